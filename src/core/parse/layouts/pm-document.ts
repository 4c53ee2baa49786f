import { objective } from '../plans/objective-words';
import { generic } from './generic';
import type { Law } from './law';
import { isProductDocument } from './product-names';
import {
  asked,
  featuresOfProduct,
  headingsOf,
  partsOfProduct,
  partUnder,
  requirementsOfProduct,
  sectionsOfProduct,
} from './product-parts';
import { visionHeading } from './vision-heading';

/** Roadmaps, goals and key results, visions, product requirements: items of the levels view, with stories among them. */
export const pmDocument: Law = {
  layout: 'pm-document',
  recognises: isProductDocument,
  idScope: 'backlog',
  localIds: /^(?:O|KR|N?FR|SM|UJ|PD|DEC|DR)[-_ ]?\d/i,
  findsStories: true,
  headings: [
    ...headingsOf(partsOfProduct),
    ...generic.headings,
    { pattern: objective, kind: 'goal', storyLevel: false },
  ],
  parts: partsOfProduct,
  entries: [...sectionsOfProduct, featuresOfProduct, requirementsOfProduct].map((section) => ({
    ...section,
    only: 'any',
  })),
  objectives: true,
  stated: [
    { kind: 'goal', under: visionHeading('|goal|objective') },
    {
      ...partUnder(
        'research',
        String.raw`(?:(?:the|our|key) )?(?:hypothesis|problem(?: statement)?|problema|problème)${asked}`,
      ),
    },
    { ...partUnder('decision', String.raw`(?:decision|recommendation|entscheidung|empfehlung)\P{L}*$`) },
  ],
  headed: [
    ...(generic.headed ?? []),
    ...sectionsOfProduct.map((section) => ({ ...section, only: 'told' as const })),
    { ...featuresOfProduct, only: 'told' },
    ...[...sectionsOfProduct.filter(({ kind }) => kind === 'roadmap'), featuresOfProduct].map((section) => ({
      ...section,
      only: 'stated' as const,
    })),
    { kind: 'roadmap', storyLevel: false, under: /\broadmap\b/i, only: 'top' },
  ],
};
