import type { Language, Story } from '../model';
import { readStoryLines } from '../parse/story/story-lines';
import { slicePhrase, trimPhrase, type Phrase } from '../phrase';
import { oneLine } from './one-line';
import type { Reading } from './reading';

export interface PortableStory {
  /** The author's own sentence; null where it was written as single fields, or cannot be read on its own. */
  readonly sentence: string | null;
  readonly role: string | null;
  readonly need: string | null;
  readonly benefit: string | null;
  readonly situation: string | null;
  /** What the sentence says in none of its parts; empty for most. */
  readonly further: string;
  /** In which its parts are put together again. */
  readonly language: Language;
}

/** A story with the sentences around it in its paragraph. */
interface StoryParagraph {
  readonly before: Phrase | null;
  readonly sentence: Phrase;
  readonly behind: Phrase | null;
  /** What of the paragraph is neither a part of the story nor of the template. */
  readonly gaps: readonly Phrase[];
}

const plainly: Pick<Reading, 'of' | 'wordsOf'> = {
  of: ({ text }) => oneLine(text),
  wordsOf: ({ text }) => oneLine(text),
};

/** Lifts a story: `language` is the one its sentence is read in. */
export function portableStory(
  story: Story,
  language: Language,
  { of, wordsOf }: Pick<Reading, 'of' | 'wordsOf'> = plainly,
): PortableStory {
  const { sentence, gaps } = paragraphOf(story);
  const words = wordsOf(sentence);
  const again = readStoryLines({ text: words, start: 0, end: words.length }, language);
  const isWhole =
    again !== null && JSON.stringify(partsOf(again, plainly.of)) === JSON.stringify(partsOf(story, wordsOf));
  const further = gaps
    .filter(({ start, end }) => start >= sentence.start && end <= sentence.end)
    .map((gap) => oneLine(of(gap)).replace(/^[\s.,;:()–—-]+|[\s.,;:()–—-]+$/g, ''))
    .filter(Boolean)
    .join(' … ');
  const parts = partsOf(story, of);
  return { ...parts, sentence: isWhole ? inOneLine(of(sentence), parts) : null, further, language };
}

/** What stood on a line of its own goes on within a sentence: "… in repair So that I …" has a capital too many. */
function inOneLine(
  sentence: string,
  { need, benefit }: { readonly need: string | null; readonly benefit: string | null },
): string {
  const at = need === null ? -1 : sentence.indexOf(need);
  if (need === null || benefit === null || at < 0) return sentence;
  const end = at + need.length;
  const start = sentence.indexOf(benefit, end);
  const between = sentence.slice(end, Math.max(start, end));
  if (!/^,? \p{Lu}\p{Ll}+ (?:\p{Ll}+ )?$/u.test(between)) return sentence;
  return sentence.slice(0, end) + between.toLowerCase() + sentence.slice(start);
}

function partsOf(
  { role, need, benefit, situation }: Story,
  of: Reading['of'],
): Omit<PortableStory, 'sentence' | 'further' | 'language'> {
  const textOf = (phrase: Phrase | null): string | null => phrase && (of(phrase) || null);
  return { role: textOf(role), need: textOf(need), benefit: textOf(benefit), situation: textOf(situation) };
}

/**
 * Parts the sentence of a story from others in its paragraph: "… so that I cook. The pots are blue." They are notes,
 * unless they are a story in turn, which would be taken for another one where it stood alone.
 */
export function paragraphOf(story: Story): StoryParagraph {
  const { text } = story;
  const found = gapsIn(story);
  const gaps = found.map((gap) => slicePhrase(text, gap.start, gap.end));
  const [first, last] = [found[0], found.at(-1)];
  if (!first || !last) return { before: null, sentence: text, behind: null, gaps };
  const lead = first.start === 0 ? text.text.slice(0, first.end) : '';
  const tail = last.end === text.text.length ? text.text.slice(last.start) : '';
  const opening = /[.!?。！？]["'”’)]*\s+$/.test(lead) ? lead.length : 0;
  const stop = /^(?:[.!?…]+["'”’)]*(?=\s+\S)|[。！？]+(?=.))/.exec(tail)?.[0].length ?? tail.length;
  const end = text.text.length - tail.length + stop;
  const part = (from: number, to: number): Phrase | null => {
    const phrase = trimPhrase(slicePhrase(text, from, to));
    return hasWords(phrase.text) ? phrase : null;
  };
  const around = { before: part(0, opening), behind: part(end, text.text.length) };
  const isStory = [around.before, around.behind].some(
    (phrase) => phrase && readStoryLines(phrase, story.language) !== null,
  );
  if (isStory) return { before: null, sentence: text, behind: null, gaps };
  return { ...around, sentence: part(opening, end) ?? text, gaps };
}

/** The stretches of a story, in its text, that hold words and are neither a part of it nor of the template. */
function gapsIn({
  text,
  role,
  need,
  benefit,
  situation,
  ...markers
}: Story): { start: number; end: number }[] {
  const { roleMarker, needMarker, benefitMarker } = markers;
  const held = [role, need, benefit, situation, roleMarker, needMarker, benefitMarker].flatMap(
    (part) => part ?? [],
  );
  const found: { start: number; end: number }[] = [];
  let start = 0;
  const close = (end: number): void => {
    if (hasWords(text.text.slice(start, end))) found.push({ start, end });
  };
  const whole = { text: 0, source: text.start, size: text.text.length, width: text.text.length };
  for (const piece of text.pieces ?? [whole]) {
    for (let at = 0; at < piece.size; at++) {
      const source = piece.size === piece.width ? piece.source + at : piece.source;
      if (!held.some((part) => part.start <= source && source < part.end)) continue;
      close(piece.text + at);
      start = piece.text + at + 1;
    }
  }
  close(text.text.length);
  return found;
}

function hasWords(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text);
}
