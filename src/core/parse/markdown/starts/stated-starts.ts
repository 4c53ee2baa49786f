import type { Kind } from '../../../model';
import type { Law } from '../../layouts/law';
import type { Block, Paragraph } from '../blocks/blocks';
import { unwrapPhrase } from '../../../phrase';
import { sectionAt, type Section } from '../blocks/outline';
import { plain, type Start } from './start';

/** In UTF-16 units: what is longer is a text about it. */
const longest = 300;

/** The one paragraph below "Product goal", "Vision" or "Hypothesis": an item in the author's words. */
export function statedStarts(blocks: readonly Block[], sections: readonly Section[], law: Law): Start[] {
  if (!law.stated) return [];
  const kinds = new Map(sections.map((section) => [section, kindStated(section, law)]));
  const below = new Map<Section, Block[]>();
  for (const block of sections.some((section) => kinds.get(section)) ? blocks : []) {
    const section =
      block.type === 'heading' || block.type === 'html' ? null : sectionAt(sections, block.start);
    if (!section || !kinds.get(section)) continue;
    const others = below.get(section);
    if (others) others.push(block);
    else below.set(section, [block]);
  }
  return [...below].flatMap(([section, [only, another]]) => {
    const kind = kinds.get(section);
    return kind && only?.type === 'paragraph' && !another && isStatement(only)
      ? [startOf(only, section, kind)]
      : [];
  });
}

/** What a layout says that a paragraph below this heading is; nothing of most. */
export function kindStated({ heading }: Section, { stated = [] }: Law): Kind | undefined {
  return stated.find(({ under }) => under.test(heading.text.text))?.kind;
}

function isStatement({ text: { text } }: Paragraph): boolean {
  return text.length <= longest && /\S\s+\S+\s+\S/.test(text) && !/[:：]$/.test(text);
}

function startOf({ start, end, text }: Paragraph, section: Section, kind: Kind): Start {
  return {
    at: start,
    limit: end,
    section,
    anchor: null,
    title: unwrapPhrase(text),
    id: null,
    ...plain,
    kind,
    storyLevel: false,
  };
}
