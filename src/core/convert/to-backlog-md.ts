import { stringify } from 'yaml';
import type { Portable } from './portable';
import type { Writer } from './writer';
import { lineOf, nameOf, sentenceOf } from './wording';

/** The law of Backlog.md: a file for each task, front matter, and markers around description and criteria. */
export const toBacklogMd: Writer = {
  capacity: {
    fields: ['status', 'priority', 'tags', 'depends', 'parent'],
    ids: true,
    kinds: false,
    notes: true,
    sections: false,
    situation: true,
  },
  write: (items) =>
    items.map((item, index) => {
      const id = item.id ?? `TASK-${index + 1}`;
      const title = nameOf(item)
        .replace(/[\\/:*?"<>|]+/g, ' ')
        .replace(/\s+/g, '-')
        .slice(0, 60);
      return { path: `backlog/tasks/${id.toLowerCase()} - ${title}.md`, text: taskOf(item, id) };
    }),
};

function taskOf(item: Portable, id: string): string {
  const { fields, notes, criteria, story } = item;
  const list = (value: string | undefined): string[] => value?.split(/[,;]\s*/).filter(Boolean) ?? [];
  const front = {
    id,
    title: nameOf(item),
    status: fields.get('status') ?? 'To Do',
    labels: list(fields.get('tags')),
    dependencies: list(fields.get('depends')),
    ...(fields.has('parent') && { parent_task_id: fields.get('parent') }),
    ...(fields.has('priority') && { priority: fields.get('priority') }),
  };
  const sentence = sentenceOf(story);
  const description = [...(sentence === null ? [] : [sentence]), ...notes].join('\n\n');
  return [
    `---\n${stringify(front, { lineWidth: 0 })}---`,
    `## Description\n\n<!-- SECTION:DESCRIPTION:BEGIN -->\n${description}\n<!-- SECTION:DESCRIPTION:END -->`,
    ...(criteria.length === 0
      ? []
      : [
          `## Acceptance Criteria\n<!-- AC:BEGIN -->\n${criteria
            .map((criterion, index) => `- [ ] #${index + 1} ${lineOf(criterion)}`)
            .join('\n')}\n<!-- AC:END -->`,
        ]),
    '',
  ]
    .join('\n\n')
    .replace(/\n+$/, '\n');
}
