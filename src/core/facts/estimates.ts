import { fieldValue } from './field-value';
import type { House } from '../house';
import type { Item } from '../model';
import type { Phrase } from '../phrase';

/** An estimate that is a plain number. */
interface Estimate {
  readonly value: number;
  readonly words: Phrase;
  readonly item: Item;
}

/** Where more estimates lie off the scale, they are in hours, or the team counts in another way. */
const mostOffScale = 1 / 4;
/** Where a smaller share of the stories has an estimate, the team does not estimate. */
export const fewestEstimated = 0.3;

/** The estimates of what is taken into a sprint, and whether they are points on the team's scale. */
export function estimatesOf(
  items: readonly Item[],
  { estimates: scale }: House,
): { inPoints: boolean; estimates: Estimate[] } {
  const stories = items.filter(({ storyLevel }) => storyLevel);
  const estimates = stories.flatMap((item): Estimate[] => {
    const words = fieldValue(item, 'estimate');
    const number = /^(?<number>\d+(?:\.\d+)?)(?:\s*(?:points?|pts?|sp|story points?))?$/i.exec(
      words?.text.trim() ?? '',
    )?.groups?.['number'];
    return words && number !== undefined ? [{ value: Number(number), words, item }] : [];
  });
  const off = estimates.filter(({ value }) => !scale.includes(value)).length;
  const inPoints =
    estimates.length >= stories.length * fewestEstimated &&
    (off <= 1 || off <= estimates.length * mostOffScale);
  return { inPoints, estimates };
}
