import { inLines } from '../pattern';
import { labelsOf, labelWords, type LabelKind } from './label-words';

export type { LabelKind };

const kindsOf: ReadonlyMap<string, readonly LabelKind[]> = (() => {
  const map = new Map<string, LabelKind[]>();
  for (const kind of Object.keys(labelWords) as LabelKind[]) {
    for (const label of labelsOf(kind)) map.set(label, [...(map.get(label) ?? []), kind]);
  }
  return map;
})();

const none: readonly LabelKind[] = [];

/** What a heading or label says that it holds; mostly nothing. Numbers, colons and brackets do not matter. */
export function labelKinds(text: string): readonly LabelKind[] {
  if (isPlain.test(text)) return kindsOfWords(text.toLowerCase());
  // Most headings are titles, "US-12: …": no label goes on behind its colon.
  if (text.length > longest || isTitled.test(text)) return none;
  return kindsOfWords(normalise(text));
}

/** "Acceptance criteria for the oven", "Acceptance criteria are": nobody writes the first words of anything else. */
function kindsOfWords(words: string): readonly LabelKind[] {
  const kinds = kindsOf.get(words);
  if (kinds || !isOfAcceptance.test(words)) return kinds ?? none;
  const label = furtherWords.exec(words)?.groups?.['label'] ?? '';
  return kindsOf.get(label)?.includes('criteria') ? (kindsOf.get(label) ?? none) : none;
}

const isOfAcceptance = /accept|akzept|abnahme|acept|aceit|accett|akcept|при[её]м/;
/** No verb behind them: that would be a sentence about the criteria. */
const furtherWords = new RegExp(
  inLines`
    ^(?<label>\S+(?: \S+){0,3}?) (?:
      (?:are|include|sind|sont|son|são|sono|zijn|są)(?: as follows| met when)?
      |(?:for|für|pour|para|per|voor|dla|для)
        (?: (?!(?:are|is|were|will|must|should|can|have|has|sind|sont|son|são|sono|zijn|są)(?!\S))\S+){1,6}
    )$
  `,
  'u',
);

/** "Acceptance criteria": nothing that does not matter. */
const isPlain = /^[A-Za-z]+(?: [A-Za-z]+)*$/;
/** In UTF-16 units: what is longer is a sentence. */
const longest = 160;
const isTitled = /^[^:：(（[【]*[:：]\s*[\p{L}\d]/u;

function normalise(text: string): string {
  return text
    .toLowerCase()
    .replace(/[*_`]/g, '')
    .replaceAll('’', "'")
    .replace(/[(（[【].*$/, '')
    .replace(/^[\d.)\s#–—-]+(?=\p{L})/u, '')
    .replace(/[\s:：.–—-]+$/, '')
    .replace(/^[^\p{L}\d]+/u, '')
    .replace(/\s+/g, ' ')
    .trim();
}
