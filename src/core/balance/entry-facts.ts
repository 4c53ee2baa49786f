import { fieldValue } from '../facts/field-value';
import { isStrategic } from '../facts/item-words';
import type { Dimension } from '../level';
import type { Entry } from '../overview/groups';

/** The sprint an item is planned for: its own field, or a heading that names one. */
export function sprintOf({ item }: Entry): string | null {
  return (
    fieldValue(item, 'sprint')?.text ??
    item.section.find((heading) => /\b(?:sprint|iteration)\b/i.test(heading)) ??
    null
  );
}

/** Whether words of the item speak for one side in a dimension. */
export function speaks({ level }: Entry, dimension: Dimension, sign: 1 | -1): boolean {
  return level.evidence.some((evidence) => evidence.dimension === dimension && evidence.weight * sign > 0);
}

/** Whether an item could say where the product goes: no words of a Product Owner's story do. */
export function mayLead({ item, level }: Entry): boolean {
  return level.label === 'PM' || level.label === 'mixed' || isStrategic(item);
}

/** Whether an item says such a thing: in its title, its goal, its benefit or its notes. */
export function says({ item }: Entry, isMeant: (text: string) => boolean): boolean {
  const { title, story, notes } = item;
  const texts = [
    title?.text,
    fieldValue(item, 'goal')?.text,
    story?.benefit?.text,
    ...notes.map(({ text }) => text),
  ];
  return texts.some((text) => text && isMeant(text));
}
