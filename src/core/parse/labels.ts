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
  if (isPlain.test(text)) return kindsOf.get(text.toLowerCase()) ?? none;
  // Most headings are titles, "US-12: …": no label goes on behind its colon.
  if (text.length > longest || isTitled.test(text)) return none;
  return kindsOf.get(normalise(text)) ?? none;
}

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
