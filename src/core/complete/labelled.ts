import { cellAt } from './columns';
import { indentOf, linesAbove, type Cursor } from './cursor';

/** A value that is being written, and what it is the value of. */
interface Labelled {
  readonly label: string;
  /** What is written of it; of several in a list, of the last one. */
  readonly typed: string;
}

const mark = String.raw`(?:\*\*|__)?`;

/** "Priority: …", "- **Priority:** …", "priority: …", `{ "priority": "…`, "## US-1: Title (Priority: …". */
const onItsLine = new RegExp(
  String.raw`(?:^\s*(?:[-*+>]\s+|\{\s*)?|\()${mark}"?(?<label>\p{L}[\p{L}\d _-]{0,40}?)"?${mark}\s*:${mark}\s+(?<value>[^()]*)$`,
  'u',
);

/** The value at the cursor: on the line of its label, in a list below it, or in a column of a table. */
export function labelledAt(cursor: Cursor): Labelled | undefined {
  const { line } = cursor;
  const cell = cellAt(cursor);
  if (cell) return cell.head ? { label: cell.head, typed: lastOf(cell.text) } : undefined;
  const own = onItsLine.exec(line)?.groups;
  if (own) return { label: own['label'] ?? '', typed: lastOf(own['value'] ?? '') };
  const entry = /^\s*[-*+]\s+(?<value>[^:]*)$/.exec(line)?.groups?.['value'];
  const label = entry === undefined ? undefined : labelOfList(cursor);
  return label === undefined ? undefined : { label, typed: lastOf(entry ?? '') };
}

/** The key or label that a list stands below. */
export function labelOfList(cursor: Cursor): string | undefined {
  const indent = indentOf(cursor.line);
  for (const line of linesAbove(cursor)) {
    if (line === '' || indentOf(line) > indent) continue;
    const label = new RegExp(
      String.raw`^\s*(?:[-*+]\s+)?${mark}"?(?<label>[^:*"]+)"?${mark}:${mark}$`,
      'u',
    ).exec(line);
    if (label && (indentOf(line) < indent || !/^\s*[-*+]\s/.test(line))) return label.groups?.['label'];
    if (indentOf(line) < indent || !/^\s*[-*+]\s/.test(line)) return undefined;
  }
  return undefined;
}

/** What is typed of the last of several values: "[US-1, US-". */
function lastOf(value: string): string {
  return (value.split(/[,;]/).at(-1) ?? '').replace(/^[\s["'`]+/, '');
}
