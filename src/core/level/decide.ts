export type LevelLabel = 'PO' | 'PM' | 'mixed' | 'unclear';

/** Log-odds as a score from -1 (Product Owner) to 1 (Product Manager). */
export function scoreOf(logOdds: number, temperature: number): number {
  return Math.tanh(logOdds / temperature / 2);
}

interface Thresholds {
  readonly clearFrom: number;
  readonly mixedFrom: number;
}

/** What reads so clearly like one level must say all the more plainly that it is both. */
const oneSided = 0.98;
const mixedAllTheSame = 0.65;

/** A wrong level costs more than none, so a weak score decides nothing. */
export function decideLabel(score: number, mixed: number, { clearFrom, mixedFrom }: Thresholds): LevelLabel {
  if (mixed >= (Math.abs(score) < oneSided ? mixedFrom : mixedAllTheSame)) return 'mixed';
  if (Math.abs(score) < clearFrom) return 'unclear';
  return score > 0 ? 'PM' : 'PO';
}
