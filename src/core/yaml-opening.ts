import { CST, Parser } from 'yaml';

/** What the parser calls the brackets, by the one that closes. */
const ends = { '}': 'flow-map-end', ']': 'flow-seq-end' } as const;
const starts = { '}': 'flow-map-start', ']': 'flow-seq-start' } as const;

/** Where the last bracket or quote is opened that is not closed, before the place where that is noticed. */
export function openingBefore(noticed: number, closing: string, source: string): number | undefined {
  let opening: number | undefined;
  for (const token of new Parser().parse(source)) {
    if (token.type !== 'document') continue;
    const look = (part: CST.Token | null | undefined): void => {
      const found = part && part.offset < noticed ? openedBy(part, noticed, closing) : undefined;
      opening = found ?? opening;
    };
    look(token.value);
    CST.visit(token, ({ key, value }) => {
      look(key);
      look(value);
    });
  }
  return opening;
}

function openedBy(token: CST.Token, noticed: number, closing: string): number | undefined {
  if (token.type === 'flow-collection') {
    if (closing !== '}' && closing !== ']') return undefined;
    const isOpen =
      token.start.type === starts[closing] && token.end.every(({ type }) => type !== ends[closing]);
    return isOpen ? token.offset : undefined;
  }
  const isQuoted = token.type === 'double-quoted-scalar' || token.type === 'single-quoted-scalar';
  return isQuoted && token.offset + token.source.length === noticed ? token.offset : undefined;
}
