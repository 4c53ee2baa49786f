import type { Unreadable } from '../model';

/** So much of a file is looked at, in UTF-16 units. */
const sample = 8192;
/** More characters than this that no text has, and it is none. */
const mostForeign = 0.02;

/**
 * What is wrong with a file that is no text: a picture by mistake, or text in an encoding it was not read in. Null for
 * text, also with a stray character in it.
 */
export function notText(source: string): Unreadable | null {
  const head = source.slice(0, sample);
  const foreign = head.match(/[\0\uFFFD]/g)?.length ?? 0;
  if (foreign <= head.length * mostForeign) return null;
  const at = { start: 0, end: Math.min(1, source.length) };
  const isUtf16 = /^(?:[^\0]\0){8}|^(?:\0[^\0]){8}/.test(head);
  return {
    at,
    message: (say) =>
      isUtf16
        ? say('This is UTF-16 without its mark: save the file as UTF-8.')
        : say('This is no text, or not in UTF-8: nothing of it was read.'),
  };
}
