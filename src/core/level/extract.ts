import type { Item, Kind } from '../model';
import { FeatureSet, wordFeatures } from './features';
import { partsOf } from './parts';
import { type Reader, type Reading, readPart } from './read';
import { form } from './signals/form';

/** An item, read: its parts and all that can be weighed in it. */
export interface Extract {
  readonly readings: readonly Reading[];
  readonly features: FeatureSet;
}

/** Reads an item; `counts` says of which features there is a use. */
export function extract(item: Item, reader: Reader, counts: (key: string) => boolean): Extract {
  const readings = partsOf(item).map((part) => readPart(part, reader));
  const features = new FeatureSet(counts);
  wordFeatures(readings, reader, features);
  addForm(readings, features);
  addTraits(item, readings, features);
  return { readings, features };
}

function addForm(readings: readonly Reading[], features: FeatureSet): void {
  for (const reading of readings) {
    if (reading.part.place !== 'title' && reading.part.place !== 'body') continue;
    for (const { id, match } of form) {
      const found = match.exec(reading.part.text);
      if (!found) continue;
      const end = found.index + found[0].length;
      const from = reading.tokens.findIndex((token) => token.end > found.index);
      const to = reading.tokens.findLastIndex((token) => token.start < end) + 1;
      if (from >= 0 && to > from) features.add(`fm:${id}`, reading, from, to);
      else features.addTrait(`fm:${id}`);
    }
  }
}

function addTraits(item: Item, readings: readonly Reading[], features: FeatureSet): void {
  const words = readings
    .filter(({ part }) => part.place !== 'heading')
    .reduce((sum, { tokens }) => sum + tokens.length, 0);
  features.addTrait(`ty:${declaredKind(item)}`);
  features.addTrait(`len:${Math.min(6, Math.floor(Math.log2(words + 1)))}`);
  if (item.criteria.length > 0) features.addTrait('x:criteria');
  if (item.section.length > 0) features.addTrait('x:heading');
  if (readings.some(({ part }) => part.place === 'body')) features.addTrait('x:body');
}

/** What a reader made of an item's shape says nothing; what the author called it says something. */
function declaredKind({ kind, kindDeclared }: Item): Kind | 'none' {
  return kindDeclared ? kind : 'none';
}
