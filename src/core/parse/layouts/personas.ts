import type { Law } from './law';
import { pmDocument } from './pm-document';

/** The people a product is for, a heading each. */
export const personas: Law = {
  ...pmDocument,
  recognises: (path, source) =>
    /(?:^|[/_.-])personas?(?:[-_][\w-]+)?\.md$/i.test(path) ||
    /^#\s+(?:\S+\s+){0,3}person(?:as?|y)(?!\p{L})/imu.test(source),
  entries: [],
  tabled: [{ kind: 'research', is: 'row', head: /^\P{L}*(?:personas?|name)\P{L}*$/iu }],
  headed: [
    { kind: 'research', storyLevel: false, only: 'any', under: /\bpersonas?\b/i, isDeclared: true },
    { kind: 'research', storyLevel: false, only: 'below-title', isDeclared: true },
  ],
};
