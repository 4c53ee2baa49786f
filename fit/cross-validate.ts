import { mixedFeatures, weighAlone } from '../src/core/level/mixed';
import { weigh } from '../src/core/level/weigh';
import type { Example } from './examples';
import { folds, mixedPenaltyOf, mixedWeightOf, rarestOfMixed } from './settings';
import { learntOf, logit, type Prepared, type Sample, train, trainLevels, type Vocabulary } from './train';

/** What a model says of an example that it was not fitted to. */
export interface HeldOut {
  readonly example: Example;
  /** Log-odds of PM. */
  readonly total: number;
  /** What goes into the question whether both levels are in it. */
  readonly mixedValues: ReadonlyMap<string, number>;
  readonly mixed: number;
}

/** All of a writer is in one fold, and all of a project; those of writers and of projects are not mixed. */
export function foldOf({ real, group }: Example): string {
  let hash = 2_166_136_261;
  for (const character of group) hash = Math.imul(hash ^ character.charCodeAt(0), 16_777_619);
  return `${real ? 'real' : 'written'} ${(hash >>> 0) % folds}`;
}

export function crossValidate(prepared: readonly Prepared[], vocabulary: Vocabulary): readonly HeldOut[] {
  const names = [...new Set(prepared.map(({ example }) => foldOf(example)))];
  const first = names.flatMap((name) => {
    const model = learntOf(
      trainLevels(prepared.filter(({ example }) => foldOf(example) !== name)),
      vocabulary,
    );
    return prepared
      .filter(({ example }) => foldOf(example) === name)
      .map(({ example, extract, pieces }) => {
        const weighing = weigh(extract, model);
        const alone = pieces.map((piece) => weighAlone(piece, model));
        return { example, total: weighing.total, mixedValues: mixedFeatures(extract, weighing, alone) };
      });
  });
  return names.flatMap((name) => {
    const weights = trainMixed(first.filter(({ example }) => foldOf(example) !== name));
    return first
      .filter(({ example }) => foldOf(example) === name)
      .map((held) => ({ ...held, mixed: 1 / (1 + Math.exp(-logit(held.mixedValues, weights))) }));
  });
}

/** The question whether an item is mixed is fitted to weighings by models that had not seen the item. */
export function trainMixed(held: readonly Omit<HeldOut, 'mixed'>[]): ReadonlyMap<string, number> {
  return train(
    held.map(({ example, mixedValues }): Sample => ({
      values: mixedValues,
      wanted: example.label === 'mixed' ? 1 : 0,
      weight: mixedWeightOf(example),
    })),
    rarestOfMixed,
    mixedPenaltyOf,
  );
}
