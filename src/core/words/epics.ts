/** Words that between a quantity and its noun would start something else: "all links of our services". */
const inside = '(?!(?:of|in|on|for|to|from|with|by|at|about|that|which|who|whose)\\b)';
const all =
  '(?:all(?: of)?(?: the| my| our| their| its| these)?|every(?: single)?|each|(?:the|my|our|their|its|an?) (?:whole|entire|complete|full)|whole|the rest of (?:the|our|my))';
const between = `(?: ${inside}[a-zà-ɏ\\d'’&-]+,?){0,5}`;
/** What takes months where all of it is meant: what a house consists of, and what it runs on. */
const large =
  'systems?|applications?|services?|tools?|(?:web ?)?sites?|platforms?|portals?|process(?:es)?|workflows?|departments?|branches|subsidiar(?:y|ies)|offices|programmes?|programs|modes?|needs|matters|affairs|aspects?|operations?|business(?:es)?|administration|life ?cycles?|life|(?:value|supply) chains?|infrastructure|back ?ends?|front ?ends?|code ?base|landscape|organi[sz]ation|company|enterprise|institution|university|school|hospital|city|portfolio|data cent(?:er|re)s?|logistics|accounting|bookkeeping|payroll|procurement|paperwork|stack|areas|divisions|facult(?:y|ies)|municipalit(?:y|ies)|agenc(?:y|ies)|ministr(?:y|ies)|schools|hospitals|universities|cities|towns?|town hall|districts?|factor(?:y|ies)|plants?|warehouses?|campus|council|authorit(?:y|ies)|firm|industr(?:y|ies)|farm|hotels?|museum|airport';
/** The noun is the last of its phrase: "all services of the city", not "all service tickets". */
const ends =
  '(?=$|[,.;:)]| (?:of|in|on|for|to|from|with|by|at|and|or|so|as|into|onto|via|through|across|within|throughout|that|which|we|I|be|is|are|online|worldwide|from|between|over|under|using|without)\\b)';
/** What is done to a whole house or to all its systems. */
const overhauls =
  'manage|administer|run(?! [^,.;]{0,40}(?:services?|tools?|applications?|process(?:es)?|workflows?|programs|systems?)\\b)|handle|replace|migrate|port|integrate|unify|consolidate|digiti[sz]e|automate|moderni[sz]e|centrali[sz]e|standardi[sz]e|harmoni[sz]e|overhaul|transform|optimi[sz]e|redesign|rewrite|reorgani[sz]e|restructure|revamp|streamline|cover|support|connect|network|rework|relaunch|organi[sz]e|offer|outsource';
const done =
  'paperless|digital|connected|offered|run|moved|migrated|digiti[sz]ed|automated|covered|handled|managed|replaced|integrated|met|served|optimi[sz]ed|transformed|reorgani[sz]ed|consolidated|unified|rewritten|redesigned|moderni[sz]ed|centrali[sz]ed|available online|done online';
const product =
  'platform|portal|marketplace|ecosystem|suite|system|solution|website|web site|self[ -]service|hub|one[ -]stop shop|super ?app|intranet|control tower';
/** What a product does that does it all. */
const doesAll =
  'does|covers|handles|manages|supports|runs|takes care of|looks after|replaces|integrates|unites|brings together|combines';

/** How a wish for a product opens. */
const wish =
  '^(?:to )?(?:be able to )?(?:(?:have|build|get|launch|set up|develop|introduce|create|establish|offer|provide|start) )?';
const adjectives = '(?:[a-zà-ɏ-]+ ){0,3}';
const endsWish =
  '(?=$|[,.;]| (?:with|like|similar to|for|to|that|which|in which|on which|where|so|and|in)\\b)';
/** Products that are many in one. */
const giants =
  'super ?app|operating system|game engine|payment (?:system|service|provider|network)|social network|marketplace|ecosystem|app store|erp|data (?:warehouse|lake)|digital twin|control tower|digital currency|programming language|(?:core )?banking system|(?:(?:content|learning|warehouse|hospital|school|document|hotel|property|transport|practice|inventory) management|ticketing|booking|reservation) system';
const programs =
  'crm|erp|cms|lms|web ?site|web site|(?:web|online) ?shop|online shop|portal|platform|intranet|app|mobile app|marketplace|newsletter tool|forum|wiki';
const software =
  'software|systems?|platforms?|applications?|apps|app|web ?sites?|sites?|cms|erp|crm|infrastructure|mainframe|landscape|code ?base|back ?end|front ?end|portal|monolith|product';
const wide =
  'national|nationwide|nation-wide|countrywide|country-wide|statewide|worldwide|world-wide|company-wide|enterprise-wide|organi[sz]ation-wide|group-wide|europe-wide|pan-european|cross-border|international|global|universal';
