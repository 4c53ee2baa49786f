import { joinPhrase, joinLines, type Phrase } from '../../../phrase';
import { columnNamed } from '../../csv/columns';
import { fieldNamed } from '../../fields/field-names';
import { labelKinds } from '../../labels';
import { partNamed } from '../../story/part-named';
import { readStoryLines } from '../../story/story-lines';
import type { Block, Paragraph, Table } from '../blocks/blocks';
import { isOfOther, type CardPart, type MakeCard } from './card-parts';
import { nameOf } from '../../fields/field-lines';
import { idAndTitle } from '../starts/id-and-title';

interface Row {
  readonly label: Phrase;
  readonly value: Phrase;
}

/**
 * A table with a row for each part of a story, its name and its words: the card, and a line for each of its other rows.
 * Null where it is any other table.
 */
export function cardInTable(table: Table, make: MakeCard): Block[] | null {
  if (table.head.length !== 2) return null;
  const rows = rowsOf(table);
  const at = rows.findIndex((row) => partOf(row));
  if (at < 0) return told(table, rows);
  const parts: CardPart[] = [];
  for (const row of rows.slice(at, at + 3)) {
    const part = partOf(row);
    if (!part || parts.some(({ name }) => name === part.name)) break;
    parts.push(part);
  }
  const made = make(parts);
  const next = rows[at + parts.length];
  if (!made || (next && isOfOther(made.size, paragraph(table, [next]).text))) return null;
  const taken = rows.slice(at, at + made.size);
  const card: Paragraph = {
    ...paragraph(table, taken),
    start: at === 0 ? table.start : (taken[0]?.label.start ?? table.start),
    // A cell takes no words behind its label: they would be none of its row.
    card: { ...made.card, benefitAt: null },
  };
  return [...above(table, rows.slice(0, at)), card, ...inLines(table, rows.slice(at + made.size))];
}

/** "| User story | As a nurse, I want … |": a row for the sentence, and one for each other thing that is said of it. */
function told(table: Table, rows: readonly Row[]): Block[] | null {
  const at = rows.findIndex(
    ({ label, value }) => labelKinds(label.text).includes('story') && readStoryLines(value, 'en')?.role,
  );
  return at < 0 ? null : [...above(table, rows.slice(0, at)), ...inLines(table, rows.slice(at))];
}

/** What names the story stands above it as one form. */
function above(table: Table, rows: readonly Row[]): Block[] {
  const isForm = rows.length > 0 && rows.every(({ label }) => isName(label.text));
  return isForm ? [paragraph(table, rows)] : inLines(table, rows);
}

function inLines(table: Table, rows: readonly Row[]): Block[] {
  return rows.map((row) => paragraph(table, [row]));
}

/** The head is a row like the others where it names a part or a field and says it. */
function rowsOf({ head, rows }: Table): Row[] {
  const pairs = [head, ...rows].flatMap(([label, value]) => (label && value ? [{ label, value }] : []));
  const [first, ...others] = pairs;
  return first && isSaid(first) ? pairs : others;
}

function isSaid({ label, value }: Row): boolean {
  const { id, title } = idAndTitle(label);
  const isId = id !== null && title === undefined;
  return (isId || partNamed(label.text) !== undefined || isName(label.text)) && !isName(value.text);
}

/** The name of a title, an id or a field. */
function isName(words: string): boolean {
  const name = nameOf(words);
  return fieldNamed(name) !== undefined || ['title', 'id'].includes(columnNamed(name).meaning ?? '');
}

function partOf({ label, value }: Row): CardPart | null {
  const words = label.text.replace(/[:：]\s*$/, '').trim();
  const name = partNamed(words);
  return name ? { name, label: words.toLowerCase(), value } : null;
}

function paragraph({ within }: Table, rows: readonly Row[]): Paragraph {
  const lines = rows.map(({ label, value }) =>
    joinPhrase([label, { text: ': ', start: label.end, end: value.start }, value]),
  );
  const text = joinLines(lines);
  return { type: 'paragraph', start: text.start, end: text.end, within, text };
}
