import type { Field } from '../../model';
import { linesOf, slicePhrase, trimPhrase, type Phrase } from '../../phrase';
import { fieldNamed } from '../field-names';
import type { Block } from './blocks';
import { isOther, labelledParts, nameOf, type Labelled } from './field-lines';
import { labelAt } from './label-at';

/** "Priority: Must". */
const labelled = /^\s*(?<label>[^:：\n|]{2,40}?)\s*[:：]\s*(?<value>[^\n|]+?)\s*$/u;

/** Below a heading: longer, it is prose. */
const longestValue = 40;

/**
 * The fields that a block states, each in a line or several in one; none where it is something else. Lines of a form that
 * are no fields are passed over.
 */
export function readFields(block: Block): Field[] {
  if ((block.type !== 'paragraph' && block.type !== 'entry') || !/[:：]/.test(block.text.text)) return [];
  // "Goal: see the rota" in a card is what somebody wants.
  if (block.card) return [];
  const fields: Field[] = [];
  for (const line of linesOf(block.text)) {
    const parts = labelledParts(line);
    const found = parts.flatMap((part) => fieldOf(part) ?? []);
    const [first] = parts;
    // A paragraph of prose may have one line with a colon in it: fields come in lines of their own.
    if (!first || !(fieldOf(first) ?? isOfForm(first, line))) return fields;
    fields.push(...found);
  }
  return fields;
}

/** "Type: Story", which may stand before fields. */
function isOfForm(part: Phrase, line: Phrase): boolean {
  const read = labelledIn(part);
  return read !== null && isOther(read, line) && (labelAt(part)?.kind ?? 'other') === 'other';
}

/** A heading that names a field, with its value as the paragraph below it: "## Status", "Done". */
export function readHeadingField(heading: Block | undefined, block: Block): Field[] {
  if (heading?.type !== 'heading' || block.type !== 'paragraph') return [];
  const name = fieldNamed(heading.text.text);
  return name && block.text.text.length <= longestValue && !block.text.text.includes('\n')
    ? [{ name, value: block.text }]
    : [];
}

function fieldOf(text: Phrase): Field | null {
  const read = labelledIn(text);
  const name = read && fieldNamed(nameOf(read.label.text));
  return read && name && read.value.text.length <= 120 ? { name, value: read.value } : null;
}

function labelledIn(text: Phrase): Labelled | null {
  const match = labelled.exec(text.text);
  const label = match?.groups?.['label'];
  const value = match?.groups?.['value'];
  if (!match || label === undefined || value === undefined) return null;
  const at = match[0].lastIndexOf(value);
  return {
    label: trimPhrase(slicePhrase(text, 0, match[0].indexOf(label) + label.length)),
    value: trimPhrase(slicePhrase(text, at, at + value.length)),
  };
}

/** "(Priority: P1)", "(3 points)", "[P0]" at the end of a heading, taken off it. */
export function readTitleSuffix(title: Phrase): { title: Phrase; fields: Field[] } {
  const fields: Field[] = [];
  let rest = title;
  for (;;) {
    const match = /[\s–—-]*[([](?<inner>[^()[\]]{1,60})[)\]]\s*$/u.exec(rest.text);
    const inner = match?.groups?.['inner'];
    if (!match || inner === undefined) return { title: rest, fields };
    const found = suffixFields(
      slicePhrase(
        rest,
        match[0].indexOf(inner) + match.index,
        match[0].indexOf(inner) + match.index + inner.length,
      ),
    );
    if (found.length === 0) return { title: rest, fields };
    fields.push(...found);
    rest = trimPhrase(slicePhrase(rest, 0, match.index));
  }
}

function suffixFields(inner: Phrase): Field[] {
  const fields: Field[] = [];
  for (const match of inner.text.matchAll(/[^,;|]+/g)) {
    const part = trimPhrase(slicePhrase(inner, match.index, match.index + match[0].length));
    const labelled = fieldOf(part);
    const points = /^(?<number>\d+(?:\.\d+)?)\s*(?:points?|pts?|sp|pontos|puntos|punkte)$/i.exec(part.text)
      ?.groups?.['number'];
    if (labelled) fields.push(labelled);
    else if (points !== undefined)
      fields.push({ name: 'estimate', value: slicePhrase(part, 0, points.length) });
    else if (/^(?:P\d|must|should|could|won['’]?t|high|medium|low|critical)$/i.test(part.text))
      fields.push({ name: 'priority', value: part });
  }
  return fields;
}
