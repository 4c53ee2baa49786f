import type { Say } from '../say';
import { indentOf, linesAbove, type Cursor } from './cursor';
import { hasValues } from './field-values';
import { labelOfList } from './labelled';
import type { Offer, Place } from './offer';

interface Key {
  readonly key: string;
  readonly meaning: string;
  /** Whether what it holds stands below it. */
  readonly isList?: true;
}

/** The keys of an item in the order people write them. Their readers: src/core/parse/data. */
const itemKeys = (say: Say): readonly Key[] => [
  { key: 'id', meaning: say('how other items name this one') },
  { key: 'type', meaning: say('story, epic, feature, task, bug, spike, goal …') },
  { key: 'title', meaning: say('a few words for lists') },
  { key: 'as_a', meaning: say('the role') },
  { key: 'i_want', meaning: say('the need') },
  { key: 'so_that', meaning: say('the benefit') },
  { key: 'description', meaning: say('what else there is to say') },
  { key: 'acceptance_criteria', meaning: say('when it is done'), isList: true },
  { key: 'priority', meaning: say('how important') },
  { key: 'estimate', meaning: say('how large') },
  { key: 'status', meaning: say('how far') },
  { key: 'level', meaning: say('PO or PM') },
  { key: 'owner', meaning: say('who looks after it') },
  { key: 'depends_on', meaning: say('ids of items that come first'), isList: true },
  { key: 'parent', meaning: say('id of the epic or goal') },
  { key: 'goal', meaning: say('the product goal it serves') },
  { key: 'tags', meaning: say('labels') },
  { key: 'sprint', meaning: say('when it is planned') },
];

const topKeys = (say: Say): readonly Key[] => [
  { key: 'items', meaning: say('the items of the backlog'), isList: true },
  { key: 'sections', meaning: say('groups of items: sprints, themes'), isList: true },
  { key: 'definition_of_ready', meaning: say('what an item needs before a sprint takes it'), isList: true },
  { key: 'definition_of_done', meaning: say('what holds for each item that is finished'), isList: true },
];

const sectionKeys = (say: Say): readonly Key[] => [
  { key: 'title', meaning: say('the name of the section') },
  { key: 'goal', meaning: say('the goal of the sprint') },
  { key: 'items', meaning: say('its items'), isList: true },
];

const criterionKeys = (say: Say): readonly Key[] => [
  { key: 'scenario', meaning: say('what it shows') },
  { key: 'given', meaning: say('the state before') },
  { key: 'when', meaning: say('what happens') },
  { key: 'then', meaning: say('what can be seen afterwards') },
];

/** A file that is an item, or holds items. */
const frontMatterKeys = (say: Say): readonly Key[] => [
  { key: 'backlog', meaning: say('true: this file is a backlog') },
  ...itemKeys(say).filter(
    ({ key }) => !/^(?:as_a|i_want|so_that|acceptance_criteria|description)$/.test(key),
  ),
];

/** The keys that may stand at the cursor, those left out that are there already. */
export function keyAt(cursor: Cursor): Place | undefined {
  if (!cursor.isData) return undefined;
  const match = /^(?<dash>\s*-\s+)?\s*(?<typed>\w*)$/.exec(cursor.line)?.groups;
  if (!match) return undefined;
  const typed = match['typed'] ?? '';
  const stands = cursor.line.length - typed.length;
  const belongs = match['dash'] === undefined ? keyColumn(cursor, stands) : stands;
  if (isInText(cursor, stands)) return undefined;
  const siblings = match['dash'] === undefined ? siblingsAbove(cursor, belongs) : new Set<string>();
  const keys = keysFor(cursor, belongs);
  return {
    typed,
    offers: (known) =>
      keys(known.say)
        .filter(({ key }) => !siblings.has(key))
        .map((key) => ({
          ...offerOf(key, ' '.repeat(belongs - stands)),
          leadsOn: hasValues(key.key, cursor, known),
        })),
  };
}

/** Behind "- id: US-1" the editor begins the next line below the dash; the keys of its entry stand further in. */
function keyColumn(cursor: Cursor, column: number): number {
  for (const line of linesAbove(cursor)) {
    if (line === '' || indentOf(line) > column) continue;
    const [dash] = /^\s*-\s+(?=\w+:)/.exec(line) ?? [];
    return dash !== undefined && indentOf(line) === column ? dash.length : column;
  }
  return column;
}

function keysFor(cursor: Cursor, column: number): (say: Say) => readonly Key[] {
  if (cursor.isFrontMatter) return frontMatterKeys;
  if (column === 0) return topKeys;
  const list = labelOfList({ ...cursor, line: ' '.repeat(dashColumn(cursor, column)) + '-' });
  if (list === 'sections') return sectionKeys;
  return list !== undefined && /criteri|scenario/i.test(list) ? criterionKeys : itemKeys;
}

/** Whether the cursor is in a text of several lines: "description: |". */
function isInText(cursor: Cursor, column: number): boolean {
  for (const line of linesAbove(cursor)) {
    if (line !== '' && indentOf(line) < column) return /:\s*[|>][+-]?$/.test(line);
  }
  return false;
}

/** Where the dash stands of the list entry that the cursor is in. */
function dashColumn(cursor: Cursor, column: number): number {
  for (const line of [cursor.line, ...linesAbove(cursor)]) {
    const dash = /^(?<indent>\s*)-\s+/.exec(line);
    if (dash && dash[0].length <= column) return dash.groups?.['indent']?.length ?? 0;
  }
  return 0;
}

/** The keys of the same map above the cursor. */
function siblingsAbove(cursor: Cursor, column: number): Set<string> {
  const siblings = new Set<string>();
  for (const line of linesAbove(cursor)) {
    if (line === '') continue;
    const match = /^(?<before>\s*(?:-\s+)?)(?<key>[\p{L}\d_]+):/u.exec(line)?.groups;
    const at = match?.['before']?.length ?? indentOf(line);
    if (match && at === column) siblings.add(match['key'] ?? '');
    if (at < column || /^\s*-/.test(line.slice(0, column))) break;
  }
  return siblings;
}

function offerOf({ key, meaning, isList }: Key, indent: string): Offer {
  const insert = `${indent}${key}:${isList ? `\n${indent}  - ` : ' '}`;
  return { label: key, insert, detail: meaning, kind: 'key' };
}
