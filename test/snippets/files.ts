import { snippets as stored, type Snippets } from '../../src/vscode/writing/snippets';
import type { SnippetLanguage } from './catalogue';

/** A snippet as the editor accepts it. */
export interface Snippet {
  readonly prefix: readonly string[];
  readonly description: string;
  readonly body: readonly string[];
}

/** The snippets of each language, by their names. */
export const snippets: Readonly<Record<SnippetLanguage, ReadonlyMap<string, Snippet>>> = {
  markdown: mapOf(stored.markdown),
  yaml: mapOf(stored.yaml),
  gherkin: mapOf(stored.gherkin),
  plaintext: mapOf(stored.plaintext),
};

function mapOf(all: Snippets): ReadonlyMap<string, Snippet> {
  return new Map(
    Object.entries(all).map(([name, { prefix, ...rest }]) => [name, { ...rest, prefix: [prefix].flat() }]),
  );
}
