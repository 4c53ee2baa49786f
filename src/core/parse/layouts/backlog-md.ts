import type { Law } from './law';

/**
 * MrLesk/Backlog.md: a file for each task, with front matter and markers around its sections. Documents and decisions lie
 * beside the tasks.
 */
export const backlogMd: Law = {
  layout: 'backlog.md',
  recognises: (_path, source) =>
    /^\uFEFF?---\r?\n(?:(?!---).*\r?\n)*?id:\s*(?!['"]?(?:doc|decision)-\d)\S/i.test(source) &&
    (/<!--\s*(?:AC|SECTION:\w+|DOD):BEGIN\s*-->/.test(source) ||
      /^(?:created_date|updated_date|parent_task_id|ordinal):/m.test(source)),
  idScope: 'backlog',
  findsStories: true,
  headings: [],
  wholeFile: 'task',
};
