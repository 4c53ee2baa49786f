import type { Cursor } from './cursor';
import { freeIds, idsIn } from './field-values';
import { values, type Known, type Offer, type Place } from './offer';

/** "It depends on US-1 and …", in a sentence. */
const dependsOn =
  /\b(?:depends on|blocked by|waits for)\s+(?:[\w.-]*\d(?:,\s+|\s+(?:and|or)\s+))*(?<typed>[\w.-]*)$/i;

/** Behind words that say what an item waits for. */
export function dependencyAt({ line }: Cursor): Place | undefined {
  const typed = dependsOn.exec(line)?.groups?.['typed'];
  return typed === undefined ? undefined : { typed, offers: idsIn };
}

/** "@US-…" and tags of a feature file. */
export function gherkinTagAt(cursor: Cursor): Place | undefined {
  const { line, file } = cursor;
  if (file.format !== 'gherkin') return undefined;
  const typed = /^\s*(?:@\S+\s+)*@(?<typed>[\w-]*)$/.exec(line)?.groups?.['typed'];
  if (typed === undefined) return undefined;
  return {
    typed,
    offers: (known) => {
      const { words, say } = known;
      const tags = words.tags().map((label) => label.replace(/^@/, ''));
      return [...freeIds(known, cursor), ...values(tags, say('tag')), ...idsIn(known)];
    },
  };
}

/** In a sentence: an id whose first letters and hyphen are typed, or a term of the team's glossary. */
export function wordAt({ line }: Cursor): Place | undefined {
  const typed = /(?<![\p{L}\d_/.-])(?<typed>\p{L}[\p{L}\d]+(?:[-_]\d*)?)$/u.exec(line)?.groups?.['typed'];
  if (typed === undefined) return undefined;
  return { typed, offers: (known) => wordsLike(typed.toLowerCase(), known) };
}

function wordsLike(typed: string, known: Known): Offer[] {
  if (/[-_]\d*$/.test(typed))
    return idsIn(known).filter(({ label }) => label.toLowerCase().startsWith(typed));
  const { house, say } = known;
  return house.glossary
    .filter((term) => term.toLowerCase().startsWith(typed) && term.toLowerCase() !== typed)
    .map((label) => ({ label, detail: say('glossary'), kind: 'term' }));
}
