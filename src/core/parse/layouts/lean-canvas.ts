import { inLines } from '../../pattern';
import type { Law } from './law';
import { pmDocument } from './pm-document';
import { partUnder } from './product-parts';

/** The boxes of the canvas but for its solution, whose parts are items of their own. */
const boxes = new RegExp(
  inLines`
    ^\P{L}*(?:
      (?:top \d )?problems?|existing alternatives|customer segments?|early adopters|(?:unique )?value propositions?
      |high[- ]level concept|channels|revenue streams?|cost structure|unfair advantage
      |key (?:partners|activities|resources|metrics)|metrics|customer relationships
    )\P{L}*$
  `,
  'iu',
);

/** A business model on a page: its boxes and its solution. */
export const leanCanvas: Law = {
  ...pmDocument,
  recognises: (path, source) =>
    /(?:^|[/_.-])(?:lean-canvas|business-model-canvas)\.md$/i.test(path) ||
    /^#\s+.*\b(?:lean|business model) canvas\b/im.test(source),
  stated: [],
  entries: [{ ...partUnder('feature', String.raw`solutions?\b`), only: 'any' }],
  tabled: [
    { kind: 'research', is: 'column', head: boxes },
    { kind: 'feature', is: 'cell', head: /^\P{L}*(?:top \d )?solutions?\P{L}*$/iu },
  ],
  headed: [{ kind: 'research', storyLevel: false, only: 'any', named: boxes, isDeclared: true }],
};
