import type { Item } from '../model';
import type { Level } from './classify';
import { toldAsStory } from './template-words';

/**
 * Of 977 user stories in English, hardly one of which is a manager's work, 967 read as Product Owner level: what that is
 * as a score, with a margin for what nobody has measured.
 */
const storyScore = -0.8;
/** The same in log-odds of the Product Manager, as evidence is weighed. */
const storyWeight = -2.2;

/**
 * The level of an item in another language than the words were learnt in, by its form alone: a whole story is told to a
 * team. What one sees in its words would be chance ("mit" is no market), so of anything else nothing is said.
 */
export function levelByForm({ story }: Item): Level {
  if (!story?.role || !story.need) return { label: 'unclear', score: 0, declared: false, evidence: [] };
  const { role } = story;
  const evidence = {
    dimension: 'form',
    at: role,
    text: role.text,
    weight: storyWeight,
    signal: toldAsStory,
  } as const;
  return { label: 'PO', score: storyScore, declared: false, evidence: [evidence] };
}
