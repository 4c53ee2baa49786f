import { slicePhrase, trimPhrase, unwrapPhrase, type Phrase } from '../../../phrase';
import { isStoryLevel, kindNamed } from '../../kind';
import type { Law } from '../../layouts/law';
import type { Entry } from '../blocks/blocks';
import { saidByTitle, type Said } from './said-by-title';
import { plain } from './start';

const kindFirst =
  /^(?:\[(?<tag>\p{L}[\p{L} -]{1,23})\]\s*[:：]?|(?<label>\p{L}[\p{L} -]{1,23}?)\s*[:：])\s+(?=\S)/u;
/** Kinds of which a word is as often a remark: "Test: with two users", "Goal: a quiet night". */
const remarks = /^(?:tests?|docs|documentation|fix|issue|change|error|goal|objective|tech|technical)$/i;
const signBehind = /^\]?\s*(?:[:：]|[.)|·–—-](?=\s))/;

/**
 * What entries of lists say of themselves: an id ("US-12 Filter cabins") or a kind ("Bug: times are an hour late"). Letters
 * and a number without a sign behind them are an id where other entries have such as well, or where the letters are those
 * of a kind: "UTF-8 letters" is none.
 */
export function entryNames(entries: readonly Entry[], law: Law): ReadonlyMap<Entry, Said> {
  const said = new Map(
    entries.flatMap((entry): [Entry, Said][] => {
      const one = saidBy(unwrapPhrase(entry.text), law);
      return one ? [[entry, withBoth(one, law)]] : [];
    }),
  );
  const ids = new Map<string, string[]>();
  for (const { id } of said.values()) {
    const alike = id ? (ids.get(lettersOf(id)) ?? []) : null;
    if (id && alike) ids.set(lettersOf(id), alike);
    if (id && alike) alike.push(id.text);
  }
  const rows = new Set([...ids].flatMap(([letters, alike]) => (isRow(alike) ? letters : [])));
  const isSure = ({ text }: Entry, { id, needsContent }: Said): boolean =>
    !id || !needsContent || rows.has(lettersOf(id)) || isSigned(id, text);
  return new Map([...said].filter(([entry, one]) => isSure(entry, one)));
}

/** Several that differ, but for a slip: where many entries share one, it sorts them ("F1 …" of phase 1). */
function isRow(ids: readonly string[]): boolean {
  const different = new Set(ids).size;
  return different > 1 && different >= ids.length * 0.75;
}

function lettersOf({ text }: Phrase): string {
  return /^\p{L}+/u.exec(text)?.[0] ?? '';
}

/** Letters of a kind, or a sign behind the number. */
function isSigned(id: Phrase, { text }: Phrase): boolean {
  const behind = text.slice(text.indexOf(id.text) + id.text.length);
  return kindNamed(lettersOf(id)) !== undefined || signBehind.test(behind);
}

/** "Story: US-9: Filter": a heading of such words needs not say that it is one, an entry of a list does. */
function saidBy(text: Phrase, law: Law): Said | null {
  const byTitle = saidByTitle(text, law);
  if (byTitle?.kindDeclared) return byTitle;
  const byKind = saidByKind(text);
  if (!byTitle || !byKind) return byTitle ?? byKind;
  const { kind, kindDeclared, storyLevel } = byKind;
  return { ...byTitle, kind, kindDeclared, storyLevel };
}

function saidByKind(text: Phrase): Said | null {
  const match = kindFirst.exec(text.text);
  const name = match?.groups?.['tag'] ?? match?.groups?.['label'] ?? '';
  const kind = match && !remarks.test(name) ? kindNamed(name) : undefined;
  if (!match || !kind) return null;
  const title = trimPhrase(slicePhrase(text, match[0].length));
  return { ...plain, title, id: null, kind, kindDeclared: true, storyLevel: isStoryLevel(kind) };
}

/** "TRAM-22: Spike: how do drivers count seats?", "Story: US-3 Filter by price". */
function withBoth(said: Said, law: Law): Said {
  const { title, id, kindDeclared, needsContent } = said;
  if (!title || (id && kindDeclared)) return said;
  if (id) return { ...(saidByKind(title) ?? said), id, needsContent };
  const further = saidByTitle(title, law);
  return further?.id && (!further.needsContent || isSigned(further.id, title))
    ? { ...said, id: further.id, title: further.title }
    : said;
}
