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
  'platform|portal|marketplace|ecosystem|suite|system|solution|website|web site|self[ -]service|hub|one[ -]stop shop|super ?app|intranet';
/** What a product does that does it all. */
const doesAll =
  'does|covers|handles|manages|supports|runs|takes care of|looks after|replaces|integrates|unites|brings together|combines';

const patterns: readonly string[] = [
  `(?:\\b(?:an?|our|one)|^the) (?:[a-zà-ɏ-]+ ){0,2}(?:${product})\\s+(?:for|(?:that|which) (?:${doesAll})|to (?:manage|handle|run|do|support|cover|replace)|covering)\\b`,
  `\\b(?:an?|our|one) (?:[a-zà-ɏ-]+ ){0,2}(?:${product}) (?:on|in|with|through) which${between} (?:whole|entire|all|every|everybody|everyone)\\b`,
  '\\b(?:everything|anything|all aspects|every aspect|all things|the whole|the entire|the complete|the full)\\s+(?:about|of|around|related to|lifecycle|life cycle|process|workflow|system|business)\\b',
  '\\bend[- ]to[- ]end\\b|\\bfrom start to finish\\b|\\bfrom cradle to grave\\b|\\bwhole lifecycle\\b',
  '\\ball of (?:my|our|the) (?:[a-zà-ɏ]+ )?(?:needs|work|processes)\\b',
  `\\b(?:${overhauls}) ${all}${between} (?:${large})${ends}`,
  `\\b${all}${between} (?:${large})(?: (?:of|in)(?: [a-zà-ɏ'’-]+){1,4})?(?: (?:to )?be)? (?:${done})\\b`,
  `\\bmove ${all}${between} (?:systems?|applications?|(?:web ?)?sites?|departments?|servers|databases|infrastructure|operations|business|data cent(?:er|re)s?)${ends}`,
  `\\b(?:put|bring|take|get) ${all}${between} (?:${large}) (?:online|digital|on(?:to)? the (?:web|internet)|(?:in)?to the (?:cloud|web)|into the digital)\\b`,
  // Of a house as such, no "whole" is needed.
  '\\b(?:run|manage|administer|digiti[sz]e|automate|moderni[sz]e) (?:the|our|my) (?:administration|business|company|enterprise|organi[sz]ation|hospital|school|university|supply chain|accounting|town hall|factory|hotel)$',
  '\\b(?:an?|one) (?:[a-zà-ɏ-]+ ){0,2}(?:app|application|tool|software|programme?|product|place|assistant)(?: in which| with which| that| to| for| covering| where)(?: [a-zà-ɏ-]+){0,3} (?:everything|anything)(?=$|[,.;]| (?:in|with|from|that|I|we|our|my|the|an?)\\b)',
  '\\b(?:an?|our|one) (?:[a-zà-ɏ-]+ ){0,2}(?:platform|marketplace|ecosystem|network) (?:that|which|where|on which|to) (?:connects?|unites?|links?|brings?|match(?:es)?)\\b',
  '\\b(?:digiti[sz]ation|automation|redesign|overhaul|rewrite|moderni[sz]ation|transformation|relaunch|digital twin) of (?:our|all|every|the (?:whole|entire|complete|old))\\b',
  `\\b(?:roll(?:ed)? out|introduced?|launch(?:ed)?)\\b[^,.;]{1,40} (?:to|in|for|at|across) ${all}${between} (?:${large})${ends}`,
  '\\b(?:all|every)(?: the| of the)? (?:languages?|countr(?:y|ies)|currenc(?:y|ies)|continents?|markets?) (?:of|in|on) (?:the (?:world|earth|globe)|earth)\\b',
  '\\b(?:replace|retire|switch off|get rid of) (?:the|our|my) (?:whole|entire|old|legacy|existing|current|present) (?:[a-zà-ɏ-]+ ){0,2}(?:software|system|platform|application|website|cms|erp|crm|infrastructure|mainframe|landscape)(?=$|[,.;]| (?:with|by|and|so)\\b)',
  '\\b(?:build|create|develop|set up) (?:our|my) own (?:[a-zà-ɏ-]+ ){0,2}(?:provider|platform|system|bank|marketplace|network|engine|cloud|software|product)(?=$|[,.;]| (?:for|to|that|in|so)\\b)',
  '\\b(?:completely|entirely|totally|brand|wholly)[ -]new (?:[a-zà-ɏ-]+ ){0,2}(?:website|web site|system|platform|app|application|portal|shop|software|back ?end|front ?end|infrastructure|architecture)(?=$|[,.;]| (?:for|with|that|in|so)\\b)',
  // All that the old one can do.
  '\\b(?:everything|all|anything|whatever)(?: of)?(?: the (?:things|functions|features))?(?: that| which)? (?:the|our|my|their) (?:[a-zà-ɏ-]+ ){0,3}(?:portal|app|application|website|site|system|software|tool|programme?|platform|product|version|shop) (?:does|offers?|provides?|did|could|can(?: do)?|has)(?=$|[,.;]| (?:today|now|already|and|but|so)\\b)',
  '\\b(?:everything|anything|all)(?: that)? (?:I|we|they|one|(?:an?|any|the|our) [a-zà-ɏ-]+|[a-zà-ɏ-]+s)(?: may| might| could| will| would| can)? (?:ever|possibly|conceivably) (?:needs?|wants?)\\b',
  `\\b(?:be|is|are) (?:run|handled|managed|processed|administered) (?:on|in|by|with|through) (?:an?|the|one) (?:[a-zà-ɏ-]+ )?(?:new|single|central|common|unified|integrated) (?:[a-zà-ɏ-]+ )?(?:system|platform|solution|portal|suite)\\b`,
  '\\b(?:redesign|rewrite|moderni[sz]e|revamp|overhaul|relaunch|re-?platform|digiti[sz]e) (?:the|our|my|its) (?:[a-zà-ɏ-]+ ){0,2}(?:system|website|site|app|application|platform|back ?end|code ?base|front ?end|portal|shop|infrastructure|architecture|software|administration|business|company|office|school|processes|accounting)(?=$|[,.;]| (?:in|with|so|and|from|to)\\b)',
  '\\b(?:move|migrate|port) (?:all|every|everything|our|the (?:whole|entire|old))\\b[^,.;]{0,60} to (?:the cloud|microservices|an? new (?:[a-zà-ɏ-]+ ){0,3}(?:system|platform|cms|stack|data cent(?:er|re)))\\b',
];

/** Wishes with no end to them. */
const openEnded = new RegExp(patterns.join('|'), 'i');

/** A product as such, and nothing said of it: "I want a marketplace". */
const bareProduct =
  /^(?:to )?(?:be able to )?(?:(?:have|build|launch|set up|develop|introduce|get|establish) )?(?:an?|(?:our|my) own|one)(?: (?:own|new|modern|complete|full|central|common|[a-zà-ɏ-]+))? (?:platform|marketplace|portal|(?:online|web) ?shop|e-?shop|erp(?: system)?|crm(?: system)?|intranet|data (?:warehouse|lake)|ecosystem|social network|mobile app|website|web site|app store|(?:content|learning|warehouse|hospital|school|document|hotel) management system)$/i;

/** The words of a need that say that it is an epic. */
export function epicWords(need: string): { readonly words: string; readonly index: number } | null {
  const match = openEnded.exec(need) ?? bareProduct.exec(need.trim());
  return match && { words: match[0], index: match.index + (match[0].length - match[0].trimStart().length) };
}
