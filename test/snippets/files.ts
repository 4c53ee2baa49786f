import markdown from '../../snippets/markdown.json';
import plaintext from '../../snippets/plaintext.json';
import yaml from '../../snippets/yaml.json';
import { featureSnippets } from '../../src/vscode/feature-snippets';
import type { SnippetLanguage } from './catalogue';

/** A snippet as the editor accepts it. */
export interface Snippet {
  readonly prefix: readonly string[];
  readonly description: string;
  readonly body: readonly string[];
}

/** The snippets of each language, by their names. */
export const snippets: Readonly<Record<SnippetLanguage, ReadonlyMap<string, Snippet>>> = {
  markdown: mapOf(markdown),
  yaml: mapOf(yaml),
  gherkin: mapOf(featureSnippets),
  plaintext: mapOf(plaintext),
};

interface Stored {
  readonly prefix: string | readonly string[];
  readonly description: string;
  readonly body: readonly string[];
}

function mapOf(stored: Readonly<Record<string, Stored>>): ReadonlyMap<string, Snippet> {
  return new Map(
    Object.entries(stored).map(([name, { prefix, ...rest }]) => [
      name,
      { ...rest, prefix: typeof prefix === 'string' ? [prefix] : prefix },
    ]),
  );
}
