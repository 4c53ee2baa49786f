import {
  CancellationTokenSource,
  Disposable,
  EventEmitter,
  l10n,
  window,
  workspace,
  type CancellationToken,
  type Progress,
  type Uri,
} from 'vscode';
import type { Backlogs } from './backlogs';
import type { Report } from './report';
import { counts } from '../wording/counts';
import { endings, filesIn, passedOver } from '../files/files-in';
import { openDocument } from '../files/open-document';
import type { Output } from './output';
import { pathIn } from '../files/path-of';
import { reasonOf } from '../files/reason-of';
import type { Settings } from '../settings/settings';

/** How many files are looked into at the same time. */
const atOnce = 32;

type Advance = Progress<{ message: string; increment: number }>;

/**
 * The backlog files of the workspace that are not open: read when somebody first asks for them, and again when it is
 * settled anew which they are.
 */
export class Workspace implements Disposable {
  private reading: Promise<boolean> | undefined;
  private hasBegun = false;
  private isDone = false;
  /** Whether somebody had the whole workspace linted: files that come later are listed as well. */
  private isAllListed = false;
  private underWay = 0;
  private readonly read = new EventEmitter<void>();
  /** Ends the reading that newer settings have overtaken. */
  private overtaken = new CancellationTokenSource();
  private readonly subscriptions: Disposable;

  /** Tells that all files have been read. */
  readonly onDidRead = this.read.event;

  constructor(
    private readonly backlogs: Backlogs,
    private readonly settings: Settings,
    private readonly output: Output,
  ) {
    this.subscriptions = Disposable.from(
      this.read,
      this.watch(),
      settings.onDidChange(() => this.readAnew()),
    );
  }

  /** Whether the files are being read just now, one after the other. */
  get isReading(): boolean {
    return this.underWay > 0;
  }

  /** Whether every file has been read, and is watched since. */
  get isRead(): boolean {
    return this.isDone;
  }

  dispose(): void {
    this.overtaken.dispose();
    this.subscriptions.dispose();
  }

  /** Reads all files unless they have been read already. */
  readOnce(): Promise<boolean> {
    return (this.reading ??= this.attempt());
  }

  /** Reads all files. Where they cannot be found it says why, and who asks next has it tried again. */
  private async attempt(cancelled?: CancellationToken): Promise<boolean> {
    try {
      return await this.readAll(false, undefined, cancelled);
    } catch (error) {
      this.reading = undefined;
      const told = l10n.t('The workspace could not be searched for backlogs: {0}', reasonOf(error));
      void window.showWarningMessage(told);
      return false;
    }
  }

  /**
   * Reads every backlog file of the workspace.
   * @param isListed whether the findings belong in the list of problems
   * @returns false where it was cancelled; what was read until then stays
   */
  async readAll(isListed: boolean, progress?: Advance, cancelled?: CancellationToken): Promise<boolean> {
    this.underWay += 1;
    try {
      return await this.readEach(isListed, progress, cancelled);
    } finally {
      this.underWay -= 1;
      this.read.fire();
    }
  }

  /** Files that were no backlog before may be one now, and the other way round. */
  private async readAnew(): Promise<void> {
    this.overtaken.cancel();
    this.overtaken.dispose();
    this.overtaken = new CancellationTokenSource();
    if (this.hasBegun) await this.attempt(this.overtaken.token);
  }

  private async readEach(
    isListed: boolean,
    progress: Advance | undefined,
    cancelled: CancellationToken | undefined,
  ): Promise<boolean> {
    this.hasBegun = true;
    const uris = await this.find(cancelled);
    if (cancelled?.isCancellationRequested) return false;
    for (const [index, uri] of uris.entries()) {
      if (cancelled?.isCancellationRequested) return false;
      const message = l10n.t('{0} of {1}', index + 1, uris.length);
      progress?.report({ message, increment: 100 / uris.length });
      await this.readFile(uri, isListed);
    }
    await this.lookAtOthers(uris);
    this.backlogs.checkWaiting();
    this.isDone = true;
    this.isAllListed ||= isListed;
    this.output.info(l10n.t('The workspace was read: {0}.', counts.files(uris.length)));
    return true;
  }

  /** Files that were read before and are not among those to read: most of them are no backlog any more, or their folder has left. */
  private async lookAtOthers(uris: readonly Uri[]): Promise<void> {
    const known = new Set(uris.map(String));
    for (const { uri, version } of this.backlogs.all()) {
      if (version !== null || known.has(uri.toString())) continue;
      if (workspace.getWorkspaceFolder(uri)) await this.backlogs.lookAgain(uri);
      else this.backlogs.forget(uri);
    }
  }

  private async find(cancelled: CancellationToken | undefined): Promise<Uri[]> {
    const found = await workspace.findFiles(endings, passedOver, undefined, cancelled);
    const isToRead: boolean[] = [];
    // Some are looked into for it: all of them at once would be more than a large workspace can take.
    for (let start = 0; start < found.length && !cancelled?.isCancellationRequested; start += atOnce)
      isToRead.push(
        ...(await Promise.all(found.slice(start, start + atOnce).map((uri) => this.settings.isToRead(uri)))),
      );
    return found.filter((_, index) => isToRead[index]);
  }

  private async readFile(uri: Uri, isListed = false): Promise<void> {
    try {
      await this.backlogs.lookAtFile(uri, isListed || this.isAllListed);
    } catch (error) {
      this.output.warn(l10n.t('{0} could not be read: {1}', pathIn(uri), reasonOf(error)));
    }
  }

  private watch(): Disposable {
    const watcher = workspace.createFileSystemWatcher(endings);
    const readAgain = async (uri: Uri): Promise<void> => {
      if (!this.hasBegun) return;
      // A file that said so may have ceased to.
      if (this.backlogs.get(uri) || (await this.settings.isToRead(uri))) await this.readFile(uri);
    };
    const welcome = async (uri: Uri): Promise<void> => {
      await readAgain(uri);
      // It may have been gone while an editor went on showing it.
      const open = openDocument(uri);
      if (open && !this.backlogs.get(uri)) await this.backlogs.look(open);
    };
    // Where a folder comes or goes, the editor tells of the folder alone.
    const folders = workspace.createFileSystemWatcher('**', false, true, false);
    return Disposable.from(
      watcher,
      watcher.onDidCreate(welcome),
      watcher.onDidChange(readAgain),
      folders,
      folders.onDidCreate(async (uri) => {
        for (const one of await filesIn(uri)) if (!this.backlogs.get(one)) await welcome(one);
      }),
      folders.onDidDelete((uri) => {
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
