import {
  commands,
  Disposable,
  env,
  l10n,
  ViewColumn,
  window,
  type QuickPickItem,
  type WebviewOptions,
  type WebviewPanel,
} from 'vscode';
import { balanceOf, itemName, printHtml, type Entry, type Linker } from '../../core';
import type { Backlogs } from '../backlogs/backlogs';
import { commandUri } from '../backlogs/to-editor';
import { counts } from '../wording/counts';
import { hatWords, type Hat } from '../levels/hat';
import { commandIds } from '../ids';
import type { ItemTarget } from '../backlogs/item-target';
import { levelWords } from '../levels/level-words';
import { plainLabel } from '../wording/plain-label';
import type { Row, Rows } from './rows';
import type { Workspace } from '../backlogs/workspace';

/** A figure of the page, and the items that it counts. */
interface Figure {
  readonly title: string;
  readonly rows: readonly Row[];
}

/**
 * The page on how the backlog divides by level and how healthy it is. A figure is a link that runs a command, which lists
 * the items; the one script takes over what has changed, for a page that is set again forgets how far one has read.
 */
export function showBalance(backlogs: Backlogs, rows: Rows, hat: Hat, files: Workspace): Disposable {
  let panel: WebviewPanel | undefined;
  let figures: readonly Figure[] = [];
  let drawn = '';

  const draw = async (): Promise<void> => {
    const shown = panel;
    if (!shown?.visible || files.isReading) return;
    const page = pageOf(await rows.all(), hat);
    // It may have been closed meanwhile.
    if (panel !== shown) return;
    figures = page.figures;
    if (page.html === drawn) return;
    drawn = page.html;
    if (shown.webview.html === '') shown.webview.html = drawn;
    else await shown.webview.postMessage(drawn);
  };
  /** The editor loads a page anew when it comes back into sight or goes elsewhere, and by then more may be known. */
  const bringUpToDate = async ({ visible, webview }: WebviewPanel): Promise<void> => {
    if (!visible) webview.html = drawn;
    else if (webview.html !== drawn) await webview.postMessage(drawn);
  };

  const fill = async (opened: WebviewPanel): Promise<void> => {
    panel = opened;
    drawn = '';
    opened.onDidDispose(() => {
      if (panel === opened) panel = undefined;
    });
    opened.onDidChangeViewState(() => (opened.visible ? draw() : bringUpToDate(opened)));
    opened.webview.onDidReceiveMessage(() => bringUpToDate(opened));
    await files.readOnce();
    await draw();
  };

  return Disposable.from(
    commands.registerCommand(commandIds.showBalance, async () => {
      if (!panel) return fill(open());
      panel.reveal();
      await files.readOnce();
      await draw();
    }),
    // It is where it was when the window is loaded anew.
    window.registerWebviewPanelSerializer(viewType, {
      deserializeWebviewPanel(restored: WebviewPanel): Promise<void> {
        restored.webview.options = whatItMayDo();
        return fill(restored);
      },
    }),
    commands.registerCommand(commandIds.showFigure, (index: number) => listItems(figures[index])),
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

const viewType = 'backlogLens.balance';

function open(): WebviewPanel {
  return window.createWebviewPanel(
    viewType,
    l10n.t('Balance of the Backlog'),
    ViewColumn.Active,
    whatItMayDo(),
  );
}

function whatItMayDo(): WebviewOptions {
  return {
    enableScripts: true,
    enableCommandUris: [commandIds.showFigure, ...starts().map(({ command }) => command)],
    localResourceRoots: [],
  };
}

function pageOf(rows: readonly Row[], { wearing }: Hat): { html: string; figures: readonly Figure[] } {
  const rowOf = new Map<Entry, Row>(rows.map((row) => [row, row]));
  const figures: Figure[] = [];
  const linker: Linker = {
    hrefOf(title, entries) {
      figures.push({ title, rows: entries.flatMap((entry) => rowOf.get(entry) ?? []) });
      return commandUri(commandIds.showFigure, figures.length - 1).toString();
    },
  };
  const reader = { say: l10n.t, language: env.language };
  const isPart = wearing !== 'both';
  const balance = balanceOf(rows, { ...reader, ...(isPart && { total: l10n.t('Items in sight') }) });
  const note = l10n.t('{0}: what reads as the other level is not counted here.', hatWords(wearing));
  const links = starts().map(({ title, command }) => ({ title, href: commandUri(command).toString() }));
  const page = { figures: linker, ...reader, isLive: true, starts: links, ...(isPart && { note }) };
  return { html: printHtml(balance, page), figures };
}

/** What somebody can do who has no item yet. */
function starts(): readonly { readonly title: string; readonly command: string }[] {
  return [
    {
      title: l10n.t('Try the snippets: type + at the beginning of a line, and choose what to write'),
      command: commandIds.trySnippets,
    },
    { title: l10n.t('Begin a backlog with a template'), command: commandIds.newBacklog },
    { title: l10n.t('Look around in the sample backlog'), command: commandIds.openSample },
  ];
}

interface Choice extends QuickPickItem, ItemTarget {}

/** The items behind a figure; choosing one goes to it. */
async function listItems(figure: Figure | undefined): Promise<void> {
  if (!figure) return;
  const choices = figure.rows.map(({ item, level, findings, path, report }): Choice => {
    const facts = [levelWords(level), ...(findings.length > 0 ? [counts.findings(findings.length)] : [])];
    return {
      label: plainLabel(itemName(item)),
      description: [path, ...facts].join(' · '),
      uri: report.uri.toString(),
      offset: (item.title ?? item.span).start,
    };
  });
  const choice = await window.showQuickPick(choices, { title: figure.title, matchOnDescription: true });
  if (choice) await commands.executeCommand(commandIds.goToItem, choice);
}
