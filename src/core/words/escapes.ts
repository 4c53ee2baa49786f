import { matchesOf } from '../matches';
import { inLines, inOrder } from '../pattern';
import { auxiliaries, clauseOpeners, determiners, isAdverb, prepositions, pronouns } from './function-words';
import { tokensOf } from './tokens';
import { nounVerbs, verbs } from './verbs';

/*
 * Loopholes (INCOSE Guide for Writing Requirements, R8; Femmer and others): a word that opens a condition, and a
 * judgement in place of the condition.
 */
const judgement = inLines`
  possible|feasible|doable|applicable|necessary|needed|required|appropriate|practical|practicable
  |desired|desirable|relevant|sensible|suitable|opportune|achievable|attainable|reasonable|warranted
  |justified|worthwhile|useful|helpful|beneficial|advisable|convenient|called for
`;
const judged =
  'at all|still|so|deemed|considered|thought|judged|felt|found|reasonably|technically|practically|economically|legally|really|truly|absolutely|otherwise';
const means = 'time|budget|funding|money|resources?|capacity|circumstances|space|technology|schedule';

const escapes = pattern([
  inLines`
    (?:(?:if|when|where) and )?(?:if|where|wherever|when|whenever)(?: ever)? (?:
      (?:it|this|that) (?:is|are|be|seems?|looks?|appears?|proves?) |(?:deemed|considered) to be )?
    (?:(?:${judged}) )?(?:${judgement})
  `,
  `as (?:so |deemed |considered |reasonably )?(?:needed|required|necessary|appropriate|applicable|relevant|suitable|warranted|called for)`,
  `(?:so|as|insofar|in so) (?:far|much) as (?:(?:it )?is )?(?:(?:${judged}) )?(?:possible|feasible|practicable|practical|reasonable)`,
  'as (?:far|best|well) as (?:it|they|we|the system) can',
  'as best (?:it|they|we) can',
  '(?:if|where|wherever|when|whenever|as) (?:it|this|that) (?:would )?makes? sense',
  'as (?:\\S+ ){1,3}(?:sees?|deems?|thinks?|considers?|finds?) (?:it |them |this )?(?:fit|best|necessary|appropriate|right|proper|suitable|useful)',
  inLines`
    (?:if|where|when|whenever|unless) (?:\S+ ){1,4}(?:sees?|feels?|finds?|perceives?) (?:a|the|any|some) (?:
      need|necessity|reason|point
    )(?: (?:for|in) (?:it|this|that|doing so)| to do so)?(?! (?:for|to|in)\b)
  `,
  `(?:if|as|where|when|provided|should) (?:the )?(?:${means})(?: (?:and|or) (?:${means}))? (?:permits?|allows?)`,
  `(?:if|when|where) (?:the )?(?:${means}) (?:is|are) (?:left|available|sufficient)`,
  `(?:${means})(?: (?:and|or) (?:${means}))? (?:permitting|allowing)`,
  "if there(?: is|'s|’s) (?:still )?(?:enough |any |some )?(?:time|budget)(?: left| over)?(?! (?:before|between|until|on|in|at|to)\\b)(?: for (?:it|this|that))?",
  'if (?:we|the team|somebody|someone|anybody|anyone) (?:finds?|gets?|has|have) (?:the |enough )?(?:time|around to it|to it)',
  'if (?:it|this|that) (?:is|does) not (?:too (?:much (?:work|effort|trouble)|hard|difficult|expensive|complicated|costly)|take too (?:long|much (?:time|effort)))',
  'if (?:the )?(?:effort|cost|work) (?:is|stays|remains) (?:small|low|acceptable|reasonable|justified|justifiable)',
  `provided (?:that )?(?:it|this|that) (?:is|proves) (?:${judgement})`,
  '(?:if|where|wherever|whenever) we can',
  'if need be',
  inLines`
    (?:if|where|wherever|as far as) (?:the |its |their )?
    (?:hardware|device|platform|browser|operating system|os|network|technology) (?:allows?|permits?)
    (?: (?:it|this|that|so))?(?=\s*(?:[.,;)]|$))
  `,
  '(?:as|if|when|whenever|should) the (?:need|occasion) arises?',
  "unless (?:it|this|that|they) (?:cannot|can't|can’t|can not) be (?:avoided|helped|done|prevented)",
  'unless (?:(?:it|this|that) is )?(?:(?:absolutely|really|strictly) )?(?:unavoidable|inevitable|necessary|needed|inconvenient)',
  'unless there (?:is|are) (?:(?:a|any|some) )?(?:good|valid|compelling|important|serious) reasons?(?: not to(?: do so)?| against it)?',
  'unless (?:(?:it|this|that) is )?(?:impossible|impractical|infeasible|unfeasible|unreasonable|not (?:possible|feasible|practical|practicable|applicable))',
  'to the (?:fullest |greatest |maximum )?extent(?: possible| feasible| practicable)?',
  'to the best of (?:its|their|our) ability',
  'at (?:(?:the|its|their|our|his|her) )?(?:\\S+ )?discretion',
  'within reason',
  '(?:on a )?best[- ]effort(?: basis)?',
]);

