import { auxiliaries, isAdverb, modals } from './function-words';
import { tokensOf } from './tokens';
import { nounVerbs, verbs } from './verbs';

/** A pronoun that opens the sentence, or the clause before its main one: "If they differ, …". */
const opening =
  /^(?<lead>(?:if (?:needed|necessary|possible|applicable|required|so|not),?\s+(?=(?:it|they|he|she)\b)|(?:if|when|whenever|once|while|unless|after|before|as soon as|as long as)\s+|(?:(?:one|all|none|some|each|both|any|most|either|neither) of|for|with|without|until|besides)\s+(?=(?:it|this|that|they|them|these|those)\b))?)(?<pronoun>it|this|that|they|them|these|those|he|she|his|her|its|their)\b(?<next>['’](?:s|re|ll|d|ve)\b|,|\s+[a-zÀ-ɏ'-]+)?/i;
/** "In that case" needs the case before it. */
const inThatCase =
  /^(?:(?:this|that) one|(?:the )?other ones?|(?:the )?old one)\b|^(?:in|for) (?:(?:this|that|these|those) (?:cases?|situations?|events?|scenarios?)|such (?:a )?(?:cases?|situations?))\b|^at (?:this|that) (?:point|moment)\b|^given (?:this|that|these|those)(?:,| (?:state|situation|case|condition|context|scenario|setup|setting)\b)/i;
