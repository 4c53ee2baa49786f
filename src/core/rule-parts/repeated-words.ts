import { remove } from '../edit';
import { matchesOf } from '../matches';
import { quote } from '../message';
import type { BacklogFile, Item } from '../model';
import type { Span } from '../phrase';
import type { Problem } from '../rule';
import { saidIn } from '../facts/said-in';
import type { Say } from '../say';
import { wordingFault } from './story-faults';
import { repetitionOf } from '../words/repetitions';

/** On one line: across lines the second word may open another thing. Parts of addresses are no words. */
const pair =
  /\b(?<![À-ɏ'’/@#$%&=+~\\.-])(?<word>[A-Za-z][A-Za-zÀ-ɏ]*)[ \t]+\k<word>(?![\wÀ-ɏ'’/@=~-]|[.:]\w)/gi;

/** What stands further off than this many UTF-16 units says nothing about a word. */
const near = 100;

/** The words that stand twice in a row, but for those that may. */
export function* repeatedWords(file: BacklogFile, say: Say): Iterable<Problem> {
  const saidAt = saidIn(file);
  const faultOf = doubledWords(file);
  for (const { 0: words, index, groups } of matchesOf(pair, file.source)) {
    const word = groups?.['word'] ?? '';
    const at = { start: index, end: index + words.length };
    const said = saidAt(at);
    if (!said || overlap(faultOf(said.item), at)) continue;
    const before = file.source.slice(Math.max(said.text.start, index - near), index);
    const repetition = repetitionOf(words, before);
    if (!repetition) continue;
    const change = {
      title: say('Remove the second "{0}"', word),
      edits: [remove({ start: index + word.length, end: at.end })],
    };
    const problem = { at, message: say('Say {0} once.', quote(word, 12)) };
    yield repetition === 'slip' ? { ...problem, fix: change } : { ...problem, suggestions: [change] };
  }
}

/** In a story some pairs stop a reader so much that the sentence counts as malformed: another rule tells of these. */
function doubledWords({ source }: BacklogFile): (item: Item) => Span | null {
  const known = new Map<Item, Span | null>();
  return (item) => {
    const before = known.get(item);
    if (before !== undefined) return before;
    const fault = item.story && wordingFault(item.story, source);
    const at = fault?.isDouble === true ? fault.at : null;
    known.set(item, at);
    return at;
  };
}

function overlap(one: Span | null, other: Span): boolean {
  return one !== null && one.start < other.end && one.end > other.start;
}
