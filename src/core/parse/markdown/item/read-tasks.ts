import type { Task } from '../../../model';
import type { Block } from '../blocks/blocks';
import { labelAt } from '../blocks/label-at';
import { labelKinds } from '../../labels';

/** The check boxes under a heading or label of tasks. */
export function readTasks(blocks: readonly Block[], used: ReadonlySet<Block>): Task[] {
  if (!blocks.some((block) => block.type === 'entry' && block.checked !== null && !used.has(block)))
    return [];
  const tasks: Task[] = [];
  /** The level of the heading of tasks that is open; what is below it may have headings of its own. */
  let level: number | null = null;
  for (const block of blocks) {
    if (block.type === 'heading') {
      if (labelKinds(block.text.text).includes('tasks')) level = block.level;
      else if (level !== null && block.level <= level) level = null;
    } else if (block.type === 'paragraph') {
      const label = labelAt(block.text);
      if (label && label.kind !== 'other')
        level = labelKinds(label.words.text).includes('tasks') ? Infinity : null;
    } else if (block.type === 'entry' && level !== null && block.checked !== null && !used.has(block)) {
      tasks.push({ text: block.text, checked: block.checked });
    }
  }
  return tasks;
}
