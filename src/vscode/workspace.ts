import { Disposable, l10n, workspace, type CancellationToken, type Progress, type Uri } from 'vscode';
import type { Backlogs, Report } from './backlogs';
import { counts } from './counts';
import type { Output } from './output';
import type { Settings } from './settings';

/** The endings that a backlog may have; which files are one, the configuration says. */
const endings = '**/*.{md,markdown,mdx,yaml,yml,json,jsonl,feature,csv,tsv,txt}';
const passedOver = '**/{node_modules,.git}/**';

/** The backlog files of the workspace that are not open: read when somebody first asks for them, then watched. */
export class Workspace implements Disposable {
  private watcher: Disposable | undefined;
  private reading: Promise<boolean> | undefined;
  private isDone = false;

  constructor(
    private readonly backlogs: Backlogs,
    private readonly settings: Settings,
    private readonly output: Output,
  ) {}

  dispose(): void {
    this.watcher?.dispose();
  }

  /** Whether every file has been read, and is watched since. */
  get isRead(): boolean {
    return this.isDone;
  }

  /** Reads all files unless they have been read already. */
  readOnce(): Promise<boolean> {
    return (this.reading ??= this.readAll(false));
  }

  /**
   * Reads every backlog file of the workspace.
   * @param isListed whether the findings belong in the list of problems
   * @returns false where it was cancelled; what was read until then stays
   */
  async readAll(
    isListed: boolean,
    progress?: Progress<{ message: string; increment: number }>,
    cancelled?: CancellationToken,
  ): Promise<boolean> {
    this.watcher ??= this.watch();
    const uris = await this.find(cancelled);
    for (const [index, uri] of uris.entries()) {
      if (cancelled?.isCancellationRequested) return false;
      progress?.report({
        message: l10n.t('{0} of {1}', index + 1, uris.length),
        increment: 100 / uris.length,
      });
      await this.read(uri, isListed);
    }
    this.backlogs.checkWaiting();
    this.isDone = true;
    this.output.info(l10n.t('The workspace was read: {0}.', counts.files(uris.length)));
    return true;
  }

  private async find(cancelled: CancellationToken | undefined): Promise<Uri[]> {
    const found = await workspace.findFiles(endings, passedOver, undefined, cancelled);
    const isToRead = await Promise.all(found.map((uri) => this.settings.isToRead(uri)));
    return found.filter((_, index) => isToRead[index]);
  }

  private async read(uri: Uri, isListed?: boolean): Promise<void> {
    try {
      await this.backlogs.lookAtFile(uri, isListed);
    } catch (error) {
      this.output.warn(l10n.t('{0} could not be read: {1}', workspace.asRelativePath(uri), String(error)));
    }
  }

  private watch(): Disposable {
    const watcher = workspace.createFileSystemWatcher(endings);
    const readAgain = async (uri: Uri): Promise<void> => {
      if (await this.settings.isToRead(uri)) await this.read(uri);
    };
    // Where a folder goes, the editor tells of the folder alone.
    const departures = workspace.createFileSystemWatcher('**', true, true, false);
    return Disposable.from(
      watcher,
      watcher.onDidCreate(readAgain),
      watcher.onDidChange(readAgain),
      departures,
      departures.onDidDelete((uri) => {
        this.forget(uri);
      }),
    );
  }

  /** Forgets a file, or all that were in a folder. */
  private forget(gone: Uri): void {
    const key = gone.toString();
    const isGone = ({ uri }: Report): boolean => `${uri.toString()}/`.startsWith(`${key}/`);
    for (const { uri } of this.backlogs.all().filter(isGone)) this.backlogs.forget(uri);
  }
}
