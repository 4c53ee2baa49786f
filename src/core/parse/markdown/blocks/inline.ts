import type { SyntaxNode } from '@lezer/common';
import { inOrder } from '../../../pattern';
import { characterOf } from '../../markup/html-markup';
import { joinPhrase, phraseOf, trimPhrase, type Phrase } from '../../../phrase';

/** Markup that a reader does not see. */
const hidden = new Set([
  'EmphasisMark',
  'CodeMark',
  'LinkMark',
  'HeaderMark',
  'TaskMarker',
  'StrikethroughMark',
  'Comment',
  'HTMLTag',
  'QuoteMark',
  'ListMark',
  'LinkTitle',
  'ProcessingInstruction',
]);

/**
 * The words of a block as they are read: without markup, entities and escapes resolved. A line break stays one, with
 * the indent behind it gone, since people write stories and steps line by line.
 */
export function readWords(node: SyntaxNode, text: string, from = node.from, to = node.to): Phrase {
  if (!node.firstChild && !/[\n\\&]/.test(text.slice(from, to))) return trimPhrase(phraseOf(text, from, to));
  const parts: Phrase[] = [];
  collect(node, text, from, to, parts);
  return trimPhrase(joinPhrase(parts));
}

function collect(node: SyntaxNode, text: string, from: number, to: number, parts: Phrase[]): void {
  let at = from;
  for (let child = node.firstChild; child; child = child.nextSibling) {
    if (child.to <= from || child.from >= to) continue;
    addText(text, at, child.from, parts);
    addChild(child, node, text, parts);
    at = child.to;
    // "<br> 2.": the space behind a break sets nothing in.
    if (parts.at(-1)?.text === '\n' && text.charAt(at) === ' ' && child.name === 'HTMLTag') at++;
  }
  addText(text, at, to, parts);
}

function addChild(child: SyntaxNode, parent: SyntaxNode, text: string, parts: Phrase[]): void {
  const { name, from, to } = child;
  if (isOwnBracket(child, parent, text)) {
    addText(text, from, to, parts);
    return;
  }
  if (name === 'HTMLTag' && /^<br\b/i.test(text.slice(from, to))) {
    parts.push({ text: '\n', start: from, end: to });
    return;
  }
  // In a cell people write what Markdown has no room for.
  const opening = parent.name === 'TableCell' && name === 'HTMLTag' ? blockOpened(text.slice(from, to)) : '';
  if (opening !== '') {
    parts.push({ text: opening, start: from, end: to });
    return;
  }
  if (hidden.has(name) || (name === 'URL' && (parent.name === 'Link' || parent.name === 'Image'))) return;
  if (name === 'Escape') parts.push({ text: text.slice(from + 1, to), start: from, end: to });
  else if (name === 'Entity')
    parts.push({
      text: characterOf(text.slice(from + 1, to - 1)) ?? text.slice(from, to),
      start: from,
      end: to,
    });
  else if (name === 'HardBreak') addText(text, from, to, parts);
  else if (child.firstChild) collect(child, text, from, to, parts);
  else addText(text, from, to, parts);
}

function blockOpened(tag: string): string {
  if (/^<li\b/i.test(tag)) return '\n- ';
  return /^<\/?(?:ul|ol|p|div)\b/i.test(tag) ? '\n' : '';
}

/** HTML that people write in Markdown; another word in angle brackets is theirs. */
const htmlTag = inOrder(
  'i',
  /^<\/?/,
  [
    /a|abbr|b|blockquote|br|center|code|dd|del|details|div|dl|dt|em|font/,
    /h[1-6]|hr|i|img|ins|kbd|li|mark|ol|p|pre|q|s|small|span|strong|sub/,
    /summary|sup|table|tbody|td|th|thead|tr|u|ul/,
  ],
  /(?![\w-])/,
);

/** "[role]" without an address is no link, and "<role>" is no HTML. */
function isOwnBracket({ name, from, to }: SyntaxNode, parent: SyntaxNode, text: string): boolean {
  if (name === 'HTMLTag') return !htmlTag.test(text.slice(from, to));
  return (
    name === 'LinkMark' && parent.name === 'Link' && !parent.getChild('URL') && !parent.getChild('LinkLabel')
  );
}

/** Adds text as it is, but for line breaks with the white space around them. */
function addText(text: string, from: number, to: number, parts: Phrase[]): void {
  if (to <= from) return;
  let at = from;
  for (let line = text.indexOf('\n', from); line >= 0 && line < to; line = text.indexOf('\n', at)) {
    let start = line;
    while (start > at && /[ \t\\]/.test(text.charAt(start - 1))) start--;
    let end = line + 1;
    while (end < to && /[ \t]/.test(text.charAt(end))) end++;
    if (start > at) parts.push({ text: text.slice(at, start), start: at, end: start });
    if (start === from) dropSpace(parts);
    parts.push({ text: '\n', start, end });
    at = end;
  }
  if (to > at) parts.push({ text: text.slice(at, to), start: at, end: to });
}

/** The space between the last word of a line and a comment that ends it. */
function dropSpace(parts: Phrase[]): void {
  const last = parts.pop();
  if (!last) return;
  const text = last.text.replace(/[ \t]+$/, '');
  if (text === last.text) parts.push(last);
  else if (text !== '')
    parts.push({ text, start: last.start, end: last.end - last.text.length + text.length });
}
