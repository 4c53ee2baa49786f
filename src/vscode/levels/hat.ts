import { commands, Disposable, EventEmitter, l10n, StatusBarAlignment, window, type Memento } from 'vscode';
import { itemAt, type Finding, type Level, type Span } from '../../core';
import type { Backlogs } from '../backlogs/backlogs';
import type { Report } from '../backlogs/report';
import { commandIds, contextKeys, source } from '../ids';

/** Which hat is on: what reads as the other level is out of sight until it is put off. */
export type Wearing = 'both' | 'PO' | 'PM';

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
    this.status.name = l10n.t('Backlog Lens: hat');
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

  /** Whether an item is in sight, by its level, which nobody has to know with both hats on. */
  shows(levelOf: () => Level): boolean {
    if (this.wearing === 'both') return true;
    const { label } = levelOf();
    // What is mixed or unclear concerns both.
    return label === this.wearing || label === 'mixed' || label === 'unclear';
  }

  /**
   * The findings of a file that are in sight.
   * @param within a part of it; what touches it counts
   */
  findingsIn(report: Report, within?: Span): readonly Finding[] {
    const findings = within
      ? report.findings.filter(({ at }) => at.start <= within.end && within.start <= at.end)
      : report.findings;
    if (this.wearing === 'both') return findings;
    return findings.filter(({ at }) => {
      const item = itemAt(report.file, at.start);
      return !item || this.shows(() => this.backlogs.levelOf(report, item));
    });
  }

  async wear(wearing: Wearing): Promise<void> {
    if (wearing === this.wearing) return;
    await this.state.update(memory, wearing);
    this.show();
    this.changed.fire();
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
        label: hatWords(wearing),
        description: wearing === this.wearing ? l10n.t('on') : '',
        detail: effectOf(wearing),
        wearing,
      })),
      { title: l10n.t('Which hat is on?') },
    );
    if (picked) await this.wear(picked.wearing);
  }

  private show(): void {
    const name = hatWords(this.wearing);
    void commands.executeCommand('setContext', contextKeys.wearing, this.wearing);
    this.status.text = `$(eye) ${name}`;
    this.status.tooltip = tooltipOf(this.wearing);
    this.status.accessibilityInformation = { label: `${source}: ${name}` };
  }
}

/** A hat, in the reader's language. */
export function hatWords(wearing: Wearing): string {
  switch (wearing) {
    case 'both':
      return l10n.t('Both hats');
    case 'PO':
      return l10n.t('Product Owner hat');
    case 'PM':
      return l10n.t('Product Manager hat');
  }
}

function tooltipOf(wearing: Wearing): string {
  switch (wearing) {
    case 'both':
      return l10n.t('Backlog Lens: items and findings of both levels are shown. Click to put on one hat.');
    default:
      return l10n.t('Backlog Lens: only items and findings of this level are shown. Click to switch.');
  }
}

function effectOf(wearing: Wearing): string {
  switch (wearing) {
    case 'both':
      return l10n.t('Show every item');
    case 'PO':
      return l10n.t('Show what reads as PO-level, mixed or unclear');
    case 'PM':
      return l10n.t('Show what reads as PM-level, mixed or unclear');
  }
}
