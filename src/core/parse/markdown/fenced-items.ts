import type { Item } from '../../model';
import { readBacklogData } from '../data';
import type { Block, Fence } from './blocks';
import type { Context } from './read-item';

/** What the data of a story has and other data has not. */
const evidence =
  /\b(?:as_?a|user_?story|story|acceptance_?criteria|criteria|criterios\w*|akzeptanzkriterien)\b["']?\s*:/i;
/** More fences than this are examples of something. */
const most = 200;

/** Items that are written as data inside of a Markdown file: a fence of YAML or JSON for each story. */
export function fencedItems(blocks: readonly Block[], { source, language, law }: Context): Item[] {
  if (!law.findsStories) return [];
  const fences = blocks.filter((block): block is Fence => {
    if (block.type !== 'fence' || !/^(?:ya?ml|json)$/i.test(block.info)) return false;
    return evidence.test(source.slice(block.content.start, block.content.end));
  });
  return fences.slice(0, most).flatMap(({ info, content }) => {
    // Line ends in the place of what stands above keep every offset as it is.
    const alone = '\n'.repeat(content.start) + source.slice(content.start, content.end);
    const { items } = readBacklogData(alone, /json/i.test(info) ? 'json' : 'yaml', language);
    return items.filter(({ story, criteria }) => story !== null || criteria.length > 0);
  });
}
