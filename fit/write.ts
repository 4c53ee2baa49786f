import { writeFileSync } from 'node:fs';
import type { Learnt, LearntWord } from '../src/core/level/learnt';
import { heads } from '../src/core/level/features';
import { dimensions } from '../src/core/level/signal';

const folder = 'src/core/level/learnt';

/** Numbers ship in 91 steps: from -45 to 45 times the scale. */
const steps = 45;

/** Weaker weights change no level. */
const leastHundredths = 8;

/** Writes the fitted numbers as the files that ship. */
export function writeLearnt(learnt: Omit<Learnt, 'counted'>): void {
  write('weights', {
    bias: round(learnt.bias, 4),
    temperature: round(learnt.temperature, 3),
    clearFrom: learnt.clearFrom,
    features: packWeights(learnt.weights),
  });
  write('mixed', {
    bias: round(learnt.mixed.bias, 4),
    mixedFrom: learnt.mixedFrom,
    features: packWeights(learnt.mixed.weights),
  });
  write('vectors', packWords(learnt.words));
}

function write(name: string, content: object): void {
  writeFileSync(`${folder}/${name}.json`, `${JSON.stringify(content, null, 1)}\n`);
}

function round(x: number, digits: number): number {
  return Number(x.toFixed(digits));
}

/** See `decodeWeights`. */
function packWeights(weights: ReadonlyMap<string, number>): readonly string[] {
  const lines = new Map<string, string[]>();
  for (const [key, weight] of [...weights].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const hundredths = Math.round(weight * 100);
    if (Math.abs(hundredths) < leastHundredths) continue;
    const kind = key.slice(0, key.indexOf(':') + 1);
    lines.set(kind, [...(lines.get(kind) ?? []), `${key.slice(kind.length)}=${hundredths}`]);
  }
  return [...lines].map(([kind, entries]) => [kind, ...entries].join('\t'));
}

/** See `decodeWords`. */
function packWords(words: ReadonlyMap<string, LearntWord>): { scale: number; words: string } {
  const pulls = [...words.values()].flatMap(({ pull }) => heads.map((head) => pull[head]));
  const sizes = pulls.map(Math.abs).sort((a, b) => a - b);
  // The strongest thousandth is cut off, so that the rest keeps its differences.
  const scale = (sizes[Math.floor(sizes.length * 0.999)] ?? 1) / steps;
  let previous = '';
  const entries = [...words]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([word, { pull, dimension }]) => {
      const shared = sharedLength(previous, word);
      previous = word;
      const numbers = heads
        .map((head) => pull[head])
        .map((x) => encodeNumber(x / scale))
        .join('');
      return `${shared.toString(36)}${numbers}${dimensions.indexOf(dimension).toString(36)}${word.slice(shared)}`;
    });
  return { scale: Number(scale.toPrecision(5)), words: entries.join(' ') };
}

function sharedLength(a: string, b: string): number {
  let length = 0;
  while (length < 35 && length < a.length && a[length] === b[length]) length++;
  return length;
}

/** See `decodeNumber`. */
function encodeNumber(x: number): string {
  const step = Math.max(-steps, Math.min(steps, Math.round(x))) + steps + 33;
  return String.fromCharCode(step < 34 ? step : step + 1 < 92 ? step + 1 : step + 2);
}
