import type { Item, Story } from '../model';
import { joinPhrase, type Phrase, slicePhrase } from '../phrase';

/** Where in an item words stand. */
type Place = 'title' | 'body' | 'criterion' | 'heading';

/** Words of an item that stand together. */
export interface Part {
  readonly place: Place;
  readonly text: string;
  /** The author's words in the file; null for a heading, of which an item keeps the words only. */
  readonly phrase: Phrase | null;
}

/** So much of an item is read; longer ones have said what they are by then. In UTF-16 units. */
const longestBody = 900;
const longestCriteria = 600;

/** What is read of an item, and in which role: title, body, criteria and the headings it stands under. */
export function partsOf(item: Item): readonly Part[] {
  const story = item.story && sentenceOf(item.story);
  const written = [item.title, story, ...ownGoals(item), ...item.notes].filter((phrase) => phrase != null);
  const [first, ...others] = written;
  const parts: Part[] = [];
  if (first) parts.push(...titleAndRest(first));
  for (const phrase of others) {
    if (!first || phrase.start >= first.end || phrase.end <= first.start) parts.push(partOf('body', phrase));
  }
  const criteria = item.criteria.map(({ text }) => partOf('criterion', text));
  const heading = item.section.at(-1);
  return [
    ...cut(parts, longestBody),
    ...cut(criteria, longestCriteria),
    ...(heading ? [{ place: 'heading' as const, text: heading, phrase: null }] : []),
  ];
}

/** An epic says what it is for where a story names the goal that it serves; a few words may be such a name there too. */
function ownGoals({ storyLevel, kind, fields }: Item): readonly Phrase[] {
  if (storyLevel || kind === 'task') return [];
  return fields.flatMap(({ name, value }) =>
    name === 'goal' && value.text.split(/\s+/).length >= fewestOfStatement ? value : [],
  );
}

const fewestOfStatement = 4;

/**
 * A story as a sentence, whatever the format: where its parts stand in fields of their own, with the template's words
 * put between them. What is put there stands nowhere in the source and takes no room in it.
 */
function sentenceOf({ text, role, need, benefit, roleMarker, needMarker }: Story): Phrase {
  if (isTemplate(roleMarker) || isTemplate(needMarker) || !role || !need) return text;
  return joinPhrase([
    ...[between('As a ', role), role, between(', I want ', need), need],
    ...(benefit ? [between(' so that ', benefit), benefit] : []),
  ]);
}

/** "As a" and "I want to", not the "a" and "to" that some write into the fields. */
function isTemplate(marker: Phrase | null): boolean {
  return marker !== null && !/^(?:an?|the|to)$/i.test(marker.text);
}

function between(text: string, { start }: Phrase): Phrase {
  return { text, start, end: start };
}

/** A title of several lines has its body with it. */
function titleAndRest(phrase: Phrase): readonly Part[] {
  const end = phrase.text.indexOf('\n');
  return end < 0
    ? [partOf('title', phrase)]
    : [partOf('title', slicePhrase(phrase, 0, end)), partOf('body', slicePhrase(phrase, end + 1))];
}

function partOf(place: Place, phrase: Phrase): Part {
  return { place, text: phrase.text, phrase };
}

function cut(parts: readonly Part[], longest: number): readonly Part[] {
  const kept: Part[] = [];
  let length = 0;
  for (const part of parts) {
    if (length >= longest) break;
    const room = longest - length;
    const phrase = part.phrase && part.text.length > room ? slicePhrase(part.phrase, 0, room) : part.phrase;
    kept.push(phrase ? partOf(part.place, phrase) : part);
    length += part.text.length;
  }
  return kept;
}
