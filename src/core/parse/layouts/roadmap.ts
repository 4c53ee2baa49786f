import type { Law } from './law';
import { plannedHeading } from '../plans/planned-heading';
import { dateOpening, timeOpening } from '../plans/planned-times';
import { pmDocument } from './pm-document';
import { isRoadmap } from './product-names';

/** Columns of a public roadmap. */
const states =
  /^\P{L}*(?:exploring|researching|under consideration|considering|in development|building|coming soon|(?:recently )?(?:shipped|launched|released))\P{L}*$/iu;

/** What is planned for when: its phases and themes are items that hold what stands below them. */
export const roadmap: Law = {
  ...pmDocument,
  recognises: isRoadmap,
  isRoadmap: true,
  entries: [
    ...(pmDocument.entries ?? []),
    { kind: 'roadmap', storyLevel: false, under: states, only: 'any', isDeep: true },
    { kind: 'roadmap', storyLevel: false, under: dateOpening, only: 'any', isDeep: true },
    // Below the parts of a version may stand what has changed in it.
    { kind: 'roadmap', storyLevel: false, under: timeOpening, only: 'any' },
    { kind: 'roadmap', storyLevel: false, under: plannedHeading, only: 'any' },
    { kind: 'roadmap', storyLevel: false, only: 'timed' },
  ],
  headed: [
    ...(pmDocument.headed ?? []),
    { kind: 'roadmap', storyLevel: false, under: timeOpening, only: 'told' },
    { kind: 'roadmap', storyLevel: false, under: timeOpening, only: 'stated' },
  ],
  headings: [
    ...pmDocument.headings,
    {
      pattern: /^\P{L}*(?:phase|stage|horizon|milestone|P)\s*\d+[a-z]?\s*[:：.)–—-]+\s*(?<title>\p{L}.*)$/diu,
      kind: 'roadmap',
      storyLevel: false,
    },
  ],
};
