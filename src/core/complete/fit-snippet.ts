import { defaultHouse, type House } from '../house';
import type { Spot } from '../next-ids';
import type { References } from '../references';
import { goesOn } from './goes-on';
import { asStoryAround } from './listed-story';
import { atDepth } from './snippet-depth';
import { withFreeIds } from './snippet-ids';

/** A scale as the snippets have it, and what a team has in its place; nothing where it has settled none. */
const scales: readonly (readonly [usual: string, ofTeam: (house: House) => readonly string[]])[] = [
  ["Must,Should,Could,Won't", ({ priorities }) => priorities],
  [
    '1,2,3,5,8,13',
    ({ estimates, largestEstimate }) =>
      estimates === defaultHouse.estimates
        ? []
        : estimates.filter((estimate) => estimate <= largestEstimate).map(String),
  ],
  [
    'todo,ready,in progress,done',
    ({ readyStatuses }) =>
      readyStatuses === defaultHouse.readyStatuses ? [] : ['todo', ...readyStatuses, 'done'],
  ],
];

/** What a snippet is fitted to. */
interface Surroundings {
  readonly references: References;
  readonly house: House;
  /** Where it goes; absent where its file is still to be made. */
  readonly spot?: Spot;
}

/** What may stand on a line before somebody calls for a snippet: a comment's or heading's mark, a bullet, a box. */
const opening = /^\s*(?<hashes>#+\s+)?(?<bullet>(?:[-*+]|\d+[.)])\s+(?:\[[ xX]\]\s+)?)?$/;

/** Whether a snippet can be called for behind these words: nobody does so in the middle of a sentence. */
export function opensSnippet(before: string): boolean {
  return opening.test(before);
}

/**
 * A snippet for this backlog, at this place: with the next free ids, with the team's scales, as deep as what stands
 * around it, without the mark that its author has typed already, and apart from words that it is no part of.
 * @param before the line up to where the snippet begins
 */
export function fitSnippet(
  body: readonly string[],
  before: string,
  { references, house, spot }: Surroundings,
): string {
  const [first = '', ...rest] = body;
  const leading = spot?.file.format === 'markdown' ? atDepth(first, spot) : first;
  const isApart = spot?.file.format === 'markdown' && goesOn(first, before, spot);
  const [opened = '', ...others] = [withoutMark(leading, before), ...rest].map((line) =>
    withScales(withFreeIds(line, references, spot), house),
  );
  const told = spot ? asStoryAround(opened, before, spot) : opened;
  return [...(isApart ? [''] : []), told, ...others].join('\n');
}

function withoutMark(line: string, before: string): string {
  const { hashes, bullet } = opening.exec(before)?.groups ?? {};
  const text = hashes === undefined ? line : line.replace(/^#+ /, '');
  return bullet === undefined ? text : text.replace(/^- (?:\[ \] )?/, '');
}

function withScales(line: string, house: House): string {
  return scales.reduce((text, [usual, ofTeam]) => {
    const options = ofTeam(house).map((option) => option.replace(/[\\,|]/g, '\\$&'));
    return options.length > 0 ? text.replace(`|${usual}|`, () => `|${options.join(',')}|`) : text;
  }, line);
}
