import { buildLexicon } from '../src/core/level/lexicon';
import type { Dimension } from '../src/core/level/signal';
import { signalGroups } from '../src/core/level/signals';
import { tokenize } from '../src/core/level/tokens';
import type { Example } from './examples';
import { shippedWords } from './settings';
import type { Vocabulary } from './train';
import type { Vectors } from './vectors';

const plainWord = /^[a-z][a-z'-]+$/;
/** Words of the examples get numbers where they are no rarer than this. */
const rarestRank = 100_000;

/** The words that ship: the commonest ones, and those of the examples where they are not rare. */
export function chooseVocabulary(vectors: Vectors, examples: readonly Example[]): Vocabulary {
  const common = vectors.words.filter((word) => plainWord.test(word)).slice(0, shippedWords);
  const frequent = new Set(vectors.words.slice(0, rarestRank));
  const used = examples.flatMap(({ file }) =>
    tokenize(file.items[0]?.title?.text ?? '').map(({ word }) => word),
  );
  const words = new Set([...common, ...used.filter((word) => plainWord.test(word) && frequent.has(word))]);
  const nearest = nearestDimension(vectors);
  return { vectors, words: new Map([...words].map((word) => [word, nearest(word)])) };
}

/** The dimension whose signals' words a word is most like, by the angle to their mean. */
function nearestDimension(vectors: Vectors): (word: string) => Dimension {
  const { terms, signals } = buildLexicon(signalGroups);
  const centres = new Map<Dimension, Float64Array>();
  for (const [word, list] of terms) {
    const vector = unit(vectors, word);
    for (const { signal, words } of list) {
      const dimension = signals[signal]?.dimension;
      if (words.length > 1 || !dimension || !vector) continue;
      const centre = centres.get(dimension) ?? new Float64Array(vectors.size);
      centres.set(
        dimension,
        centre.map((x, at) => x + (vector[at] ?? 0)),
      );
    }
  }
  const directions = [...centres].map(([dimension, centre]) => ({ dimension, centre: normalised(centre) }));
  return (word) => {
    const vector = unit(vectors, word);
    let best: Dimension = 'focus';
    let closest = -1;
    for (const { dimension, centre } of directions) {
      const closeness = vector ? vector.reduce((sum, x, at) => sum + x * (centre[at] ?? 0), 0) : -1;
      if (closeness > closest) [best, closest] = [dimension, closeness];
    }
    return best;
  };
}

function unit(vectors: Vectors, word: string): Float64Array | undefined {
  const vector = vectors.of(word);
  return vector && normalised(Float64Array.from(vector.slice(0, vectors.size)));
}

function normalised(vector: Float64Array): Float64Array {
  const length = Math.hypot(...vector);
  return vector.map((x) => x / length);
}
