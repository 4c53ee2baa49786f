import { type Example, exampleOf } from './examples';
import { decisionFrames, matters, people, roles, workFrames } from './frames';

/** So many frames of each kind are filled in for each matter. */
const framesPerMatter = 8;

/** Items made of frames: each matter as work on a screen and as a decision, the frames dealt out evenly. */
export function combinedExamples(): readonly Example[] {
  return matters.flatMap((matter, at) =>
    Array.from({ length: framesPerMatter }, (_, turn) => {
      const deal = at * framesPerMatter + turn;
      return [fill(workFrames, 'PO', matter, deal), fill(decisionFrames, 'PM', matter, deal)];
    }).flat(),
  );
}

function fill(frames: readonly string[], label: 'PO' | 'PM', matter: string, deal: number): Example {
  const pick = (list: readonly string[], step: number): string => list[(deal * step) % list.length] ?? '';
  const text = pick(frames, 7)
    .replaceAll('{m}', matter)
    .replaceAll('{p}', pick(people, 3))
    .replaceAll('{r}', pick(roles, 5));
  return exampleOf({ id: `T5-${label}${deal}`, text: text.charAt(0).toUpperCase() + text.slice(1), label });
}
