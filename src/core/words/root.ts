import { baseOf, verbs } from './verbs';

/** Participles that do not show their verb. */
const participles = new Map(
  `
    frozen freeze, seen see, sent send, shown show, written write, chosen choose, found find, made make,
    kept keep, given give, told tell, got get, bought buy, sold sell, paid pay, held hold, taken take,
    drawn draw, hidden hide, known know, lent lend, lost lose, met meet, built build, brought bring,
    driven drive, left leave, spoken speak, thrown throw, withdrawn withdraw, undone undo, shut shut
  `
    .split(',')
    .map((pair) => pair.trim().split(' ') as [string, string]),
);

/** What "attend", "attended" and "attendance" have in common. */
export function rootOf(word: string): string {
  const plain = word.endsWith("'s") ? word.slice(0, -2) : word;
  const base = participles.get(plain) ?? baseOf(plain);
  if (verbs.has(base) && base.length < 6) return base;
  // "delivery" and "deliver"
  if (base.endsWith('y') && verbs.has(base.slice(0, -1))) return rootOf(base.slice(0, -1));
  const root = stemOf(base);
  if (root.length < 4) return base.replace(/s$/, '');
  // "category" and "categories"
  if (root.endsWith('y')) return `${root.slice(0, -1)}i`;
  return root.at(-1) === root.at(-2) ? root.slice(0, -1) : root;
}

/** "calibrate" and "calibration" are cut alike; "donation" is cut less, for too little would be left. */
function stemOf(base: string): string {
  // "reversal" and "approvals", but not "personal"
  const done = /^(?<verb>[a-z]{3,})als?$/.exec(base)?.groups?.['verb'];
  if (done !== undefined && (verbs.has(done) || verbs.has(`${done}e`))) return done;
  const root = base.replace(/(?:ances?|ences?|ations?|ates?|ions?|ments?|ings?|ables?|ed|es|s|e)$/, '');
  return root.length < 4 ? base.replace(/(?:ions?|es|e)$/, '') : root;
}
