import { languageOfItem } from '../facts/item-language';
import type { Evidence, Level } from '../level';
import { resultBelow } from '../level/structure';
import type { BacklogFile, Item } from '../model';
import { shiftPhrase } from '../phrase';

/**
 * The levels of items whose words have not changed since the file was read before, with their evidence where it stands
 * now. In a large file this spares all items but the one that is being written.
 */
export function carryLevels(
  before: BacklogFile,
  after: BacklogFile,
  levelOf: (item: Item) => Level | undefined,
): ReadonlyMap<Item, Level> {
  const known = new Map<string, { readonly item: Item; readonly level: Level }>();
  for (const item of before.items) {
    const level = levelOf(item);
    if (level) known.set(wordsOf(item, before), { item, level });
  }
  const carried = new Map<Item, Level>();
  if (known.size === 0) return carried;
  for (const item of after.items) {
    const same = known.get(wordsOf(item, after));
    const level = same && movedBy(item.span.start - same.item.span.start, same.level, before, after);
    if (level) carried.set(item, level);
  }
  return carried;
}

/** All that a level is read from. */
function wordsOf(item: Item, file: BacklogFile): string {
  const { kind, kindDeclared, section, span } = item;
  const words = file.source.slice(span.start, span.end);
  const below = resultBelow(item, file)?.text ?? '';
  return [languageOfItem(item, file), kind, String(kindDeclared), ...section, words, below].join('\n');
}

/** Null where words of a heading above the item were evidence, and are neither where they were nor moved with the item. */
function movedBy(by: number, level: Level, before: BacklogFile, after: BacklogFile): Level | null {
  const evidence: Evidence[] = [];
  for (const one of level.evidence) {
    const { start, end } = one.at;
    const words = before.source.slice(start, end);
    const shift = [by, 0].find((each) => after.source.slice(start + each, end + each) === words);
    if (shift === undefined) return null;
    evidence.push({ ...one, at: shiftPhrase(one.at, shift) });
  }
  return { ...level, evidence };
}
