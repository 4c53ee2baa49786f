import { determiners, prepositions, pronouns } from './function-words';
import { tokensOf, wordSet } from './tokens';
import { baseOf, nounVerbs, verbs } from './verbs';

/** Words that always have something behind them. */
const opensMore = wordSet(
  'the a an my our your their because if unless whether than whose every and or but via per',
);
/** Prepositions that end a sentence only where what they belong to stands before them: "the room I was moved to". */
const stranded = wordSet('to with for of from into onto at during until');
const relatives = wordSet(
  'who whom which that what where when how why whose whatever whoever whichever be been being is are was were to',
);
/** What may be left open: "tell me which". */
const asks = wordSet(
  'know see tell choose decide say remember and or matter ask learn pick specify understand find out exactly',
);

/** They open a clause: "the subject headings when" breaks off, "tell me when" does not. */
const opensClause = wordSet('which when where who whom that');

const mayBreakOff = new Set([...opensMore, ...stranded, ...prepositions, ...opensClause]);

/** Where a need breaks off: its last words, or null where it does not. */
export function brokenEnd(need: string): { readonly words: string; readonly index: number } | null {
  if (!mayBreakOff.has(/[a-z]+$/i.exec(need.slice(-12))?.[0].toLowerCase() ?? '')) return null;
  const tokens = tokensOf(need);
  const last = tokens.at(-1);
  const before = tokens.at(-2);
  if (!last || !before || last.end !== need.length) return null;
  const isOpen =
    // "plan A"
    (opensMore.has(last.word) && last.text === last.word) ||
    (opensClause.has(last.word) && !isAsked(before.word, last.word)) ||
    (prepositions.has(last.word) && ['which', 'whose'].includes(before.word)) ||
    (stranded.has(last.word) &&
      !isTold(before.word, tokens.at(-3)?.word) &&
      !tokens.slice(0, -1).some(({ word }) => relatives.has(word) || pronouns.has(word)));
  return isOpen ? { words: need.slice(before.start), index: before.start } : null;
}

/** "say when", "to whom", "who did that": a question or a pronoun, and no clause that is to come. */
function isAsked(before: string, word: string): boolean {
  if (word === 'that') return !/^[a-z]{3,}s$/.test(before) || verbs.has(baseOf(before));
  return asks.has(before) || prepositions.has(before) || pronouns.has(before) || before === 'and';
}

/** "the airports my crew flies to": what the preposition belongs to stands before that verb. */
function isTold(word: string, before = ''): boolean {
  return /(?:s|ed)$/.test(word) && !determiners.has(before);
}

/** Determiners that can stand for a thing: "so that all fit". */
const standsAlone = wordSet(
  'this that these those all some each both either neither any one two three four five ten many few several',
);
const states = wordSet(`
  good bad better worse safe safer easy easier fast faster quick quicker clear clean cheap cheaper correct
  incorrect possible happy ready simple simpler complete accurate available visible up-to-date
`);

/** Whether what follows "so that" is no clause: a word alone, or two without a verb. */
export function isFragment(benefit: string): boolean {
  const [first, second, third, fourth] = tokensOf(benefit.slice(0, 80));
  // "so that the list complete"
  if (first && second && third && !fourth && /^(?:the|my|our|your|their|all|every|an?)$/.test(first.word))
    return (
      states.has(third.word) &&
      !(verbs.has(third.word) && second.word.endsWith('s')) &&
      /^[\p{L} ]+$/u.test(benefit) &&
      (!verbs.has(baseOf(second.word)) || nounVerbs.has(baseOf(second.word)))
    );
  // A placeholder such as "[benefit]" is still to be filled in.
  if (!first || third || !/^[\p{L}'’ -]+$/u.test(benefit)) return false;
  // "so that TBD": it is empty, not broken.
  if (/^(?:tbd|tba|todo)$/.test(first.word)) return false;
  if (!second) return true;
  if (prepositions.has(first.word)) return true;
  if (determiners.has(first.word)) return !standsAlone.has(first.word);
  return states.has(second.word) && !pronouns.has(first.word) && !first.word.includes("'");
}
