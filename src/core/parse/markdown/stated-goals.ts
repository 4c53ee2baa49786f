import type { Law } from '../layouts/law';
import type { Block, Paragraph } from './blocks';
import { unwrapPhrase } from '../../phrase';
import { sectionAt, type Section } from './outline';
import { plain, type Start } from './start';

/** In UTF-16 units: what is longer is a text about the goal. */
const longest = 300;

/** The one paragraph below "Product goal" or "Vision": a goal in the author's words. */
export function statedGoals(blocks: readonly Block[], sections: readonly Section[], { goals }: Law): Start[] {
  if (!goals) return [];
  const ofGoals = new Set(sections.filter(({ heading }) => goals.test(heading.text.text)));
  if (ofGoals.size === 0) return [];
  const below = new Map<Section, Block[]>();
  for (const block of blocks) {
    const section =
      block.type === 'heading' || block.type === 'html' ? null : sectionAt(sections, block.start);
    if (section && ofGoals.has(section)) below.set(section, [...(below.get(section) ?? []), block]);
  }
  return [...below].flatMap(([section, [only, another]]) =>
    only?.type === 'paragraph' && !another && isStatement(only) ? [startOf(only, section)] : [],
  );
}

function isStatement({ text: { text } }: Paragraph): boolean {
  return text.length <= longest && /\S\s+\S+\s+\S/.test(text) && !/[:：]$/.test(text);
}

function startOf({ start, end, text }: Paragraph, section: Section): Start {
  return {
    at: start,
    limit: end,
    section,
    anchor: null,
    title: unwrapPhrase(text),
    id: null,
    ...plain,
    kind: 'goal',
    storyLevel: false,
  };
}
