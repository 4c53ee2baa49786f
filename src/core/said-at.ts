import { itemAt } from './item-at';
import type { BacklogFile, Item } from './model';
import { sourceOffset, type Phrase, type Span } from './phrase';
import { isQuotedIn } from './quotations';

/** Words of an item, found in the source. */
interface Said {
  readonly item: Item;
  /** The title, story, criterion or note that they stand in. */
  readonly text: Phrase;
}

/**
 * Whose words stand at a place of the source: null where it is code, a quotation, a table or an address beside them. A
 * rule that searches the source once asks this of the few places it finds.
 */
export function saidAt(file: BacklogFile, at: Span): Said | null {
  const item = itemAt(file, at.start);
  const words = file.source.slice(at.start, at.end);
  const text = item && textsOf(item).find((one) => isSaidIn(one, at, words));
  return item && text && !isQuotedIn(text, file.source, at.start) ? { item, text } : null;
}

/** In words of the item at this very place, not in code, a table or an address beside them. */
function isSaidIn(text: Phrase, { start, end }: Span, words: string): boolean {
  if (text.start > start || end > text.end) return false;
  for (let at = text.text.indexOf(words); at >= 0; at = text.text.indexOf(words, at + 1))
    if (sourceOffset(text, at) === start) return true;
  return false;
}

function textsOf({ title, story, criteria, notes }: Item): Phrase[] {
  return [title, story?.text, ...criteria.map(({ text }) => text), ...notes].flatMap((text) => text ?? []);
}
