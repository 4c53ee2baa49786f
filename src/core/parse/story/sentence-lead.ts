import { languagesOpening } from '../../anatomy/read-story';
import { matchesOf } from '../../matches';
import { inLines } from '../../pattern';
import { slicePhrase, trimPhrase, type Phrase } from '../../phrase';
import { wordSet } from '../../words/tokens';
import { labelKinds } from '../labels';

/** What stands before a story sentence in its own paragraph or entry: "[RB-2] Note payments: As a …". */
interface SentenceLead {
  readonly id: Phrase | null;
  readonly title: Phrase | null;
  /** "P1", "Must": in brackets. */
  readonly priority: Phrase | null;
  /** "Done", "OPEN": in brackets or in capitals. */
  readonly status: Phrase | null;
  /** The sentence behind it. */
  readonly words: Phrase;
}

/** Longer, in UTF-16 units, it is a text of its own. */
const longest = 120;
const longestTitle = 80;

/** Where what stands before a sentence may end: behind a colon, a dash, a bar, a closing bracket, a line or a sign. */
const seam = new RegExp(
  inLines`
    [:：|]\s*|\s[–—-]+\s+|[.!?]\s+|[\])]\s*[:.–—|-]*\s*|\s*\n\s*
    |^[^\p{L}\p{N}[(#<"'“„«]+|^[[(]?\d+(?:\.\d+)+[\])]?\s+
    |^\p{Lu}[\p{Lu}\d]{0,9}[-_]\d+\s+(?:\p{Lu}{3,}(?: \p{Lu}{2,})?\s+|[^\p{L}\p{N}\s[(#<"'“„«]+\s+)?
  `,
  'gu',
);
const word = /\p{L}+|\d+/gu;
const bracketed = /^[[(](?<words>[^\])]{1,24})[\])]/u;
const id =
  /^(?<id>\p{Lu}[\p{Lu}\d]{0,9}[-_ #]?\d+[a-z]?(?:[.-]\d+)*|\p{L}{2,6}[-_#]\d+(?:\.\d+)*|#\d+|\d+(?:\.\d+)+)(?![\p{L}\p{N}])/u;
const priority =
  /^(?:P-?[0-5]|must(?:[- ]have)?|should(?:[- ]have)?|could(?:[- ]have)?|critical|high|medium|low)$/i;
/** How far it is, in brackets or in capitals: "[In progress]", "OPEN". */
const state =
  /^(?:open|new|draft|ready|refined|backlog|to[- ]?do|wip|doing|active|in (?:progress|review|test)|blocked|done|closed|fixed|resolved)$/i;
const inCapitals = /^\p{Lu}{3,}(?: \p{Lu}{2,})?(?=\s*$)/u;
/** Of these alone it is said that a sentence is shown and not told: "Bad example: As a user …". */
const showing = wordSet(`
  example examples sample template templates format pattern syntax structure bad good wrong right better worse instead
  before after original old new was rewritten rewrite note hint tip remember antipattern e g i for instance of a an the
  our is user story stories sentence version follows following looks reads written one two three as in like this first second wording
  beispiel vorlage schlecht gut exemple modèle ejemplo plantilla esempio exemplo voorbeeld przykład
`);

/**
 * Parts a text at the first place behind which a story may begin.
 * @returns null where nothing stands before the sentence, or something that makes it another's
 */
export function sentenceLead(text: Phrase): SentenceLead | null {
  const head = text.text.slice(0, longest);
  for (const { index, 0: sign } of matchesOf(seam, head)) {
    const at = index + sign.length;
    if (at === 0 || languagesOpening(text.text.slice(at)).length === 0) continue;
    const before = slicePhrase(text, 0, at);
    const lead = leadIn(before);
    // A full stop ends sentences; behind an id it may end a title.
    if (!lead || (/^[.!?]/.test(sign) && !lead.id)) return null;
    return { ...lead, words: trimPhrase(slicePhrase(text, at)) };
  }
  return null;
}

/** What a line or half a line before a story says; null where it makes the story another's. */
export function leadIn(before: Phrase): Omit<SentenceLead, 'words'> | null {
  let rest = skip(before);
  let found: Phrase | null = null;
  let rank: Phrase | null = null;
  let status: Phrase | null = null;
  for (let turn = 0; turn < 3; turn++) {
    const inBrackets = bracketed.exec(rest.text);
    const words = inBrackets ? trimPhrase(slicePhrase(rest, 1, inBrackets[0].length - 1)) : null;
    if (words && priority.test(words.text)) {
      rank ??= words;
      rest = skip(slicePhrase(rest, inBrackets?.[0].length ?? 0));
      continue;
    }
    if (words && state.test(words.text)) {
      status ??= words;
      rest = skip(slicePhrase(rest, inBrackets?.[0].length ?? 0));
      continue;
    }
    const match = found ? null : id.exec((words ?? rest).text);
    if (!match) break;
    found = slicePhrase(words ?? rest, 0, match[0].length);
    rest = skip(slicePhrase(rest, inBrackets?.[0].length ?? match[0].length));
  }
  const stated = found ? inCapitals.exec(rest.text)?.[0] : undefined;
  if (stated !== undefined && state.test(stated)) {
    status ??= slicePhrase(rest, 0, stated.length);
    rest = slicePhrase(rest, stated.length);
  }
  const words = withoutEnd(rest);
  if (words.text === '') return { id: found, title: null, priority: rank, status };
  if (words.text.length > longestTitle || words.text.includes('\n')) return null;
  const kinds = labelKinds(words.text);
  if (
    !kinds.includes('story') &&
    matchesOf(word, words.text).every(([one]) => showing.has(one.toLowerCase()))
  )
    return null;
  if (kinds.includes('aside') || kinds.includes('criteria')) return null;
  return { id: found, title: kinds.includes('story') ? null : words, priority: rank, status };
}

/** Without the signs before its words, be they bullets, emoji or what parts one piece from the next. */
function skip(phrase: Phrase): Phrase {
  return slicePhrase(phrase, /^[^\p{L}\p{N}[(#]+/u.exec(phrase.text)?.[0].length ?? 0);
}

/** Without the signs that part it from the sentence. */
function withoutEnd(phrase: Phrase): Phrase {
  const words = /^[\s\S]*[\p{L}\p{N})\]"”»'’!?]/u.exec(phrase.text)?.[0] ?? '';
  return slicePhrase(phrase, 0, words.length);
}
