import type { TextDocument } from 'vscode';
import gherkin from '../../../snippets/gherkin.json';
import markdown from '../../../snippets/markdown.json';
import plaintext from '../../../snippets/plaintext.json';
import yaml from '../../../snippets/yaml.json';

/** A snippet as its file holds it. */
export interface Snippet {
  readonly prefix: string | readonly string[];
  readonly description: string;
  readonly body: readonly string[];
}

export type Snippets = Readonly<Record<string, Snippet>>;

/**
 * The snippets of each format that people write by hand. Feature files have their own, and behind them those of plain text
 * that are comments throughout: what Gherkin has no word for, such as a Definition of Done, stands in a comment there too.
 */
export const snippets = {
  markdown,
  yaml,
  gherkin: { ...gherkin, ...commentsIn(plaintext), ...gherkin },
  plaintext,
} as const satisfies Readonly<Record<string, Snippets>>;

/** The snippets for a document; none where it is a table or is written by programs. */
export function snippetsFor({ uri, languageId }: TextDocument): Snippets {
  // Without an extension for it a feature file is plain text to the editor, and so is a sheet.
  if (uri.path.endsWith('.feature')) return snippets.gherkin;
  if (/\.(?:csv|tsv|jsonl)$/.test(uri.path)) return {};
  switch (languageId) {
    case 'mdx':
      return snippets.markdown;
    case 'markdown':
    case 'yaml':
    case 'plaintext':
      return snippets[languageId];
    case 'backlog-stories':
      return snippets.plaintext;
    case 'feature':
    case 'gherkin':
    case 'cucumber':
      return snippets.gherkin;
    default:
      return {};
  }
}

function commentsIn(all: Snippets): Snippets {
  return Object.fromEntries(
    Object.entries(all).filter(([, { body }]) => body.every((line) => /^(?:#|\$0$)/.test(line))),
  );
}
