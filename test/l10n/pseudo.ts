/** The language that nobody speaks: English in another direction, which shows what was left untranslated. */
export const pseudoLanguage = 'qps-plocm';

/** What is no language: holes, icons, the target of a link, code, what one types, line ends. */
const fixed = /(\{\d+\}|\$\([\w-]+\)|\]\([^)]*\)|`[^`]*`|@\w+|[[\n])/;

const mark = { on: '\u200F\u202E', off: '\u202C\u200F' };

/** The parts of a text that every language has, whatever their order. */
export function fixedParts(text: string): string[] {
  return text
    .split(fixed)
    .filter((_, index) => index % 2 === 1)
    .sort();
}

/** The text as it would be read from right to left. */
export function pseudo(text: string): string {
  return text
    .split(fixed)
    .map((part, index) => (index % 2 === 1 || part.trim() === '' ? part : `${mark.on}${part}${mark.off}`))
    .join('');
}

/** Whether words of a text stand outside the marks. */
export function isUntranslated(text: string): boolean {
  const outside = text.replace(new RegExp(`${mark.on}.*?${mark.off}`, 'gs'), '');
  return /\p{L}/u.test(
    outside
      .split(fixed)
      .filter((_, index) => index % 2 === 0)
      .join(''),
  );
}
