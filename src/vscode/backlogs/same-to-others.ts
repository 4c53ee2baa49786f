import type { BacklogFile } from '../../core';

/** Whether other files have no reason to look again: they only know a file's ids, stories and references. */
export function isSameToOthers(before: BacklogFile, after: BacklogFile): boolean {
  const known = ({ items }: BacklogFile): string =>
    JSON.stringify(
      items.map(({ id, story, fields }) => [
        id?.text,
        story?.text.text,
        fields.map(({ value }) => value.text),
      ]),
    );
  return known(before) === known(after);
}
