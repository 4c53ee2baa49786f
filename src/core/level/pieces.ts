import { matchesOf } from '../matches';
import type { Part } from './parts';
import { isContent, type Reading } from './read';

/** Where one piece of work may end and another begin. */
const seam = /(?<=[.!?;:])\s+|\s*\n\s*|,\s+|\s+(?:(?:and|or|plus|then|but|while)\s+|[–—-]+\s+)|\s*[()]\s*/g;
/** "As a nurse," says who wants it, not what. */
const role = /^\s*as (?:an?|the)\b/i;
/** A piece of fewer words of matter says too little by itself. */
const fewestWords = 2;
/** A long list has said what it is by then. */
const most = 12;

/**
 * The pieces of an item's own words, in their order, each as the title of an item of its own: of one that holds both
 * levels, one half reads like the one and one like the other when it is read alone.
 */
export function piecesOf(readings: readonly Reading[]): readonly Part[] {
  const pieces: Part[] = [];
  for (const reading of readings) {
    const { place, text } = reading.part;
    if (place !== 'title' && place !== 'body') continue;
    let from = 0;
    for (const { 0: words, index } of [...matchesOf(seam, text), { 0: '', index: text.length }]) {
      const piece = text.slice(from, index);
      if (!role.test(piece) && wordsIn(reading, from, index) >= fewestWords)
        pieces.push({ place: 'title', text: piece, phrase: null });
      from = index + words.length;
    }
  }
  return pieces.slice(0, most);
}

function wordsIn({ tokens }: Reading, from: number, to: number): number {
  return tokens.filter((token) => token.start >= from && token.end <= to && isContent(token)).length;
}
