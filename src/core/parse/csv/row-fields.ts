import type { Field, Item } from '../../model';
import type { Phrase, Span } from '../../phrase';

/**
 * The fields of an item from the cells of its row.
 * @param done the cells that say that it is done, or when it was
 */
export function fieldsOfRow(
  fields: readonly Field[],
  done: readonly Phrase[],
  parent: Item | null,
): readonly Field[] {
  return withOneParent(withDone(fields, done), parent);
}

/** "Completed At: 2026-02-09" reads as a status. */
function withDone(fields: readonly Field[], done: readonly Phrase[]): readonly Field[] {
  const said = done.find(({ text }) => isDone.test(text));
  return said ? [{ name: 'status', value: readAs('done', said) }, ...fields] : fields;
}

/** A tick, or a date with its year. */
const isDone = /^(?:true|yes|x|✓)$|\d[-/.]\d+[-/.]\d|(?<!\d)(?:\d{4}|\d{13})(?!\d)/i;

/** A tracker may name one parent by its id, its number and its title, each in a column: its id says it once. */
function withOneParent(fields: readonly Field[], parent: Item | null): readonly Field[] {
  const named = fields.filter(({ name }) => name === 'parent');
  const id = parent?.id?.text;
  const first = named.find(({ value }) => value.text === id) ?? named[0];
  if (!first || id === undefined) return fields;
  const { start, end } = first.value;
  const value = first.value.text === id ? first.value : readAs(id, { start, end });
  return fields.flatMap((field) => {
    if (field.name !== 'parent') return [field];
    return field === first ? [{ ...field, value }] : [];
  });
}

/** Words that stand for what was written in this place. */
function readAs(text: string, { start, end }: Span): Phrase {
  return { text, start, end, pieces: [{ text: 0, source: start, size: text.length, width: end - start }] };
}
