import type { Kind } from '../../model';
import { inOrder } from '../../pattern';
import { times } from '../planned-heading';
import { generic } from './generic';
import type { EntryLaw, Law } from './law';
import { visionHeading } from './vision-heading';

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

/** What stands under such headings, as an entry of a list or as a heading. */
const parts = [
  partUnder(
    'goal',
    /^\W*(?:(?:product|business|strategic|key|sprint)\s+)?(?:goals?|objectives?|key results?|okrs?|outcomes?|success metrics|success criteria|north star)\b/i,
  ),
  partUnder('goal', /^\W*(?:(?:produkt|jahres)?ziele|objetivos|metas|objectifs|obiettivi|doelen|cele)\b/i),
  partUnder('goal', /^\W*(?:objective|goal|KR|O)\s*\d+\b/i),
  partUnder('roadmap', new RegExp(String.raw`^\P{L}*(?:${times})(?!\p{L})`, 'iu')),
  partUnder(
    'roadmap',
    /^\W*(?:roadmap|q[1-4]\b|20\d\d|h[12] 20\d\d|phase \d+|milestones?|horizon \d|future|short[- ]term|mid[- ]term|long[- ]term)\b/i,
  ),
  partUnder(
    'research',
    /^\W*(?:hypothes[ie]s|assumptions|experiments?|opportunit\w+|open questions|interviews?)\b/i,
  ),
  partUnder('initiative', /^\W*(?:(?:strategic|big)\s+)?(?:initiatives?|bets?|themes?)\b/i),
];

/** Roadmaps, goals and key results, visions, product requirements: items of the levels view, with stories among them. */
export const pmDocument: Law = {
  layout: 'pm-document',
  recognises: (path, source) => fileName.test(path) || titleLine.test(source),
  idScope: 'backlog',
  findsStories: true,
  headings: [
    ...generic.headings,
    {
      pattern: /^\P{L}*(?:objective|ziel|objetivo|objectif)\s*(?<id>\d+)\s*[:：.)–—-]+\s*(?<title>\S.*)$/diu,
      kind: 'goal',
      storyLevel: false,
    },
  ],
  entries: parts.map((part) => ({ ...part, only: 'any' })),
  goals: visionHeading('|goal|objective'),
  headed: [
    ...(generic.headed ?? []),
    ...parts.map((part) => ({ ...part, only: 'told' as const })),
    {
      ...partUnder(
        'feature',
        /^\W*(?:\d+(?:\.\d+)*\.?\s+)?(?:(?:key|core|main|product|planned)\s+)?features\W*$/i,
      ),
      only: 'told',
    },
    { ...partUnder('roadmap', /\broadmap\b/i), only: 'top' },
  ],
};

function partUnder(
  kind: Kind,
  under: RegExp,
): Pick<EntryLaw, 'kind' | 'storyLevel'> & { readonly under: RegExp } {
  return { kind, storyLevel: false, under };
}
