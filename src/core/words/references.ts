import { eitherOf, inLines, inOrder } from '../pattern';
import { auxiliaries, isAdverb, modals } from './function-words';
import { glance, other, pointing } from './pointing';
import { tokensOf } from './tokens';
import { nounVerbs, verbs } from './verbs';

/** A pronoun that opens the sentence, or the clause before its main one: "If they differ, …". */
const opening = new RegExp(
  inLines`
    ^(?<lead>
      (?:
        if (?:needed|necessary|possible|applicable|required|so|not),?\s+(?=(?:it|they|he|she)\b)
        |(?:if|when|whenever|once|while|unless|after|before|as soon as|as long as)\s+
        |(?:
          (?:one|all|none|some|each|both|any|most|either|neither) of|for|with|without|until|besides
        )\s+(?=(?:it|this|that|they|them|these|those)\b)
      )?
    )(?<pronoun>it|this|that|they|them|these|those|he|she|his|her|its|their)\b
      (?<next>['’](?:s|re|ll|d|ve)\b|,|\s+[a-zÀ-ɏ'-]+)?
  `,
  'i',
);
/** "In that case" needs the case before it. */
const inThatCase = eitherOf(
  'i',
  /^(?:(?:this|that) one|(?:the )?other ones?|(?:the )?old one)\b/,
  inOrder(
    '',
    /^(?:in|for) /,
    [
      /(?:this|that|these|those) (?:cases?|situations?|events?|scenarios?)/,
      /such (?:a )?(?:cases?|situations?)/,
    ],
    /\b/,
  ),
  /^at (?:this|that) (?:point|moment)\b/,
  /^if (?:so|not),/,
  /^as (?:before|until now|so far|previously)(?=[,;.]|$)/,
  // "the former tenant" is one that was; alone it is one of two that stand elsewhere.
  /^the (?:former|latter)(?= (?:is|are|was|were|has|have|does|do|can|cannot|must|shall|should|will|may|also|only|applies|apply)\b)/,
  /^given (?:this|that|these|those)(?:,| (?:state|situation|case|condition|context|scenario|setup|setting)\b)/,
);
/** "It is possible to …", "It takes a second until …": the word stands for nothing. */
const expletive = eitherOf(
  'i',
  inOrder(
    '',
    /^it/,
    [/['’]s/, /\s+(?:(?:is|was|must|should|shall|will|would|can|may|has to)\s*)+/],
    /\s*(?:(?:not|still|also|always|never|only|be|no longer)\s+)*(?:im)?/,
    [
      /(?:nice|good|great|helpful|useful|better|ideal|cool) (?:if|to|that)\b/,
      /possible|clear|obvious|easy|hard|allowed|forbidden|permitted/,
      /known|required|necessary|guaranteed|ensured|enough/,
      /visible (?:that|whether|which|who|when)/,
      /\d/,
    ],
  ),
  inOrder('', /^it\s+takes\s+/, [
    /\d|at (?:most|least)|less|more|no (?:longer|more)|one|two|three|up to|under|about/,
    /(?:too |very )?long/,
    /an?\s+(?:few|couple|second|minute|moment|while|day|hour|week|click)/,
  ]),
  inOrder('', /\bit\s+(?:is|was)\s+/, [
    /\d|noon|midnight|too (?:late|early)|(?:im)?possible|known/,
    /(?:not )?(?:clear|necessary|required|allowed)\b/,
  ]),
  /\bit\s+(?:rains|snows)/,
  // What they stand for comes behind them.
  /^(?:these|those) are the [^:]{3,60}:/,
  /^(?:they|he|she) who\b/,
);

/** Where the words stand that point at something outside of the sentence: offsets in the text. */
interface Reference {
  readonly start: number;
  readonly end: number;
}

/** A pronoun at the beginning: nothing before it can be what it stands for. */
export function openingReference(text: string): Reference | null {
  const match = inThatCase.exec(text) ?? openingPronoun(text);
  return match && { start: match.index, end: match.index + match[0].replace(/,$/, '').length };
}

function openingPronoun(text: string): RegExpExecArray | null {
  const match = opening.exec(text);
  const { lead = '', pronoun = '', next } = match?.groups ?? {};
  if (!match || expletive.test(text.slice(0, 80))) return null;
  const word = (next ?? '').trim().toLowerCase();
  const isPossessive = /^(?:his|her|its|their)$/i.test(pronoun);
  if (isPossessive) return lead === '' && word !== '' ? match : null;
  if (/^(?:it|they|he|she)$/i.test(pronoun)) return word !== '' && word !== ',' ? match : null;
  if (/^them$/i.test(pronoun)) return lead === '' ? null : /^.*?\bthem\b/i.exec(text);
  // "that order", "these three stops": the noun stands behind it.
  return word === ',' || (word === '' && lead !== '') || isPredicate(word, pronoun.toLowerCase())
    ? match
    : null;
}

/** Whether the word behind "this" is its verb: "this applies", but "this order". */
function isPredicate(word: string, pronoun: string): boolean {
  if (auxiliaries.has(word) || modals.has(word) || isAdverb(word) || /^['’]/.test(word)) return true;
  if (pronoun === 'these' || pronoun === 'those') return verbs.has(word) && !nounVerbs.has(word);
  return /^[a-z]*[^sui']s$/.test(word) && !/^(?:series|species|lens|canvas|news|atlas|alias)$/.test(word);
}

/** "export these in a file": many things, of which none has been named where nothing before stands in the plural. */
const manyMeant = /\b(?:these|those)(?=[\s.,;)]*$|\s+(?:in|on|for|with|to|by|at|per|from|as|when|if)\b)/i;

/** Words that have told of two before: "one tab", "both systems". */
const pair = /\b(?:one|two|both|either|each|first|second|another|left|right|same|between|two-way)\b/i;

/** Words that point at another sentence, wherever they stand. */
export function pointingReference(text: string): Reference | null {
  if (!glance.test(text)) return null;
  for (const pattern of pointing) {
    const match = pattern.exec(text);
    if (match) return { start: match.index, end: match.index + match[0].length };
  }
  const many = manyMeant.exec(text);
  if (many && !tokensOf(text.slice(0, many.index)).some(({ word }) => /[^su]s$/.test(word)))
    return { start: many.index, end: many.index + many[0].length };
  const match = other.exec(text);
  if (!match) return null;
  const before = text
    .slice(0, match.index)
    .toLowerCase()
    .replace(/\bthe same way\b/, '');
  const what = (match.groups?.['what'] ?? '').toLowerCase();
  const isTold =
    pair.test(before) || tokensOf(before).some(({ word }) => word === what || word === `${what}s`);
  return isTold ? null : { start: match.index, end: match.index + match[0].length };
}
