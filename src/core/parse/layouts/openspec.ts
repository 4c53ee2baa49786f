import type { Law } from './law';

/** OpenSpec: `openspec/specs/NAME/spec.md` and the deltas of changes; a scenario is a heading with steps as bullets. */
export const openSpec: Law = {
  layout: 'openspec',
  recognises: (path, source) =>
    /(?:^|\/)openspec\/(?:specs|changes)\/.*spec\.md$/i.test(path) || /^###\s+Requirement:\s/m.test(source),
  idScope: 'file',
  findsStories: false,
  headings: [{ pattern: /^Requirement:\s*(?<title>(?<id>.+))$/d, kind: 'requirement', storyLevel: true }],
  scenario: /^Scenario:\s*(?<name>.+)$/,
  skips: /^RENAMED Requirements$/i,
};
