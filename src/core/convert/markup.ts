import type { SyntaxNode } from '@lezer/common';
import { parseMarkdown, type Parsed } from '../parse/markdown/blocks/tree';
import type { Span } from '../phrase';

/** What markup does for the words in it. */
export type MarkKind = 'link' | 'image' | 'emphasis' | 'struck';

/** Markup around some words of a file: what stands before and behind them, which no reader sees. */
export interface Mark extends Span {
  readonly kind: MarkKind;
  /** Its words with whatever marks stand around them in turn. */
  readonly inner: Span;
  /** Its words alone; empty where it has none, as a picture without a description. */
  readonly words: Span;
  readonly opens: string;
  readonly closes: string;
  /** Where a link or picture leads. */
  readonly address: string | null;
  /** Whether the address stands elsewhere in the file, by a name that a reader would see: "[the rota][1]". */
  readonly isNamed: boolean;
}

const kinds: ReadonlyMap<string, MarkKind> = new Map([
  ['Link', 'link'],
  ['Image', 'image'],
  ['InlineCode', 'emphasis'],
  ['Emphasis', 'emphasis'],
  ['StrongEmphasis', 'emphasis'],
  ['Strikethrough', 'struck'],
]);

const tagKinds: ReadonlyMap<string, MarkKind> = new Map([
  ['a', 'link'],
  ['img', 'image'],
  ['del', 'struck'],
  ['s', 'struck'],
  ...['b', 'strong', 'i', 'em', 'u', 'mark', 'ins', 'code', 'kbd', 'samp', 'sub', 'sup', 'small', 'q'].map(
    (name): [string, MarkKind] => [name, 'emphasis'],
  ),
]);

/** The markup within the lines of a Markdown file, in the order in which it opens. */
export function readMarkup(source: string): readonly Mark[] {
  const parsed = parseMarkdown(source);
  const addresses = readAddresses(parsed);
  const found: Omit<Mark, 'words'>[] = [];
  const open: { name: string; node: SyntaxNode }[] = [];
  parsed.tree.iterate({
    enter: ({ node }) => {
      if (node.name !== 'HTMLTag') {
        found.push(...markOf(node, parsed.text, addresses));
        return;
      }
      const tag = parsed.text.slice(node.from, node.to);
      const { end, name = '' } = /^<(?<end>\/?)(?<name>[a-z]+)\b/i.exec(tag)?.groups ?? {};
      const kind = tagKinds.get(name.toLowerCase());
      if (kind === 'image') found.push(tagMark(kind, node, node, parsed.text));
      else if (kind && end === '') open.push({ name, node });
      else if (kind) {
        const at = open.findLastIndex((one) => one.name === name && isBeside(one.node, node));
        const [first] = at < 0 ? [] : open.splice(at);
        if (first) found.push(tagMark(kind, first.node, node, parsed.text));
      }
    },
  });
  return withWords(found, parsed.text);
}

function isBeside(one: SyntaxNode, other: SyntaxNode): boolean {
  return one.parent !== null && one.parent.from === other.parent?.from && one.parent.to === other.parent.to;
}

function markOf(
  node: SyntaxNode,
  text: string,
  addresses: ReadonlyMap<string, string>,
): Omit<Mark, 'words'>[] {
  const kind = kinds.get(node.name);
  const opening = node.firstChild;
  if (!kind || !opening) return [];
  const isLink = kind === 'link' || kind === 'image';
  const closing = isLink ? node.getChildren('LinkMark')[1] : node.lastChild;
  if (!closing) return [];
  const url = node.getChild('URL');
  const label = node.getChild('LinkLabel');
  const inner = innerOf(opening.to, closing.from, text);
  const name = label && label.to - label.from > 2 ? label : null;
  const named = name ? text.slice(name.from + 1, name.to - 1) : text.slice(inner.start, inner.end);
  const address = url ? text.slice(url.from, url.to) : ((label && addresses.get(labelKey(named))) ?? null);
  // Brackets alone are the author's own: "[role]".
  if (isLink && address === null) return [];
  const opens = text.slice(node.from, inner.start);
  // An address that stands elsewhere in the file goes with the words.
  const isNamed = isLink && !url;
  const closes = isNamed ? `](${address ?? ''})` : text.slice(inner.end, node.to);
  return [
    {
      start: node.from,
      end: node.to,
      kind,
      inner,
      opens,
      closes,
      address: address?.replace(/^<|>$/g, '') ?? null,
      isNamed,
    },
  ];
}

