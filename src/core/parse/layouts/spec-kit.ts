import type { Law } from './law';

/** github/spec-kit: `specs/NNN-slug/spec.md`, with user stories as headings and Given/When/Then below. */
export const specKit: Law = {
  layout: 'spec-kit',
  recognises: (path, source) =>
    /(?:^|\/)(?:kitty-)?specs\/(?:feature[/-])?\d{3}[^/]*\/spec\.md$|\d{3}-[^/]*\.spec\.md$/i.test(path) ||
    /^#\s+Feature Specification\b/im.test(source) ||
    (/^#{2,3}\s+User Scenarios(?: & Testing)?\b/im.test(source) &&
      /^#{2,4}\s+(?:User )?Story\b|\*\*FR-\d+\*\*/im.test(source)),
  idScope: 'file',
  findsStories: true,
  headings: [
    {
      pattern:
        /^(?<id>(?:User )?Story\s+\d+[a-z]?|US-?\d+)\s*(?:[-–—:.]+\s*(?<title>.+?))?(?:\s*\((?:Priority:\s*)?(?<priority>P\d)[^)]*\)(?:\s*\p{Extended_Pictographic}.*)?)?$/diu,
      kind: 'story',
      storyLevel: true,
    },
  ],
  skips:
    /^(?:edge cases|clarifications|review & acceptance checklist|execution flow|execution status|assumptions|success criteria|requirements|out of scope|dependencies)\b/i,
  fallback: {
    kind: 'feature',
    when: /^#{1,3}\s+(?:Acceptance Criteria|Functional Requirements|Requirements)\b/im,
  },
};
