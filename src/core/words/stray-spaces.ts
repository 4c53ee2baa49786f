import { lineStart } from '../line-start';
import type { Span } from '../phrase';

/** A space before a comma or a full stop that ends something: ".NET" and "..." begin a word or stand for one. */
export const stray = /(?<=[A-Za-z)])[ \t]+[,.](?![,.])(?=\s|$)/g;

/** "git add ." and "the folder ." name the folder one is in. */
const folder =
  /\b(?:add|cd|ls|cp|mv|find|grep|lint|eslint|build|install|docker|git|npm|npx|python|path|folder|directory|in|at|from|to|of|an?|the|or|and)\s*$/i;

/** What a name of the mark itself stands behind. */
const named =
  /\b(?:of|with|by|or|and|an?|the|as|like|for|than|comma|dot|stop|period|use|type|press|write)\s*$/i;

/** Whether the space before a mark is a slip: two marks with spaces around them are signs of something else. */
export function isStray(source: string, { start, end }: Span): boolean {
  const before = source.slice(Math.max(0, start - 60), start);
  const after = source.slice(end, end + 3);
  if (source.startsWith('|', lineStart(source, start))) return false;
  // "( , )", "a . b" and a row of signs.
  if (/^[ \t]+[^\p{L}\p{N}\s"'“(*_\-[]/u.test(after)) return false;
  // "; instead of ," and "a , or a ;" name the mark.
  if (source.charAt(end - 1) === ',') return !named.test(before);
  return (
    !folder.test(before) &&
    !/\s\.\s?.?$/.test(before) &&
    /^(?:\s*$|[ \t]+[\p{Lu}"“(*_\-[]|\r?\n)/u.test(after)
  );
}
