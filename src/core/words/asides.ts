import { matchesOf } from '../matches';
import { eitherOf, inOrder } from '../pattern';

/** What stands beside the wish: brackets, examples, remarks, references and further sentences. */
const asides: readonly RegExp[] = [
  // "(s)", "(re-)use", "(PDF)", "(USD)", "(max. 5)" belong to the word before them.
  /\((?!\w{0,3}\)|[\p{L}]{1,4}-\)|[\p{Lu}\d]{2,8}s?\)|(?:max|min|up to|at least|in)\b[^),;]{0,60}\))[^)]{0,400}\)/u,
  /\[(?![xX ]\])[^\]]{1,400}\]/u,
  /\b(?:e\.g\.?|i\.e\.?|eg|viz)(?=[\s,:(])[^)]*/i,
  /\b(?:for example|for instance|such as)\b.*/i,
  /(?:^|[\s(])(?:note|nb|n\.b\.|remark|comment|see also|ps|p\.s\.)\s*[:.].*/i,
  /\s[–—-]{1,2}\s+\p{L}.*/u,
  // A clause of its own between semicolons, but not "; the name; the age".
  /(?<=;\s)(?:the|it|they|there|this|these|those|we|our)\b[^;]{1,60}\b(?:is|are|was|were|has|have|will|must)\b[^;]{1,200}(?=;|$)/i,
  /\b(?:by the way\b|as discussed (?:with|in|on|at)\b|as mentioned (?:in|by|above|earlier|before)\b|out of scope:).*/i,
  inOrder(
    'i',
    /(?<=[,;]\s)(?:please )?(?:see|cf\.?|compare) (?:also )?(?:the |our |my )?/,
    [
      /mock-?ups?|wireframes?|sketch(?:es)?/,
      /spec(?:ification)?s?/,
      /drawings?|designs?|wiki|slides?|screenshots?|prototypes?|figma/,
      /jira|appendix|attachment|links?|doc(?:ument)?s?/,
    ],
    /\b.*/,
  ),
  // What is to happen otherwise is a criterion.
  /\b(?:and|but) (?:I|we) expect (?:this|it)\b.*/i,
  /\bbut it would be (?:better|nice|good|great)\b.*/i,
  /\bsee (?:section|chapter|page|figure|ticket|issue|attached|below|above|mockup|wireframe)\b.*/i,
];

/** One of these is in every aside: most parts of a story have none. */
const glance = eitherOf(
  'i',
  /[([;–—]|\s--?\s|[.:]/,
  /\b(?:eg|viz|example|instance|such as|by the way|as discussed|as mentioned|expect|but it would|see|please|cf|compare)\b/,
);

/** The first aside in a part of a story. What is all there is stands beside nothing: the need that a template asks for. */
export function asideIn(text: string): { readonly index: number; readonly words: string } | null {
  if (!glance.test(text)) return null;
  for (const pattern of asides) {
    const match = pattern.exec(text);
    if (match && match[0].length < text.length && !isSpelledOut(text, match))
      return { index: match.index, words: match[0] };
  }
  return null;
}

/** "the IHO (International Hydrographic Organization) charts": the brackets say what the letters before them stand for. */
function isSpelledOut(text: string, { 0: words, index }: RegExpExecArray): boolean {
  const letters = /(?<![\p{L}\d])(?<acronym>\p{Lu}{2,6})s?\s$/u.exec(text.slice(0, index))?.groups?.[
    'acronym'
  ];
  if (letters === undefined || !words.startsWith('(')) return false;
  const initials = matchesOf(/(?<!\p{L})\p{L}/gu, words).map(([letter]) => letter.toUpperCase());
  const capitals = matchesOf(/(?<!\p{L})\p{Lu}/gu, words).map(([letter]) => letter);
  return [initials, capitals].some((each) => each.join('') === letters);
}
