import { isAlias, isScalar, type Document, type Node } from 'yaml';
import type { Span } from '../phrase';
import type { Saying } from '../say';
import { needsQuotes } from '../yaml-mistake';

/** What is read from, and whom to tell of a mistake. */
export interface ReadingPlace {
  readonly document: Document;
  readonly report: (at: Span, message: Saying) => void;
}

/** Where a node stands; an empty place where the parser kept none. */
export function spanOf(node: Node): Span {
  const [start, end] = node.range ?? [0, 0];
  return { start, end };
}

/** What an alias stands for; undefined where it stands for nothing, as a bare glob does. */
export function resolved(node: Node, { document, report }: ReadingPlace): Node | undefined {
  if (!isAlias(node)) return node;
  const known = node.resolve(document);
  if (!known) report(spanOf(node), needsQuotes('*'));
  return known;
}

/** The value of a node that is no list and no map. */
export function scalarOf(node: Node): unknown {
  return isScalar(node) ? node.value : undefined;
}
