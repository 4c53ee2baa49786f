import {
  Disposable,
  DocumentSymbol,
  FoldingRange,
  l10n,
  languages,
  Location,
  SymbolInformation,
  SymbolKind,
} from 'vscode';
import { itemName, type Item } from '../../core';
import type { Backlogs } from '../backlogs/backlogs';
import type { Report } from '../backlogs/report';
import { toRange } from '../backlogs/to-editor';
import { documents } from '../ids';
import { kindWord } from '../wording/item-words';
import type { WholeBacklog } from '../backlogs/whole-backlog';

/** Items in the outline, the breadcrumbs, the workspace symbols and as folding ranges. */
export function outlineItems(backlogs: Backlogs, whole: WholeBacklog): Disposable {
  return Disposable.from(
    languages.registerDocumentSymbolProvider(
      documents,
      {
        async provideDocumentSymbols(document) {
          const report = await whole.reportOn(document);
          return report && symbolsOf(report);
        },
      },
      { label: l10n.t('Backlog') },
    ),
    languages.registerWorkspaceSymbolProvider({
      async provideWorkspaceSymbols(query, token) {
        await whole.complete();
        if (token.isCancellationRequested) return [];
        const wanted = query.toLowerCase();
        return backlogs
          .all()
          .flatMap((report) =>
            report.file.items
              .filter((item) => isSubsequence(wanted, itemName(item).toLowerCase()))
              .map(
                (item) =>
                  new SymbolInformation(
                    itemName(item),
                    kindOf(item),
                    report.file.path,
                    new Location(report.uri, toRange(report, item.title ?? item.span)),
                  ),
              ),
          );
      },
    }),
    languages.registerFoldingRangeProvider(documents, {
      async provideFoldingRanges(document) {
        const report = await whole.reportOn(document);
        return report?.file.items
          .map(({ span }) => toRange(report, span))
          .filter(({ start, end }) => end.line > start.line)
          .map(
            ({ start, end }) => new FoldingRange(start.line, end.character === 0 ? end.line - 1 : end.line),
          );
      },
    }),
  );
}

function symbolsOf(report: Report): DocumentSymbol[] {
  const roots: DocumentSymbol[] = [];
  const made = new Map<Item, DocumentSymbol>();
  for (const item of report.file.items) {
    const range = toRange(report, item.span);
    const name = toRange(report, item.title ?? item.story?.text ?? item.span);
    const symbol = new DocumentSymbol(
      itemName(item),
      kindWord(item.kind),
      kindOf(item),
      range,
      // The editor refuses a name that stands outside its item.
      range.contains(name) ? name : range,
    );
    made.set(item, symbol);
    const parent = item.parent && made.get(item.parent);
    (parent && parent.range.contains(range) ? parent.children : roots).push(symbol);
  }
  return roots;
}

function kindOf({ kind }: Item): SymbolKind {
  switch (kind) {
    case 'epic':
    case 'feature':
    case 'initiative':
      return SymbolKind.Module;
    case 'goal':
    case 'roadmap':
      return SymbolKind.Namespace;
    case 'bug':
      return SymbolKind.Event;
    case 'spike':
    case 'research':
    case 'decision':
      return SymbolKind.Interface;
    default:
      return SymbolKind.Field;
  }
}

function isSubsequence(wanted: string, text: string): boolean {
  let from = 0;
  for (const character of wanted) {
    from = text.indexOf(character, from) + 1;
    if (from === 0) return false;
  }
  return true;
}
