import { slicePhrase } from '../../../phrase';
import type { Entry, Heading, Paragraph } from '../blocks/blocks';

/** Deeper than any heading: the next one ends what stands below it. */
export const deepest = 7;

/** The heading for which a line or an entry stands, without the colon behind it. */
export function lineHeading({ text, start }: Paragraph | Entry, end: number, level = deepest): Heading {
  const { length } = text.text.replace(/\s*[:：]\s*$/u, '');
  return {
    type: 'heading',
    level,
    isLine: true,
    text: slicePhrase(text, 0, length),
    start,
    end,
    within: null,
  };
}
