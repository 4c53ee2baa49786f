import type { Span } from './phrase';

const mark = /["“”«»`]/;

/**
 * Tells whether an offset of a text stands within quotation marks or code. It is asked for ascending offsets, so that
 * each mark is counted once, however many words of a long text are asked about.
 */
export function quotationsOf(text: string): (offset: number) => boolean {
  if (!mark.test(text)) return () => false;
  let counted = 0;
  let isOpen = false;
  return (offset) => {
    for (; counted < offset; counted++) if (mark.test(text[counted] ?? '')) isOpen = !isOpen;
    return isOpen;
  };
}

/** Tags of HTML around code and around what somebody else says. */
const openTag = /<(?:code|kbd|samp|pre|q)\b/gi;
const endTag = /<\/(?:code|kbd|samp|pre|q)>/gi;

/**
 * Whether a place in the source stands within code or a quotation of a text, which is not the author's to be mended: a
 * reader of Markdown takes the marks away, so it is the source that tells.
 */
export function isQuotedIn({ start, end }: Span, source: string, at: number): boolean {
  const opening = /`*$/.exec(source.slice(Math.max(0, start - 3), start))?.[0] ?? '';
  // Some people put a whole story in quotation marks, and it is theirs all the same.
  const isFramed = /^["„“«»][^"„“”«»]*["“”«»][.\s]*$/.test(source.slice(start, end));
  const before = opening + source.slice(isFramed ? start + 1 : start, at);
  const isOpen = countOf(/`+|["„“”«»]/g, before) % 2 === 1;
  const isSingle =
    /(?:^|[\s([])['‘](?=\S|$)[^'‘’\n]*$/.test(before) &&
    /^[^'‘’\n]*['’](?=[\s).,;:!?\]]|$)/.test(source.slice(at, end + 1));
  return isOpen || isSingle || countOf(openTag, before) > countOf(endTag, before);
}

function countOf(pattern: RegExp, text: string): number {
  return text.match(pattern)?.length ?? 0;
}
