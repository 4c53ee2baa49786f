import type { Field } from '../../../model';
import { linesOf, slicePhrase, trimPhrase, type Phrase } from '../../../phrase';
import { fieldOf, fieldsInBrackets, labelledIn, statedBehindSign } from '../../fields/bracketed-fields';
import { fieldNamed } from '../../fields/field-names';
import type { Block } from '../blocks/blocks';
import { isOther, labelledParts } from '../../fields/field-lines';
import { taskSignBehind } from '../../fields/task-signs';
import { labelAt } from '../blocks/label-at';

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
    const found = parts.map(fieldOf);
    const [first] = parts;
    // A paragraph of prose may have one line with a colon in it: fields come in lines of their own.
    if (!first || !(found[0] ?? isOfForm(first, line))) return fields;
    for (const field of found) if (field) fields.push(field);
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

/** "· @mia": who has it, as lists of work say it. */
const ownerBehind = /\s+[|·•–—-]\s*@(?<owner>[\p{L}\d][\p{L}\d._-]{0,38})\s*$/u;

/** "(Priority: P1)", "(3 points)", "[P0]", "– 5 SP", "· @mia" at the end of a heading, taken off it. */
export function readTitleSuffix(title: Phrase): { title: Phrase | null; fields: Field[] } {
  const parts = /[:：]/.test(title.text) ? labelledParts(title).map(fieldOf) : [];
  // "**US-1** | Priority: High | Points: 3": what stands in the place of a title is none.
  if (parts.length > 1 && parts.every((field) => field !== null)) return { title: null, fields: parts };
  const fields: Field[] = [];
  let rest = title;
  for (;;) {
    const match = /(?<![\s–—-])[\s–—-]*[([](?<inner>[^()[\]]{1,60})[)\]]\s*$/u.exec(rest.text);
    const inner = match?.groups?.['inner'];
    if (!match || inner === undefined) {
      const signed = taskSignBehind(rest);
      const stated = signed
        ? { before: signed.before, fields: [signed.field] }
        : (ownerBehindSign(rest) ?? statedBehindSign(rest));
      if (!stated) return { title: rest, fields };
      fields.push(...stated.fields);
      rest = stated.before;
      continue;
    }
    const found = fieldsInBrackets(
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

function ownerBehindSign(text: Phrase): { before: Phrase; fields: readonly Field[] } | null {
  const match = ownerBehind.exec(text.text);
  const owner = match?.groups?.['owner'];
  if (!match || owner === undefined || match.index === 0) return null;
  const at = text.text.lastIndexOf('@') + 1;
  const value = slicePhrase(text, at, at + owner.length);
  return { before: trimPhrase(slicePhrase(text, 0, match.index)), fields: [{ name: 'owner', value }] };
}
