import { linesOf } from '../../../phrase';
import { isEars } from '../../criteria/criterion';
import { startsStep } from '../../criteria/steps';
import { isSentence, saysOneThing, statesOneThing } from '../../criteria/states-one-thing';
import type { Anchor } from '../starts/anchors';
import type { Block, Entry, Paragraph } from '../blocks/blocks';
import { indexBefore } from '../blocks/index-before';
import { isCriteriaLabel, labelAt } from '../blocks/label-at';
import { readFields } from '../item/read-fields';

/** Criteria of an item that only what stands around them tells. */
export interface OwnCriteria {
  /** "Success criteria", "Confirmation:": labels of criteria where the item has no other. */
  readonly labels: ReadonlySet<Block>;
  /** Entries that need no label: sentences right below the story and its fields. */
  readonly entries: ReadonlySet<Block>;
  /** Paragraphs below a label with no list under it. */
  readonly paragraphs: ReadonlySet<Block>;
}

/** Of an item whose criteria stand under a label as usual. */
export const noOwnCriteria: OwnCriteria = { labels: new Set(), entries: new Set(), paragraphs: new Set() };

/**
 * Looks for what stands around the criteria of an item written by hand.
 * @param told the story of the item
 */
export function ownCriteria(body: readonly Block[], told: Anchor | null): OwnCriteria {
  const criteria = new Set(body.filter((block) => isCriteriaLabel(block)));
  const isLabelled = criteria.size > 0;
  const labels = new Set(isLabelled ? [] : body.filter((block) => isOtherLabel(block)));
  const entries = new Set<Block>(isLabelled || labels.size > 0 || !told ? [] : listBelow(body, told));
  const paragraphs = [...criteria, ...labels].flatMap((label) => paragraphsBelow(body, body.indexOf(label)));
  return { labels, entries, paragraphs: new Set(paragraphs) };
}

/** What a requirement says that a system shall do, in a list below it that nothing announces. */
export function ownStatements(body: readonly Block[]): OwnCriteria {
  if (body.some((block) => isCriteriaLabel(block))) return noOwnCriteria;
  const entries = body.filter(
    (block) => block.type === 'entry' && block.depth === 0 && isEars(block.text.text),
  );
  return { ...noOwnCriteria, entries: new Set(entries) };
}

/** "Confirmation" alone may be the title of a page: the label has a colon. */
function isOtherLabel(block: Block): boolean {
  if (block.type === 'heading') return /^\P{L}*success criteria\P{L}*$/iu.test(block.text.text);
  if (block.type !== 'paragraph' && block.type !== 'entry') return false;
  return /^(?:success criteria|confirmation)\s*(?::\s*$|:\s+\S|\s*$(?<=criteria))/i.test(block.text.text);
}

/**
 * The list right below a story where each entry is a sentence of its own; tasks say what to do. Without check boxes the
 * entries may be anything: then each has to state what is to be true.
 */
function listBelow(body: readonly Block[], { block: story, story: { language } }: Anchor): Entry[] {
  // A story in a quotation is no part of the body.
  const below = body.slice(indexBefore(body, story.start + 1) + 1);
  const first = below.find((block) => !isField(block));
  if (first?.type !== 'entry' || (story.type === 'entry' && !isSetBelow(first, story))) return [];
  const list = below.filter(
    (block): block is Entry =>
      block.type === 'entry' && block.list === first.list && (first.checked !== null || !isField(block)),
  );
  const isBoxed = first.checked !== null;
  return list.every(
    ({ checked, text }) =>
      (checked !== null) === isBoxed &&
      isSentence(text.text) &&
      (isBoxed || statesOneThing(text.text, language)),
  )
    ? list
    : [];
}

/** Below "1. As a …" bullets are often set in by two spaces, where Markdown asks for three. */
function isSetBelow(entry: Entry, story: Entry): boolean {
  return entry.within === story || (/^\d/.test(story.mark) && !/^\d/.test(entry.mark));
}

function isField(block: Block): boolean {
  return (
    block.type === 'html' ||
    (!(block.type === 'entry' && block.checked !== null) && readFields(block).length > 0)
  );
}

/** Paragraphs up to the next heading or label, if they are all there is: what leads to a list is no criterion. */
function paragraphsBelow(body: readonly Block[], label: number): Paragraph[] {
  const found: Paragraph[] = [];
  const heading = body[label];
  for (const block of body.slice(label + 1)) {
    if (block.type === 'rule') break;
    if (block.type === 'heading') {
      if (heading?.type === 'heading' && block.level > heading.level) return [];
      break;
    }
    if (block.type !== 'paragraph') return [];
    if (labelAt(block.text) || readFields(block).length > 0) break;
    if (!linesOf(block.text).every(({ text }) => saysOneThing(text))) return [];
    // Behind scenarios a sentence without steps is said of the item.
    const [first] = found;
    if (first && startsStep(first.text.text) && !startsStep(block.text.text)) break;
    found.push(block);
  }
  return found;
}
