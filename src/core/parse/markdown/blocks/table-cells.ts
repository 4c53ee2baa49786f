import type { SyntaxNode } from '@lezer/common';
import { phraseOf, type Phrase } from '../../../phrase';
import { readWords } from './inline';

/** The cells of a table, in its head and in its rows. */
export function cellsOfTable(
  node: SyntaxNode,
  text: string,
): { readonly head: readonly Phrase[]; readonly rows: readonly (readonly Phrase[])[] } {
  const cells = (row: SyntaxNode): Phrase[] => cellsOf(row, text);
  const header = node.getChild('TableHeader');
  return { head: header ? cells(header) : [], rows: node.getChildren('TableRow').map(cells) };
}

/** The cells between the bars; an empty cell has no node and still holds its column. */
function cellsOf(row: SyntaxNode, text: string): Phrase[] {
  const cells: Phrase[] = [];
  let pending: Phrase | null = null;
  for (let node = row.firstChild; node; node = node.nextSibling) {
    if (node.name === 'TableCell') pending = readWords(node, text);
    else if (node.name === 'TableDelimiter') {
      if (node.from > row.from) cells.push(pending ?? phraseOf(text, node.from, node.from));
      pending = null;
    }
  }
  if (pending) cells.push(pending);
  return cells;
}
