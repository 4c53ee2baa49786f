import type { Phrase } from './phrase';
import type { Story } from './model';
import { stopWords } from './words/function-words';
import { wordsOf } from './words/tokens';

/** What two stories must share to be the same: role, need and benefit, word by word, without case and punctuation. */
export function exactKey({ role, need, benefit, situation }: Story): string {
  return JSON.stringify([role, need, benefit, situation].map(plain));
}

/**
 * What two stories must share to be nearly the same: all words with a meaning, whatever their order and form, and the
 * numbers and negations among them. Where one noun, number or verb differs, they are siblings: one story each to add and
 * to remove, for the first and the second round.
 */
export function nearKey({ role, need, benefit, situation }: Story): string {
  return JSON.stringify([role, need, benefit, situation].map(meaning));
}

function plain(part: Phrase | null): string {
  return wordsOf(part?.text ?? '').join(' ');
}

const negations: ReadonlySet<string> = new Set([
  'no',
  'not',
  'never',
  'without',
  'nobody',
  'nothing',
  'none',
  'only',
  'all',
  'any',
]);

function meaning(part: Phrase | null): string {
  const kept = wordsOf(part?.text ?? '').filter((word) => negations.has(word) || !stopWords.has(word));
  return [...new Set(kept.map(stem))].sort().join(' ');
}

/** Singular and plural, and the usual forms of a verb, read as one. */
function stem(word: string): string {
  if (word.length < 4 || !/(?:s|ing|ed)$/.test(word)) return word;
  return word
    .replace(/ies$/, 'y')
    .replace(/(?<=[^s])s$/, '')
    .replace(/(?<=\p{L}{3})(?:ing|ed)$/u, '');
}
