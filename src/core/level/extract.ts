import type { Item, Kind } from '../model';
import { FeatureSet, wordFeatures } from './features';
import { type Part, partsOf } from './parts';
import { piecesOf } from './pieces';
import { type Reader, type Reading, readPart } from './read';
import { form } from './signals/form';

/** An item, read: its parts and all that can be weighed in it. */
export interface Extract {
  readonly readings: readonly Reading[];
  readonly features: FeatureSet;
}

/** Reads an item; `counts` says of which features there is a use. */
export function extract(item: Item, reader: Reader, counts: (key: string) => boolean): Extract {
  const extracted = extractParts(partsOf(item), declaredKind(item), reader, counts);
  const { readings, features } = extracted;
  if (item.criteria.length > 0) features.addTrait('x:criteria');
  if (item.section.length > 0) features.addTrait('x:heading');
  if (readings.some(({ part }) => part.place === 'body')) features.addTrait('x:body');
  return extracted;
}

/** Reads each piece of an item as an item of its own, of which nothing else is known. */
export function extractPieces(
  { readings }: Extract,
  reader: Reader,
  counts: (key: string) => boolean,
): readonly Extract[] {
  return piecesOf(readings).map((piece) => extractParts([piece], 'none', reader, counts));
}

function extractParts(
  parts: readonly Part[],
  kind: Kind | 'none',
  reader: Reader,
  counts: (key: string) => boolean,
): Extract {
  const readings = parts.map((part) => readPart(part, reader));
  const features = new FeatureSet(counts);
  wordFeatures(readings, reader, features);
  addForm(readings, features);
  features.addTrait(`ty:${kind}`);
  features.addTrait(`len:${lengthOf(readings)}`);
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

/** In doublings of the number of words, those of headings apart. */
function lengthOf(readings: readonly Reading[]): number {
  const words = readings
    .filter(({ part }) => part.place !== 'heading')
    .reduce((sum, { tokens }) => sum + tokens.length, 0);
  return Math.min(6, Math.floor(Math.log2(words + 1)));
}

/** What a reader made of an item's shape says nothing; what the author called it says something. */
function declaredKind({ kind, kindDeclared }: Item): Kind | 'none' {
  return kindDeclared ? kind : 'none';
}
