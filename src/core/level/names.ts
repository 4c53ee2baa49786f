import type { LevelLabel } from './decide';
import type { Evidence } from './evidence';
import type { Dimension } from './signal';

/** Every label, in the order lists show them. */
export const labels = ['PO', 'PM', 'mixed', 'unclear'] as const satisfies readonly LevelLabel[];

const labelNames: Readonly<Record<LevelLabel, string>> = {
  PO: 'Product Owner level',
  PM: 'Product Manager level',
  mixed: 'Mixed level',
  unclear: 'Unclear',
};

const shortNames: Readonly<Record<LevelLabel, string>> = {
  PO: 'PO-level',
  PM: 'PM-level',
  mixed: 'Mixed level',
  unclear: 'Level unclear',
};

const dimensionNames: Readonly<Record<Dimension, string>> = {
  focus: 'Focus',
  scope: 'Scope',
  horizon: 'Time horizon',
  authority: 'Decision authority',
  stakeholders: 'Stakeholders',
  customer: 'Customer engagement',
  activities: 'Activities',
  goal: 'Goal',
  metrics: 'Metrics',
  method: 'Way of working',
  form: 'Form of the item',
  declared: 'Declared by the author',
};

/** What evidence says of a level that is the author's own. */
export const declaredName = 'the author set the level';

/** A level as a heading says it: "Product Owner level". */
export function labelName(label: LevelLabel): string {
  return labelNames[label];
}

/** A level in a few letters, for a line beside an item: "PO-level". */
export function levelName({ label }: { readonly label: LevelLabel }): string {
  return shortNames[label];
}

/** A dimension of the guidance as a list says it: "Time horizon". */
export function dimensionName(dimension: Dimension): string {
  return dimensionNames[dimension];
}

/** What a word is told under in which nothing was recognised: which dimension it is nearest to says little. */
export const singleWords = 'Single words';

/** What the words of a reason are about, as a list says it. */
export function reasonName({ dimension, signal }: Pick<Evidence, 'dimension' | 'signal'>): string {
  return signal === undefined ? singleWords : dimensionName(dimension);
}

/** Reasons of one kind that speak for one side, or for none: then the author said so. */
interface ReasonGroup {
  readonly side: 'PO' | 'PM' | null;
  readonly name: string;
  readonly evidence: readonly Evidence[];
}

/** The reasons, those that speak for one side together, and in each by what they are about: the strongest first. */
export function groupReasons({ evidence }: { readonly evidence: readonly Evidence[] }): ReasonGroup[] {
  const groups = new Map<string, { side: ReasonGroup['side']; name: string; evidence: Evidence[] }>();
  for (const one of evidence) {
    const side = sideOf(one);
    const name = reasonName(one);
    const key = `${String(side)} ${name}`;
    const known = groups.get(key);
    if (known) known.evidence.push(one);
    else groups.set(key, { side, name, evidence: [one] });
  }
  const sides = [...new Set(evidence.map(sideOf))];
  return sides.flatMap((side) => [...groups.values()].filter((group) => group.side === side));
}

/** The level that a reason speaks for; what an author declares as mixed speaks for neither. */
export function sideOf({ dimension, weight }: Pick<Evidence, 'dimension' | 'weight'>): ReasonGroup['side'] {
  if (dimension === 'declared') return null;
  return weight > 0 ? 'PM' : 'PO';
}
