import type { House } from '../house';
import { matchesOf } from '../matches';
import type { Backlog, BacklogFile } from '../model';
import { inLines } from '../pattern';
import type { Span } from '../phrase';
import { saidIn } from './said-in';
import { isParked } from './status';
import { isCommonAcronym, isLoudWord } from '../words/acronyms';
import { anyOf } from '../words/tokens';

/** An acronym that neither the team's glossary nor the backlog explains, where it stands for the first time. */
interface Unexplained {
  readonly file: BacklogFile;
  readonly at: Span;
  /** Without the s of a plural. */
  readonly term: string;
}

const capital = 'A-ZÀ-ÖØ-ÞА-ЯЁ';
const small = 'a-zß-öø-ÿа-яё';
const word = `\\w${capital}${small}`;
/**
 * No part of an id, a path, an address, a tag or a number: "US-12", "/API", "EN 301", "CI/CD". What stands before it is
 * looked at last, since capitals are rarer than all else.
 */
const acronym = new RegExp(
  inLines`
    (?<term>[${capital}]{2,6})(?<=(?<![${word}./@#&%$=+~:\\-])\k<term>)s?
    (?![${word}/@=~\\#]|[.:][${word}]|-(?:\d|[${capital}]{2})| ?#?\d)
  `,
  'g',
);
const mark = `["'‘’“”*_]*`;
/** "Key Result (KR)", "KR (key result)", "KR stands for", and a line of a list, of terms or of a table that begins with it. */
const explained = new RegExp(
  inLines`
    (?<term>[${capital}]{2,6})(?<=(?<![${word}])\k<term>)s?${mark}(?:
      (?<=[${small}]${mark}\s?\(${mark}\k<term>s?${mark})[),;]
      |\s?\(${mark}[${capital}${small}][^()\n]{0,80}[${small}]{2}
      |\s+(?:stands for|is short for|means|steht für|bedeutet)\b
      |(?<=^[ \t]*(?:[-*+|>][ \t]*)*${mark}\k<term>s?${mark})[ \t]*(?:[:=–—|]|-[ \t])${mark}[ \t]*${mark}[${capital}${small}]
    )
  `,
  'gm',
);

/**
 * The acronyms of titles, stories and criteria that are explained nowhere: each at its first place outside of code,
 * quotations and parked items.
 * @param files those whose team has a glossary
 */
export function unexplainedIn(
  backlog: Backlog,
  files: readonly BacklogFile[],
  houseOf: (file: BacklogFile) => House,
): readonly Unexplained[] {
  const ids = prefixesIn(backlog);
  const found = new Map<string, Unexplained>();
  for (const file of files) {
    const known = knownTo(houseOf(file));
    const isKnown = (term: string): boolean => known.has(term) || ids.has(term) || isCommonAcronym(term);
    const saidAt = saidIn(file);
    for (const { 0: words, index, groups } of matchesOf(acronym, file.source)) {
      const term = groups?.['term'] ?? '';
      if (
        found.has(term) ||
        isKnown(term) ||
        isLoudWord(term) ||
        isEmphasis(file.source, index, words, isKnown)
      )
        continue;
      const at = { start: index, end: index + words.length };
      const said = saidAt(at);
      if (said && !said.item.notes.includes(said.text) && !isParked(said.item))
        found.set(term, { file, at, term });
    }
  }
  if (found.size > 0) for (const term of toldIn(backlog, [...found.keys()])) found.delete(term);
  return [...found.values()];
}

/** What ids of the backlog begin with. */
function prefixesIn({ files, beside = [] }: Backlog): ReadonlySet<string> {
  const ids = [...files, ...beside].flatMap(({ items }) =>
    items.flatMap(({ id, criteria }) => [id, ...criteria.map((criterion) => criterion.id)]),
  );
  return capitalsOf(ids.flatMap((id) => id?.text ?? []));
}

/** What the team has named in its configuration. */
function knownTo({ glossary, roles, priorities, readyStatuses }: House): ReadonlySet<string> {
  return capitalsOf([...glossary, ...roles, ...priorities, ...readyStatuses]);
}

function capitalsOf(texts: readonly string[]): ReadonlySet<string> {
  return new Set(texts.flatMap((text) => text.match(/\p{Lu}{2,}/gu) ?? []));
}

/** Whether it is one of several words that are only written loud: "DO NOT PRINT", but not "a KYC API". */
function isEmphasis(
  source: string,
  index: number,
  words: string,
  isKnown: (term: string) => boolean,
): boolean {
  const before = /(?<=^|[^\p{L}])(?<run>\p{Lu}{2,})(?: \p{Lu})? $/u.exec(
    source.slice(Math.max(0, index - 24), index),
  );
  const behind = /^ (?:\p{Lu} )?(?<run>\p{Lu}{2,})(?!\p{L})/u.exec(
    source.slice(index + words.length, index + words.length + 24),
  );
  return [before, behind].some((match) => {
    const run = match?.groups?.['run'];
    return run !== undefined && !isKnown(run);
  });
}

/** Those of the terms that the backlog spells out, or has in small letters as well: then they were loud, and no acronyms. */
function toldIn({ files, beside = [] }: Backlog, terms: readonly string[]): ReadonlySet<string> {
  const plain = anyOf(
    terms.flatMap((term) => [term.toLowerCase(), term.slice(0, 1) + term.slice(1).toLowerCase()]),
    'g',
  );
  return new Set(
    [...files, ...beside].flatMap(({ source }) => [
      ...matchesOf(plain, source).map(([words]) => words.toUpperCase()),
      ...matchesOf(explained, source).map(({ groups }) => groups?.['term'] ?? ''),
    ]),
  );
}
