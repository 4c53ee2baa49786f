import {
  CompletionItem,
  CompletionItemKind,
  CompletionTriggerKind,
  Disposable,
  languages,
  MarkdownString,
  Range,
  SnippetString,
  type Position,
  type TextDocument,
} from 'vscode';
import markdown from '../../snippets/markdown.json';
import plaintext from '../../snippets/plaintext.json';
import yaml from '../../snippets/yaml.json';
import { withFreeIds, type Format, type References } from '../core';
import { featureSnippets, type Snippet } from './feature-snippets';
import { documents } from './ids';
import type { WholeBacklog } from './whole-backlog';

type Snippets = Readonly<Record<string, Snippet>>;

const snippetsOf: Readonly<Partial<Record<Format, Snippets>>> = { markdown, yaml, text: plaintext };

/**
 * Opens the list of snippets at a plus, with the next free ids filled in: in backlogs, as elsewhere a plus is a plus. The
 * manifest offers the same snippets, but the editor shows those of Markdown only to who asks. Those of feature files the
 * manifest cannot offer: it takes snippets only for languages that somebody defines.
 */
export function offerSnippets(whole: WholeBacklog): Disposable {
  return Disposable.from(
    languages.registerCompletionItemProvider(
      documents,
      {
        async provideCompletionItems(document, position, _cancelled, { triggerKind }) {
          if (triggerKind !== CompletionTriggerKind.TriggerCharacter) return;
          const report = startsWithPlus(document, position) ? await whole.reportOn(document) : undefined;
          const snippets = report && snippetsOf[report.file.format];
          return snippets && itemsOf(snippets, document, position, whole.references);
        },
      },
      '+',
    ),
    languages.registerCompletionItemProvider(
      [{ pattern: '**/*.feature' }],
      {
        provideCompletionItems(document, position) {
          const { isEmptyOrWhitespace } = document.lineAt(position);
          // In the middle of a sentence nobody asks for one.
          if (!isEmptyOrWhitespace && !startsWithPlus(document, position)) return;
          return itemsOf(featureSnippets, document, position, whole.references);
        },
      },
      '+',
    ),
  );
}

function startsWithPlus(document: TextDocument, position: Position): boolean {
  return /^\s*\+\w*$/.test(lineUpTo(document, position));
}

function lineUpTo(document: TextDocument, position: Position): string {
  return document.lineAt(position).text.slice(0, position.character);
}

function itemsOf(
  snippets: Snippets,
  document: TextDocument,
  position: Position,
  references: References,
): CompletionItem[] {
  const typed = /\+?\w*$/.exec(lineUpTo(document, position))?.[0] ?? '';
  const range = new Range(position.translate(0, -typed.length), position);
  return Object.entries(snippets).flatMap(([name, { prefix, description, body }]) =>
    [prefix].flat().map((label) => {
      const item = new CompletionItem({ label, description: name }, CompletionItemKind.Snippet);
      item.insertText = new SnippetString(body.map((line) => withFreeIds(line, references)).join('\n'));
      item.documentation = new MarkdownString(description);
      item.range = range;
      return item;
    }),
  );
}
