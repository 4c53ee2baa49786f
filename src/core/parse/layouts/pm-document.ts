import { inOrder } from '../../pattern';
import { generic } from './generic';
import type { Law } from './law';
import { headingsOf, partsOfProduct, partUnder, sectionsOfProduct } from './product-parts';
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

/** Roadmaps, goals and key results, visions, product requirements: items of the levels view, with stories among them. */
export const pmDocument: Law = {
  layout: 'pm-document',
  recognises: (path, source) => fileName.test(path) || titleLine.test(source),
  idScope: 'backlog',
  localIds: /^(?:O|KR|N?FR|SM|UJ)[-_ ]?\d/i,
  findsStories: true,
  headings: [
    ...headingsOf(partsOfProduct),
    ...generic.headings,
    {
      pattern: /^\P{L}*(?:objective|ziel|objetivo|objectif)\s*(?<id>\d+)\s*[:：.)–—-]+\s*(?<title>\S.*)$/diu,
      kind: 'goal',
      storyLevel: false,
    },
  ],
  parts: partsOfProduct,
  entries: sectionsOfProduct.map((section) => ({ ...section, only: 'any' })),
  objectives: true,
  stated: [
    { kind: 'goal', under: visionHeading('|goal|objective') },
    {
      ...partUnder('research', String.raw`(?:(?:the|our|key) )?(?:hypothesis|problem(?: statement)?)\P{L}*$`),
    },
    { ...partUnder('decision', String.raw`(?:decision|recommendation|entscheidung|empfehlung)\P{L}*$`) },
  ],
  headed: [
    ...(generic.headed ?? []),
    ...sectionsOfProduct.map((section) => ({ ...section, only: 'told' as const })),
    {
      ...partUnder('feature', String.raw`(?:(?:key|core|main|product|planned)\s+)?features\W*$`),
      only: 'told',
    },
    { kind: 'roadmap', storyLevel: false, under: /\broadmap\b/i, only: 'top' },
  ],
};
