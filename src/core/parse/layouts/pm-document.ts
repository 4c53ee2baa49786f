import type { Law } from './law';
import { generic } from './generic';

/** Roadmaps, goals and key results, visions, product requirements: items of the levels view, with stories among them. */
export const pmDocument: Law = {
  layout: 'pm-document',
  recognises: (path, source) =>
    /(?:^|[/_.-])(?:roadmap|vision|okrs?|prd|product-brief|product-requirements|strategy|personas?|lean-canvas|opportunity-solution-tree|business-case|goals[\w-]*|objectives)[\w-]*\.md$/i.test(
      path,
    ) ||
    /^#\s+.*\b(?:roadmap|vision|OKRs?|product requirements|PRD|personas?|lean canvas|product strategy|business case|product brief)\b/im.test(
      source,
    ),
  idScope: 'backlog',
  findsStories: true,
  headings: generic.headings,
  entries: {
    kind: 'goal',
    storyLevel: false,
    only: 'any',
    under:
      /\b(?:goals?|objectives?|key results?|OKRs?|now|next|later|vision|outcomes?|success metrics|metrics|opportunit\w+|hypothes[ie]s|themes?|initiatives?|roadmap|phase \d+|Q[1-4]|20\d\d|milestones?|non-goals|target (?:users|audience|market)|personas?|bets?)\b/i,
  },
};
