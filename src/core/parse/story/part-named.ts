import { wordSet } from '../../words/tokens';
import { storyColumns } from '../csv/columns';
import { questionWords } from './question-words';

/** The parts of a story that a label of its own may name. */
export type StoryPart = 'role' | 'need' | 'benefit';

const parts: ReadonlyMap<string, StoryPart> = new Map(
  (['benefit', 'need', 'role'] as const).flatMap((part) =>
    [...wordSet(`${storyColumns[part]} ${questionWords[part]}`)].map((name): [string, StoryPart] => [
      plain(name),
      part,
    ]),
  ),
);

/** The part of a story that a label names: "Who", "I want", "Business value". */
export function partNamed(label: string): StoryPart | undefined {
  return parts.get(plain(label));
}

function plain(label: string): string {
  return label.toLowerCase().replace(/[^\p{L}\d]+/gu, '');
}
