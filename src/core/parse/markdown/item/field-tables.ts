import type { Field } from '../../../model';
import { linesOf, slicePhrase, trimPhrase, type Phrase } from '../../../phrase';
import { fieldNamed } from '../../fields/field-names';
import type { Block } from '../blocks/blocks';
import { nameOf, type Labelled } from '../../fields/field-lines';
import { labelAt } from '../blocks/label-at';

/** The table of fields below an item's heading: before any other heading or label. */
export function fieldTable(body: readonly Block[]): Block | undefined {
  const end = body.findIndex(
    (block) =>
      block.type === 'heading' ||
      (block.type === 'paragraph' && /[:：]$/.test(block.text.text)) ||
      ((block.type === 'paragraph' || block.type === 'entry') && labelAt(block.text)?.kind === 'criteria'),
  );
  return body.slice(0, end < 0 ? undefined : end).find((block) => tableFields(block).length > 0);
}

/** The fields of a table with a row for each, its name and its value, or a column for each; none in any other table. */
export function tableFields(block: Block): Field[] {
  const columns = columnFields(block);
  if (columns.length > 0) return columns;
  const rows = rowsOf(block);
  const fields = rows.flatMap(({ label, value }): Field[] => {
    const name = fieldNamed(nameOf(label.text));
    return name && value.text.trim() !== '' ? [{ name, value: trimPhrase(value) }] : [];
  });
  // One row may be data that is called like a field.
  return fields.length > 1 && fields.length * 2 > rows.length ? fields : [];
}

/** "| Priority | Estimate |" over the one row of values. */
function columnFields(block: Block): Field[] {
  if (block.type !== 'table' || block.rows.length !== 1 || block.head.length < 2) return [];
  const names = block.head.map(({ text }) => fieldNamed(nameOf(text)));
  return names.every((name) => name !== undefined)
    ? names.flatMap((name, column): Field[] => {
        const value = block.rows[0]?.[column];
        return value && value.text.trim() !== '' ? [{ name, value: trimPhrase(value) }] : [];
      })
    : [];
}

function rowsOf(block: Block): Labelled[] {
  if (block.type === 'paragraph') return barredLines(block.text);
  if (block.type !== 'table') return [];
  const { head, rows } = block;
  const pairs = rows.flatMap((row) => pairOf(row) ?? []);
  const first = pairOf(head);
  if (!first || pairs.length < rows.length) return [];
  const { label, value } = first;
  if ((label.text.trim() === '' && value.text.trim() === '') || valueHead.test(value.text)) return pairs;
  // "| Field | Type |" describes what is stored; without a row of heads the first one is a field itself.
  return fieldNamed(nameOf(label.text)) && !fieldNamed(nameOf(value.text)) ? [first, ...pairs] : [];
}

const valueHead = /^\P{L}*(?:value|wert|valeur|valor|valore|waarde|wartość|значение|值|値)\P{L}*$/iu;

function pairOf(cells: readonly Phrase[]): Labelled | null {
  const [label, value] = cells;
  return label && value && cells.length === 2 ? { label, value } : null;
}

/** Without the line of dashes Markdown takes the rows for a paragraph. */
function barredLines(text: Phrase): Labelled[] {
  if (!text.text.startsWith('|')) return [];
  const rows = linesOf(text).map((line): Labelled | null => {
    const match = /^\|(?<label>[^|]+)\|(?<value>[^|]+)\|?$/.exec(line.text);
    const label = match?.groups?.['label']?.length;
    const value = match?.groups?.['value']?.length;
    if (label === undefined || value === undefined) return null;
    return {
      label: slicePhrase(line, 1, 1 + label),
      value: slicePhrase(line, 2 + label, 2 + label + value),
    };
  });
  return rows.every((row) => row !== null) ? rows : [];
}
