import { commands, Disposable, env, l10n, ViewColumn, window, type WebviewPanel } from 'vscode';
import { balanceOf, printHtml, type Entry } from '../core';
import type { Backlogs } from './backlogs';
import { commandUri } from './convert';
import type { Hat } from './hat';
import { commandIds } from './ids';
import type { Row, Rows } from './rows';
import type { Workspace } from './workspace';

/** The page on how the backlog divides by level and how healthy it is. It has no script: its links run a command. */
export function showBalance(backlogs: Backlogs, rows: Rows, hat: Hat, files: Workspace): Disposable {
  let panel: WebviewPanel | undefined;

  const draw = async (): Promise<void> => {
    if (!panel?.visible || files.isReading) return;
    const html = pageOf(await rows.all());
    // A page that is set again forgets how far one has read.
    if (panel.webview.html !== html) panel.webview.html = html;
  };

  return Disposable.from(
    commands.registerCommand(commandIds.showBalance, async () => {
      if (!panel) {
        panel = open();
        panel.onDidDispose(() => {
          panel = undefined;
        });
        panel.onDidChangeViewState(draw);
      }
      panel.reveal();
      await files.readOnce();
      await draw();
    }),
    backlogs.onDidChange(draw),
    files.onDidRead(draw),
    hat.onDidChange(draw),
    {
      dispose: () => {
        panel?.dispose();
      },
    },
  );
}

function open(): WebviewPanel {
  return window.createWebviewPanel(
    'backlogLens.balance',
    l10n.t('Balance of the Backlog'),
    ViewColumn.Active,
    {
      enableScripts: false,
      enableCommandUris: [commandIds.goToItem],
      localResourceRoots: [],
    },
  );
}

function pageOf(rows: readonly Row[]): string {
  const rowOf = new Map<Entry, Row>(rows.map((row) => [row, row]));
  return printHtml(balanceOf(rows, l10n.t), {
    say: l10n.t,
    language: env.language,
    hrefOf(entry) {
      const uri = rowOf.get(entry)?.report.uri;
      const offset = (entry.item.title ?? entry.item.span).start;
      return uri ? commandUri(commandIds.goToItem, { uri: uri.toString(), offset }).toString() : null;
    },
  });
}
