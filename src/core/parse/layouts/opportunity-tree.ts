import type { HeadedLaw, Law } from './law';
import { pmDocument } from './pm-document';
import { headingsOf, part, partUnder } from './product-parts';
import { visionHeading } from './vision-heading';

const parts = [
  part('goal', 'DO', '(?:desired |business |product )?outcome'),
  part('research', '[OEA]', 'opportunity|experiment|assumption(?: test)?|hypothesis'),
  part('feature', 'S', 'solution(?: idea)?|idea'),
];
/** "Solutions", "Opportunity 1: …", and not the title of the tree. */
const alone = String.raw`(?:\s*\d.*|\P{L}*)$`;
const sections = [
  partUnder('goal', String.raw`(?:desired |business |product )?outcomes?${alone}`),
  partUnder(
    'research',
    String.raw`(?:opportunit(?:y|ies)|experiments?|assumptions?(?: tests?)?|hypothes[ie]s)${alone}`,
  ),
  partUnder('feature', String.raw`(?:solutions?|ideas?)${alone}`),
];

/** Opportunities below an outcome, solutions below an opportunity, experiments below a solution. */
export const opportunityTree: Law = {
  ...pmDocument,
  recognises: (path, source) =>
    /(?:^|[/_.-])(?:opportunity-solution-tree|ost)\.md$/i.test(path) ||
    /^#\s+.*\bopportunity solution tree\b/im.test(source),
  localIds: /^(?:DO|[OEAS])[-_ ]?\d/i,
  objectives: false,
  drawn: true,
  stated: [{ kind: 'goal', under: visionHeading('|outcome') }],
  parts,
  headings: [...headingsOf(parts), ...pmDocument.headings],
  entries: sections.map((section) => ({ ...section, only: 'any' })),
  // "I do not know what is on the shelf", over its solutions.
  headed: sections.map((section): HeadedLaw => ({ ...section, only: 'any', isDeclared: true })),
};
