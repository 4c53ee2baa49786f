import { inLines } from '../../pattern';
import type { Law } from './law';
import { storyHeading } from './story-heading';

const anyStory = new RegExp(String.raw`^#{2,5}\s+(?:${storyHeading})\s*\d|\*\*FR-\d+\*\*`, 'imu');

/** github/spec-kit: `specs/NNN-slug/spec.md`, with user stories as headings and Given/When/Then below. */
export const specKit: Law = {
  layout: 'spec-kit',
  recognises: (path, source) =>
    /(?:^|\/)(?:kitty-)?specs\/(?:feature[/-])?\d{3}[^/]*\/spec\.md$|\d{3}-[^/]*\.spec\.md$/i.test(path) ||
    /^#\s+Feature Specification\b/im.test(source) ||
    (/^#{2,3}\s+User Scenarios(?: & Testing)?\b/im.test(source) && anyStory.test(source)),
  idScope: 'file',
  findsStories: true,
  headings: [
    {
      pattern: new RegExp(
        String.raw`^\W*(?<id>(?:${storyHeading})\s*\d+(?:\.\d+)*[a-z]?|US-?\d+(?:\.\d+)*)\s*[(（[][^)）\]]{0,16}\b(?<priority>P\d)[)）\]]\s*[-–—:：.]+\s*(?<title>.+)$`,
        'diu',
      ),
      kind: 'story',
      storyLevel: true,
    },
    {
      pattern: new RegExp(
        inLines`
          ^\W*(?<id>(?:${storyHeading})\s*\d+(?:\.\d+)*[a-z]?|US-?\d+(?:\.\d+)*)\s*
          (?:[-–—:：.]+\s*(?<title>.+?))?
          (?:\s*[(（](?:[^()（）:：]{2,14}[:：]\s*)?(?<priority>P\d)[^)）]*[)）](?:\s*\p{Extended_Pictographic}.*)?)?$
        `,
        'diu',
      ),
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
