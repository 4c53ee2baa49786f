import type { Format } from '../model';

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
