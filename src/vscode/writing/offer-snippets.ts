import {
  CompletionItem,
  CompletionItemKind,
  CompletionTriggerKind,
  l10n,
  languages,
  MarkdownString,
  Range,
  SnippetString,
  type Disposable,
} from 'vscode';
import { belongsAt, fitSnippet, opensSnippet } from '../../core';
import type { Backlogs } from '../backlogs/backlogs';
import { documents } from '../ids';
import type { Settings } from '../settings/settings';
import { snippetsFor, type Snippet } from './snippets';
import type { WholeBacklog } from '../backlogs/whole-backlog';

/**
 * Offers the snippets at a plus, as this backlog wants them: with its next free ids, with the team's scales, without a
 * dash that stands there already, in the reader's language. The manifest cannot do so: what it has of them is for the
 * editor's command Insert Snippet, by their names.
 */
export function offerSnippets(backlogs: Backlogs, whole: WholeBacklog, settings: Settings): Disposable {
  return languages.registerCompletionItemProvider(
    documents,
    {
      async provideCompletionItems(document, position, _token, { triggerKind }) {
        const line = document.lineAt(position).text.slice(0, position.character);
        const typed = /\+\w*$/.exec(line)?.[0] ?? '';
        const before = line.slice(0, line.length - typed.length);
        // On an empty line all are shown to who asks; in the middle of a sentence nobody wants one.
        if (typed === '' ? before.trim() !== '' : !opensSnippet(before)) return;
        const report = backlogs.get(document.uri) ?? (await whole.reportOn(document));
        const isBacklog = report !== undefined;
        // In a letter the list does not come by itself.
        if (!isBacklog && triggerKind === CompletionTriggerKind.TriggerCharacter) return;
        // An id is not free that an item has in a file nobody has opened.
        if (isBacklog) await whole.complete();
        const references = whole.referencesOf(document.uri);
        const { house } = (report?.treatment ?? (await settings.treatmentOf(document.uri, ''))).rules;
        const range = new Range(position.translate(0, -typed.length), position);
        const spot = report && {
          file: { ...report.file, source: document.getText() },
          offset: document.offsetAt(range.start),
        };
        const surroundings = { references, house, ...(spot && { spot }) };
        return Object.entries(snippetsFor(document))
          .filter(([, { body }]) => belongsAt(body, spot))
          .flatMap(([name, snippet], place) =>
            itemsFor(name, snippet, place, fitSnippet(snippet.body, before, surroundings), range),
          );
      },
    },
    '+',
  );
}

/** One for each prefix: first each by its first one, in the order of their file, then by the others. */
function itemsFor(
  name: string,
  { prefix, description }: Snippet,
  place: number,
  text: string,
  range: Range,
): CompletionItem[] {
  return [prefix].flat().map((label, further) => {
    const item = new CompletionItem({ label, description: l10n.t(name) }, CompletionItemKind.Snippet);
    item.insertText = new SnippetString(text);
    item.documentation = new MarkdownString(l10n.t(description));
    item.range = range;
    item.sortText = `${Math.min(further, 1)}${String(place).padStart(3, '0')}${further}`;
    return item;
  });
}
