import { phraseOf } from '../phrase';
import type { LensComment } from './comments';
import { lineAt } from './reach';

/** What a pattern finds; its group `body` is what the comment says. */
export function all(source: string, pattern: RegExp): LensComment[] {
  return [...source.matchAll(pattern)].flatMap(({ indices }) => {
    const [at, body] = [indices?.[0], indices?.groups?.['body']];
    return at && body ? [{ at: { start: at[0], end: at[1] }, body: phraseOf(source, body[0], body[1]) }] : [];
  });
}

export function lineBefore(source: string, { at: { start } }: LensComment): string {
  return source.slice(lineAt(source, start).start, start);
}

export function isOnOwnLine(source: string, comment: LensComment): boolean {
  return lineBefore(source, comment).trim() === '';
}
