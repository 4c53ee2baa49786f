import { lineStart } from '../line-start';
import { lineEndOf } from '../line-end';
import {
  isCollection,
  isMap,
  isNode,
  isPair,
  isScalar,
  parseDocument,
  type Node,
  type Pair,
  type YAMLMap,
} from 'yaml';
import { insertAt, replace, type Edit } from '../edit';
import { spanOf } from './nodes';

/**
 * The edits that turn a rule off in a configuration, its comments and its layout kept.
 * @param source what the file holds; empty for a file that is yet to be written
 * @param json whether the file is JSON
 * @returns null where the file cannot be read and a person has to put it right first
 */
export function turnOffInConfig(source: string, rule: string, json: boolean): readonly Edit[] | null {
  const document = parseDocument(source, { prettyErrors: false, logLevel: 'error' });
  if (document.errors.length > 0) return null;
  const root = document.contents;
  const writing: Writing = { source, json, newLine: lineEndOf(source) };
  if (root === null) return [insertAt(source.length, newFile(writing, rule))];
  if (!isMap<Node, Node | null>(root)) return null;

  const rules = pairOf(root, 'rules');
  if (!rules) return [addTo(root, 'rules', [rule], writing)];
  if (isEmpty(rules)) return [fillIn(rules, rule, writing)];
  if (!isMap<Node, Node | null>(rules.value)) return null;
  const set = pairOf(rules.value, rule);
  if (!set) return [addTo(rules.value, rule, [], writing)];
  return set.value ? [replace(spanOf(set.value), json ? '"off"' : 'off')] : null;
}

interface Writing {
  readonly source: string;
  readonly json: boolean;
  readonly newLine: string;
}

type Entry = Pick<Pair<Node, Node | null>, 'key' | 'value'>;

function newFile({ source, json, newLine }: Writing, rule: string): string {
  if (json) return `{${newLine}  "rules": {${newLine}    "${rule}": "off"${newLine}  }${newLine}}${newLine}`;
  const gap = source === '' || source.endsWith('\n') ? '' : newLine;
  return `${gap}rules:${newLine}  ${rule}: off${newLine}`;
}

/** Adds an entry at the end of a map: `name: off`, or `name:` with the entries below it. */
function addTo(
  map: YAMLMap<Node, Node | null>,
  name: string,
  below: readonly string[],
  writing: Writing,
): Edit {
  const { source, newLine } = writing;
  const first = map.items[0];
  const last = map.items[map.items.length - 1];
  if (!first || !last) return replace(spanOf(map), inBraces([name, ...below]));

  const end = endOf(last, source);
  const onOwnLine = indentation(source, spanOf(first.key).start);
  if (map.flow) {
    const entry = inBraces([name, ...below]).slice(2, -2);
    return insertAt(end, onOwnLine === null ? `, ${entry}` : `,${newLine}${onOwnLine}${entry}`);
  }
  const indent = onOwnLine ?? '';
  const lines = below.length > 0 ? [`${name}:`, ...below.map((key) => `  ${key}: off`)] : [`${name}: off`];
  // A comment behind the last entry stays on its line.
  const lineEnd = /[^\r\n]*/.exec(source.slice(end))?.[0].length ?? 0;
  return insertAt(end + lineEnd, lines.map((line) => `${newLine}${indent}${line}`).join(''));
}

/** Writes the first rule below a "rules:" that has none. */
function fillIn({ key, value }: Entry, rule: string, { source, json, newLine }: Writing): Edit {
  if (json && value) return replace(spanOf(value), inBraces([rule]));
  const end = source.indexOf(':', spanOf(key).end) + 1;
  return insertAt(end, `${newLine}${indentation(source, spanOf(key).start) ?? ''}  ${rule}: off`);
}

function inBraces([name = '', ...below]: readonly string[]): string {
  return `{ "${name}": ${below.length > 0 ? inBraces(below) : '"off"'} }`;
}

function pairOf(map: YAMLMap<Node, Node | null>, name: string): Entry | undefined {
  return map.items.find(({ key }) => isScalar(key) && key.value === name);
}

function isEmpty({ value }: Entry): boolean {
  return !value || (isScalar(value) && value.value === null);
}

/** Where the last word of an entry ends, before the comments and blank lines that the parser counts to a block. */
function endOf({ key, value }: Entry, source: string): number {
  if (isCollection(value) && !value.flow) {
    const last = value.items[value.items.length - 1];
    if (isMap<Node, Node | null>(value) && isPair<Node, Node | null>(last)) return endOf(last, source);
    if (isNode(last)) return endOf({ key: last, value: last }, source);
  }
  const { start, end } = spanOf(value ?? key);
  return start + source.slice(start, end).trimEnd().length;
}

/** The white space before a place, or null where something else stands on its line. */
function indentation(source: string, offset: number): string | null {
  const before = source.slice(lineStart(source, offset), offset);
  return /^[ \t]*$/.test(before) ? before : null;
}
