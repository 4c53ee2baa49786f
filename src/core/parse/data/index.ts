import { lineEndOf } from '../../line-end';
import type { BacklogFile, Item, Language, Passage, Unreadable } from '../../model';
import { linesOf, type Phrase, type Span } from '../../phrase';
import type { Reading } from '../index';
import { languageOf } from '../language';
import { promiseOf, type NamePromise } from '../name-promise';
import { findItems } from './find';
import { readTree } from './read-tree';
import { wordsOf } from './tree';

/** Reads a YAML or JSON backlog: the form of the documentation and the many others that people use. */
export function readData(
  path: string,
  source: string,
  format: 'yaml' | 'json',
  reading: Reading,
): BacklogFile {
  const language = reading.language === 'auto' ? languageOf(source) : reading.language;
  const ownIds = /(?:^|[\\/])(?:prd|feature_list)[^\\/]*\.json/i.test(path);
  const promise = promiseOf(path);
  const { items, problems, passages, words } = readBacklogData(source, format, language, { promise, ownIds });
  const unreadable = words && problems.length === 0 ? [withoutItems(words)] : problems;
  return { path, source, format, layout: 'generic', language, items, unreadable, passages };
}

/** A file of data that is a word or a text. */
function withoutItems(words: Phrase): Unreadable {
  const { start, end } = linesOf(words)[0] ?? words;
  return { at: { start, end }, message: (say) => say('No items can be read here: write a list of them.') };
}

/** The items in YAML or JSON, which may be a part of a file of another format. */
export function readBacklogData(
  source: string,
  format: 'yaml' | 'json',
  language: Language,
  { promise = 'nothing', ownIds = false, within }: DataOptions = {},
): DataRead {
  const lineEnd = lineEndOf(source);
  const { documents, problems } = readTree(source, format, within);
  const texts = documents.map(wordsOf);
  const words = texts.every((text) => text !== null) ? (texts[0] ?? null) : null;
  return { ...findItems(documents, { source, language, lineEnd, ownIds }, promise), problems, words };
}

interface DataOptions {
  readonly promise?: NamePromise;
  /** Whether ids count within their file. */
  readonly ownIds?: boolean;
  /** Where in the source the data stands; absent where it is all of it. */
  readonly within?: Span;
}

interface DataRead {
  readonly items: Item[];
  readonly passages: Passage[];
  readonly problems: readonly Unreadable[];
  /** The words of data that is neither a list nor an object. */
  readonly words: Phrase | null;
}
