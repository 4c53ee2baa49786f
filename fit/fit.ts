import { readdirSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { decideLabel, scoreOf } from '../src/core/level/decide';
import { combinedExamples } from './combine';
import { crossValidate, type HeldOut, trainMixed } from './cross-validate';
import { type Example, readExamples } from './examples';
import { clearFrom, isOwn, mixedFrom } from './settings';
import { confusionOf, figuresHead, figuresOf, type Judged, reliabilityOf } from './tables';
import { learntOf, prepare, trainLevels } from './train';
import { readVectors } from './vectors';
import { chooseVocabulary } from './vocabulary';
import { writeLearnt } from './write';

const { values } = parseArgs({ options: { vectors: { type: 'string' }, real: { type: 'string' } } });
if (!values.vectors) throw new Error('fit: name the file of vectors with --vectors, see fit/README.md');

const examples = [
  ...examplesIn('fit'),
  ...combinedExamples(),
  ...(values.real ? examplesIn(values.real) : []),
];
const vocabulary = chooseVocabulary(readVectors(values.vectors), examples);
const prepared = prepare(examples, vocabulary);

const held = crossValidate(prepared, vocabulary);
const telling = held.filter(({ example }) => !isOwn(example));
const temperature = bestTemperature(telling);
report(telling);

const mixedWeights = trainMixed(held);
writeLearnt({
  ...learntOf(trainLevels(prepared), vocabulary),
  temperature,
  clearFrom,
  mixed: { bias: mixedWeights.get('bias') ?? 0, weights: without(mixedWeights, 'bias') },
  mixedFrom,
});

/** The files to fit to: those written for the purpose stand beside this script, real ones are named by their folder. */
function examplesIn(folder: string): readonly Example[] {
  const wanted = folder === 'fit' ? /^train-\d+\.jsonl$/ : /^train-real.*\.jsonl$/;
  return readdirSync(folder)
    .filter((name) => wanted.test(name))
    .sort()
    .flatMap((name) => readExamples(`${folder}/${name}`));
}

/** The divisor of the log-odds under which the scores of held-out items say best how often they are right. */
function bestTemperature(list: readonly HeldOut[]): number {
  const plain = list.filter(({ example }) => example.label !== 'mixed' && !example.contestable);
  const lossAt = (divisor: number): number =>
    plain.reduce((sum, { example, total }) => {
      const wrongBy = (example.label === 'PM' ? -total : total) / divisor;
      return sum + (example.real ? 2 : 1) * Math.log1p(Math.exp(wrongBy));
    }, 0);
  const divisors = Array.from({ length: 60 }, (_, at) => 0.5 + at * 0.05);
  return divisors.reduce((best, next) => (lossAt(next) < lossAt(best) ? next : best));
}

function without(weights: ReadonlyMap<string, number>, key: string): ReadonlyMap<string, number> {
  return new Map([...weights].filter(([each]) => each !== key));
}

function report(list: readonly HeldOut[]): void {
  const judged = list.map(({ example, total, mixed }): Judged => {
    const score = scoreOf(total, temperature);
    return { example, score, label: decideLabel(score, mixed, { clearFrom, mixedFrom }) };
  });
  const real = judged.filter(({ example }) => example.real);
  const written = judged.filter(({ example }) => !example.real);
  console.log(`temperature ${temperature.toFixed(2)}; held out, by writer and by project:\n${figuresHead}`);
  console.log([figuresOf('real', real), figuresOf('written', written)].join('\n'));
  console.log(`real, label against answer (PO, PM, mixed, unclear)\n${confusionOf(real)}`);
  console.log(`real, score | items | said % | right %\n${reliabilityOf(real)}`);
}
