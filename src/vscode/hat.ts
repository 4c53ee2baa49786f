import { commands, Disposable, EventEmitter, StatusBarAlignment, window, type Memento } from 'vscode';
import type { Level } from '../core';
import type { Backlogs } from './backlogs';
import { commandIds, contextKeys } from './ids';

/** Which hat is on: what reads as the other level is out of sight until it is put off. */
export type Wearing = 'both' | 'PO' | 'PM';

const names: Readonly<Record<Wearing, string>> = {
  both: 'Both hats',
  PO: 'Product Owner hat',
  PM: 'Product Manager hat',
};

const memory = 'hat';

/** The hat switch, remembered for the workspace. */
export class Hat implements Disposable {
  private readonly changed = new EventEmitter<void>();
  private readonly status = window.createStatusBarItem('backlogLens.hat', StatusBarAlignment.Right);
  private readonly subscriptions: Disposable;

  readonly onDidChange = this.changed.event;

  constructor(
    private readonly state: Memento,
    private readonly backlogs: Backlogs,
  ) {
    this.status.name = 'Backlog Lens: hat';
    this.status.command = commandIds.switchHat;
    this.subscriptions = Disposable.from(
      this.changed,
      this.status,
      commands.registerCommand(commandIds.switchHat, () => this.ask()),
      backlogs.onDidChange(() => {
        this.reveal();
      }),
    );
    this.show();
  }

  dispose(): void {
    this.subscriptions.dispose();
  }

  get wearing(): Wearing {
    return this.state.get<Wearing>(memory, 'both');
  }

  /** Whether an item is in sight. What is mixed or unclear concerns both. */
  shows({ label }: Level): boolean {
    return this.wearing === 'both' || label === this.wearing || label === 'mixed' || label === 'unclear';
  }

  /** The status bar has an entry only once there is a backlog to look at. */
  private reveal(): void {
    const hasBacklog = this.backlogs.all().length > 0;
    void commands.executeCommand('setContext', contextKeys.hasBacklog, hasBacklog);
    if (hasBacklog) this.status.show();
    else this.status.hide();
  }

  private async ask(): Promise<void> {
    const picked = await window.showQuickPick(
      (['both', 'PO', 'PM'] as const).map((wearing) => ({
        label: names[wearing],
        description: wearing === this.wearing ? 'on' : '',
        detail:
          wearing === 'both' ? 'Show every item' : `Show what reads as ${wearing}-level, mixed or unclear`,
        wearing,
      })),
      { title: 'Which hat is on?' },
    );
    if (!picked || picked.wearing === this.wearing) return;
    await this.state.update(memory, picked.wearing);
    this.show();
    this.changed.fire();
  }

  private show(): void {
    this.status.text = `$(eye) ${names[this.wearing]}`;
    this.status.tooltip = 'Backlog Lens: only items and findings of this level are shown. Click to switch.';
    this.status.accessibilityInformation = { label: `Backlog Lens: ${names[this.wearing]}` };
  }
}
