import type { Filter } from '../core';

/** "@PM @finding price" as a filter; words that are no sign are text. */
export function readFilter(line: string): Filter {
  const words = line.split(/\s+/).filter(Boolean);
  const label = (['PO', 'PM', 'mixed', 'unclear'] as const).find((one) =>
    words.some((word) => word.toLowerCase() === `@${one.toLowerCase()}`),
  );
  const text = words.filter((word) => !word.startsWith('@')).join(' ');
  return {
    ...(text && { text }),
    ...(label && { label }),
    ...(words.some((word) => /^@findings?$/i.test(word)) && { withFindings: true }),
  };
}

/** The filter as one would type it. */
export function writeFilter({ text, label, withFindings }: Filter): string {
  return [label && `@${label}`, withFindings && '@finding', text].filter(Boolean).join(' ');
}
