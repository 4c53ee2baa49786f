import { isUnfilled } from '../placeholder';
import type { Entry } from './blocks';
import { isGroupName } from './group-name';
import { readFields } from './read-fields';

/** The entries that say something of what stands above their list: "Sprint goal: …", with "Capacity: 20" beside it. */
export function statedIn(entries: readonly Entry[]): ReadonlySet<Entry> {
  const lists = new Set(entries.filter(saysField).map(({ list }) => list));
  const isLabelled = ({ text }: Entry): boolean => /^\P{L}*\p{L}[\p{L} ]{1,24}[:：]\s/u.test(text.text);
  return new Set(entries.filter((entry) => lists.has(entry.list) && isLabelled(entry)));
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

/** What a template leaves to its author: "[Goal 1]", "<metric>: from X to Y". */
export function isLeftOpen({ text: { text } }: Entry): boolean {
  return isUnfilled(text) || /^\[[^\]]+\]\W*$|^<[^>]+>/.test(text);
}

export function isTime({ text }: Entry): boolean {
  return isGroupName(text.text);
}

/** A question below "Goals" checks them. */
export function isAsked({ text }: Entry): boolean {
  return /[?？]\s*$/.test(text.text);
}

function saysType({ text }: Entry): boolean {
  return /^(?:type|typ|tipo|kind)\s*[:：]/i.test(text.text);
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
