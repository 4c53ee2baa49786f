import { matchAt } from '../../anatomy/marker';
import { mayNameRole } from '../../anatomy/read-story';
import { templates } from '../../anatomy/templates';
import type { Language, Story } from '../../model';
import { joinPhrase, linesOf, slicePhrase, unwrapPhrase, type Phrase } from '../../phrase';
import { readStoryLines } from './story-lines';

/** A sentence that a list below it ends. */
const isOpen = /(?:[:：]|\bto)$/;
const opensWish = /(?:^|\s)to$/;
/** Words behind which the next wish needs no sign. */
const goesOn = /(?:[,;.]|\b(?:and|or))$/;
const mark = /^(?:[-*+•]|\d{1,2}[.)])\s+(?:\[[ xX]?\]\s+)?/;

/** Whether a list may end this story sentence: "As a farmer, I want to:". */
export function mayTakeWishes(text: string): boolean {
  return isOpen.test(text) && mayNameRole(text);
}

/** Whether a sentence lacks its wish, so that what is listed below it must be that. */
export function lacksWish(story: Story | null): boolean {
  return !story?.need || opensWish.test(story.need.text);
}

/** One sentence of a story, the wishes listed below it, and the words that follow the list. */
export function joinWishList(first: Phrase, wishes: readonly Phrase[], behind?: Phrase): Phrase {
  const parts: Phrase[] = [first];
  for (const text of [...wishes, ...(behind ? [behind] : [])]) {
    const before = parts.at(-1) ?? first;
    const sign = text === behind || before === first || goesOn.test(before.text) ? ' ' : '; ';
    parts.push({ text: sign, start: before.end, end: text.start }, unwrapPhrase(text));
  }
  return joinPhrase(parts);
}

/**
 * A text whose first line is a story that takes its wishes from the lines below, marked as a list: these joined to one
 * sentence, with the benefit behind them. Any other text as it is.
 */
export function withWishesJoined(words: Phrase, language: Language): Phrase {
  const [first, ...lines] = linesOf(words);
  if (!first || lines.length === 0 || !mayTakeWishes(first.text)) return words;
  const end = lines.findIndex(({ text }) => !mark.test(text));
  const listed = end < 0 ? lines : lines.slice(0, end);
  const story = readStoryLines(first, language);
  if (listed.length === 0 || !story || !lacksWish(story)) return words;
  const next = lines[listed.length];
  const behind = next && matchAt(templates[story.language].benefit, next.text, 0) ? next : undefined;
  const wishes = listed.map((line) => slicePhrase(line, mark.exec(line.text)?.[0].length ?? 0));
  return joinWishList(first, wishes, behind);
}