/** Code that begins or ends with its own mark has a space for padding, which goes with the marks. */
function innerOf(start: number, end: number, text: string): Span {
  const { length } = text.slice(start, end).trim();
  const from = start + text.slice(start, end).search(/\S|$/);
  return length > 0 ? { start: from, end: from + length } : { start, end };
}

function tagMark(kind: MarkKind, first: SyntaxNode, last: SyntaxNode, text: string): Omit<Mark, 'words'> {
  const tag = text.slice(first.from, first.to);
  const isAlone = first === last;
  return {
    kind,
    start: first.from,
    end: last.to,
    inner: { start: first.to, end: isAlone ? first.to : last.from },
    opens: tag,
    isNamed: false,
    closes: isAlone ? '' : text.slice(last.from, last.to),
    address: /\b(?:href|src)\s*=\s*["']?(?<address>[^"'\s>]+)/i.exec(tag)?.groups?.['address'] ?? null,
  };
}

/** Addresses that stand below the text, by their names. */
function readAddresses({ tree, text }: Parsed): ReadonlyMap<string, string> {
  const addresses = new Map<string, string>();
  tree.iterate({
    enter: ({ node }) => {
      const label = node.name === 'LinkReference' ? node.getChild('LinkLabel') : null;
      const url = label && node.getChild('URL');
      if (!label || !url) return;
      addresses.set(labelKey(text.slice(label.from + 1, label.to - 1)), text.slice(url.from, url.to));
    },
  });
  return addresses;
}

function labelKey(label: string): string {
  return label.toLowerCase().replace(/\s+/g, ' ').trim();
}

/** Marks that open where another one's words begin are no words of that one. */
function withWords(found: readonly Omit<Mark, 'words'>[], text: string): Mark[] {
  const starts = new Map<number, Mark>();
  const ends = new Map<number, Mark>();
  const marks: Mark[] = [];
  for (const mark of [...found].sort((a, b) => a.end - a.start - (b.end - b.start))) {
    let { start, end } = mark.inner;
    const isSpace = (at: number): boolean => /\s/.test(text.charAt(at));
    while (start < end && (isSpace(start) || starts.has(start))) {
      const within = starts.get(start);
      start = within ? Math.max(within.words.start, start + 1) : start + 1;
      if (within && within.words.start < within.words.end) break;
    }
    while (start < end && (isSpace(end - 1) || ends.has(end))) {
      const within = ends.get(end);
      end = within ? Math.min(within.words.end, end - 1) : end - 1;
      if (within && within.words.start < within.words.end) break;
    }
    const whole: Mark = {
      ...mark,
      ...spaced(mark, start < end, text),
      words: { start, end: Math.max(start, end) },
    };
    starts.set(mark.start, whole);
    ends.set(mark.end, whole);
    marks.push(whole);
  }
  return marks.sort((a, b) => a.start - b.start || b.end - a.end);
}

/** Where a mark holds no words, the space around it belongs to none either: at the end of a phrase it would be lost. */
function spaced(
  { start, end, opens, closes }: Omit<Mark, 'words'>,
  hasWords: boolean,
  text: string,
): Pick<Mark, 'opens' | 'closes'> {
  if (hasWords) return { opens, closes };
  const space = (at: number): string => (/\s/.test(text.charAt(at)) ? ' ' : '');
  return { opens: space(start - 1) + opens, closes: closes + space(end) };
}
