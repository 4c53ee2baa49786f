import type { Field } from '../../model';
import { joinLines, joinPhrase, trimPhrase, unwrapPhrase, type Phrase } from '../../phrase';
import { withoutHtml } from '../markup/html-markup';
import { startsStep } from '../criteria/steps';
import { withoutWiki } from '../markup/wiki-markup';
import { withoutAddresses } from './addresses';
import type { Column, ColumnMeaning } from './columns';
import { withLineEnds } from './line-ends';

/** The cells of a row by what their columns say; empty cells are none. */
export interface Cells {
  of(meaning: ColumnMeaning): readonly Phrase[];
  readonly fields: readonly Field[];
  /** How many are filled, also those of columns that say nothing. */
  readonly size: number;
  /** The first and the last one. */
  readonly span: { readonly start: number; readonly end: number };
  /** How deep the title stands, where titles of several depths have a column each. */
  readonly depth: number;
}

/** What a program writes where there is nothing. */
const isNothing = /^(?:null|nan|\[\]|\{\})?$/i;

/**
 * @param above what the row takes over from those above it
 * @param isWiki whether a tracker wrote the table that has its own markup
 */
export function cellsOf(
  row: readonly Phrase[],
  columns: readonly (Column | undefined)[],
  above: readonly Field[] = [],
  isWiki = false,
): Cells | null {
  const filled = row.flatMap((cell, index) => {
    const column = columns[index];
    const words = trimPhrase(withoutWiki(withoutHtml(withLineEnds(cell)), isWiki));
    return column && !isNothing.test(words.text) ? [{ words, column }] : [];
  });
  const first = filled[0]?.words;
  const last = filled.at(-1)?.words;
  if (!first || !last) return null;
  const steps = stepsIn(filled);
  return {
    of: (meaning) => [
      ...filled
        .filter(({ column }) => column.meaning === meaning)
        .sort((a, b) => a.column.rank - b.column.rank)
        .map(({ words }) => words),
      ...(meaning === 'criteria' ? steps : []),
    ],
    fields: [
      ...above,
      ...filled.flatMap(({ words, column: { field } }) =>
        field ? [{ name: field, value: withoutAddresses(unwrapPhrase(words)) }] : [],
      ),
    ],
    size: filled.length,
    span: { start: first.start, end: last.end },
    depth: filled.find(({ column }) => column.depth !== null)?.column.depth ?? 0,
  };
}

/** A scenario whose steps have a column each, as one text. */
function stepsIn(filled: readonly { words: Phrase; column: Column }[]): readonly Phrase[] {
  const steps = filled.flatMap(({ words, column: { keyword } }) =>
    keyword === undefined
      ? []
      : startsStep(words.text)
        ? words
        : joinPhrase([{ text: `${keyword} `, start: words.start, end: words.start }, words]),
  );
  return steps.length > 0 ? [joinLines(steps)] : [];
}

/** The cells of a row with those of the rows below it that tell nothing but further criteria. */
export function withFurther(cells: Cells, further: readonly Cells[]): Cells {
  const last = further.at(-1);
  if (!last) return cells;
  const criteria = [cells, ...further].flatMap((row) => row.of('criteria'));
  return {
    ...cells,
    of: (meaning) => (meaning === 'criteria' ? criteria : cells.of(meaning)),
    span: { start: cells.span.start, end: last.span.end },
  };
}
