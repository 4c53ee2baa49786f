import { GivenIds } from '../given-ids';
import { quote } from '../message';
import type { BacklogFile } from '../model';
import { defineRule } from '../rule';
import { lackingWhatIsUsual } from '../facts/usual';

export default defineRule({
  id: 'item-missing-id',
  on: 'backlog',
  severity: 'information',
  summary: 'Every story has an id where most of them have one.',

  *check({ files }, { say }) {
    const ids = new GivenIds(files);
    for (const list of listsIn(files)) {
      const items = list.flatMap((file) => file.items);
      const lacking = new Set(lackingWhatIsUsual(items, ({ id }) => id !== null));
      if (lacking.size === 0) continue;
      const placed = list.flatMap((file) => file.items.map((item) => ({ item, file })));
      const given = ids.for(placed, lacking);
      for (const { item, file } of placed) {
        if (!lacking.has(item)) continue;
        const at = item.title ?? item.story?.text ?? item.span;
        const message = item.title
          ? say('Give {0} an id, as the others have.', quote(item.title.text, 50))
          : say('Give this an id, as the others have.');
        const own = given.get(item);
        const suggestions = own ? [{ title: say('Call it "{0}"', own.id), edits: [own.edit] }] : [];
        yield { file, at, message, suggestions };
      }
    }
  },
});

/** The files that count alone, and the features, of which a file holds one, together. */
function listsIn(files: readonly BacklogFile[]): (readonly BacklogFile[])[] {
  const isFeature = ({ format }: BacklogFile): boolean => format === 'gherkin';
  return [...files.filter((file) => !isFeature(file)).map((file) => [file]), files.filter(isFeature)];
}
