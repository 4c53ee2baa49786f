import { phraseOf } from '../phrase';
import type { LensComment } from './comments';
import { lineAt } from './reach';

/** The comments that a pattern finds; its group `body` is what each of them says. */
export function commentsBy(pattern: RegExp, source: string): LensComment[] {
  return [...source.matchAll(pattern)].flatMap(({ indices }) => {
    const [at, body] = [indices?.[0], indices?.groups?.['body']];
    return at && body ? [{ at: { start: at[0], end: at[1] }, body: phraseOf(source, body[0], body[1]) }] : [];
  });
}

/** What stands before a comment on its line. */
export function textBefore(source: string, { at: { start } }: LensComment): string {
  return source.slice(lineAt(source, start).start, start);
}

/** Whether nothing but white space stands before a comment on its line. */
export function isOnOwnLine(source: string, comment: LensComment): boolean {
  return textBefore(source, comment).trim() === '';
}