/** "It is possible to …", "It takes a second until …": the word stands for nothing. */
const expletive =
  /^it(?:['’]s|\s+(?:(?:is|was|must|should|shall|will|can|may|has to)\s*)+)\s*(?:(?:not|still|also|always|never|only|be|no longer)\s+)*(?:im)?(?:possible|clear|obvious|easy|hard|allowed|forbidden|permitted|known|required|necessary|guaranteed|ensured|enough|visible (?:that|whether|which|who|when)|\d)|^it\s+takes\s+(?:\d|at (?:most|least)|less|more|no (?:longer|more)|one|two|three|up to|under|about|(?:too |very )?long|an?\s+(?:few|couple|second|minute|moment|while|day|hour|week|click))|\bit\s+(?:is|was)\s+(?:\d|noon|midnight|too (?:late|early)|(?:im)?possible|known|(?:not )?(?:clear|necessary|required|allowed)\b)|\bit\s+(?:rains|snows)/i;

/** Where the words stand that point at something outside of the sentence: offsets in the text. */
export interface Reference {
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

/** Things of a product or its papers that come in many: which other one is meant has to be said. */
const thing =
  '(?:view|page|screen|system|form|list|tab|dialog|app|application|module|report|story|ticket|criterion|case|feature|version|service|window|menu|section|flow|site|tool|scenario|requirement|story|item|field|party|one)';
const paper =
  '(?:criterion|criteria|point|bullet|item|story|ticket|scenario|requirement|rule|step|ac|one|section|task)';
/** Where people talk about their work, and leave no text behind. */
const talk =
  'refinement|grooming|meeting|planning|workshop|call|stand-?up|daily|retro(?:spective)?|kick-?off|chat|slack|sync|e-?mail|mail|phone|sprint review|review meeting|demo|session';
const told = '(?:described|mentioned|stated|listed|defined|specified|explained|outlined|discussed|noted)';

const pointing: readonly RegExp[] = [
  /\b(?:as|like|than) (?:there|elsewhere)(?=[\s.,;)]*$|,? (?:but|and|except)\b)/i,
  // What was said in a talk stands nowhere: "the thing we agreed on", "as discussed in the refinement".
  new RegExp(
    `\\bwe (?:have |had |already |just )?(?:discussed|talked about|agreed(?: on| upon)?|mentioned|spoke (?:about|of)|decided(?: on)?|said)\\b|\\b(?:discussed|agreed|decided|mentioned|talked about|promised|suggested|explained) (?:in|at|during|by) (?:the |our |last |yesterday's )*(?:${talk})\\b|\\bas discussed(?! in (?:section|chapter))\\b|\\b[Tt]he (?:thing|ticket|issue|bug|mail|idea|case|problem|point) (?!I\\b)[A-Z][a-z]+ (?:mentioned|described|reported|raised|sent|wrote|told|found|suggested)\\b`,
  ),
  new RegExp(
    `\\bsame\\b[^,;.]{0,40} (?:as|like) (?:in |for |on )?(?:the )?(?:${paper}|epic|pbi) #?[A-Z]*-?\\d`,
    'i',
  ),
  /\b(?:same|like|as)\b[^,;.]{0,24} (?:as |in |on |for |of )*the other (?!(?:way|hand|end|side|day|one|person|party|half|two|three)\b)[a-z]+(?![a-z]*s\b)(?=[\s.,;)]*$| (?:and|but|when|if)\b)/i,
  // What was so before, or is so elsewhere, the reader has to know: "the same rules as before", "like our other forms".
  /\bsame\b[^,;.]{0,40}? as (?:before|now|today|until now|so far|usual|always|ever|it (?:was|is))(?=[\s.,;)]*$|[.,;)]| (?:and|but|when|if|for)\b)/i,
  /\b(?:works?|behaves?|looks?|is handled|are handled|happens) (?:exactly |just )?(?:the same|in the same way|like|as) (?:as )?(?:for|with|in|on|before|until)\b/i,
  /^see (?:also )?(?:the )?(?:figma|designs?|mock-?ups?|wireframes?|attachments?|attached|screenshots?|ticket|confluence|wiki|document|specs?|prototype|comments?|above|below)\b/i,
  /\b(?:as|like|how) (?:it|they) (?:did|does|do|was|were|is|are|used to)(?: \w+){0,3}? (?:before|now|today|there|in the (?:old|current|existing|previous)\b)/i,
  /\b(?:in line|consistent|in accordance|aligned) with (?:the|our) other [a-z]+(?=[\s.,;)]*$)/i,
  /^(?:can|could|should|must|may|might|shall|will|is|are|has to|have to|needs? to|does|do) also\b/i,
  /\b(?:the )?same as (?:above|before|previous(?:ly)?)\b|\b(?:as|see|like) (?:described |mentioned |stated |listed )?(?:above|below)(?=[\s,.;)]*$|[,.;)]|\s+(?:for|but|and|in|on|with|also|only|when|where)\b)|\bditto\b/i,
  new RegExp(
    `\\b(?:as )?${told} (?:earlier|previously|elsewhere)\\b(?! (?:in|on|by|at|that|this)\\b)|\\bas ${told} (?:there|before)\\b|\\b(?:described|mentioned|stated|defined|specified|explained|outlined) (?:above|below)\\b`,
    'i',
  ),
  new RegExp(
    `\\bthe (?:above|aforementioned|above-mentioned)(?= (?:${paper}s?|also|applies|apply|is|are|must|shall|should|will|does|and|or|holds|with|for|behaviou?r|conditions?|cases?)\\b|[,.;]|$)|\\bthe aforementioned\\b|\\bthe (?:previous|preceding|last) (?:criteri(?:on|a)|point|bullet|story|ticket|requirement|ac)\\b`,
    'i',
  ),
  /^(?:the )?same (?!(?:day|time|name|size|person|place)\b)[a-z-]+ (?:for|as|in|on|with|here|there|when|if)\b(?!.*\b(?:is|are|was|were|be|has|have|must|can|cannot|may|shall|will|gets?|shows?|appears?|stays?)\b)/i,
  /^(?:the )?same (?:as|for|here|there|goes|applies|happens|again|thing|with|in|on|when|if|but|story)\b/i,
  /^the same (?:[a-z-]+ ){1,3}?(?:appl(?:y|ies)|goes?|holds?|(?:has|have) to hold|must (?:hold|apply)|(?:is|are) true)\b|^the same [a-z-]+(?= [^,;.]{1,80}\b(?:too|also|as well)\b)/i,
  /^(?:likewise|similarly|analogously|idem|here too|vice versa)\b|^(?:there|here)(?=,)|^also (?:for|in|on|works?|applies|shows?|when|if|with|possible|available|visible|must|can|should)\b/i,
  /\b(?:does|do|doing) the same (?:again|thing|for|with|on|in|as before)\b|\bthe same (?:applies|goes|holds) (?:to|for|on|in|when|if)\b/i,
  /^(?:the|an?|all|each|every)?\s?(?:[a-z-]+ ){1,3}(?:shall|must|should|can|may|will|could|might)(?: also| only| not| always)? do (?:so|this|that|it)\b/i,
  /^(?:(?:the|an?|all|each|every) )?[a-z-]+(?: [a-z-]+)? (?:shall|must|should|can|may|will)(?: also| not| only| be able to)* (?!make\b)[a-z]+ (?:it|them)\b/i,
  new RegExp(
    `\\b(?:the |these |all )?(?:${paper}|case|condition|situation)s? (?:above|mentioned above)(?=[\\s.,;)]*$|[.,;)]| (?:is|are|also|apply|applies|holds?|must|shall|should|to|for|in|on|and|or|as|when|if|with|has|have|does|do)\\b)`,
    'i',
  ),
];
const other = new RegExp(`\\bthe other (?<what>${thing})\\b(?! (?:way|hand))`, 'i');
/** "export these in a file": many things, of which none has been named where nothing before stands in the plural. */
const manyMeant = /\b(?:these|those)(?=[\s.,;)]*$|\s+(?:in|on|for|with|to|by|at|per|from|as|when|if)\b)/i;

/** Words that have told of two before: "one tab", "both systems". */
const pair = /\b(?:one|two|both|either|each|first|second|another|left|right|same|between|two-way)\b/i;

/** What these patterns look for, or stand at the beginning with: most sentences have none of it. */
const glance =
  /\b(?:same|above|below|ditto|as|like|than|we|discussed|agreed|decided|mentioned|talked|promised|suggested|explained|the (?:thing|ticket|issue|bug|mail|idea|case|problem|point)|earlier|previous(?:ly)?|elsewhere|there|before|aforementioned|preceding|last|other|these|those|do|does|doing)\b|\b(?:it|them)\b|^(?:likewise|similarly|analogously|idem|here|vice|see|also|can|could|should|must|may|might|shall|will|is|are|has|have|needs?)\b/i;

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
