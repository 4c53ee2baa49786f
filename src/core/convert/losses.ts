import {
  aspects,
  isMarkup,
  markupIn,
  saysTheSame,
  valueOf,
  type Aspect,
  type MarkupAspect,
  type Place,
} from './aspects';
import { inEnglish, type Say } from '../say';
import { aspectWord } from './aspect-words';
import type { Portable } from './portable';

/** Something of an item that does not read the same in the target. Losses are told to the author, never passed over. */
export interface Loss {
  /** The item, by id or title. */
  readonly item: string;
  readonly aspect: Aspect | 'item';
  /** All of the words that are lost; empty where it is read although nothing was said. */
  readonly value: string;
  /** What it reads as instead, empty for nothing; null where the target has no place for it. */
  readonly becomes: string | null;
}

/**
 * What was lost on the way: the items as they were, held against those that are read from what was written. So nothing
 * is lost in silence, whatever a writer does.
 */
export function lossesOf(
  before: readonly Portable[],
  after: readonly Portable[],
  places: readonly Place[],
): Loss[] {
  return before.flatMap((item, index) => {
    const name = item.id ?? item.title;
    const found = matchOf(item, index, before, after);
    if (!found) return [{ item: name, aspect: 'item', value: item.title, becomes: '' }];
    return aspects.flatMap((aspect): Loss[] => {
      const value = valueOf(item, aspect);
      const read = valueOf(found, aspect);
      const place = places.find((one) => one.aspect === aspect);
      if (saysTheSame(aspect, item, found)) return [];
      if (isMarkup(aspect)) return lostMarkup(aspect, item, found, name);
      if (value === '' && (!place || place.isGiven)) return [];
      const hasPlace = place !== undefined && (place.takes?.(value, item) ?? true);
      return [{ item: name, aspect, value, becomes: hasPlace ? read : null }];
    });
  });
}

/** Of many links only those are told that are missing. */
function lostMarkup(aspect: MarkupAspect, item: Portable, found: Portable, name: string): Loss[] {
  const left = [...markupIn(found, aspect)];
  const missing = markupIn(item, aspect).filter((one) => {
    const at = left.indexOf(one);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
  const value = missing.join(', ');
  return value === '' ? [] : [{ item: name, aspect, value, becomes: null }];
}

/** The item at the same place; where some are missing, the next with the same title. */
function matchOf(
  item: Portable,
  index: number,
  before: readonly Portable[],
  after: readonly Portable[],
): Portable | undefined {
  if (before.length === after.length) return after[index];
  const sameBefore = before.slice(0, index).filter(({ title }) => title === item.title).length;
  return after.filter(({ title }) => title === item.title)[sameBefore];
}

/** What is lost, in the reader's language: `estimate "3"`. */
export function describeLoss({ aspect, value }: Loss, say: Say): string {
  const word = aspectWord(aspect, say);
  // Which words are set off matters less than that they are: so it is told once for all items.
  if (aspect === 'item' || aspect === 'emphasis and code') return word;
  return value === '' ? say('no {0}', word) : say('{0} "{1}"', word, shortened(value));
}

function shortened(value: string): string {
  return value.length > 60 ? `${value.slice(0, 59)}…` : value;
}

/** At most so many items are named in one line. */
const mostNamed = 5;

/** The losses in lines for people: what many items lose alike is told once. */
export function tellLosses(losses: readonly Loss[], to: string, say: Say = inEnglish): string[] {
  const alike = new Map<string, { what: string; becomes: string | null; items: string[] }>();
  for (const loss of losses) {
    const what = describeLoss(loss, say);
    const becomes = readsAs(loss, say);
    const key = JSON.stringify([what, becomes]);
    const group = alike.get(key) ?? { what, becomes, items: [] };
    group.items.push(loss.item);
    alike.set(key, group);
  }
  return [...alike.values()].map(({ what, becomes, items }) => {
    const named = items.slice(0, mostNamed).map(shortened).join(', ');
    const further = items.length - mostNamed;
    const who = further > 0 ? say('{0} and {1} more', named, further) : named;
    return becomes === null
      ? say('{0}: {1} has no place for {2}.', who, to, what)
      : say('{0}: {1} will read as {2}.', who, what, becomes);
  });
}

function readsAs({ aspect, becomes }: Loss, say: Say): string | null {
  if (becomes !== '') return becomes === null ? null : shortened(becomes);
  return aspect === 'item' ? say('no item') : say('nothing');
}
