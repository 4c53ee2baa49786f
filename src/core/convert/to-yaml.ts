import { stringify } from 'yaml';
import type { FieldName } from '../model';
import type { Portable } from './portable';
import type { Writer } from './writer';
import { lineOf } from './wording';

/** The key of each field in the YAML backlog of docs/command-line.md. */
const keyOf: Readonly<Record<FieldName, string>> = {
  priority: 'priority',
  estimate: 'estimate',
  status: 'status',
  level: 'level',
  owner: 'owner',
  parent: 'parent',
  depends: 'depends_on',
  goal: 'goal',
  sprint: 'sprint',
  tags: 'tags',
  reason: 'reason',
  date: 'date',
};

export const toYaml: Writer = {
  capacity: {
    fields: Object.keys(keyOf) as FieldName[],
    ids: true,
    kinds: true,
    notes: true,
    sections: true,
    situation: true,
  },
  write(items) {
    const sections = new Map<string, Portable[]>();
    for (const item of items) {
      const title = item.section.join(' / ');
      sections.set(title, [...(sections.get(title) ?? []), item]);
    }
    const only = sections.size === 1 ? sections.get('') : undefined;
    const backlog = only
      ? { items: only.map(entryOf) }
      : {
          sections: [...sections].map(([title, members]) => ({
            ...(title && { title }),
            items: members.map(entryOf),
          })),
        };
    return [{ path: 'backlog.yaml', text: stringify(backlog, { lineWidth: 0 }) }];
  },
};

function entryOf({ id, kind, title, story, criteria, notes, fields }: Portable): object {
  return {
    ...(id !== null && { id }),
    type: kind,
    ...(title && { title }),
    ...(story?.role && { as_a: story.role }),
    ...(story?.situation && { when: story.situation }),
    ...(story?.need && { i_want: story.need }),
    ...(story?.benefit && { so_that: story.benefit }),
    ...(notes.length > 0 && { description: notes.join('\n\n') }),
    ...(criteria.length > 0 && { acceptance_criteria: criteria.map(lineOf) }),
    ...Object.fromEntries([...fields].map(([name, value]) => [keyOf[name], numberOrText(value)])),
  };
}

function numberOrText(value: string): number | string {
  return /^\d+(?:\.\d+)?$/.test(value) ? Number(value) : value;
}
