import { stringify } from 'yaml';
import { markupAspects, placesFor, storyAspects } from './aspects';
import { distinct } from './file-name';
import { markdownText, notesAround, storyParagraph } from './markdown-text';
import type { Portable } from './portable';
import { lineOf } from './wording';
import type { Writer } from './writer';

/** The law of Backlog.md: a file for each task, front matter, and markers around description and criteria. */
export const toBacklogMd: Writer = {
  isMarkdown: true,
  places: [
    { aspect: 'id', isGiven: true },
    ...placesFor(
      ...(['kind', ...storyAspects, 'criteria', 'criterion ids', ...markupAspects] as const),
      ...([
        'ticked criteria',
        'notes',
        'status',
        'priority',
        'owner',
        'sprint',
        'tags',
        'depends',
        'parent',
      ] as const),
    ),
  ],
  write(items) {
    const ids = items.map(({ id }, index) => id ?? `TASK-${index + 1}`);
    const names = distinct(items.map(({ title }, index) => fileName(ids[index] ?? '', title)));
    return items.map((item, index) => ({
      path: `backlog/tasks/${names[index] ?? 'task'}.md`,
      text: taskOf(item, ids[index] ?? ''),
    }));
  },
};

/** "task-12 - Export-the-list", as the tool writes it. */
function fileName(id: string, title: string): string {
  const inName = (words: string): string =>
    words
      .replace(/[\\/:*?"<>|\s\p{C}]+/gu, '-')
      .slice(0, 60)
      .replace(/[-.]+$/, '');
  return `${inName(id).toLowerCase()} - ${inName(title)}`;
}

function taskOf(item: Portable, id: string): string {
  const { fields, criteria, kind, title, written } = item;
  const list = (value: string | undefined): string[] => value?.split(', ') ?? [];
  const one = (key: string, value: string | undefined): object =>
    value === undefined ? {} : { [key]: value };
  const front = {
    id,
    title,
    ...one('status', fields.get('status')),
    assignee: fields.has('owner') ? [fields.get('owner')] : [],
    labels: list(fields.get('tags')),
    ...one('milestone', fields.get('sprint')),
    dependencies: list(fields.get('depends')),
    ...one('parent_task_id', fields.get('parent')),
    ...one('priority', fields.get('priority')),
    ...(kind !== 'task' && { type: kind }),
  };
  const { before, behind } = notesAround(item, 2);
  const description = descriptionOf(item, before.filter(Boolean));
  const notes = behind.slice(1).filter(Boolean).join('\n\n');
  const boxes = criteria.map((criterion, index) => {
    const words = markdownText(lineOf(criterion), lineOf(written?.criteria[index] ?? criterion));
    return `- [${criterion.isMet ? 'x' : ' '}] #${index + 1} ${words}`;
  });
  return [
    `---\n${stringify(front, { lineWidth: 0 })}---`,
    `## Description\n\n<!-- SECTION:DESCRIPTION:BEGIN -->\n${description}<!-- SECTION:DESCRIPTION:END -->`,
    ...(boxes.length === 0
      ? []
      : [`## Acceptance Criteria\n<!-- AC:BEGIN -->\n${boxes.join('\n')}\n<!-- AC:END -->`]),
    ...(notes === ''
      ? []
      : [`## Implementation Notes\n\n<!-- SECTION:NOTES:BEGIN -->\n${notes}\n<!-- SECTION:NOTES:END -->`]),
  ]
    .join('\n\n')
    .concat('\n');
}

function descriptionOf(item: Portable, notes: readonly string[]): string {
  const paragraphs = [...storyParagraph(item, false).filter(Boolean), ...notes];
  return paragraphs.length === 0 ? '' : `${paragraphs.join('\n\n')}\n`;
}
