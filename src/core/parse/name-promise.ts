import { inOrder } from '../pattern';

/** How much a file's name promises: in a file called backlog, stories or prd, a title is enough for an item. */
export type NamePromise = 'backlog' | 'nothing';

/** Names of files that hold a backlog, in a word of the name or the folder. */
const promising = inOrder(
  'i',
  /(?:^|[\\/._ -])/,
  [
    /backlog|stories|story/,
    /user[-_ ]?stor(?:y|ies)/,
    /prd|feature[-_]?list|features|tasks|issues|beads|roadmap/,
    /epics?|requirements|sprints?|okrs?|goals|objectives/,
  ],
  /(?:$|[\\/._ -])/,
);

/** What the name of a file and its folder say that it holds. */
export function promiseOf(path: string): NamePromise {
  return promising.test(path.split(/[\\/]/).slice(-2).join('/')) ? 'backlog' : 'nothing';
}
