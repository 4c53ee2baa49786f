import { commands, Disposable, l10n, ProgressLocation, window, type Tab, type Uri } from 'vscode';
import { commandIds, contextKeys } from '../ids';

/** What the author is asked when the comparison is open. */
export interface Question {
  /** Above the comparison. */
  readonly title: string;
  readonly text: string;
  /** Which of the two buttons above the comparison says yes. */
  readonly asks: 'move' | 'save';
}

/** A file before and after: what it is called, how it is now, and how it would be. */
export type Pair = readonly [Uri, Uri | undefined, Uri];

/** A comparison with a question to it, which stays as long as the comparison does. There is one at a time. */
export class Comparison implements Disposable {
  private answer: (isAgreed: boolean) => void = () => undefined;
  private asking: Promise<boolean> = Promise.resolve(false);
  private readonly registrations = Disposable.from(
    ...[commandIds.moveAsShown, commandIds.saveAsShown].map((id) =>
      commands.registerCommand(id, () => {
        this.answer(true);
      }),
    ),
    commands.registerCommand(commandIds.leaveAsItIs, () => {
      this.answer(false);
    }),
  );

  dispose(): void {
    this.answer(false);
    this.registrations.dispose();
  }

  /** @returns whether the author agreed; the comparison is closed again either way, and closing it says no */
  async ask(question: Question, pairs: readonly Pair[]): Promise<boolean> {
    this.answer(false);
    const show = (): Promise<boolean> => this.show(question, pairs);
    // One that could not be shown keeps nobody from asking the next.
    this.asking = this.asking.then(show, show);
    return this.asking;
  }

  private async show({ title, text, asks }: Question, pairs: readonly Pair[]): Promise<boolean> {
    // The editor adds "(2 files)" to the title.
    const isOurs = ({ label }: Tab): boolean => label.startsWith(title);
    const ours = (): Tab[] => window.tabGroups.all.flatMap(({ tabs }) => tabs).filter(isOurs);
    const agreed = new Promise<boolean>((resolve) => {
      this.answer = resolve;
    });
    const watch = window.tabGroups.onDidChangeTabs(({ closed }) => {
      // One that is dragged elsewhere opens there before it closes here.
      if (closed.some(isOurs) && ours().length === 0) this.answer(false);
    });
    try {
      await commands.executeCommand('vscode.changes', title, pairs);
      // Who looks something up in another file meanwhile still has the comparison afterwards.
      await commands.executeCommand('workbench.action.keepEditor');
      await commands.executeCommand('setContext', contextKeys.asks, asks);
      void this.remind(text, agreed);
      return await agreed;
    } finally {
      watch.dispose();
      await commands.executeCommand('setContext', contextKeys.asks, undefined);
      await window.tabGroups.close(ours());
    }
  }

  /** Says what is asked for as long as it is: unlike a message, this goes when the answer has come. */
  private remind(text: string, agreed: Promise<boolean>): Thenable<boolean> {
    const location = ProgressLocation.Notification;
    const title = l10n.t('{0} The buttons stand above the comparison, and in the Command Palette.', text);
    return window.withProgress({ location, title, cancellable: true }, (progress, cancelled) => {
      // Nothing runs that one would have to wait for: a bar that stands still.
      progress.report({ increment: 0 });
      const watch = cancelled.onCancellationRequested(() => {
        this.answer(false);
      });
      return agreed.finally(() => {
        watch.dispose();
      });
    });
  }
}
