import type { Law } from './law';
import { generic } from './generic';

/** A to-do list called backlog: every check box is an item where nothing else is. */
export const checklist: Law = {
  ...generic,
  recognises: (path) => /(?:^|[/_])(?:product[-_ ]?|sprint[-_ ]?)?(?:backlog|todo)\.md$/i.test(path),
  entries: [{ kind: 'task', storyLevel: true, only: 'checkbox' }],
};
