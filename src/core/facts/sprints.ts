import type { BacklogFile, Item } from '../model';
import type { Span } from '../phrase';

const sprint = /^(?:sprint|iteration)\s*#?\d+/i;
/** A field of that kind holds nothing else: a date or a release is no place in a row. */
const numbered = /^\s*(?:sprint|iteration)?\s*#?\d{1,3}\s*$/i;

/** A section that is a sprint: where its name stands, and what lies in it. */
export interface Sprint {
  readonly name: string;
  readonly at: Span;
  readonly items: readonly Item[];
}

/** The sprints of a file, in source order. */
export function sprintsOf({ items, source }: BacklogFile): Sprint[] {
  const sprints = new Map<string, Sprint & { items: Item[] }>();
  for (const item of items) {
    const name = item.section.find((section) => sprint.test(section));
    if (name === undefined) continue;
    const known = sprints.get(name);
    const start = known ? -1 : source.lastIndexOf(name, item.span.start);
    if (known) known.items.push(item);
    else if (start >= 0) sprints.set(name, { name, at: { start, end: start + name.length }, items: [item] });
  }
  return [...sprints.values()];
}

/** In which sprint of a row an item is planned, by its section or its field; null where it is in none that is numbered. */
export function sprintNumberOf({ section, fields }: Item): number | null {
  const words =
    section.find((name) => sprint.test(name)) ??
    fields.find(({ name, value }) => name === 'sprint' && numbered.test(value.text))?.value.text;
  const number = words === undefined ? undefined : /\d+/.exec(words)?.[0];
  return number === undefined ? null : Number(number);
}
