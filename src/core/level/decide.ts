export type LevelLabel = 'PO' | 'PM' | 'mixed' | 'unclear';

/** Log-odds as a score from -1 (Product Owner) to 1 (Product Manager). */
export function scoreOf(logOdds: number, temperature: number): number {
  return Math.tanh(logOdds / temperature / 2);
}

export interface Thresholds {
  readonly clearFrom: number;
  readonly mixedFrom: number;
}

/** A wrong level costs more than none, so a weak score decides nothing. */
export function decideLabel(score: number, mixed: number, { clearFrom, mixedFrom }: Thresholds): LevelLabel {
  if (mixed >= mixedFrom) return 'mixed';
  if (Math.abs(score) < clearFrom) return 'unclear';
  return score > 0 ? 'PM' : 'PO';
}
