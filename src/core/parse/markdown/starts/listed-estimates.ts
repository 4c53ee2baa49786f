import { slicePhrase, trimPhrase, type Phrase } from '../../../phrase';
import type { Start } from './start';

/** "(5)": the numbers that teams estimate with, and no others. */
const numberBehind = /\s*\((?<number>0|½|0[.,]5|1|2|3|5|8|13|20|21|34|40|55|89|100)\)$/u;

/**
 * Takes a number in brackets at the end of titles for their estimate. One alone may be anything: it takes two, and no
 * number among them that nobody estimates with.
 */
export function withListedEstimates(starts: readonly Start[]): Start[] {
  const titles = starts.flatMap(({ title, anchor }) => (title && !anchor ? [title.text] : []));
  const numbered = titles.filter((title) => /\(\d+\)$/.test(title));
  const fits = titles.filter((title) => numberBehind.test(title));
  if (fits.length < 2 || numbered.some((title) => !numberBehind.test(title))) return [...starts];
  return starts.map((start) => {
    const read = start.anchor || !start.title || start.estimate ? null : numberIn(start.title);
    return read ? { ...start, ...read } : start;
  });
}

function numberIn(title: Phrase): { title: Phrase; estimate: Phrase } | null {
  const match = numberBehind.exec(title.text);
  const number = match?.groups?.['number'];
  if (!match || number === undefined || match.index === 0) return null;
  const at = title.text.lastIndexOf('(') + 1;
  return {
    title: trimPhrase(slicePhrase(title, 0, match.index)),
    estimate: slicePhrase(title, at, at + number.length),
  };
}