const people =
  'citizens|countries|inhabitants|residents|regions|states|continents|nations|the (?:country|nation|world|continent|industry|region|continent)|government';

/** Without regard to case a pattern takes several times as long to compile: it is held against small letters. */
function inSmallLetters(pattern: string): RegExp {
  return new RegExp(pattern.toLowerCase());
}

/** Wishes with no end to them, by the words of which each has one: most needs have none. */
const openEnded: readonly { readonly sign: RegExp; readonly patterns: readonly RegExp[] }[] = [
  {
    sign: /\b(?:all|any|every|everything|anything|whatever|everybody|everyone|each|whole|entire|complete|full|rest)\b/i,
    patterns: [
      `\\b(?:an?|our|one) (?:[a-zà-ɏ-]+ ){0,3}(?:environment|framework|platform|workbench|system|tool|suite|portal) (?:on|in|with|through) which (?:any|every|all|each)\\b`,
      '\\bfor (?:everything|all|anything)(?: that| which)? (?:we|I|they) (?:do|offer|own|run)(?=$|[,.;]| (?:in|at|so|and)\\b)',
      `\\bdigiti[sz]e(?:,? (?:and|or) [a-z]+)? ${all}${between} (?:collections?|archives?|holdings|records|files|library|libraries|catalogues?|estate|forms|museums|${large})${ends}`,
      `\\b(?:an?|our|one) (?:[a-zà-ɏ-]+ ){0,2}(?:${product}) (?:on|in|with|through) which${between} (?:whole|entire|all|every|everybody|everyone)\\b`,
      '\\b(?:everything|anything|all aspects|every aspect|all things|the whole|the entire|the complete|the full)\\s+(?:about|of|around|related to|lifecycle|life cycle|process|workflow|system|business)\\b',
      '\\ball of (?:my|our|the) (?:[a-zà-ɏ]+ )?(?:needs|work|processes)\\b',
      `\\b(?:${overhauls}) ${all}${between} (?:${large})${ends}`,
      `\\b${all}${between} (?:${large})(?: (?:of|in)(?: [a-zà-ɏ'’-]+){1,4})?(?: (?:to )?be)? (?:${done})\\b`,
      `\\bmove ${all}${between} (?:systems?|applications?|(?:web ?)?sites?|departments?|servers|databases|infrastructure|operations|business|data cent(?:er|re)s?)${ends}`,
      `\\b(?:put|bring|take|get) ${all}${between} (?:${large}) (?:online|digital|on(?:to)? the (?:web|internet)|(?:in)?to the (?:cloud|web)|into the digital)\\b`,
      '\\b(?:an?|one) (?:[a-zà-ɏ-]+ ){0,2}(?:app|application|tool|software|programme?|product|place|assistant)(?: in which| with which| that| to| for| covering| where)(?: [a-zà-ɏ-]+){0,3} (?:everything|anything)(?=$|[,.;]| (?:in|with|from|that|I|we|our|my|the|an?)\\b)',
      `\\b(?:roll(?:ed)? out|introduced?|launch(?:ed)?)\\b[^,.;]{1,40} (?:to|in|for|at|across) ${all}${between} (?:${large})${ends}`,
      '\\b(?:all|every)(?: the| of the)? (?:languages?|countr(?:y|ies)|currenc(?:y|ies)|continents?|markets?) (?:of|in|on) (?:the (?:world|earth|globe)|earth)\\b',
      '\\b(?:everything|anything|all)(?: that)? (?:I|we|they|one|(?:an?|any|the|our) [a-zà-ɏ-]+|[a-zà-ɏ-]+s)(?: may| might| could| will| would| can)? (?:ever|possibly|conceivably) (?:needs?|wants?)\\b',
    ].map(inSmallLetters),
  },
  {
    sign: new RegExp(
      `\\b(?:${product}|environment|engine|presence|registry|archive|database|network|app|application|tool|software|framework|service|cockpit|programme?|place|assistant|marketplace|ecosystem)\\b`,
    ),
    patterns: [
      `\\b(?:an?|our|one) (?:[a-zà-ɏ-]+ ){0,3}(?:environment|engine|presence|registry|archive|database|network|app|tool|software|framework|service|cockpit) for (?:(?:all|every|the (?:whole|entire)|an entire)${between} (?:${large}|${people})${ends}|everything|everyone\\b|everybody\\b|(?:the|our|my) (?:farm|business|company|hospital|school|university|hotel|factory|museum|airport|city|town)${endsWish})`,
      `\\b(?:an?|our|one) (?:[a-zà-ɏ-]+ ){0,3}(?:tool|app|application|software|programme?|system|place) (?:to|that|which|with which to|for|with which (?:I|we)(?: can)?) (?:manage|managing|manages|run|running|runs|handle|handles|organi[sz]e|administer) (?:the|our|my|an?) (?:whole |entire |complete )?(?:farm|business|company|hospital|school|university|hotel|factory|museum|airport|city|town|club|shop|restaurant|household|practice|estate|fleet)(?=$|[,.;])`,
      `\\b(?:an?|our|one) (?:[a-zà-ɏ-]+ ){0,4}(?:platform|marketplace|ecosystem|network|hub) (?:that|which|where|on which|to) (?:connects?|unites?|links?|brings?)\\b`,
      `(?:\\b(?:an?|our|one)|^the) (?:[a-zà-ɏ-]+ ){0,2}(?:${product})\\s+(?:for|(?:that|which) (?:${doesAll})|(?<!^the .{0,40})to (?:manage|handle|run|do|support|cover|replace)|covering)\\b`,
      '\\b(?:an?|our|one) (?:[a-zà-ɏ-]+ ){0,2}(?:platform|marketplace|ecosystem|network) (?:that|which|where|on which|to) (?:connects?|unites?|links?|brings?|match(?:es)?)\\b',
    ].map(inSmallLetters),
  },
  {
    sign: new RegExp(
      `\\b(?:all|every|our|everything|anything|whatever|own|old|new|legacy|existing|current|present|ageing|aging|outdated|entire|whole|complete|comprehensive|fully|full-\\w+|holistic|all-in-one|one-stop|completely|entirely|totally|one|single|end|start|cradle|rebuil[dt]|rewrit\\w+|redesign|re-?\\w+|moderni[sz]\\w+|revamp|overhaul|relaunch|digiti[sz]\\w+|automat\\w+|transformation|twin|run|manage|administer|paperless|central|common|unified|integrated|chains?|${wide}|${giants}|${programs})\\b`,
    ),
    patterns: [
      // "a national health record", but not "the national holidays"
      `${wish}(?:an?|one|our) (?:(?:single|common|central|new|unified) )?(?:${wide}) ${adjectives}(?:platform|portal|system|register|registry|record|records|network|infrastructure|database|service|grid|scheme|cloud|archive|exchange|identity|wallet|ecosystem|solution|hub|marketplace)${endsWish}`,
      `${wish}(?:our|my|their|its) own ${adjectives}(?:engine|platform|system|cloud|browser|bank|currency|data cent(?:er|re)|marketplace|network|framework|language model|${giants}|crm|cms|(?:web|online) ?shop)${endsWish}`,
      `${wish}an? ${adjectives}(?:super ?app|operating system|game engine|social network|digital currency|programming language|banking system|erp|app store)${endsWish}`,
      `${wish}an? (?:${adjectives})(?:${programs})(?:,| and)(?=[^.;]{0,80} an? ${adjectives}(?:${programs})\\b)`,
      `${wish}an? (?:complete|comprehensive|fully[ -]integrated|full-featured|fully[ -]fledged|full-blown|all-in-one|holistic|one-stop) (?:[a-zà-ɏ-]+ )?(?:system|solution|platform|suite|software|environment|tool|portal|app)${endsWish}`,
      // What is there gives way to something else.
      `\\b(?:the|our|my) (?:whole|entire|old|legacy|existing|current|present|ageing|aging|outdated) ${adjectives}(?:${software})(?: (?:to )?be)? (?:replaced|retired|rewritten|rebuilt|migrated|phased out|ported|moderni[sz]ed|decommissioned|renewed|superseded)\\b`,
      `\\b(?:rebuil[dt]|rewrite|rewritten|re-?implement(?:ed)?|re-?develop(?:ed)?|re-?design(?:ed)?|redone?)\\b[^,.;]{0,60} (?:from (?:scratch|the ground up)|(?:on|in|into|to|with|as|using) (?:an?|one) (?:[a-zà-ɏ-]+ ){0,2}(?:code ?base|framework|stack|platform|architecture))\\b`,
      `\\b(?:bring|brought|merged?|consolidated?|combined?|integrated?|unif(?:y|ied)|migrated?|folded|moved?|rolled)\\b[^,.;]{0,60} (?:in)?to (?:one|a single) (?:[a-zà-ɏ-]+ ){0,2}(?:solution|system|platform|app|application|suite|erp|crm|code ?base|portal|stack|landscape)${ends}`,
      '\\b(?:go|become|be|are) (?:fully|completely|entirely|totally|100 ?%) (?:digital|paperless|automated|automatic|cloud[- ]based)\\b',
      `\\b(?:for|across|over|throughout) (?:the (?:whole|entire)|an entire|all(?: of)? (?:the|our|my)?) ?(?:supply|value) chains?\\b`,
      '\\bend[- ]to[- ]end\\b|\\bfrom start to finish\\b|\\bfrom cradle to grave\\b|\\bwhole lifecycle\\b',
      // Of a house as such, no "whole" is needed.
      '\\b(?:run|manage|administer|digiti[sz]e|automate|moderni[sz]e) (?:the|our|my) (?:administration|business|company|enterprise|organi[sz]ation|hospital|school|university|supply chain|accounting|town hall|factory|hotel)$',
      '\\b(?:digiti[sz]ation|automation|redesign|overhaul|rewrite|moderni[sz]ation|transformation|relaunch|digital twin) of (?:our|all|every|the (?:whole|entire|complete|old))\\b',
      '\\b(?:replace|retire|switch off|get rid of) (?:the|our|my) (?:whole|entire|old|legacy|existing|current|present) (?:[a-zà-ɏ-]+ ){0,2}(?:software|system|platform|application|website|cms|erp|crm|infrastructure|mainframe|landscape)(?=$|[,.;]| (?:with|by|and|so)\\b)',
      '\\b(?:build|create|develop|set up) (?:our|my) own (?:[a-zà-ɏ-]+ ){0,2}(?:provider|platform|system|bank|marketplace|network|engine|cloud|software|product)(?=$|[,.;]| (?:for|to|that|in|so)\\b)',
      '\\b(?:completely|entirely|totally|brand|wholly)[ -]new (?:[a-zà-ɏ-]+ ){0,2}(?:website|web site|system|platform|app|application|portal|shop|software|back ?end|front ?end|infrastructure|architecture)(?=$|[,.;]| (?:for|with|that|in|so)\\b)',
      // All that the old one can do.
      '\\b(?:everything|all|anything|whatever)(?: of)?(?: the (?:things|functions|features))?(?: that| which)? (?:the|our|my|their) (?:[a-zà-ɏ-]+ ){0,3}(?:portal|app|application|website|site|system|software|tool|programme?|platform|product|version|shop) (?:does|offers?|provides?|did|could|can(?: do)?|has)(?=$|[,.;]| (?:today|now|already|and|but|so)\\b)',
      `\\b(?:be|is|are) (?:run|handled|managed|processed|administered) (?:on|in|by|with|through) (?:an?|the|one) (?:[a-zà-ɏ-]+ )?(?:new|single|central|common|unified|integrated) (?:[a-zà-ɏ-]+ )?(?:system|platform|solution|portal|suite)\\b`,
      '\\b(?:redesign|rewrite|moderni[sz]e|revamp|overhaul|relaunch|re-?platform|digiti[sz]e) (?:the|our|my|its) (?:[a-zà-ɏ-]+ ){0,2}(?:system|website|site|app|application|platform|back ?end|code ?base|front ?end|portal|shop|infrastructure|architecture|software|administration|business|company|office|school|processes|accounting)(?=$|[,.;]| (?:in|with|so|and|from|to)\\b)',
      '\\b(?:move|migrate|port) (?:all|every|everything|our|the (?:whole|entire|old))\\b[^,.;]{0,60} to (?:the cloud|microservices|an? new (?:[a-zà-ɏ-]+ ){0,3}(?:system|platform|cms|stack|data cent(?:er|re)))\\b',
    ].map(inSmallLetters),
  },
];

