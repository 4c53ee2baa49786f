import { wordsOf } from '../words/tokens';

const number = String.raw`(?:\d[\d.,]*|one|two|three|four|five|six|seven|eight|nine|ten|half)`;

/** Whom a goal counts: "9 in 10 patients", "80 % of our members". A story is for one of them. */
const share = new RegExp(
  String.raw`^.*?\b${number}\s*(?:(?:in|out of|of)\s+${number}|%)\s+(?:of\s+)?(?:(?:all|our|the|their)\s+)*[\p{L}-]+\s+`,
  'iu',
);

/** What opens no title. */
const opening = /^(?:(?:and|or|but|that|which|who|of|to|in|on|at|by|with|for|through|will|can|should)\s+)+/i;

const fewest = 3;
const most = 8;

/**
 * A title in the author's own words: those of the sentence around the detail. Where there are too few of them to be a
 * title, a gap says that the author has to go on.
 */
export function titleFrom(sentence: string, detail: string): string {
  const words = tidy(detail);
  if (countOf(words) >= fewest) return capitalised(words);
  const at = sentence.toLowerCase().indexOf(words.toLowerCase());
  const before = at < 0 ? '' : (sentence.slice(0, at).split(clauseEnd).at(-1) ?? '').replace(share, '');
  const after = at < 0 ? '' : (sentence.slice(at + words.length).split(clauseEnd)[0] ?? '');
  const start = shortened(before, most - countOf(words)) + words;
  const isShort = !/\d/.test(after) && countOf(start) + countOf(after) <= most;
  const title = isShort ? tidy(start + after) : start;
  return capitalised(countOf(title) < fewest ? `${title.replace(/^(?:an?|the)\s+/i, '')} …` : title);
}

const clauseEnd = /[,;:()]\s*|\s[-–—]\s/;

/** The last words of what stands before, as many as there is room for. */
function shortened(text: string, room: number): string {
  const words = text.trimStart().split(/(?<=\s)/);
  return words.slice(-room).join('').replace(opening, '');
}

function tidy(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/[.!?\s]+$/, '')
    .trimStart();
}

function countOf(text: string): number {
  return wordsOf(text).length;
}

function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
