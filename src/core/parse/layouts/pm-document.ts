import type { Kind } from '../../model';
import { inOrder } from '../../pattern';
import { generic } from './generic';
import type { EntryLaw, Law } from './law';

const fileName = inOrder(
  'i',
  /(?:^|[/_.-])/,
  [
    /roadmap|vision|okrs?|prd|product-brief|product-requirements|strategy|personas?|lean-canvas/,
    /opportunity-solution-tree|business-case|goals[\w-]*|objectives/,
  ],
  /[\w-]*\.md$/,
);
const titleLine =
  /^#\s+.*\b(?:roadmap|vision|OKRs?|product requirements|PRD|personas?|lean canvas|product strategy|business case|product brief)\b/im;

/** Roadmaps, goals and key results, visions, product requirements: items of the levels view, with stories among them. */
export const pmDocument: Law = {
  layout: 'pm-document',
  recognises: (path, source) => fileName.test(path) || titleLine.test(source),
  idScope: 'backlog',
  findsStories: true,
  headings: generic.headings,
  entries: [
    entriesUnder(
      'goal',
      /^\W*(?:(?:product|business|strategic|key|sprint)\s+)?(?:goals?|objectives?|key results?|okrs?|outcomes?|success metrics|success criteria|north star)\b/i,
    ),
    entriesUnder('goal', /^\W*(?:objective|goal|KR|O)\s*\d+\b/i),
    entriesUnder(
      'roadmap',
      /^\W*(?:now|next|later|roadmap|q[1-4]\b|20\d\d|h[12] 20\d\d|phase \d+|milestones?|horizon \d|future|short[- ]term|mid[- ]term|long[- ]term)\b/i,
    ),
    entriesUnder(
      'research',
      /^\W*(?:hypothes[ie]s|assumptions|experiments?|opportunit\w+|open questions|interviews?)\b/i,
    ),
    entriesUnder('initiative', /^\W*(?:(?:strategic|big)\s+)?(?:initiatives?|bets?|themes?)\b/i),
  ],
};

function entriesUnder(kind: Kind, under: RegExp): EntryLaw {
  return { kind, storyLevel: false, only: 'any', under };
}
