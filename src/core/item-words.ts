import type { BacklogFile, Item } from './model';

/** A comment to this program, which names rules: "goal-without-problem" says nothing about a problem. */
const toThisProgram = /backlog-lens-.*?(?:-->|\]|$)/gm;

/** All that an item says, as it stands in the source. */
export function wordsOfItem({ span }: Item, { source }: BacklogFile): string {
  return source.slice(span.start, span.end).replace(toThisProgram, '');
}

/** Goals, initiatives and rows of a roadmap: what says where a product goes. */
export function isStrategic({ kind }: Item): boolean {
  return kind === 'goal' || kind === 'initiative' || kind === 'roadmap';
}
