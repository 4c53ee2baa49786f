import { textsOf } from '../facts/item-words';
import { itemsWith } from '../facts/items-with';
import { matchesOf } from '../matches';
import { quote } from '../message';
import type { BacklogFile, Item } from '../model';
import { eitherOf, inOrder } from '../pattern';
import { slicePhrase, type Phrase } from '../phrase';
import { defineRule } from '../rule';
import { stageOf } from '../facts/status';

/** In capitals, as people mark what is open; "todo" in small letters is a list of somebody. */
const marker = eitherOf(
  'g',
  inOrder(
    '',
    /\b/,
    [
      /TBD|TBC|TBA|FIXME/,
      /TODO(?!\s+(?:list|app|item|entry|board|comment)|s?\b\.\w)/,
      inOrder('', /(?:[Tt]o\sbe|TO\sBE)\s/, [
        // "is to be determined by the order of the list": by what is said.
        /decided|(?:determined|defined|confirmed|specified)(?! (?:[a-z]+ly )?(?:by|from|through|via)\b)/,
        /clarified|DECIDED|DETERMINED|DEFINED|CONFIRMED/,
      ]),
    ],
    /\b/,
  ),
  /\?{3,}/,
  // Alone or behind a label it is no word of a sentence, in whatever letters.
  /(?<=^|[:：]\s{0,3})(?:tbd|tbc|tba)(?=\.?\s*$)/,
);

/** Wherever one of the markers may be, in the source: most items have none. */
const glance = inOrder('gu', [
  /TB[DCA]|tb[dca]|FIXME|TODO|\?{3}/,
  // Between the words a line may end, and bold type begin.
  /(?:[Tt]o[^\p{L}\d]{1,20}be|TO[^\p{L}\d]{1,20}BE)[^\p{L}\d]{1,20}(?:de|co|cl|sp|DE|CO)/u,
]);

export default defineRule({
  id: 'item-open-marker',
  on: 'file',
  severity: 'warning',
  summary: 'What is still open is asked and answered, not only marked.',

  *check(file, { house, say }) {
    if (file.layout === 'issue-template') return;
    for (const item of itemsWith(glance, file)) {
      if (stageOf(item, house) === 'done') continue;
      for (const at of markersIn(item, file))
        yield { at, message: say('Settle what {0} leaves open, or say who will.', quote(at.text, 46)) };
    }
  },
});

function markersIn(item: Item, file: BacklogFile): Phrase[] {
  const found = new Map<number, Phrase>();
  for (const words of textsOf(item)) {
    for (const { 0: text, index } of matchesOf(marker, words.text)) {
      const at = slicePhrase(words, index, index + text.length);
      if (found.has(at.start) || isCode(at, file)) continue;
      if (!isSubject(words.text, index, index + text.length)) found.set(at.start, at);
    }
  }
  return [...found.values()];
}

/** In quotes or backticks, and in a name with further parts, it is the subject: `TODO.md`, "TBD". */
function isSubject(text: string, from: number, to: number): boolean {
  return /["'“„«_/.-]$/.test(text.slice(0, from)) || /^["'”“»_/]|^[.-]\w/.test(text.slice(to));
}

/** Backticks are markup: the words are without them. */
function isCode({ start, end }: Phrase, { source }: BacklogFile): boolean {
  return source.charAt(start - 1) === '`' || source.charAt(end) === '`';
}
