import { lexemesOf } from './lexemes';

/** A value with a colon in it that wants quotes: "title: Note: change it". */
interface StrayColon {
  /** Where the value begins. */
  readonly value: number;
  readonly colon: number;
}

/** The colons behind the first one of a line whose value is neither quoted nor in brackets. */
export function strayColons(source: string): StrayColon[] {
  const found: StrayColon[] = [];
  let depth = 0;
  let hasKey = false;
  let value: number | null = null;
  for (const { text, offset, isPlain } of lexemesOf(source)) {
    if (text === '{' || text === '[') depth++;
    else if (text === '}' || text === ']') depth--;
    if (text.includes('\n')) {
      hasKey = false;
      value = null;
    } else if (depth === 0 && text === ':') {
      if (value !== null) found.push({ value, colon: offset });
      hasKey = true;
    } else if (isPlain && hasKey) value ??= offset;
  }
  return found;
}

/** The source with another sign in the place of each of these colons, which the source has nowhere else. */
export function withoutColons(
  source: string,
  colons: readonly StrayColon[],
): { source: string; sign: string } {
  const sign = privateSigns.find((one) => !source.includes(one)) ?? '\uE000';
  const pieces = colons.map(({ colon }, index) => source.slice((colons[index - 1]?.colon ?? -1) + 1, colon));
  const last = source.slice((colons.at(-1)?.colon ?? -1) + 1);
  return { source: [...pieces, last].join(sign), sign };
}

const privateSigns = ['\uE000', '\uE001', '\uE002'];
