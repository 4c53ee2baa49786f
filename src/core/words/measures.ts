import { inLines } from '../pattern';

/*
 * What wants a figure beside it: speed, size, load, number, time and quality, told by how a word of degree goes with a
 * word for a quantity (INCOSE Guide for Writing Requirements, R6 and R7; Wiegers' ambiguous terms).
 */
const bulky = 'large|big|huge|sizeable|sizable|massive|enormous|bulky|heavy|lengthy|very long|tiny';
const bulk = inLines`
  files?|images?|photos?|pictures?|videos?|documents?|attachments?|uploads?|downloads?|payloads?
  |backups?|archives?|projects?|repositor(?:y|ies)|data|datasets?|data sets?|databases?|tables?|lists?
  |numbers?|amounts?|volumes?|quantit(?:y|ies)|orders?|carts?|baskets?|inventor(?:y|ies)|catalogues?
  |catalogs?|batches|batch|reports?|exports?|imports?|texts?|inputs?|messages?|logs?|trees?|graphs?
  |maps?|teams?|groups?|audiences?|crowds?|collections?|result sets?|portfolios?|workspaces?
  |histor(?:y|ies)|sums?|spreadsheets?|transactions?|codebases?|queues?
`;
const degree = inLines`
  high|higher|low|lower|good|great|satisfying|satisfactory|acceptable|sufficient|adequate|reasonable
  |decent|excellent|fair|optimal|better|improved|minimal|small|short|shorter|fast|quick|quicker|heavy
  |poor|tolerable|appropriate|suitable|noticeable|significant
`;
const quantity = inLines`
  accuracy|precision|recall|performance|speed|availability|uptime|downtime|reliability|throughput
  |latency|lag|response times?|load times?|loading times?|waiting times?|wait times?|processing times?
  |run ?times?|start-?up times?|time|times|hit rates?|success rates?|error rates?|traffic|load
  |bandwidth|entropy|correlation|contrast|memory|memory usage|memory footprint|cpu usage|battery usage|battery consumption
  |resource usage|resolution|frequency|frame rates?|demand|volumes?|concurrency|delay|delays
  |period of time|notice
`;
const measurable = inLines`
  times?|latency|delays?|load|usage|consumption|traffic|volume|overhead|footprint|throughput|stock
  |memory|bandwidth|storage|performance|speed|accuracy|size|length|files?|images?|texts?|lines?
  |messages?|names?|titles?|paths?|lists?|queues?|downtime|error rates?|costs?
`;
const little = 'low|high|short|small|long|large|big|minimal|fast|quick|slow|tiny|brief';
const resource =
  'space|room|storage|memory|ram|disk|battery|power|energy|data|bandwidth|cpu|time|resources|traffic';
const fault = 'delays?|lag|lags|lagging|latency|stutters?|stuttering|jank|slowdowns?';

