import { CodeAction, commands, l10n, window, type CodeActionKind, type Disposable } from 'vscode';
import type { Change } from '../../core';
import { toWorkspaceEdit } from '../backlogs/to-editor';
import { commandIds } from '../ids';
import { checkChange } from './make-change';
import { isAsRead } from '../files/open-document';
import type { Report } from '../backlogs/report';

/**
 * An action that changes the text it was offered for. Its edit is made when it is chosen: another program may write the
 * file while the menu is open, and the editor would put the edit of a provider into whatever stands there by then.
 */
export class TextAction extends CodeAction {
  constructor(
    title: string,
    kind: CodeActionKind,
    private readonly report: Report,
    private readonly change: { readonly edits: Change['edits']; readonly toFillIn: boolean },
  ) {
    super(title, kind);
    this.command = { command: commandIds.checkChange, title, arguments: [this] };
  }

  async resolve(): Promise<this> {
    const { edits, toFillIn } = this.change;
    if (await isAsRead(this.report)) this.edit = toWorkspaceEdit(this.report, edits, toFillIn);
    return this;
  }

  /** Looks after what became of it. The list of problems offers it for files too that take no change. */
  async check(): Promise<void> {
    if (this.edit) await checkChange(this.report);
    else void window.showWarningMessage(l10n.t('The file has changed since: please try again.'));
  }
}

export function resolveAction(action: CodeAction): Promise<CodeAction> | CodeAction {
  return action instanceof TextAction ? action.resolve() : action;
}

/** The editor runs it behind the edit, and also where there was none to make. */
export function checkTextActions(): Disposable {
  return commands.registerCommand(commandIds.checkChange, (action: TextAction) => action.check());
}
