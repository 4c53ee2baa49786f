import { labels, type Filter } from '../../core';

const findingSign = /^@findings?(?::(?<rule>[a-z-]+))?$/;
/** A phrase in quotation marks, or a word. */
const piece = /["“„«](?<phrase>[^"“”„«»]*)["“”»]|\S+/g;
const quotationMarks = /["“”„«»]/g;

/** "@PM @finding:vague price "last year"" as a filter; words that are no sign are text. */
export function readFilter(line: string): Filter {
  const { signs: typed, texts } = readPieces(line);
  const signs = typed.map((sign) => sign.toLowerCase());
  const wanted = labels.filter((one) => signs.includes(`@${one.toLowerCase()}`));
  const findings = signs.flatMap((sign) => {
    const match = findingSign.exec(sign);
    return match ? [match.groups?.['rule'] ?? ''] : [];
  });
  return {
    ...(texts.length > 0 && { texts }),
    ...(wanted.length > 0 && { labels: wanted }),
    ...(findings.length > 0 && { findings }),
  };
}

/** The filter as one would type it. */
export function writeFilter({ texts = [], labels: wanted = [], findings = [] }: Filter): string {
  return [
    ...wanted.map((label) => `@${label}`),
    ...findings.map((finding) => (finding === '' ? '@finding' : `@finding:${finding}`)),
    ...texts.map((text) => (/\s|^@/.test(text) ? `"${text}"` : text)),
  ].join(' ');
}

/** A sign that says nothing; undefined where all are known. */
export function unknownSign(line: string): string | undefined {
  return readPieces(line).signs.find((sign) => writeFilter(readFilter(sign)) === '');
}

/** The signs, and what is text. */
function readPieces(line: string): { readonly signs: readonly string[]; readonly texts: readonly string[] } {
  const signs: string[] = [];
  const texts: string[] = [];
  for (const { 0: whole, groups } of line.matchAll(piece)) {
    const phrase = groups?.['phrase'];
    if (phrase === undefined && whole.startsWith('@')) signs.push(whole);
    // A quotation mark without its other half is one that is still being typed.
    else texts.push((phrase ?? whole).replaceAll(quotationMarks, '').replace(/\s+/g, ' ').trim());
  }
  return { signs, texts: texts.filter(Boolean) };
}
