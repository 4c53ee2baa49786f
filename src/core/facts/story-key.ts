import type { Phrase } from '../phrase';
import type { Story } from '../model';
import { stopWords } from '../words/function-words';
import { wordsOf } from '../words/tokens';

/** The words of each part of a story; none where it has no such part. */
type StoryWords = Readonly<Record<(typeof parts)[number], readonly string[]>>;

const parts = ['role', 'need', 'benefit', 'situation'] as const;

/** Takes a story apart into words once, for both keys that are made of them. */
export function storyWords({ role, need, benefit, situation }: Story): StoryWords {
  const words = (part: Phrase | null): readonly string[] => (part ? wordsOf(part.text) : []);
  return { role: words(role), need: words(need), benefit: words(benefit), situation: words(situation) };
}

/** What two stories must share to be the same: role, need and benefit, word by word, without case and punctuation. */
export function exactKey(words: StoryWords): string {
  return parts.map((part) => words[part].join(' ')).join('|');
}

/**
 * What two stories must share to be nearly the same: all words with a meaning, whatever their order and form, and the
 * numbers and negations among them. Where one noun, number or verb differs, they are siblings: one story each to add and
 * to remove, for the first and the second round.
 */
export function nearKey(words: StoryWords): string {
  return parts.map((part) => meaning(words[part])).join('|');
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

function meaning(words: readonly string[]): string {
  const kept = words.filter((word) => negations.has(word) || !stopWords.has(word));
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
