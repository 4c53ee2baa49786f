import { readFileSync } from 'node:fs';
import type { BacklogFile, Item } from '../src/core/model';
import { readBacklogFile } from '../src/core/parse';

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

export function exampleOf(line: Line): Example {
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

/** The item as the product reads it, so that nothing is fitted to what it never sees. */
function fileOf({ id, type, text, acceptance, context }: Line): BacklogFile {
  const item = {
    id,
    ...(type !== undefined && type !== 'none' && { type }),
    title: text,
    ...(acceptance !== undefined && acceptance.length > 0 && { acceptance_criteria: acceptance }),
  };
  const section = { ...(context !== undefined && { title: context }), items: [item] };
  return readBacklogFile('example.backlog.json', JSON.stringify({ sections: [section] }));
}
