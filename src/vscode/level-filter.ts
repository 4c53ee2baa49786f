import type { Filter } from '../core';

const labels = ['PO', 'PM', 'mixed', 'unclear'] as const;
const findingSign = /^@findings?(?::(?<rule>[a-z-]+))?$/;

/** "@PM @finding:vague price" as a filter; words that are no sign are text. */
export function readFilter(line: string): Filter {
  const words = line.split(/\s+/).filter(Boolean);
  const signs = words.filter((word) => word.startsWith('@')).map((word) => word.toLowerCase());
  const label = labels.find((one) => signs.includes(`@${one.toLowerCase()}`));
  const finding = signs.map((sign) => findingSign.exec(sign)).find(Boolean);
  const text = words.filter((word) => !word.startsWith('@')).join(' ');
  return {
    ...(text && { text }),
    ...(label && { label }),
    ...(finding && { finding: finding.groups?.['rule'] ?? '' }),
  };
}

/** The filter as one would type it. */
export function writeFilter({ text, label, finding }: Filter): string {
  return [label && `@${label}`, finding !== undefined && signOf(finding), text].filter(Boolean).join(' ');
}

/** A sign that says nothing; undefined where all are known. */
export function unknownSign(line: string): string | undefined {
  return line
    .split(/\s+/)
    .filter((word) => word.startsWith('@'))
    .find((word) => writeFilter(readFilter(word)) === '');
}

function signOf(finding: string): string {
  return finding === '' ? '@finding' : `@finding:${finding}`;
}