const parts: readonly string[] = [
  `(?:${bulky}) (?:${bulk})`,
  `(?:${degree}) (?:(?:data|network|request|user|disk) )?(?:${quantity})`,
  // "The subject line is short", "keep waiting times low", "stock running low"
  inLines`
    (?:${measurable})(?: [a-z]+){0,4} (?:is|are|be|stays?|remains?|kept|gets?|gr(?:ows?|own)|runs?|running) (?:kept )?
    (?:(?:very|quite|rather|fairly|reasonably|relatively|sufficiently|too|as) )?(?:${little})
    (?= and|[.,;]|$| for| enough| in| on| when| under| compared)
  `,
  `keeps? (?:[a-z]+ ){0,2}(?:${measurable})(?: [a-z]+){0,3} (?:${little})`,
  `(?:is|are|be|being) kept (?:${little})`,
  inLines`
    (?:performance|speed|throughput|latency|response times?|accuracy) (?:is|are|stays?|remains?|be) (?:
      comparable|similar|good|acceptable|adequate|satisfactory|satisfying|fine|reasonable|sufficient
      |optimal|excellent|high|low
    )
  `,
  '(?<!(?:how|as|so|this|that) )many (?!to\\b|of\\b|-)[a-z]+',
  'too many [a-z]+',
  '(?:gets?|has|have|leaves?|with|allows?|gives?|is|are) (?:[a-z]+ )?enough (?:time|space|room|storage|memory|bandwidth|battery)(?! (?:left|remains?)\\b)',
  'too (?:short|long|small|large|big|high|low)',
  'narrow (?:screens?|viewports?|windows?|displays?)|(?:screens?|viewports?|windows?) (?:is|are|gets?) narrow',
  '(?:a )?(?:lots|a lot|plenty|dozens|hundreds|thousands|millions|tons) of',
  'a (?:good|great) (?:deal|many)(?: of)?',
  'a (?:few|couple of) (?:milliseconds|seconds|minutes|hours|days|weeks|clicks|steps|attempts|retries|times)',
  'in real[- ]time|real[- ]time updates?',
  '(?:handle|support|serve|accommodate)s? concurrent [a-z]+|concurrent users',
  inLines`
    (?:
      reflect(?:s|ed)?|updates?|updated|appears?|displayed|shown|visible|available|responds?|loads?|changes?
      |take effect|takes effect|gr[ae]yed out
    )(?: (?!almost|nearly|virtually|practically)[a-z]+){0,5} immediately(?! (?:on|when|after|upon|as|if|before|once)\b)
  `,
  'numerous|countless',
  '(?:long|longer|extended|short|shorter|brief) periods?(?= (?:of|without|with)\\b|[.,;]|$)',
  '(?:frequent|infrequent) (?!fl[iy]|users?|visitors?|guests?|customers?|buyers?|questions|[a-z]+ers?\\b)[a-z]+s',
  '(?<!the (?:first |last |next )?)(?:(?:very |just |only )?few|(?:just |only )?(?:a couple of)) (?:taps|clicks|keystrokes|steps|swipes|words|seconds|minutes)',
  '(?:stay|length|size|number|amount|duration|volume|rate|width|height|depth|weight|quantity|count|attempts|retries) (?:is|are|must be|shall be|stays?) limited(?=[.,;]|$)',
  'multiple concurrent [a-z]+',
  inLines`
    (?:without|with no|no|with little|with minimal) (?:(?:
      a|any|much|noticeable|visible|perceptible|undue|unnecessary|unreasonable|significant|long|longer
      |major|further|great
    ) )?(?:${fault})
  `,
  inLines`
    (?:
      quickly|rapidly|promptly|swiftly|speedily|efficiently|faster|performant|timely|shortly after
      |in a timely (?:manner|fashion|way)|in good time|in due time|in due course|in no time
      |near[- ]real[- ]time|at short notice|after a (?:short )?while|for a (?:short )?while
      |for a (?:long|longer|short) (?:time|period)|(?:a|within a|in a) short (?:time|period)
      |for some time|after some time|within reason(?:able)? time|as soon as possible
      |as (?:fast|quick|quickly|many|few|small|short|little|often|rarely|low|large) as possible
    )
  `,
  inLines`
    (?:fast|quick)(?! (?:charg[a-z]+|track|lane|food|forward|start|reply|replies
    |links?|actions?|filters?|search|view|add|edit|access|mode|menu|fix|fixes|settings|guide|reference))
  `,
  inLines`
    (?:
      frequently|regularly|periodically|occasionally|routinely|every so often|every now and then
      |from time to time|once in a while|at (?:regular )?intervals|on a regular basis
    )(?! (?:asked|used|bought|visited|viewed))
  `,
  '(?:slow|weak|poor|bad|flaky|low-bandwidth) (?:links?|connections?|connectivity|networks?|internet|lines?|devices?|phones?|machines?|hardware)',
  '(?:under|at) (?:heavy |high |peak |full |normal )?load',
  '(?<!points? )in time(?! (?:zones?|order|slots?|series|formats?|ranges?))',
  'at scale|scales well|scales to',
  'highly available',
  'high-resolution',
  'low bandwidth',
  '(?:time|memory|size|rate|resource) limits?(?! (?:headers?|errors?|responses?|messages?|fields?|settings?|(?:is |was |has been )?(?:reached|exceeded|hit))\\b)',
  inLines`
    (?:takes?|uses?|needs?|occup(?:y|ies)|requires?|consumes?|wastes?|eats?)(?: up)? (?:(?:very|only|too|as|so) )?
    (?:little|less|fewer|few|hardly any|barely any|minimal|much|a lot of) (?:[a-z]+ )?(?:${resource})(?! than)
  `,
  '(?:large|big|small|long|short|fast|quick|high|low|wide) enough(?! to)',
  '(?:early|late|soon|often) enough(?! to)',
  '(?:kept|held|keeps?|keeping|reduced) (?:[a-z]+ ){0,3}(?:to|at) (?:a|the) minimum',
  'with (?:a|only a) (?:short|small|slight|brief|minimal) (?:delay|lag)',
  // A chart may show the peak load of a day; to bear it is another matter.
  inLines`
    (?:
      (?:copes?|deals?|keeps? up) with|handles?|handling|withstands?|survives?|sustains?|absorbs?|bears?
      |under|at|during
    ) (?:[a-z]+ ){0,2}(?:
      (?:peak|growing|increasing|increased|rising|surging) (?:traffic|loads?|demand|usage|volumes?)
      |(?:traffic|load|usage|demand) (?:spikes?|peaks?|bursts?)
      |(?:spikes|peaks|bursts|surges) (?:in|of) (?:traffic|load|usage|requests|demand)
    )
  `,
  inLines`
    within (?:(?:mere|a matter of) )?(?:milliseconds|seconds|minutes|moments|hours|days)
    |in (?:a matter of|mere) (?:seconds|minutes|hours|days)
    |in (?:a|an|the blink of an) (?:moment|instant|eye|flash)
  `,
  '(?:after|for) (?:(?:several|some|multiple|repeated|numerous|a number of|too many) )(?:[a-z]+ )?(?:attempts|tries|retries|seconds|minutes|hours|days|weeks|months)',
  'every (?:few|couple of|several|so many) (?:seconds|minutes|hours|days|weeks)',
  'a (?:certain|limited|considerable|substantial|vast|growing|fair|decent) (?:number|amount|period|percentage|share|portion|quantity|proportion)(?: of)?',
  inLines`
    (?:noticeably|significantly|visibly|perceptibly|markedly|considerably|substantially) (?:
      slow(?:er|s|ed)?|fast(?:er)?|long(?:er)?|short(?:er)?|larger|smaller|less|fewer|degrade[sd]?
      |delay(?:s|ed)?|reduce[sd]?|quicker
    )
  `,
  // "drains the battery", but not "drains the tank"
  inLines`
    (?:
      (?:does|do|must|should|shall|may|will|can|could|would)(?: not|n['’]t)|not|cannot|never|without
    ) (?:noticeably |ever )?(?:
      slow(?:ing)?(?: [a-z]+){0,3} down|slow(?:ing)? down|lag(?:ging)?|stutter(?:ing)?
      |(?:drain|hog|eat|waste)(?:ing)?(?: up)? (?:the |any |too much )?
        (?:battery|memory|cpu|bandwidth|disk|resources)
    )
  `,
  `(?:not|never|isn['’]t|aren['’]t) (?:too|overly|unduly|excessively) (?:${little}|often|many|much|late|early|loud|heavy|frequent|frequently)`,
  inLines`
    (?:sufficiently|reasonably|acceptably|adequately|suitably) (?:
      loud(?:ly)?|bright(?:ly)?|long|large|high|low|small|fast|quick(?:ly)?|slow(?:ly)?|short|big|often
      |early|frequent(?:ly)?
    )
  `,
  'for (?:too|so|very) long|(?:for|after) (?:a|quite a) (?:good |very |fairly )?(?:long |little )?while',
  inLines`
    without (?:too )?much [a-z]+
    |with (?:as )?(?:little|minimal) (?:
      delay|lag|latency|downtime|interruption|effort|overhead|memory|traffic|bandwidth|load|noise
    )|(?:tak|last|need)(?:es?|s)? (?:too|very|quite) long|only briefly|soon (?:after|before)
    |(?:hardly|barely|scarcely) any [a-z]+
  `,
  '(?:almost|nearly|virtually|practically) (?:immediately|instantly|instantaneously|at once)|(?:poor|low|bad|insufficient)[- ]quality',
  '(?:gets?|getting|becomes?|becoming|runs?|running) (?:very |too )?(?:low|short|full)(?= (?:on|of)\\b|[.,;]|$| (?:the|an?|it)\\b)',
  inLines`
    (?:
      grows?|increases?|decreases?|shrinks?|drops?|improves?|rises?|falls?|degrades?|slows? down
      |speeds? up
    )(?: [a-z]+){0,3}? (?:significantly|noticeably|considerably|substantially|markedly|much)
  `,
  '(?:regular|frequent|periodic|occasional) (?:updates?|backups?|reports?|checks?|notifications?|reminders?|e-?mails?|messages?|snapshots?|syncs?|intervals?)',
  '(?:rarely|seldom)(?! used)|(?:is|are|stays?|remains?|be|[a-z]+s) rare(?=[.,;]|$)',
  '(?:old|older|low-end|cheap|weak) (?:devices?|phones?|machines?|hardware|computers?|laptops?|tablets?)',
];

/** Words for a quantity that want a figure; a bar on names such as "quick start" stands in the patterns themselves. */
export const unmeasured = new RegExp(
  `(?<![\\w"“\`-])(?:${parts.join('|').replaceAll(' ', '\\s+')})(?![\\w-])`,
  'gi',
);
