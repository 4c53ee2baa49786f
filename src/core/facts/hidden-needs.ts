import { dependenciesOf, idsIn, keyOfId, type Named } from './dependencies';
import type { House } from '../house';
import { matchesOf } from '../matches';
import type { BacklogFile, Item } from '../model';
import type { Placed } from './needs';
import { phraseOf } from '../phrase';
import { saidIn } from './said-in';
import { stageOf } from './status';
import { isDenied, waits } from '../words/waits';

/** Words by which an item says that it waits for others. */
interface Mention {
  readonly file: BacklogFile;
  readonly item: Item;
  readonly ids: readonly Named[];
}

/** Where an item says in its words that it waits for another. The source is searched once. */
export function mentionsIn(file: BacklogFile): Mention[] {
  const saidAt = saidIn(file);
  return matchesOf(waits, file.source).flatMap(({ 0: words, index, groups }): Mention[] => {
    if (isDenied(file.source, index)) return [];
    const said = saidAt({ start: index, end: index + words.length });
    const list = groups?.['ids'];
    if (!said || list === undefined) return [];
    const from = index + words.lastIndexOf(list);
    const value = phraseOf(file.source, from, from + list.length);
    const ids = idsIn({ name: 'depends', value });
    return [{ file, item: said.item, ids }];
  });
}

/** Whether it is another item, still to be done, that no field of this one names. */
export function isMissing(
  id: string,
  item: Item,
  file: BacklogFile,
  known: ReadonlyMap<string, Placed>,
  house: House,
): boolean {
  const key = keyOfId(id, file);
  const needed = known.get(key)?.item;
  if (!needed || needed === item || isAbove(needed, item) || isAbove(item, needed)) return false;
  if (stageOf(item, house) === 'done' || stageOf(needed, house) === 'done') return false;
  const named = [
    ...dependenciesOf(item),
    ...item.fields.filter(({ name }) => name === 'parent').flatMap(idsIn),
  ];
  return !named.some((other) => keyOfId(other.id, file) === key);
}

function isAbove(one: Item, other: Item): boolean {
  for (let above = other.parent; above; above = above.parent) if (above === one) return true;
  return false;
}
