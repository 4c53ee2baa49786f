import type { BacklogFile, Item } from '../model';
import type { Phrase } from '../phrase';

/** A comment to this program, which names rules: "goal-without-problem" says nothing about a problem. */
const toThisProgram = /backlog-lens-.*?(?:-->|\]|$)/gm;

/** All that an item says, as it stands in the source. */
export function wordsOfItem({ span }: Item, { source }: BacklogFile): string {
  return source.slice(span.start, span.end).replace(toThisProgram, '');
}

/** The texts of an item, one by one: title, story, criteria and notes. */
export function textsOf({ title, story, criteria, notes }: Item): Phrase[] {
  return [title, story?.text, ...criteria.map(({ text }) => text), ...notes].flatMap((text) => text ?? []);
}

/** Goals, initiatives and rows of a roadmap: what says where a product goes. */
export function isStrategic({ kind }: Item): boolean {
  return kind === 'goal' || kind === 'initiative' || kind === 'roadmap';
}
