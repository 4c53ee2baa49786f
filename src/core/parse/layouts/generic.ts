import { inLines } from '../../pattern';
import type { Law } from './law';
import { storyHeading } from './story-heading';

/** An id as people write it before a title: "US-01", "HU 4", "PROJ-123", "F1.2". */
const id = String.raw`(?<id>(?:\p{Lu}[\p{Lu}\d]{0,9}[-_ ]?\d+[a-z]?(?:[.-]\d+)*))`;
/** Signs, and the number of a chapter: "3. US-01: Dues". */
const before = String.raw`^(?:\W*\d{1,3}[.)]\s+)?\W*`;
const after = String.raw`\s*(?:[:：.)|·•–—-]+\s*|\s+(?=[\p{L}\p{Extended_Pictographic}\p{Sc}"“'(]))`;

/** Markdown that people write by hand, in whatever shape. */
export const generic: Law = {
  layout: 'generic',
  recognises: () => true,
  idScope: 'backlog',
  findsStories: true,
  entries: [{ kind: 'story', storyLevel: true, only: 'wish' }],
  headed: [{ kind: 'story', storyLevel: true, only: 'filled' }],
  headings: [
    {
      pattern: new RegExp(
        String.raw`${before}(?<id>(?:EPIC|EP|E|ÉPICO|EPICO)[-_ ]?\d+)${after}(?<title>.+)$`,
        'du',
      ),
      kind: 'epic',
      storyLevel: false,
    },
    {
      pattern: new RegExp(
        String.raw`^\W*(?:epic|épico|épica|epik|epos|epopea|épopée|theme|史诗|史詩|エピック)\s*(?:#?(?<id>[\p{L}\d][\p{L}\d.-]*\d|\d+)\b)?\s*[:：.)–—-]+\s*(?<title>.+)$`,
        'diu',
      ),
      kind: 'epic',
      storyLevel: false,
    },
    {
      pattern: new RegExp(
        inLines`
          ^[^\p{L}]*(?:stories|${storyHeading})\s*(?:#\s*|[:：–—-]\s*(?=\p{L}{1,5}[-_]?\d))?
          (?<id>(?<!\p{Script=Latin})\p{Lu}{0,5}[-_]?\d+(?:\.\d+)*[a-z]?)\s*
          (?:(?:(?:[:：)–—-]|\.(?!\d))+\s*|(?<=\.\d+[a-z]?\s))(?<title>\S.*))?$
        `,
        'diu',
      ),
      kind: 'story',
      storyLevel: true,
    },
    {
      pattern: new RegExp(
        String.raw`${before}\[?(?<id>(?:GOAL|OBJ|O|OKR|KR|INI|INIT|RM|G)[-_ ]?\d+(?:\.\d+)*)\]?${after}(?<title>.+)$`,
        'du',
      ),
      kind: 'goal',
      storyLevel: false,
    },
    ...(['bug', 'spike'] as const).map((kind) => ({
      pattern: new RegExp(
        String.raw`^[^\p{L}]*${kind}\s*(?<id>#\d+|\p{L}{1,5}[-_]?\d+)\s*[:：.)|·•–—-]+\s*(?<title>\S.*)$`,
        'diu',
      ),
      kind,
      storyLevel: true,
    })),
    {
      pattern: new RegExp(
        String.raw`${before}\[?(?<id>(?:BUG|DEF|FIX)[-_ ]?\d+)\]?${after}(?<title>.+)$`,
        'du',
      ),
      kind: 'bug',
      storyLevel: true,
    },
    {
      pattern: new RegExp(
        inLines`
          ${before}\[?(?!(?:
            FR|NFR|SC|AC|TC|TS|TEST|ADR|RFC|Q|V|H|S|P|R|T|A|D|UC|NFA|ISO|RISK|PHASE|STEP|WEEK|DAY|SPRINT|CHAPTER|PART
            |OPTION|VERSION|Q[1-4]|FY
          )[-_ ]?\d)${id}\]?${after}(?<title>.+)$
        `,
        'du',
      ),
      kind: 'story',
      storyLevel: true,
      needsContent: true,
    },
  ],
};
