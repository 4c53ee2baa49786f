import type { Marker, Passage } from '../../../model';
import type { Block } from '../blocks/blocks';
import { namesOf, sectionAt, type Section } from '../blocks/outline';
import { markerIn } from '../criteria/scenario-names';

/** The words outside the items. */
export function readPassages(free: readonly Block[], sections: readonly Section[]): Passage[] {
  return free.flatMap((block): Passage[] => {
    if (block.type !== 'paragraph' && block.type !== 'entry') return [];
    return [{ text: block.text, section: namesOf(sectionAt(sections, block.start)) }];
  });
}

/** The comments that begin and end a part of the file. */
export function readMarkers(blocks: readonly Block[], source: string): Marker[] {
  const comments = blocks.filter(({ type }) => type === 'html');
  return comments.flatMap((block): Marker[] => {
    const text = source.slice(block.start, block.end).trimEnd();
    const marker = markerIn(text);
    return marker ? [{ ...marker, at: { start: block.start, end: block.start + text.length } }] : [];
  });
}
