import type { BacklogFile, Item } from '../model';
import { classify, type Level } from './classify';
import { decodeLearnt } from './learnt';
import { createReader } from './reader';

export type { Level } from './classify';
export type { LevelLabel } from './decide';
export type { Evidence } from './evidence';
export { type Dimension, dimensions } from './signal';

/**
 * The fitted model, unpacked when the first level is asked for and not when the product is loaded. The value never
 * changes after that, so this is a delayed constant and no state.
 */
const model = once(() => ({ reader: createReader(), learnt: decodeLearnt() }));

/** Whether an item reads like Product Owner or Product Manager work: the same words always get the same answer. */
export function levelOf(item: Item, file: BacklogFile): Level {
  const { reader, learnt } = model();
  return classify(item, file, reader, learnt);
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => (made ??= { value: make() }).value;
}
