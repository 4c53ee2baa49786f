import type { Field } from '../../model';
import { trimPhrase, unwrapPhrase, type Phrase } from '../../phrase';
import type { Column } from './columns';

type Row = readonly Phrase[];

/** The cells of a row that tell of one thing, as their columns; no column for those of another. */
interface Told {
  readonly columns: readonly (Column | undefined)[];
  /** What it stands below. */
  readonly above: readonly Field[];
  /** Whether pieces stand below it. */
  readonly isWhole: boolean;
}

/** What stands below a feature. */
const pieces: ReadonlySet<string | null> = new Set(['requirement', 'story', 'user story']);

/**
 * What the rows tell of, where each tells of a piece and repeats the whole that it belongs to, "Feature name" beside
 * "Requirement name": the whole once, and each piece below it. Null where rows tell of one thing each.
 */
export function nestedIn(rows: readonly Row[], columns: readonly Column[]): (readonly Told[])[] | null {
  const piece = columns.find(({ of, meaning }) => pieces.has(of) && meaning === 'title')?.of;
  const isNamed = columns.some(({ of, meaning }) => of === 'feature' && meaning === 'title');
  if (piece === undefined || !isNamed) return null;
  const ofWhole = columns.map((column) => (column.of === piece ? undefined : column));
  const ofPiece = columns.map((column) => (column.of === 'feature' ? undefined : column));
  let last: Phrase | undefined;
  const named = rows.map((row) => {
    last = nameIn(row, columns) ?? last;
    return { whole: last, hasPiece: columns.some(({ of }, at) => of === piece && isFilled(row[at])) };
  });
  const wholes = new Set(named.flatMap(({ whole, hasPiece }) => (whole && hasPiece ? whole.text : [])));
  const told = new Set<string>();
  return named.map(({ whole, hasPiece }): Told[] => {
    const isNew = whole !== undefined && !told.has(whole.text);
    if (whole) told.add(whole.text);
    const isWhole = whole !== undefined && wholes.has(whole.text);
    const above: Field[] = whole ? [{ name: 'parent', value: whole }] : [];
    return [
      ...(isNew || !hasPiece ? [{ columns: ofWhole, above: [], isWhole }] : []),
      ...(hasPiece ? [{ columns: ofPiece, above, isWhole: false }] : []),
    ];
  });
}

/** The id of the whole, or else its title. */
function nameIn(row: Row, columns: readonly Column[]): Phrase | undefined {
  const cells = (['id', 'title'] as const).map(
    (wanted) => row[columns.findIndex(({ of, meaning }) => of === 'feature' && meaning === wanted)],
  );
  const cell = cells.find(isFilled);
  return cell && unwrapPhrase(trimPhrase(cell));
}

function isFilled(cell: Phrase | undefined): boolean {
  return cell !== undefined && cell.text.trim() !== '';
}
