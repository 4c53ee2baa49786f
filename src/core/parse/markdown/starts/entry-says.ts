import { kindLabel } from '../../kind';
import { isUnfilled } from '../../placeholder';
import type { Entry } from '../blocks/blocks';
import { isGroupName } from './group-name';
import { listsOf } from '../blocks/lists';
import { statesByLabel } from '../blocks/label-at';
import { saysWhen } from '../item/plan-title';
import { readFields } from '../item/read-fields';

/** The entries that say something of what stands above their list: "Sprint goal: …", with "Capacity: 20" beside it. */
export function statedIn(entries: readonly Entry[]): ReadonlySet<Entry> {
  const lists = new Set(entries.filter(saysField).map(({ list }) => list));
  return new Set(entries.filter(({ list, text }) => lists.has(list) && statesByLabel(text)));
}

/** "Type: Goal", "Owner: Ann" */
function saysField(entry: Entry): boolean {
  return saysType(entry) || readFields(entry).length > 0;
}

/** What says something of a goal; "Goal: more toys" among goals is one. */
export function isDetail(entry: Entry): boolean {
  return (
    saysType(entry) ||
    saysTime.test(entry.text.text) ||
    readFields(entry).some(({ name }) => name !== 'goal' && name !== 'reason')
  );
}

const saysTime =
  /^\P{L}*(?:period|quarter|cycle|time ?frame|zeitraum|quartal|zyklus|période|trimestre|per[ií]odo|version|(?:last )?updated|confidence)\s*[:：]/iu;

/** The entries that say for when they are planned: "Q1 2027: …", "… (March 2027)". */
export function timedIn(entries: readonly Entry[], source: string): ReadonlySet<Entry> {
  return new Set(entries.filter(({ text }) => saysWhen(text, source)));
}

/** The lists of several entries that are all among those that are looked for. */
export function listsOfAll(entries: readonly Entry[], sought: ReadonlySet<Entry>): ReadonlySet<number> {
  if (sought.size === 0) return new Set();
  return new Set(
    listsOf(entries).flatMap(({ entries: [first, ...others] }) =>
      first && others.length > 0 && [first, ...others].every((one) => sought.has(one)) ? [first.list] : [],
    ),
  );
}

/** What a template leaves to its author: "[Goal 1]", "<metric>: from X to Y". */
export function isLeftOpen({ text: { text } }: Entry): boolean {
  return isUnfilled(text) || /^\[[^\]]+\]\W*$|^<[^>]+>/.test(text);
}

/** A time or a column of a board, over what is planned for it. */
export function isColumn({ text }: Entry): boolean {
  return isGroupName(text.text);
}

/** A question below "Goals" checks them. */
export function isAsked({ text }: Entry): boolean {
  return /[?？]\s*$/.test(text.text);
}

const typeLabel = new RegExp(`^${kindLabel}\\s*[:：]`, 'i');
function saysType({ text }: Entry): boolean {
  return typeLabel.test(text.text);
}

/** A line of signs and placeholders is no item. */
export function isWorded({ text }: Entry): boolean {
  return text.text.replace(/[^\p{L}\d]+/gu, '').length >= 3;
}

/** "[Now](#now)", "[Vision](vision.md)": where something stands. */
export function isReference({ start, end }: Entry, source: string): boolean {
  return /^(?:[-*+]|\d+[.)])\s+(?:\*\*)?\[[^\]\n]*\]\((?:\.{0,2}\/|#|[^):\s]*\.md\b)[^)\n]*\)[*\s]*(?:\n|$)/.test(
    source.slice(start, end),
  );
}
