import { l10n, Location, workspace, type Disposable, type TextDocument, type Uri } from 'vscode';
import { References, type Backlog, type BacklogFile, type Span } from '../../core';
import { backlogOf, homeOf } from './backlog-of';
import type { Backlogs } from './backlogs';
import type { Report } from './report';
import { toRange } from './to-editor';
import type { Settings } from '../settings/settings';
import { Turns } from './stretches';
import type { Workspace } from './workspace';

interface Known {
  readonly backlog: Backlog;
  readonly references: References;
}

/** All files of a backlog that are known, and what is looked up in it: worked out when it is first asked for. */
export class WholeBacklog implements Disposable {
  /** By the folder that holds the backlog. */
  private readonly known = new Map<string, Known>();
  /** Documents that were no backlog when they were looked at, and their version then. */
  private readonly others = new WeakMap<TextDocument, number>();
  private readonly turns = new Turns();
  private readonly subscription: Disposable;

  constructor(
    private readonly backlogs: Backlogs,
    private readonly files: Workspace,
    private readonly settings: Settings,
  ) {
    this.subscription = backlogs.onDidChange(() => {
      this.known.clear();
    });
  }

  dispose(): void {
    this.subscription.dispose();
  }

  /** The files known by now that are one backlog with this one. */
  backlogOf(uri: Uri): Backlog {
    return this.now(uri).backlog;
  }

  /** The ids of these files. */
  referencesOf(uri: Uri): References {
    return this.now(uri).references;
  }

  /** Whether every backlog file of the workspace is among them. */
  get isComplete(): boolean {
    return this.files.isRead;
  }

  /** Reads what nobody has opened yet. */
  async complete(): Promise<void> {
    await this.files.readOnce();
  }

  /** Looks at what has been typed since, be it saved or not: an edit made for other text would land in the wrong place. */
  async bringUpToDate(): Promise<void> {
    const isBehind = ({ uri, version }: TextDocument): boolean => {
      const report = this.backlogs.get(uri);
      return report !== undefined && report.version !== version;
    };
    for (const document of workspace.textDocuments.filter(isBehind)) await this.backlogs.look(document);
  }

  /** The report on what an editor holds now; undefined where that is no backlog, or is looked at only when it is saved. */
  async reportOn(document: TextDocument): Promise<Report | undefined> {
    const report = this.backlogs.get(document.uri);
    if (report?.version === document.version) return report;
    const { version } = document;
    if (report ? !this.settings.lintsOn('type', document.uri) : this.others.get(document) === version)
      return undefined;
    await this.backlogs.look(document);
    await this.turns.next();
    const fresh = this.backlogs.get(document.uri);
    if (!fresh) this.others.set(document, version);
    return fresh?.version === document.version ? fresh : undefined;
  }

  locationOf({ file, at }: { readonly file: BacklogFile; readonly at: Span }): Location {
    const report = this.backlogs.all().find((one) => one.file === file);
    if (!report) throw new Error(l10n.t('{0} is no longer known.', file.path));
    return new Location(report.uri, toRange(report, at));
  }

  private now(uri: Uri): Known {
    const home = homeOf(uri);
    let known = this.known.get(home);
    if (!known) {
      const backlog = backlogOf(uri, this.backlogs.all());
      known = { backlog, references: new References(backlog) };
      this.known.set(home, known);
    }
    return known;
  }
}
