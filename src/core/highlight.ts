import { matchesOf } from './matches';
import type { BacklogFile, Criterion, Item, Story } from './model';
import { slicePhrase, type Phrase, type Span } from './phrase';
import { placeholdersIn } from './placeholders';
import type { References } from './references';

/** What words can be, for colours. */
export const tokenKinds = [
  'role',
  'need',
  'benefit',
  'keyword',
  'step',
  'priority',
  'id',
  'unknown',
  'placeholder',
] as const;

/** Words on one line, and what they are. */
interface Token extends Span {
  readonly kind: (typeof tokenKinds)[number];
}

/**
 * What each word of a backlog is, where a pattern on single lines cannot know: stories over several lines, in values, in
 * tables and in other languages, and ids by whether an item has them.
 * @returns tokens in source order that do not overlap
 */
export function highlight(file: BacklogFile, references: References): Token[] {
  const parts = file.items.flatMap((item) => [...partsOf(item)]);
  const above = [...idsOf(file, references), ...file.items.flatMap((item) => [...placeholdersOf(item)])];
  return painted(onLines(parts, file.source), onLines(above, file.source));
}

/** Only where an item names what it needs does an id that nobody has lead nowhere; elsewhere it may be anything. */
function idsOf(file: BacklogFile, references: References): Token[] {
  const naming = file.items
    .flatMap(({ fields }) => fields.filter(({ name }) => name === 'depends' || name === 'parent'))
    .map(({ value }) => value)
    .sort((a, b) => a.start - b.start);
  let next = 0;
  return references.namesIn(file).flatMap(({ at, isKnown }): Token[] => {
    if (isKnown) return [{ ...at, kind: 'id' }];
    while ((naming[next]?.end ?? Infinity) < at.end) next += 1;
    return (naming[next]?.start ?? Infinity) <= at.start ? [{ ...at, kind: 'unknown' }] : [];
  });
}

function* partsOf(item: Item): Iterable<Token> {
  if (item.story) yield* partsOfStory(item.story);
  for (const criterion of item.criteria) yield* wordsOfTemplate(criterion);
  for (const { name, value } of item.fields) if (name === 'priority') yield* tokensOf(value, 'priority');
}

function* partsOfStory(story: Story): Iterable<Token> {
  const { role, need, benefit, roleMarker, needMarker, benefitMarker } = story;
  for (const marker of [roleMarker, needMarker, benefitMarker]) {
    const word = marker?.text.search(/\p{L}/u) ?? -1;
    // The comma of ", so that" is the sentence's.
    if (marker && word >= 0) yield* tokensOf(slicePhrase(marker, word), 'keyword');
  }
  if (role) yield* tokensOf(role, 'role');
  if (need) yield* tokensOf(need, 'need');
  if (benefit) yield* tokensOf(benefit, 'benefit');
}

const wordsOfEars = /^(?:when|while|where|if)\b|(?<=,\s*)then\b|\bshall(?: not)?\b/gi;

function* wordsOfTemplate({ steps, form, text }: Criterion): Iterable<Token> {
  for (const { keyword } of steps) yield* tokensOf(keyword, 'step');
  if (form !== 'ears') return;
  for (const { index, 0: word } of matchesOf(wordsOfEars, text.text))
    yield* tokensOf(slicePhrase(text, index, index + word.length), 'step');
}

function* placeholdersOf({ title, story, criteria }: Item): Iterable<Token> {
  for (const phrase of [title, story?.text, ...criteria.map(({ text }) => text)]) {
    if (!phrase) continue;
    for (const placeholder of placeholdersIn(phrase)) yield* tokensOf(placeholder, 'placeholder');
  }
}

/** Where the words themselves stand: markup between them is the host's. */
function* tokensOf(phrase: Phrase, kind: Token['kind']): Iterable<Token> {
  if (!phrase.pieces) {
    yield { start: phrase.start, end: phrase.end, kind };
    return;
  }
  for (const { source, width } of phrase.pieces) yield { start: source, end: source + width, kind };
}

/** Each token on its lines, without the white space around it. */
function onLines(tokens: readonly Token[], source: string): Token[] {
  return tokens.flatMap(({ start, end, kind }) =>
    matchesOf(/[^\s>](?:[^\r\n]*\S)?/g, source.slice(start, end)).map(({ index, 0: { length } }) => ({
      start: start + index,
      end: start + index + length,
      kind,
    })),
  );
}

/** Two layers as one: what lies above hides what is below it. */
function painted(below: readonly Token[], above: readonly Token[]): Token[] {
  const upper = withoutOverlaps(above);
  const result: Token[] = [...upper];
  let first = 0;
  for (const token of withoutOverlaps(below)) {
    let { start } = token;
    while ((upper[first]?.end ?? Infinity) <= start) first += 1;
    for (let index = first; ; index += 1) {
      const over = upper[index];
      if (!over || over.start >= token.end) break;
      if (over.start > start) result.push({ ...token, start, end: over.start });
      start = over.end;
    }
    if (start < token.end) result.push({ ...token, start });
  }
  return result.sort((a, b) => a.start - b.start);
}

/** Of two that overlap the first one stays. */
function withoutOverlaps(tokens: readonly Token[]): Token[] {
  const kept: Token[] = [];
  for (const token of [...tokens].sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (token.start >= (kept.at(-1)?.end ?? 0)) kept.push(token);
  }
  return kept;
}
