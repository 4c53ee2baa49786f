import {
  CancellationError,
  Disposable,
  EventEmitter,
  languages,
  SemanticTokens,
  SemanticTokensBuilder,
  SemanticTokensLegend,
} from 'vscode';
import { highlight, tokenKinds } from '../../core';
import type { Backlogs } from '../backlogs/backlogs';
import { toRange } from '../backlogs/to-editor';
import { documents, tokenTypes } from '../ids';
import type { WholeBacklog } from '../backlogs/whole-backlog';

const legend = new SemanticTokensLegend(tokenKinds.map((kind) => tokenTypes[kind]));

/** Feature files are coloured by who made a language of them. */
const coloured = documents.filter(({ language }) => !/^(?:feature|gherkin|cucumber)$/.test(language ?? ''));

/** Colours what a grammar cannot know: stories over several lines, in values and tables, and ids that exist. */
export function colourWords(backlogs: Backlogs, whole: WholeBacklog): Disposable {
  const changed = new EventEmitter<void>();
  return Disposable.from(
    changed,
    backlogs.onDidChange(() => {
      changed.fire();
    }),
    languages.registerDocumentSemanticTokensProvider(
      coloured,
      {
        onDidChangeSemanticTokens: changed.event,
        async provideDocumentSemanticTokens(document): Promise<SemanticTokens | undefined> {
          const report = await whole.reportOn(document);
          // Without an answer the editor would wash the colours off at each keystroke that comes meanwhile.
          if (!report && backlogs.get(document.uri)) throw new CancellationError();
          if (!report) return;
          const builder = new SemanticTokensBuilder(legend);
          for (const token of highlight(report.file, whole.referencesOf(document.uri))) {
            // An id that nobody has may be that of an item in a file that nobody has read yet.
            if (token.kind === 'unknown' && !whole.isComplete) continue;
            builder.push(toRange(report, token), tokenTypes[token.kind]);
          }
          return builder.build();
        },
      },
      legend,
    ),
  );
}
