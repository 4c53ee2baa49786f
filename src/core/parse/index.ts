import type { BacklogFile, Format, Language, Layout } from '../model';
import { readCsv } from './csv';
import { readData } from './data';
import { readGherkin } from './gherkin';
import { readMarkdown } from './markdown';
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
  const format = formatOf(path);
  switch (format) {
    case 'markdown':
      return readMarkdown(path, source, reading);
    case 'yaml':
    case 'json':
      return readData(path, source, format, reading);
    case 'gherkin':
      return readGherkin(path, source, reading);
    case 'csv':
      return readCsv(path, source, reading);
    default:
      return readText(path, source, reading);
  }
}

/** The format by the file's ending; plain text where the ending says nothing. */
export function formatOf(path: string): Format {
  const ending = /\.([^./\\]+)$/.exec(path)?.[1]?.toLowerCase();
  switch (ending) {
    case 'md':
    case 'markdown':
    case 'mdx':
      return 'markdown';
    case 'yaml':
    case 'yml':
      return 'yaml';
    case 'json':
    case 'jsonl':
    case 'example':
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
