import { joinPhrase, readAs, type Phrase } from '../../phrase';
import { valueAt, type Dict, type Node } from './tree';

/** The text of a document that a tracker keeps as a tree of blocks, as Markdown; null for any other object. */
export function richText(dict: Dict): Phrase | null {
  if (textAt(dict, 'type') !== 'doc' || valueAt(dict, 'content')?.type !== 'list') return null;
  const writer = new Writer();
  writer.blocks(dict, '');
  return writer.parts.length > 0
    ? joinPhrase(writer.parts)
    : { text: '', start: dict.start, end: dict.start };
}

const blocksOfText: ReadonlySet<string> = new Set([
  'paragraph',
  'heading',
  'codeBlock',
  'taskItem',
  'decisionItem',
]);
const lists: ReadonlySet<string> = new Set(['bulletList', 'orderedList', 'taskList', 'decisionList']);

class Writer {
  readonly parts: Phrase[] = [];
  /** Signs that are written as soon as there is a word behind them: they stand where it does. */
  private signs = '';

  blocks(parent: Dict, indent: string): void {
    for (const block of contentOf(parent)) {
      this.startLine('\n\n', indent);
      this.block(block, indent);
    }
  }

  private block(block: Dict, indent: string): void {
    const type = textAt(block, 'type') ?? '';
    if (lists.has(type)) this.entries(block, type, indent);
    else if (blocksOfText.has(type)) this.line(block, type);
    else {
      // A link may be a block, and so may what unfolds below a title.
      this.words(block);
      this.blocks(block, indent);
    }
  }

  private entries(list: Dict, type: string, indent: string): void {
    for (const entry of contentOf(list)) {
      this.startLine('\n', indent);
      if (lists.has(textAt(entry, 'type') ?? '')) {
        this.block(entry, `${indent}  `);
        continue;
      }
      this.signs += type === 'orderedList' ? '1. ' : '- ';
      if (textAt(entry, 'type') !== 'listItem') {
        this.line(entry, textAt(entry, 'type') ?? '');
        continue;
      }
      for (const [at, block] of contentOf(entry).entries()) {
        if (at > 0) this.startLine('\n', `${indent}  `);
        this.block(block, `${indent}  `);
      }
    }
  }

  private line(block: Dict, type: string): void {
    const attributes = valueAt(block, 'attrs');
    if (type === 'heading') this.signs += `${'#'.repeat(levelOf(textAt(attributes, 'level')))} `;
    if (type === 'taskItem') this.signs += textAt(attributes, 'state') === 'DONE' ? '[x] ' : '[ ] ';
    if (type === 'codeBlock') this.signs += '```\n';
    const before = this.parts.length;
    for (const node of contentOf(block)) this.words(node);
    const last = this.parts.at(-1);
    if (type === 'codeBlock' && last && this.parts.length > before)
      this.parts.push({ text: '\n```', start: last.end, end: last.end });
  }

  private words(node: Dict): void {
    if (textAt(node, 'type') === 'hardBreak') this.signs += '\n';
    const attributes = valueAt(node, 'attrs');
    const words =
      wordsAt(node, 'text') ??
      wordsAt(attributes, 'text') ??
      wordsAt(attributes, 'shortName') ??
      wordsAt(attributes, 'title') ??
      dayAt(attributes) ??
      wordsAt(attributes, 'url');
    if (!words) return;
    if (this.signs !== '') this.parts.push({ text: this.signs, start: words.start, end: words.start });
    this.signs = '';
    this.parts.push(words);
  }

  /** What was to open the line before has come to nothing where no words followed. */
  private startLine(gap: string, indent: string): void {
    this.signs = this.parts.length === 0 ? '' : `${gap}${indent}`;
  }
}

/** Headings of Markdown have six levels; a document may claim any number. */
function levelOf(said: string | undefined): number {
  return /^[1-6]$/.test(said ?? '') ? Number(said) : 1;
}

function contentOf(dict: Dict): Dict[] {
  const content = valueAt(dict, 'content');
  return content?.type === 'list' ? content.entries.filter((entry) => entry.type === 'dict') : [];
}

function wordsAt(node: Node | undefined, key: string): Phrase | null {
  const value = valueAt(node, key);
  return value?.type === 'scalar' && value.words.text !== '' ? value.words : null;
}

/** A date, which is kept as the milliseconds since 1970, as people write it. */
function dayAt(node: Node | undefined): Phrase | null {
  const words = wordsAt(node, 'timestamp');
  if (!words || !/^-?\d{1,14}$/.test(words.text)) return null;
  const text = new Date(Number(words.text)).toISOString().slice(0, 10);
  return readAs(text, words);
}

function textAt(node: Node | undefined, key: string): string | undefined {
  return wordsAt(node, key)?.text;
}
