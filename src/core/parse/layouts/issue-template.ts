import type { Law } from './law';

/** A form that somebody is to fill in: it holds no items. */
export const issueTemplate: Law = {
  layout: 'issue-template',
  recognises: (path, source) =>
    /(?:^|\/)(?:\.github\/)?ISSUE_TEMPLATE\//i.test(path) ||
    /^\uFEFF?---\r?\n(?:(?!---).*\r?\n)*?about:(?:.|\r?\n(?!---))*?^---/m.test(source),
  idScope: 'file',
  findsStories: false,
  headings: [],
};
