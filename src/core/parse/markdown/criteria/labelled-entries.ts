import { fieldNamed } from '../../fields/field-names';
import type { Block, Entry } from '../blocks/blocks';
import { isCriteriaLabel, labelAt, type LabelAt } from '../blocks/label-at';
import { listsOf } from '../blocks/lists';
import { readFields } from '../item/read-fields';

/**
 * What an entry is whose words begin like a label of another part, among criteria: "UI: the list is red" is one of them;
 * "Out of scope: refunds" is none, and no end of them. What is not named here opens another part.
 */
export type LabelledEntries = ReadonlyMap<Entry, 'criterion' | 'beside'>;

/** Looks at each list as a whole: the words alone do not tell a criterion about the UI from the part that is called so. */
export function labelledEntries(blocks: readonly Block[]): LabelledEntries {
  const found = new Map<Entry, 'criterion' | 'beside'>();
  for (const { entries, above } of listsOf(blocks))
    readList(entries, above !== undefined && isCriteriaLabel(above), found);
  return found;
}

function readList(
  entries: readonly Entry[],
  isLabelled: boolean,
  found: Map<Entry, 'criterion' | 'beside'>,
): void {
  const parts = entries.map((entry) => partLabel(entry));
  const end = parts.findIndex((label) => label?.rest.text === '');
  const last = entries.findLastIndex(
    (entry, at) => (end < 0 || at < end) && !parts[at] && readFields(entry).length === 0,
  );
  // One that is a criterion shows that those of this list are written so.
  let isUsual = false;
  for (const [at, entry] of entries.entries()) {
    const label = parts[at];
    if (at === end || (at === 0 && label && !isLabelled)) return;
    if (!label || !(isUsual || at === 0 || at < last)) continue;
    const isOne = isOneWord.test(label.words.text) && !fieldNamed(label.words.text);
    if (isOne) isUsual = true;
    else if (at > last) return;
    found.set(entry, isOne ? 'criterion' : 'beside');
  }
}

/** "Notes", "UI/UX", "API": what a criterion may be about. More words are the name of a part. */
const isOneWord = /^\P{L}*[\p{L}/]+\P{L}*$/u;

function partLabel({ text }: Entry): LabelAt | null {
  const label = labelAt(text);
  return label?.kind === 'aside' || label?.kind === 'criteria' ? label : null;
}
