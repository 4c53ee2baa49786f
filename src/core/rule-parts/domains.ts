import { quote } from '../message';
import type { Item } from '../model';
import { slicePhrase } from '../phrase';
import type { Problem } from '../rule';
import { matchFrom } from '../matches';

/** What a regulated field asks of the stories that touch its subject. */
interface Domain {
  /** Global. */
  readonly subject: RegExp;
  /** Words of a criterion that answers it. */
  readonly answer: RegExp;
  /** What to do, with the words of the subject. */
  readonly advice: (words: string) => string;
}

/** A story on the subject of a domain none of whose criteria gives its answer. */
export function* unansweredSubject(
  { story, title, criteria, storyLevel }: Item,
  domain: Domain,
): Iterable<Problem> {
  const words = story?.need ?? title;
  const match = words && storyLevel ? matchFrom(domain.subject, words.text) : null;
  if (!words || !match || criteria.length === 0) return;
  if ([words, ...criteria.map(({ text }) => text)].some(({ text }) => domain.answer.test(text))) return;
  yield {
    at: slicePhrase(words, match.index, match.index + match[0].length),
    message: domain.advice(quote(match[0], 66)),
  };
}
