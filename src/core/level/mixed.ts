import type { Extract } from './extract';
import type { MixedModel } from './learnt';
import type { Weighing } from './weigh';

/** The signals, the form and the kind of an item; single words would only be learnt by heart. */
const weighed = /^(?:s:\*:|fm:|ty:|len:|x:|q:|v1:)/;

/**
 * What tells that both levels are in an item: how strongly its clauses pull apart, and the words that join a piece
 * of work to a decision.
 */
export function mixedFeatures({ readings, features }: Extract, weighing: Weighing): Map<string, number> {
  const clauses = new Map<string, number>();
  for (const { amount, occurrence } of weighing.contributions) {
    const { reading, from } = occurrence;
    if (reading.part.place === 'heading') continue;
    const clause = `${readings.indexOf(reading)} ${reading.tokens[from]?.clause ?? 0}`;
    clauses.set(clause, (clauses.get(clause) ?? 0) + amount);
  }
  const pulls = [...clauses.values()];
  const highest = Math.max(0, ...pulls);
  const lowest = Math.max(0, ...pulls.map((pull) => -pull));
  const up = sum(pulls.filter((pull) => pull > 0));
  const down = -sum(pulls.filter((pull) => pull < 0));

  const found = new Map<string, number>([
    ['y:opposed', Math.min(highest, lowest)],
    ['y:highest', highest],
    ['y:lowest', lowest],
    ['y:balance', (2 * Math.min(up, down)) / (up + down + 1)],
    ['y:undecided', 1 / (1 + Math.abs(weighing.total))],
    ['y:total', weighing.total / 4],
    ['y:clauses', Math.log2(pulls.length + 1)],
  ]);
  for (const { key, value } of features) {
    if (weighed.test(key)) found.set(key, value);
  }
  return found;
}

/** The probability that an item holds work of both levels. */
export function mixedProbability(found: ReadonlyMap<string, number>, model: MixedModel): number {
  let total = model.bias;
  for (const [key, value] of found) total += (model.weights.get(key) ?? 0) * value;
  return 1 / (1 + Math.exp(-total));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
