import { Disposable, l10n, Uri, window, workspace } from 'vscode';
import { applyEdits } from '../../core';
import type { Backlogs } from '../backlogs/backlogs';
import type { Report } from '../backlogs/report';
import { Comparison, type Pair, type Question } from './comparison';
import { makeChange, type Proposal } from './make-change';
import { isAsRead } from '../files/open-document';
import { areWritable } from '../files/read-only';

const scheme = 'backlog-lens-preview';

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
  /** Tells the texts of one question from those of another on the same file, which the editor may still hold. */
  private asked = 0;
  private readonly comparison = new Comparison();
  private readonly registration = workspace.registerTextDocumentContentProvider(scheme, {
    provideTextDocumentContent: (uri) => this.texts.get(uri.toString()) ?? '',
  });

  constructor(private readonly backlogs: Backlogs) {}

  dispose(): void {
    this.comparison.dispose();
    this.registration.dispose();
  }

  /**
   * Opens the comparison, asks, and makes the change where the files still are as they were shown.
   * @returns whether it was made
   */
  async apply(question: Question, proposals: readonly Proposal[]): Promise<boolean> {
    if (!(await areWritable(proposals.map(({ report }) => report.uri)))) return false;
    if (!(await this.confirm(question, proposals))) return false;
    const areAsShown = await Promise.all(proposals.map(({ report }) => this.isAsShown(report)));
    if (areAsShown.includes(false)) {
      void window.showWarningMessage(
        l10n.t('The file has changed since: nothing was moved. Please try again.'),
      );
      return false;
    }
    return makeChange(proposals, { isRefactoring: true });
  }

  /** What is known of the file may lag behind what is typed, or wait until it is saved. */
  private async isAsShown(report: Report): Promise<boolean> {
    return this.backlogs.get(report.uri) !== undefined && (await isAsRead(report));
  }

  /**
   * Opens the comparison and asks.
   * @returns whether the author agreed; the comparison is closed again either way
   */
  private async confirm(question: Question, proposals: readonly Proposal[]): Promise<boolean> {
    this.asked += 1;
    const pairs = proposals.map(({ report, edits }) => {
      const uri = this.hold(report.uri.path, applyEdits(report.file.source, edits));
      return [report.uri, report.uri, uri] as const;
    });
    return this.ask(question, pairs);
  }

  /**
   * Shows files that are to be made, and asks.
   * @returns whether the author agreed; the view is closed again either way
   */
  async confirmNew(question: Question, files: readonly NewFile[]): Promise<boolean> {
    this.asked += 1;
    const pairs = files.map(({ path, text }) => {
      const uri = this.hold(`/${path}`, text);
      return [uri, undefined, uri] as const;
    });
    return this.ask(question, pairs);
  }

  /** @returns the address under which the editor finds a text until the question is answered */
  private hold(path: string, text: string): Uri {
    const uri = Uri.from({ scheme, path, query: String(this.asked) });
    this.texts.set(uri.toString(), text);
    return uri;
  }

  private async ask(question: Question, pairs: readonly Pair[]): Promise<boolean> {
    try {
      return await this.comparison.ask(question, pairs);
    } finally {
      for (const [, , uri] of pairs) this.texts.delete(uri.toString());
    }
  }
}
