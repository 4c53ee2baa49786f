import {
  CompletionItem,
  CompletionItemKind,
  languages,
  MarkdownString,
  Range,
  SnippetString,
  type Disposable,
} from 'vscode';
import snippets from '../../snippets/gherkin.json';

/**
 * Offers the snippets of feature files. The manifest cannot: it takes snippets only for languages that somebody
 * defines, and Gherkin is not ours to define.
 */
export function offerGherkinSnippets(): Disposable {
  return languages.registerCompletionItemProvider(
    [{ pattern: '**/*.feature' }],
    {
      provideCompletionItems(document, position) {
        const before = document.lineAt(position).text.slice(0, position.character);
        const typed = /\+\w*$/.exec(before)?.[0] ?? '';
        // In the middle of a sentence nobody asks for one.
        if (typed === '' && before.trim() !== '') return [];
        const range = new Range(position.translate(0, -typed.length), position);
        return Object.entries(snippets).flatMap(([name, { prefix, description, body }]) =>
          [prefix].flat().map((label) => {
            const item = new CompletionItem({ label, description: name }, CompletionItemKind.Snippet);
            item.insertText = new SnippetString([body].flat().join('\n'));
            item.documentation = new MarkdownString(description);
            item.range = range;
            return item;
          }),
        );
      },
    },
    '+',
  );
}
