import { matchesOf } from '../matches';
import type { BacklogFile } from '../model';
import type { Span } from '../phrase';
import { saidIn } from './said-in';
import { plainSpelling } from './spelling';
import { anyOf } from '../words/tokens';
import { verbs } from '../words/verbs';

/** A term of the glossary as somebody has spelled it otherwise. */
interface Misspelled {
  readonly at: Span;
  /** As the glossary has it, in the number and with the first letter of what stands there. */
  readonly right: string;
  /** Whether it can be nothing else: "loanbike" may be a command of LoanBike. */
  readonly isSure: boolean;
}

/** Looks for other spellings of the terms of one glossary. */
type Search = (file: BacklogFile) => readonly Misspelled[];

/** Behind these a hyphen makes another word: "co-op", "re-cover". */
const prefix = /^(?:re|co|un|de)-/i;
/** "log in" is what one does, and a "login" is a thing. */
const particle = / (?:in|on|off|out|up|down|over|back|away|through|by|about|around|along|to|for|of|with)$/i;
/** So many letters stand before a hyphen and behind it: "sign-up". Less is no part of a word. */
const leastBefore = 3;
const leastBehind = 2;
/** In fewer letters two words may meet by chance. */
const leastLetters = 4;
const hump = /\p{Ll}\p{Lu}/u;
const capitalised = /^\p{Lu}\p{Ll}/u;

/**
 * Other spellings differ by a hyphen, by being joined, or in the capitals of a name like "LoanBike". Two words in place
 * of one are left alone: "check in" is what one does at the check-in.
 */
export function searchSpellings(glossary: readonly string[]): Search {
  const rights = spellingsOf(glossary.map(termOf));
  if (rights.size === 0) return () => [];
  const spellings = anyOf([...rights.keys()]);
  return (file) => {
    const saidAt = saidIn(file);
    return matchesOf(spellings, file.source).flatMap(({ 0: words, index }) => {
      const right = rightFor(words, rights.get(words.toLowerCase()) ?? null);
      const at = { start: index, end: index + words.length };
      if (right === null || right === words || isInside(file.source, at)) return [];
      if (!hump.test(right) && capitalised.test(words) && isInName(file.source, index)) return [];
      const said = saidAt(at);
      if (!said || said.item.notes.includes(said.text)) return [];
      return [{ at, right, isSure: !hump.test(right) || words !== words.toLowerCase() }];
    });
  };
}

/** The terms by what else they are spelled like, in small letters; null where two terms are meant by it. */
function spellingsOf(terms: readonly string[]): ReadonlyMap<string, string | null> {
  const rights = new Map<string, string | null>();
  for (const term of new Set(terms)) {
    for (const spelling of otherSpellings(term)) {
      rights.set(spelling, rights.has(spelling) ? null : term);
      rights.set(`${spelling}s`, rights.has(`${spelling}s`) ? null : `${term}s`);
    }
  }
  for (const term of terms) if (!hump.test(term)) rights.delete(term.toLowerCase());
  return rights;
}

/** The term of an entry that brings its explanation along: "KYC (know your customer)". */
function termOf(entry: string): string {
  return (entry.split(/\s*[(:=]|\s+[–—-]\s/, 1)[0] ?? '').trim();
}

function otherSpellings(term: string): readonly string[] {
  if (!/^\p{L}+(?:[ -]\p{L}+)*$/u.test(term) || prefix.test(term) || particle.test(term)) return [];
  const joined = term.includes('-') ? term.toLowerCase().replaceAll('-', '') : plainSpelling(term);
  // What is done is another thing: "upload".
  const asOneWord = joined.length < leastLetters || verbs.has(joined) ? [] : [joined];
  if (/[ -]/.test(term)) return asOneWord;
  const parted = Array.from(joined, (_, at) => `${joined.slice(0, at)}-${joined.slice(at)}`);
  return [
    ...(hump.test(term) ? asOneWord : []),
    ...parted.slice(leastBefore, 1 - leastBehind),
    ...(joined === 'email' ? ['e-mail'] : []),
  ];
}

/** Capitals within a term are part of it; else the first letter is as the sentence has it. All in capitals is loud. */
function rightFor(words: string, right: string | null): string | null {
  if (right === null || words === words.toUpperCase()) return null;
  if (/\p{Lu}/u.test(right.slice(1))) return right;
  const first = capitalised.test(words) ? right.slice(0, 1).toUpperCase() : right.slice(0, 1).toLowerCase();
  return first + right.slice(1);
}

/** In an address, a path, a name of code or a longer word. */
function isInside(source: string, { start, end }: Span): boolean {
  const behind = source.slice(end, end + 2);
  return (
    /[\w./@#$&=\\-]/.test(source.slice(Math.max(0, start - 1), start)) ||
    /^(?:[\w/@=\\-]|[.:]\w)/.test(behind)
  );
}

/** "Gallery Checkout": behind another word with a capital letter it is part of a name, or of a title. */
function isInName(source: string, index: number): boolean {
  return /(?<!\p{L})\p{Lu}\p{Ll}+ $/u.test(source.slice(Math.max(0, index - 30), index));
}