/** A product as such, and nothing said of it: "I want a marketplace". */
const bareProduct =
  /^(?:to )?(?:be able to )?(?:(?:have|build|launch|set up|develop|introduce|get|establish) )?(?:an?|(?:our|my) own|one)(?: (?:own|new|modern|complete|full|central|common|[a-zà-ɏ-]+))? (?:platform|marketplace|portal|(?:online|web) ?shop|e-?shop|erp(?: system)?|crm(?: system)?|intranet|data (?:warehouse|lake)|ecosystem|social network|mobile app|website|web site|app store|(?:content|learning|warehouse|hospital|school|document|hotel) management system)$/i;

/** The words of a need that say that it is an epic. */
export function epicWords(need: string): { readonly words: string; readonly index: number } | null {
  const match = openEndedIn(need) ?? bareProduct.exec(need.trim());
  return match && { words: match[0], index: match.index + (match[0].length - match[0].trimStart().length) };
}

/** The first words without an end to them. */
function openEndedIn(need: string): RegExpExecArray | null {
  const small = need.toLowerCase();
  let first: RegExpExecArray | null = null;
  for (const { sign, patterns } of openEnded) {
    if (!sign.test(need)) continue;
    // All of them in one would take longer to compile than to lint a file.
    for (const pattern of patterns) {
      const match = pattern.exec(small);
      if (match && (first === null || isBefore(match, first))) first = match;
    }
  }
  return first;
}

/** Of two that begin together the shorter says enough. */
function isBefore(match: RegExpExecArray, other: RegExpExecArray): boolean {
  return match.index < other.index || (match.index === other.index && match[0].length < other[0].length);
}
