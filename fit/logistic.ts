/** One example for the fit: features by index, the wanted probability, and how much it counts. */
export interface Row {
  readonly indices: Int32Array;
  readonly values: Float64Array;
  readonly wanted: number;
  readonly weight: number;
}

const memory = 10;
const mostSteps = 200;
const tolerance = 1e-5;

/**
 * Weights of a logistic regression with a quadratic penalty of its own for each weight, by L-BFGS (Nocedal 1980)
 * with a backtracking line search. Deterministic.
 */
export function fitLogistic(rows: readonly Row[], penalties: Float64Array): Float64Array {
  const size = penalties.length;
  let point: Float64Array = new Float64Array(size);
  let { loss, gradient } = evaluate(rows, penalties, point);
  const steps: { move: Float64Array; change: Float64Array; scale: number }[] = [];

  for (let round = 0; round < mostSteps; round++) {
    const direction = searchDirection(gradient, steps);
    const slope = dot(gradient, direction);
    if (slope > -1e-9) break;
    let length = steps.length > 0 ? 1 : Math.min(1, 1 / Math.sqrt(-slope));
    let next = evaluate(rows, penalties, moved(point, direction, length));
    while (next.loss > loss + 1e-4 * length * slope && length > 1e-9) {
      length /= 2;
      next = evaluate(rows, penalties, moved(point, direction, length));
    }
    const target = moved(point, direction, length);
    const move = moved(target, point, -1);
    const change = moved(next.gradient, gradient, -1);
    const curvature = dot(move, change);
    if (curvature > 1e-12) steps.push({ move, change, scale: 1 / curvature });
    if (steps.length > memory) steps.shift();
    const gain = loss - next.loss;
    point = target;
    ({ loss, gradient } = next);
    if (gain < tolerance * Math.max(1, Math.abs(loss))) break;
  }
  return point;
}

function evaluate(
  rows: readonly Row[],
  penalties: Float64Array,
  point: Float64Array,
): { loss: number; gradient: Float64Array } {
  let loss = 0;
  const gradient = new Float64Array(point.length);
  point.forEach((x, at) => {
    const penalty = penalties[at] ?? 0;
    loss += (penalty * x * x) / 2;
    gradient[at] = penalty * x;
  });
  for (const row of rows) {
    const logit = logitOf(row, point);
    loss += row.weight * (Math.log1p(Math.exp(-Math.abs(logit))) + Math.max(logit, 0) - row.wanted * logit);
    const error = row.weight * (1 / (1 + Math.exp(-logit)) - row.wanted);
    row.indices.forEach((index, at) => {
      gradient[index] = (gradient[index] ?? 0) + error * (row.values[at] ?? 0);
    });
  }
  return { loss, gradient };
}

function logitOf({ indices, values }: Row, weights: Float64Array): number {
  let logit = 0;
  for (let at = 0; at < indices.length; at++) logit += (values[at] ?? 0) * (weights[indices[at] ?? 0] ?? 0);
  return logit;
}

function searchDirection(
  gradient: Float64Array,
  steps: readonly { move: Float64Array; change: Float64Array; scale: number }[],
): Float64Array {
  let direction: Float64Array = gradient.map((x) => -x);
  const shares: number[] = [];
  for (const { move, change, scale } of steps.toReversed()) {
    const share = scale * dot(move, direction);
    shares.unshift(share);
    direction = moved(direction, change, -share);
  }
  const last = steps.at(-1);
  if (last) {
    const factor = 1 / (last.scale * dot(last.change, last.change));
    direction = direction.map((x) => x * factor);
  }
  steps.forEach(({ move, change, scale }, at) => {
    const share = (shares[at] ?? 0) - scale * dot(change, direction);
    direction = moved(direction, move, share);
  });
  return direction;
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let at = 0; at < a.length; at++) sum += (a[at] ?? 0) * (b[at] ?? 0);
  return sum;
}

function moved(from: Float64Array, direction: Float64Array, length: number): Float64Array {
  return from.map((x, at) => x + length * (direction[at] ?? 0));
}
