import type { Item } from '../../../model';
import { readBacklogData } from '../../data';
import type { Block, Fence } from '../blocks/blocks';
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
    const format = /json/i.test(info) ? 'json' : 'yaml';
    const { items } = readBacklogData(source, format, language, { within: content });
    return items.filter(({ story, criteria }) => story !== null || criteria.length > 0);
  });
}