/** What is wished for less than the rest: a way out of a need; of a criterion it is the modal that says so. */
const hedges = pattern(['ideally', 'preferably', 'nice to have']);

/** "marked as required" tells how, not when. */
const tellsHow = inOrder(
  'i',
  /\b/,
  [
    /(?:mark|flag|label|tag|class(?:ify)?|treat|regard)/,
    inOrder(
      '',
      /\w*/,
      [
        /mark|flagg|labell?|tagg|class|classifi|treat|regard|view|defin|declar/,
        /denot|count|recogni[sz]|describ|consider|display|list/,
      ],
      /ed/,
    ),
    /known|shown|set/,
  ],
  /(?:\s+\S+){0,4}\s+$/,
);
const endsInJudgement = new RegExp(`(?:${judgement})$`, 'i');
const namesCondition = /^\s+(?:by|in|under|according|that)\b/i;
/** "if it is necessary to sign" names the condition; "where feasible to save space" only a purpose. */
const namesEnd = /^\s+to(?!\s+do\s+so)\b/i;
const wantsEnd = /(?:needed|required|necessary|desired|helpful|useful|that|this|it)$/i;

function pattern(phrases: readonly string[]): RegExp {
  return new RegExp(`(?<![\\w-])(?:${phrases.join('|').replaceAll(' ', '\\s+')})(?![\\w-])`, 'gi');
}

/** A word that each way out has. */
const glance = new RegExp(
  inLines`
    \b(?:
      ${judgement}|can|makes?|sees?|deems?|thinks?|considers?|finds?|feels?|perceives?|permits?
      |permitting|allows?|allowing|time|budget|around|need|arises?|unless|extent|ability|discretion
      |reason|effort|cost|work|too|left|available|sufficient|gets?|called
    )\b
  `,
  'i',
);

/** The first way out of a text. */
export function escapeIn(text: string, isNeed: boolean): RegExpExecArray | undefined {
  const found = (glance.test(text) ? matchesOf(escapes, text) : []).find(
    (match) => !isCondition(text, match),
  );
  return found ?? (isNeed ? matchesOf(hedges, text)[0] : undefined);
}

/** "as required by law" names the condition, and "if required fields are empty" is one. */
function isCondition(text: string, { 0: words, index }: RegExpExecArray): boolean {
  const after = text.slice(index + words.length);
  if (namesCondition.test(after)) return true;
  if (namesEnd.test(after) && (wantsEnd.test(words) || /\bit\b/i.test(words))) return true;
  if (/^\s+for\b/i.test(after)) return /^as\b|(?:needed|required)$/i.test(words);
  // "shown as needed" tells when, "shown as required" how.
  if (/^as\s(?!needed$)/i.test(words) && tellsHow.test(text.slice(0, index))) return true;
  return endsInJudgement.test(words) && isBeforeNoun(after);
}

/** The word that follows without a stop can only be what the judgement is about: "if possible duplicates are found". */
function isBeforeNoun(after: string): boolean {
  if (!/^\s+\p{L}/u.test(after)) return false;
  const [next] = tokensOf(after.slice(0, 60));
  if (!next) return false;
  return !(
    ['and', 'or', 'but', 'then', 'so', 'not'].includes(next.word) ||
    [determiners, pronouns, auxiliaries, prepositions, clauseOpeners].some((words) => words.has(next.word)) ||
    isAdverb(next.word) ||
    (verbs.has(next.word) && !nounVerbs.has(next.word))
  );
}
