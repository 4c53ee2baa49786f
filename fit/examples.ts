import { readFileSync } from 'node:fs';
import type { BacklogFile, Criterion, Item, Kind } from '../src/core/model';
import { kinds } from '../src/core/model';
import { phraseOf } from '../src/core/phrase';

/** A labelled item. */
export interface Example {
  readonly id: string;
  readonly label: 'PO' | 'PM' | 'mixed';
  readonly difficulty: string;
  /** A careful reader could dispute the label. */
  readonly contestable: boolean;
  /** Taken from a public tracker or page, not written for this purpose. */
  readonly real: boolean;
  /** Examples of one group share a writer or a project: a fold holds a group out as a whole. */
  readonly group: string;
  readonly item: Item;
  readonly file: BacklogFile;
}

interface Line {
  readonly id: string;
  readonly text: string;
  readonly type?: string;
  readonly acceptance?: readonly string[];
  readonly context?: string;
  readonly label: 'PO' | 'PM' | 'mixed';
  readonly difficulty?: string;
  readonly contestable?: boolean;
  readonly source?: string;
}

export function readExamples(path: string): readonly Example[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => exampleOf(JSON.parse(line) as Line));
}

function exampleOf(line: Line): Example {
  const file = fileOf(line);
  const [item] = file.items;
  if (!item) throw new Error(`${line.id}: no item`);
  return {
    id: line.id,
    label: line.label,
    difficulty: line.difficulty ?? 'medium',
    contestable: line.contestable ?? false,
    real: line.source !== undefined,
    group: line.source ? projectOf(line.source) : (line.id.split('-')[0] ?? ''),
    item,
    file,
  };
}

/** "https://github.com/owner/name/issues/3" and "owner/name docs/plan.md" are of one project. */
function projectOf(source: string): string {
  return source.replace('https://github.com/', '').split(/[/ ]/).slice(0, 2).join('/');
}

function fileOf(line: Line): BacklogFile {
  const source = [line.text, ...(line.acceptance ?? [])].join('\n\n');
  let at = line.text.length + 2;
  const criteria = (line.acceptance ?? []).map((text): Criterion => {
    const phrase = phraseOf(source, at, at + text.length);
    at += text.length + 2;
    return { text: phrase, form: 'plain', id: null, name: null, steps: [], span: phrase };
  });
  const declared = line.type !== undefined && line.type !== 'none';
  const kind = kindOf(line.type);
  const item: Item = {
    id: null,
    idScope: 'backlog',
    kind,
    kindDeclared: declared,
    storyLevel: false,
    title: phraseOf(source, 0, line.text.length),
    span: { start: 0, end: source.length },
    section: line.context ? [line.context] : [],
    parent: null,
    story: null,
    criteria,
    notes: [],
    fields: [],
    criteriaLabel: null,
    slots: { criterion: null, benefit: null, level: null },
  };
  return {
    path: 'example.backlog.json',
    source,
    format: 'json',
    layout: 'generic',
    language: 'en',
    items: [item],
    unreadable: [],
  };
}

const otherNames: ReadonlyMap<string, Kind> = new Map([
  ['okr', 'goal'],
  ['objective', 'goal'],
  ['sprint goal', 'goal'],
  ['enhancement', 'feature'],
  ['chore', 'task'],
  ['docs', 'task'],
  ['checklist', 'task'],
]);

function kindOf(type = ''): Kind {
  return kinds.find((kind) => kind === type) ?? otherNames.get(type) ?? 'other';
}
