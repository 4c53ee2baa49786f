import {
  CompletionItem,
  CompletionItemKind,
  languages,
  MarkdownString,
  Range,
  SnippetString,
  type Disposable,
} from 'vscode';
import { withFreeIds } from '../core';
import { featureSnippets } from './feature-snippets';
import type { WholeBacklog } from './whole-backlog';

/**
 * Offers the snippets of feature files, with the next free ids. The manifest cannot: it takes snippets only for
 * languages that somebody defines, and Gherkin is not ours to define.
 */
export function offerFeatureSnippets(whole: WholeBacklog): Disposable {
  return languages.registerCompletionItemProvider(
    [{ pattern: '**/*.feature' }],
    {
      provideCompletionItems(document, position) {
        const before = document.lineAt(position).text.slice(0, position.character);
        const typed = /\+\w*$/.exec(before)?.[0] ?? '';
        // In the middle of a sentence nobody asks for one.
        if (typed === '' && before.trim() !== '') return [];
        const range = new Range(position.translate(0, -typed.length), position);
        return Object.entries(featureSnippets).flatMap(([name, { prefix, description, body }]) =>
          [prefix].flat().map((label) => {
            const item = new CompletionItem({ label, description: name }, CompletionItemKind.Snippet);
            const lines = body.map((line) => withFreeIds(line, whole.references));
            item.insertText = new SnippetString(lines.join('\n'));
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
