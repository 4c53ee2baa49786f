import { itemAt } from '../item-at';
import { textsOf } from './item-words';
import type { BacklogFile, Item } from '../model';
import { standsAt, type Phrase, type Span } from '../phrase';
import { quotedIn } from '../quotations';

/** Words of an item, found in the source. */
interface Said {
  readonly item: Item;
  /** The title, story, criterion or note that they stand in. */
  readonly text: Phrase;
}

/**
 * Tells whose words stand at a place of the source: null where it is code, a quotation, a table or an address beside
 * them. A rule that searches the source once asks this of the few places it finds, in their order.
 */
export function saidIn(file: BacklogFile): (at: Span) => Said | null {
  const quoted = new Map<Phrase, (at: number) => boolean>();
  return (at) => {
    const item = itemAt(file, at.start);
    const words = file.source.slice(at.start, at.end);
    const text = item && textsOf(item).find((one) => isSaidIn(one, at, words));
    if (!item || !text) return null;
    const isQuoted = quoted.get(text) ?? quotedIn(text, file.source);
    quoted.set(text, isQuoted);
    return isQuoted(at.start) ? null : { item, text };
  };
}

/** In words of the item at this very place, not in code, a table or an address beside them. */
function isSaidIn(text: Phrase, { start, end }: Span, words: string): boolean {
  return text.start <= start && end <= text.end && standsAt(text, words, start);
}
