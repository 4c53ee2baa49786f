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

/** So long is a name in single quotation marks at most, in UTF-16 units. */
const longestSingle = 400;

/**
 * Tells whether a place in the source stands within code or a quotation of a text, which is not the author's to be
 * mended: a reader of Markdown takes the marks away, so it is the source that tells. Asked for ascending places, it
 * counts each mark once, however many words of a long text are asked about.
 */
export function quotedIn({ start, end }: Span, source: string): (at: number) => boolean {
  const opening = /`*$/.exec(source.slice(Math.max(0, start - 3), start))?.[0] ?? '';
  // Some people put a whole story in quotation marks, and it is theirs all the same.
  const isFramed = /^["„“«»][^"„“”«»]*["“”«»][.\s]*$/.test(source.slice(start, end));
  let counted = isFramed ? start + 1 : start;
  let marks = opening === '' ? 0 : 1;
  let depth = 0;
  // A mark of code may begin before the text and end in it.
  let runsOn = opening !== '';
  return (at) => {
    if (at > counted) {
      const more = source.slice(counted, at);
      marks += countOf(/`+|["„“”«»]/g, more) - (runsOn && more.startsWith('`') ? 1 : 0);
      depth += countOf(openTag, more) - countOf(endTag, more);
      runsOn = more.endsWith('`');
      counted = at;
    }
    return marks % 2 === 1 || depth > 0 || isSingleQuoted(source, start, at, end);
  };
}

/** The same for one place. */
export function isQuotedIn(text: Span, source: string, at: number): boolean {
  return quotedIn(text, source)(at);
}

function isSingleQuoted(source: string, start: number, at: number, end: number): boolean {
  const before = source.slice(Math.max(start, at - longestSingle), at);
  return (
    /(?:^|[\s([])['‘](?=\S|$)[^'‘’\n]*$/.test(before) &&
    /^[^'‘’\n]*['’](?=[\s).,;:!?\]]|$)/.test(source.slice(at, Math.min(end + 1, at + longestSingle)))
  );
}

function countOf(pattern: RegExp, text: string): number {
  return text.match(pattern)?.length ?? 0;
}
