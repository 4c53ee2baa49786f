import type { Field, Item, Kind } from '../../model';
import { linesOf, slicePhrase, trimPhrase, type Phrase } from '../../phrase';
import { fieldNamed } from '../fields/field-names';
import { isPlaceholder } from '../placeholder';
import { aTime, columnOfPlan, costs, howMuch, listsResults, measured, when } from './plan-columns';

/** The cells of a table, whatever it is written in. */
export interface PlanTable {
  readonly head: readonly Phrase[];
  readonly rows: readonly (readonly Phrase[])[];
}

/** Where a table of what is planned stands. */
export interface TablePlace {
  readonly parent: Item | null;
  readonly section: readonly string[];
  readonly idScope: Item['idScope'];
}

/** What the table of a roadmap plans: a row each, or the cells where the columns are times. Nothing in other tables. */
export function roadmapItems({ head, rows }: PlanTable, place: TablePlace): Item[] {
  const heads = head.map(({ text }) => text);
  const byTime = listsResults(heads) ? null : timedItems(heads, rows, place);
  if (byTime) return byTime;
  const [kind, column] = columnOfPlan(heads) ?? [];
  if (kind === undefined || column === undefined) return [];
  if (kind === 'roadmap' && heads.some((text) => costs.test(text))) return [];
  const dates = heads.filter((text) => when.test(text));
  // A phase says when, where nothing else does.
  const isMoved = heads.some((text) => howMuch.test(text));
  const isDate = (text: string): boolean =>
    when.test(text) && !(dates.length > 1 && /phase/i.test(text)) && !(isMoved && /start|end/i.test(text));
  const fields = heads.map((text) =>
    isDate(text) ? 'date' : when.test(text) ? undefined : fieldNamed(text),
  );
  const ids = idColumn(heads);
  // A table of key results says so, whatever else stands in it: "Now" is how it is today.
  const isMeasured = measured.test(heads[column] ?? '') || listsResults(heads);
  if (!isMeasured && !heads.some((text, at) => at !== column && (howMuch.test(text) || fields[at])))
    return [];
  // A time in a merged cell holds for the rows below it.
  const timeAt = fields.findIndex((name, at) => name === 'date' && at < column);
  let time: Phrase | undefined;
  return rows.flatMap((row) => {
    const title = row[column];
    if (!title) return [];
    const said = timeAt < 0 ? undefined : row[timeAt];
    const isSaid = said !== undefined && /[\p{L}\d]/u.test(said.text);
    if (isSaid) time = said;
    const merged: Field[] = time && !isSaid ? [{ name: 'date', value: trimPhrase(time) }] : [];
    const others = row
      .map((cell, at) => ({ cell: trimPhrase(cell), at }))
      .filter(({ at }) => at !== column && at !== ids);
    const filled = others.filter(({ cell }) => /[\p{L}\d]/u.test(cell.text));
    const stated = filled.flatMap(({ cell, at }): Field[] => {
      const name = fields[at];
      return name ? [{ name, value: cell }] : [];
    });
    const notes = filled.flatMap(({ cell, at }) => (fields[at] ? [] : [cell]));
    const titles = notes.length === 0 && timeAt >= 0 ? linesOf(title).map(withoutBullet) : [title];
    return titles.flatMap((one) =>
      withId(withMerged(plannedItem(one, kind, stated, notes, place), merged), row[ids]),
    );
  });
}

/** With what stands in a cell above: the item does not begin there. */
function withMerged(items: Item[], fields: readonly Field[]): Item[] {
  return fields.length === 0
    ? items
    : items.map((item) => ({ ...item, fields: [...fields, ...item.fields] }));
}

/** A cell holds what is planned for the time of its column; before them may stand for whom, or for what part of the product. */
function timedItems(heads: readonly string[], rows: PlanTable['rows'], place: TablePlace): Item[] | null {
  const first = aTime.test(heads[0] ?? '') ? 0 : 1;
  const times = heads.slice(first);
  if (times.length < 2 || !times.every((text) => aTime.test(text)) || measured.test(heads[0] ?? ''))
    return null;
  // Figures by year compare.
  if (first === 1 && times.every((text) => /^\D*20\d\d\D*$/.test(text))) return null;
  return rows.flatMap((row) => {
    const area = first === 1 ? (row[0]?.text.trim() ?? '') : '';
    return row.slice(first).flatMap((cell, at) => {
      const section = [...place.section, area, heads[first + at]?.trim() ?? ''].filter((name) => name !== '');
      return linesOf(cell).flatMap((line) =>
        plannedItem(withoutBullet(line), 'roadmap', [], [], { ...place, section }),
      );
    });
  });
}

/** A cell has no lists but those that are drawn. */
function withoutBullet(line: Phrase): Phrase {
  return slicePhrase(line, /^(?:[•·▪*–-]\s+)?/u.exec(line.text)?.[0].length ?? 0);
}

/** Where the ids of the rows stand; -1 where nothing does. */
export function idColumn(heads: readonly string[]): number {
  return heads.findIndex((text) => /^\s*(?:id|#|no\.?|nr\.?)\s*$/i.test(text));
}

/** An item with the id of its row, which counts within the document. */
export function withId(items: Item[], cell: Phrase | undefined): Item[] {
  const id = cell && trimPhrase(cell);
  if (!id || !/^[\p{L}\d][\p{L}\d.-]*$/u.test(id.text)) return items;
  return items.map((item) => ({
    ...item,
    id,
    idScope: 'file',
    span: { ...item.span, start: Math.min(item.span.start, id.start) },
  }));
}

/** What a cell plans; nothing where it says nothing. */
export function plannedItem(
  cell: Phrase,
  kind: Kind,
  fields: readonly Field[],
  notes: readonly Phrase[],
  { parent, section, idScope }: TablePlace,
): Item[] {
  const title = trimPhrase(cell);
  if (!/\p{L}{3}/u.test(title.text) || isPlaceholder(title.text)) return [];
  const all = [title, ...fields.map(({ value }) => value), ...notes];
  return [
    {
      id: null,
      idScope,
      kind,
      kindDeclared: false,
      storyLevel: false,
      title,
      span: {
        start: Math.min(...all.map(({ start }) => start)),
        end: Math.max(...all.map(({ end }) => end)),
      },
      section,
      parent,
      story: null,
      criteria: [],
      notes,
      fields,
      criteriaLabel: null,
      slots: { criterion: null, benefit: null, level: null },
    },
  ];
}
