import type { BacklogFile, Format, Language, Layout } from '../model';
import { readCsv } from './csv';
import { readData } from './data';
import { finish, type Steps } from '../steps';
import { matchesOf } from '../matches';
import { labelKinds } from './labels';
import { readGherkin } from './gherkin';
import { readMarkdown } from './markdown';
import { notText } from './not-text';
import { readText } from './text';

/** How the configuration wants a file to be read; `auto` looks at the path and the content. */
export interface Reading {
  readonly layout: Layout | 'auto';
  readonly language: Language | 'auto';
}

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
      // Criteria have no place in a file with a story a line: such a text is set down as Markdown is.
      return hasCriteriaLabel(source)
        ? yield* readMarkdown(path, source, reading)
        : readText(path, source, reading);
  }
}

/** Whether a line of a text announces criteria and does nothing else. */
function hasCriteriaLabel(source: string): boolean {
  return (
    /[:：][ \t]*$/m.test(source) &&
    matchesOf(labelLine, source).some(([line]) => labelKinds(line).includes('criteria'))
  );
}

const labelLine = /^[ \t]*[^\s:：#][^:：\r\n]{1,60}[:：](?=[ \t]*$)/gm;

/** The format by the file's ending, an example's by the one before; plain text where the ending says nothing. */
export function formatOf(path: string): Format {
  const name = path.replace(/\.(?:example|sample|template)$/i, '');
  const ending = /\.([^./\\]+)$/.exec(name)?.[1]?.toLowerCase();
  switch (ending) {
    case 'md':
    case 'markdown':
    case 'mdx':
      return 'markdown';
    case 'yaml':
    case 'yml':
      return 'yaml';
    case 'json':
    case 'jsonc':
    case 'jsonl':
    case 'ndjson':
      return 'json';
    case 'feature':
      return 'gherkin';
    case 'csv':
    case 'tsv':
      return 'csv';
    default:
      return 'text';
  }
}
