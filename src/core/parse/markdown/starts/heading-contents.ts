import { fieldNamed } from '../../fields/field-names';
import type { Block } from '../blocks/blocks';
import { tableFields } from '../item/field-tables';
import { labelAt } from '../blocks/label-at';
import { sectionAt, type Section } from '../blocks/outline';
import { readFields } from '../item/read-fields';
import { scenarioName } from '../criteria/scenario-names';

/** What stands under a heading up to the next, or under a label of its own below it: "### Acceptance criteria". */
export interface Contents {
  readonly blocks: Block[];
  readonly parts: Section[];
  /** Whether a heading below it is more than a label. */
  holdsOthers: boolean;
}

/** What stands under each heading. */
export function contentsOf(blocks: readonly Block[], sections: readonly Section[]): Map<Section, Contents> {
  const contents = new Map<Section, Contents>(
    sections.map((section) => [section, { blocks: [], parts: [], holdsOthers: false }]),
  );
  for (const section of sections) {
    const above = section.parent && contents.get(section.parent);
    if (above && isPart(section)) above.parts.push(section);
    else if (above) above.holdsOthers = true;
  }
  for (const block of blocks) {
    const section = sectionAt(sections, block.start);
    if (section) contents.get(section)?.blocks.push(block);
  }
  return contents;
}

/** A heading that says what part of an item follows. */
export function isPart({ heading: { text }, labels }: Section): boolean {
  return labels.length > 0 || fieldNamed(text.text) !== undefined || scenarioName(undefined, text) !== null;
}

/** Criteria, a priority or an estimate: nothing but an item has them. */
export function isFilled({ blocks, parts }: Contents): boolean {
  if (parts.some(({ labels }) => labels.includes('criteria'))) return true;
  return blocks.some((block) => {
    if (block.type === 'table') return tableFields(block).some(({ name }) => isOfWork(name));
    if (block.type !== 'paragraph' && block.type !== 'entry') return false;
    return labelAt(block.text)?.kind === 'criteria' || readFields(block).some(({ name }) => isOfWork(name));
  });
}

function isOfWork(field: string): boolean {
  return field === 'priority' || field === 'estimate';
}

/** What ends in a colon introduces a list. */
export function beginsWithProse({ blocks }: Contents): boolean {
  const first = blocks.find(({ type }) => type !== 'heading' && type !== 'html');
  return first?.type === 'paragraph' && !/[:：]$/.test(first.text.text);
}
