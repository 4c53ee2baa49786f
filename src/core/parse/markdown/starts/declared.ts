import type { Kind } from '../../../model';
import { slicePhrase, trimPhrase, type Phrase } from '../../../phrase';
import { kindNamed } from '../../kind';
import type { Block, Entry, Heading } from '../blocks/blocks';

/** What the list right below a heading says of the item that the heading opens. */
export interface Declared {
  readonly kind: Kind;
  readonly id: Phrase | null;
  readonly title: Phrase | null;
  /** The entries that say it: they are no notes. */
  readonly entries: ReadonlySet<Block>;
}

/**
 * Headings below which a list begins with "Type: story": the plainest way to say that something is an item. The list may
 * go on with "ID:" and "Title:", for what a heading alone does not tell apart.
 */
export function findDeclared(blocks: readonly Block[]): Map<Heading, Declared> {
  const found = new Map<Heading, Declared>();
  blocks.forEach((block, index) => {
    if (block.type !== 'heading') return;
    const declared = declaredBy(blocks, index + 1);
    if (declared) found.set(block, declared);
  });
  return found;
}

function declaredBy(blocks: readonly Block[], from: number): Declared | null {
  const first = blocks[from];
  const type = first?.type === 'entry' ? valueOf(first, /^(?:type|typ|tipo)\s*[:：]\s*/i) : null;
  const kind = type ? kindNamed(type.text) : undefined;
  if (!first || kind === undefined) return null;
  const entries = new Set<Block>([first]);
  const given: { id: Phrase | null; title: Phrase | null } = { id: null, title: null };
  for (let at = from + 1; at < blocks.length; at++) {
    const block = blocks[at];
    if (block?.type !== 'entry') break;
    const id = valueOf(block, /^id\s*[:：]\s*/i);
    const title = valueOf(block, /^title\s*[:：]\s*/i);
    if (!id && !title) break;
    given.id ??= id;
    given.title ??= title;
    entries.add(block);
  }
  return { kind, ...given, entries };
}

function valueOf({ text }: Entry, label: RegExp): Phrase | null {
  const match = label.exec(text.text);
  const value = match && trimPhrase(slicePhrase(text, match[0].length));
  return value && value.text !== '' ? value : null;
}
