import { commands, Disposable, l10n, Uri, window, workspace, WorkspaceEdit } from 'vscode';
import { applyEdits, type Edit } from '../core';
import type { Backlogs } from './backlogs';
import type { Report } from './report';
import { toTextEdit } from './convert';

const scheme = 'backlog-lens-preview';

/** What would become of one file. */
export interface Proposal {
  readonly report: Report;
  readonly edits: readonly Edit[];
}

/** What the author is asked when the comparison is open. */
export interface Question {
  /** Above the comparison. */
  readonly title: string;
  readonly text: string;
  /** What the button says. */
  readonly verb: string;
}

/** A file that is not there yet. */
export interface NewFile {
  readonly path: string;
  readonly text: string;
}

/**
 * Shows how files would look before they are changed, side by side with how they are. A change to several files is
 * taken or left as a whole: half of a move would lose the item.
 */
export class Preview implements Disposable {
  private readonly texts = new Map<string, string>();
  private readonly registration = workspace.registerTextDocumentContentProvider(scheme, {
    provideTextDocumentContent: (uri) => this.texts.get(uri.toString()) ?? '',
  });

  constructor(private readonly backlogs: Backlogs) {}

  dispose(): void {
    this.registration.dispose();
  }

  /**
   * Opens the comparison, asks, and makes the change where the files still are as they were shown.
   * @returns whether it was made
   */
  async apply(question: Question, proposals: readonly Proposal[]): Promise<boolean> {
    if (!(await this.confirm(question, proposals))) return false;
    const isAsShown = ({ report: { uri, file } }: Proposal): boolean =>
      this.backlogs.get(uri)?.file.source === file.source;
    if (!proposals.every(isAsShown)) {
      void window.showWarningMessage(
        l10n.t('The file has changed since: nothing was moved. Please try again.'),
      );
      return false;
    }
    const edit = new WorkspaceEdit();
    for (const { report, edits } of proposals) {
      edit.set(
        report.uri,
        edits.map((each) => toTextEdit(report, each)),
      );
    }
    return workspace.applyEdit(edit, { isRefactoring: true });
  }

  /**
   * Opens the comparison and asks.
   * @returns whether the author agreed; the comparison is closed again either way
   */
  private async confirm(question: Question, proposals: readonly Proposal[]): Promise<boolean> {
    const pairs = proposals.map(({ report, edits }) => {
      const uri = Uri.from({ scheme, path: report.uri.path, query: String(report.version) });
      this.texts.set(uri.toString(), applyEdits(report.file.source, edits));
      return [report.uri, report.uri, uri] as const;
    });
    return this.ask(question, pairs);
  }

  /**
   * Shows files that are to be made, and asks.
   * @returns whether the author agreed; the view is closed again either way
   */
  async confirmNew(question: Question, files: readonly NewFile[]): Promise<boolean> {
    const pairs = files.map(({ path, text }) => {
      const uri = Uri.from({ scheme, path: `/${path}`, query: question.title });
      this.texts.set(uri.toString(), text);
      return [uri, undefined, uri] as const;
    });
    return this.ask(question, pairs);
  }

  private async ask(
    { title, text, verb }: Question,
    pairs: readonly (readonly [Uri, Uri | undefined, Uri])[],
  ): Promise<boolean> {
    await commands.executeCommand('vscode.changes', title, pairs);
    const answer = await window.showInformationMessage(text, verb, l10n.t('Cancel'));
    // The editor adds "(2 files)" to the title.
    const tabs = window.tabGroups.all.flatMap((group) => group.tabs);
    await window.tabGroups.close(tabs.filter(({ label }) => label.startsWith(title)));
    for (const [, , uri] of pairs) this.texts.delete(uri.toString());
    return answer === verb;
  }
}
