import gherkin from '../../snippets/gherkin.json';
import plaintext from '../../snippets/plaintext.json';

/** A snippet as its file holds it. */
export interface Snippet {
  readonly prefix: string | readonly string[];
  readonly description: string;
  readonly body: readonly string[];
}

type Snippets = Readonly<Record<string, Snippet>>;

/**
 * The snippets of feature files: their own, and those of plain text that are comments throughout. What Gherkin has no
 * word for, such as a Definition of Done, stands in a comment there too.
 */
export const featureSnippets: Snippets = { ...commentsIn(plaintext), ...gherkin };

function commentsIn(snippets: Snippets): Snippets {
  return Object.fromEntries(
    Object.entries(snippets).filter(([, { body }]) => body.every((line) => /^(?:#|\$0$)/.test(line))),
  );
}
