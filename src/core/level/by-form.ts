import type { BacklogFile, Item } from '../model';
import type { Level } from './classify';
import { decideLabel, scoreOf } from './decide';
import type { Evidence } from './evidence';
import type { Learnt } from './learnt';
import { structureReasons, weightOfDocument } from './structure';
import { toldAsStory } from './template-words';

/**
 * Of 977 user stories in English, hardly one of which is a manager's work, 967 read as Product Owner level: what that is
 * in log-odds of the Product Manager, with a margin for what nobody has measured.
 */
const storyWeight = -2.2;

/**
 * The level of an item in another language than the words were learnt in, by its form alone: a whole story is told to a
 * team. What one sees in its words would be chance ("mit" is no market), and an estimate alone decides nothing.
 */
export function levelByForm(item: Item, file: BacklogFile, learnt: Learnt): Level {
  const evidence = [...storyReasons(item), ...structureReasons(item, file)];
  const total = evidence.reduce((sum, { weight }) => sum + weight, 0);
  const score = scoreOf(total, learnt.temperature);
  const label = Math.abs(total) < weightOfDocument ? 'unclear' : decideLabel(score, 0, learnt);
  const isFor = ({ weight }: Evidence): number => Number(weight * total > 0);
  return { label, score, declared: false, evidence: evidence.sort((a, b) => isFor(b) - isFor(a)) };
}

function storyReasons({ story }: Item): Evidence[] {
  const role = story?.need ? story.role : null;
  if (!role) return [];
  return [{ dimension: 'form', at: role, text: role.text, weight: storyWeight, signal: toldAsStory }];
}
