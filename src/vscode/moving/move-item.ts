import {
  CodeAction,
  CodeActionKind,
  commands,
  Disposable,
  l10n,
  languages,
  window,
  type QuickPickItem,
} from 'vscode';
import { isItemThere, itemName, landingsIn, moveItem, type Landing } from '../../core';
import { askedItem } from '../backlogs/asked-item';
import type { Backlogs } from '../backlogs/backlogs';
import type { Report } from '../backlogs/report';
import { commandIds, documents } from '../ids';
import { findItem, type Found, type ItemTarget } from '../backlogs/item-target';
import { plainLabel } from '../wording/plain-label';
import type { Preview } from '../changes/preview';
import type { Workspace } from '../backlogs/workspace';

/** Moves an item below another heading or into another file: the author chooses where, and sees the change before it is made. */
export function moveItems(backlogs: Backlogs, files: Workspace, preview: Preview): Disposable {
  return Disposable.from(
    commands.registerCommand(commandIds.moveItem, async (target?: ItemTarget) => {
      // First, for it reads open files too: an item of the reading before would be none of those that are known after.
      await files.readOnce();
      const found = await findItem(backlogs, target);
      if (found) await move(backlogs, preview, found);
    }),
    languages.registerCodeActionsProvider(
      documents,
      {
        provideCodeActions(document, range, context) {
          const asked = askedItem(backlogs, document, range, context);
          if (!asked) return [];
          const { item, offset } = asked;
          const action = new CodeAction(l10n.t('Move {0} to…', itemName(item)), CodeActionKind.RefactorMove);
          const target: ItemTarget = { uri: document.uri.toString(), offset };
          action.command = { command: commandIds.moveItem, title: action.title, arguments: [target] };
          return [action];
        },
      },
      { providedCodeActionKinds: [CodeActionKind.RefactorMove] },
    ),
  );
}

/** A place for an item, to be chosen. */
interface Choice extends QuickPickItem {
  /** What the place is called. */
  readonly place: string;
  readonly report: Report;
  readonly landing: Landing;
}

async function move(backlogs: Backlogs, preview: Preview, { report, item }: Found): Promise<void> {
  const choices = choicesFor(backlogs, report);
  if (choices.length === 0) {
    void window.showInformationMessage(
      l10n.t('Items of a {0} file cannot be moved: there is no other place they fit in.', report.file.format),
    );
    return;
  }
  const choice = await window.showQuickPick(choices, {
    title: l10n.t('Move {0} to', itemName(item)),
    placeHolder: l10n.t('A heading of this file, or of another one in the same format'),
    matchOnDescription: true,
  });
  if (!choice) return;
  const moved = moveItem(item, report.file, choice.report.file, choice.landing);
  if (!moved) {
    void window.showInformationMessage(l10n.t('{0} stands there already.', itemName(item)));
    return;
  }
  const proposals =
    choice.report === report
      ? [{ report, edits: [moved.cut, moved.paste] }]
      : [
          { report: choice.report, edits: [moved.paste] },
          { report, edits: [moved.cut] },
        ];
  const asked = l10n.t('Move {0} to {1}?', itemName(item), choice.place);
  const warning = l10n.t('There it is read as a part of what stands above it, and no longer as an item.');
  const question = {
    title: l10n.t('Move {0} to {1}', itemName(item), choice.place),
    text: isItemThere(item, choice.report.file, moved.paste) ? asked : `${asked} ${warning}`,
    asks: 'move',
  } as const;
  await preview.apply(question, proposals);
}

/** The places for an item of a file: those of the file itself first, then those of others in the same format. */
export function choicesFor(backlogs: Backlogs, own: Report): Choice[] {
  const reports = [own, ...backlogs.all().filter((report) => report !== own)];
  return reports
    .filter(({ file }) => file.format === own.file.format)
    .flatMap((report) =>
      landingsIn(report.file).map((landing) => {
        const place = landing.section.at(-1) ?? l10n.t('End of the file');
        const description = plainLabel([report.file.path, ...landing.section.slice(0, -1)].join(' › '));
        return { label: plainLabel(place), description, place, report, landing };
      }),
    );
}
