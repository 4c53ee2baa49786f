import { readStory } from '../../../anatomy/read-story';
import type { Field, Language, Story } from '../../../model';
import type { Law } from '../../layouts/law';
import type { Block } from '../blocks/blocks';
import { labelAt } from '../blocks/label-at';
import { tableItems } from '../tables/table-items';

/** A story that an item tells otherwise than in a sentence with a role. */
interface LooseStory {
  readonly story: Story;
  readonly block: Block;
  /** What stands beside it in a table. */
  readonly fields: readonly Field[];
}

/**
 * A wish without a role counts where the item itself says it is a story; the parts of a story may be the columns of a
 * table whose one row it is.
 * @param isStory whether the item is one that a row may tell of, and no epic over it
 */
export function looseStory(
  body: readonly Block[],
  { language, law }: { readonly language: Language; readonly law: Law },
  isStory: boolean,
): LooseStory | null {
  if (!law.findsStories) return null;
  for (const block of body) {
    if (isStory && block.type === 'table' && block.rows.length === 1) {
      const place = { parent: null, section: [], language, idScope: law.idScope, isBacklog: false };
      const [row] = tableItems(block, place);
      if (row?.story) return { story: row.story, block, fields: row.fields };
    }
    if (block.type !== 'paragraph' && block.type !== 'entry') continue;
    const label = labelAt(block.text);
    if (label?.kind !== 'story' || label.rest.text === '') continue;
    const story = readStory(label.rest, language);
    if (story) return { story, block, fields: [] };
  }
  return null;
}
