import type { BacklogFile, Language, Layout } from '../model';
import { readCsv } from './csv';
import { isTabbed } from './csv/table';
import { readData } from './data';
import { finish, type Steps } from '../steps';
import { formatOf } from './format-of';
import { readGherkin } from './gherkin';
import { readMarkdown } from './markdown';
import { promiseOf } from './name-promise';
import { notText } from './not-text';
import { readText } from './text';
import { isSetDown, readAsMarkdown } from './text/text-as-markdown';

/** How the configuration wants a file to be read; `auto` looks at the path and the content. */
export interface Reading {
  readonly layout: Layout | 'auto';
  readonly language: Language | 'auto';
}

/** Where nothing is configured. */
export const automatic: Reading = { layout: 'auto', language: 'auto' };

/**
 * Reads one file. Never throws: what cannot be read stands in `unreadable`, the rest in `items`.
 * @param path as the user knows it; its name and ending help to choose the reader
 */
export function readBacklogFile(path: string, source: string, reading: Reading = automatic): BacklogFile {
  return finish(readInSteps(path, source, reading));
}

/** The same, for who has something else to see to meanwhile. Formats that are mostly short take one step. */
export function* readInSteps(path: string, source: string, reading: Reading = automatic): Steps<BacklogFile> {
  const format = formatOf(path);
  const foreign = notText(source);
  if (foreign)
    return { path, source, format, layout: 'generic', language: 'en', items: [], unreadable: [foreign] };
  switch (format) {
    case 'markdown':
      return yield* readMarkdown(path, source, reading);
    case 'yaml':
    case 'json':
      return readData(path, source, format, reading);
    case 'gherkin':
      return readGherkin(path, source, reading);
    case 'csv':
      return readCsv(path, source, reading);
    default:
      if (isTabbed(source, promiseOf(path))) return readCsv(path, source, reading);
      // Criteria have no place in a file with a story a line: such a text is set down as Markdown is.
      return isSetDown(source)
        ? yield* readAsMarkdown(path, source, reading)
        : readText(path, source, reading);
  }
}
