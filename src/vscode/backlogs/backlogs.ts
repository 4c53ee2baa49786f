import { Disposable, EventEmitter, workspace, type TextDocument, type Uri } from 'vscode';
import { finish, locate, type Finding, type Item, type Level } from '../../core';
import { DiskFiles } from '../files/disk-files';
import { checkInSteps, type Checked } from './check';
import { Levels } from './levels';
import { Looks } from './looks';
import { headOf, isGone, openDocument } from '../files/open-document';
import { isSameToOthers } from './same-to-others';
import { pathIn, pathOf } from '../files/path-of';
import { Pauses } from './pauses';
import { withFindings, type Report } from './report';
import { Reports } from './reports';
import type { Settings } from '../settings/settings';
import { inStretches, pause } from './stretches';

/** How long we wait for further files before we check what they have in common, in milliseconds. */
const filesPause = 200;

/** A text of so many characters is read at one go: that takes no longer than a stretch. */
const short = 8_000;

type Subject = Pick<Report, 'uri' | 'version' | 'isListed' | 'treatment'>;

/** Reports on open documents and on files of the workspace: the one cache, the one debounce, the one event. */
export class Backlogs implements Disposable {
  private readonly reports = new Reports();
  private readonly onDisk = new DiskFiles();
  private readonly levels = new Levels();
  private readonly pauses = new Pauses();
  private readonly looks = new Looks();
  /** Set while files that were read from disk are still to be checked together. */
  private waiting: ReturnType<typeof setTimeout> | undefined;
  private readonly changed = new EventEmitter<readonly Uri[]>();
  private readonly subscriptions: Disposable;

  /** Names the files whose report came, changed or went. */
  readonly onDidChange = this.changed.event;

  constructor(private readonly settings: Settings) {
    this.subscriptions = Disposable.from(
      this.changed,
      workspace.onDidOpenTextDocument((document) => void this.look(document)),
      workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
        if (contentChanges.length > 0 && settings.lintsOn('type', document.uri)) this.lookSoon(document);
      }),
      workspace.onDidSaveTextDocument((document) => {
        if (this.get(document.uri)?.version !== document.version) void this.look(document);
      }),
      workspace.onDidCloseTextDocument(({ uri }) => {
        this.pauses.cancel(uri);
        // A file of the workspace goes on as it stands on disk.
        if (this.onDisk.has(uri.toString())) void this.lookAgain(uri);
        else this.forget(uri);
      }),
      settings.onDidChange(() => {
        this.looks.drop();
        this.lookAtOpen();
      }),
    );
    this.lookAtOpen();
  }

  dispose(): void {
    this.pauses.dispose();
    clearTimeout(this.waiting);
    this.subscriptions.dispose();
  }

  get(uri: Uri): Report | undefined {
    return this.reports.get(uri);
  }

  levelOf({ file }: Report, item: Item): Level {
    return this.levels.of(item, file);
  }

  /** Works out the levels of all items that are known, without a pause that one would notice. */
  prepareLevels(): Promise<void> {
    return this.levels.prepare(this.all().map(({ file }) => file));
  }

  /** The findings in an item itself, not those in its children. */
  findingsOf(report: Report, item: Item): readonly Finding[] {
    return report.byItem.get(item) ?? [];
  }

  all(): readonly Report[] {
    return this.reports.all();
  }

  /** Looks at an open document now. Where it moves on meanwhile the result is dropped: a later look is on its way. */
  look(document: TextDocument): Promise<void> {
    this.pauses.cancel(document.uri);
    return this.looks.at(document, async (isCurrent) => {
      const { uri, version } = document;
      // Most files are no backlogs, and for that a glance must do: their text is not even taken.
      const treatment = await this.settings.treatmentOf(uri, headOf(document));
      const isLeft = treatment.isBacklog && (await isGone(uri));
      if (!isCurrent()) return;
      // What an editor still shows of a file that is gone may stand in another one by now, and would count twice.
      if (isLeft || !treatment.isBacklog) {
        this.forget(uri);
        return;
      }
      const subject = { uri, version, isListed: true, treatment };
      await this.read(subject, pathOf(document), document.getText(), isCurrent);
    });
  }

  /** Looks at a file of the workspace; where it is open, at what the editor holds. */
  async lookAtFile(uri: Uri, isAsked = false): Promise<void> {
    const key = uri.toString();
    const isCurrent = this.onDisk.begin(key, isAsked);
    const open = openDocument(uri);
    if (open) return this.look(open);
    const text = new TextDecoder().decode(await workspace.fs.readFile(uri));
    const treatment = await this.settings.treatmentOf(uri, text);
    // Its folder may have left the workspace.
    const isOne = treatment.isBacklog && workspace.getWorkspaceFolder(uri) !== undefined;
    const isAlone = (): boolean => isCurrent() && !openDocument(uri);
    if (isAlone() && !isOne) this.forget(uri);
    else if (isAlone()) {
      const subject = { uri, version: null, isListed: this.onDisk.isListed(key), treatment };
      await this.read(subject, pathIn(uri), text, isAlone);
    }
    const opened = openDocument(uri);
    if (isCurrent() && opened) await this.look(opened);
  }

  /** Looks once more at a file that is known. One that can be read no longer is gone. */
  lookAgain(uri: Uri): Promise<void> {
    return this.lookAtFile(uri).catch(() => {
      this.forget(uri);
    });
  }

  private lookAtOpen(): void {
    for (const document of workspace.textDocuments) void this.look(document);
  }

  private lookSoon(document: TextDocument): void {
    this.pauses.wait(document.uri, () => void this.look(document));
  }

  private async read(subject: Subject, path: string, text: string, isCurrent: () => boolean): Promise<void> {
    const started = Date.now();
    const steps = checkInSteps(path, text, subject.treatment);
    const isShort = text.length <= short;
    const checked = isShort ? finish(steps) : await inStretches(steps, isCurrent);
    if (!isShort) await pause();
    if (!checked || !isCurrent()) return;
    const changed = this.take(subject, checked, text);
    this.pauses.tookLook(Date.now() - started);
    if (!isShort) await pause();
    this.changed.fire(changed);
  }

  /**
   * Takes over what was read.
   * @returns the files of which there is something else to say than before
   */
  private take(subject: Subject, { file, own }: Checked, text: string): Uri[] {
    const { uri } = subject;
    const before = this.reports.get(uri)?.file;
    if (before) this.levels.carry(before, file);
    this.reports.set({ ...subject, ...withFindings(file, own, []), position: locate(text) });
    const isNews = !before || !isSameToOthers(before, file);
    // Files on disk come by the hundred: what they have in common is looked at once for all of them.
    const waits = subject.version === null && isNews;
    if (waits) this.checkTogetherSoon();
    const others = waits
      ? []
      : this.reports.checkTogether(this.all().filter((one) => isNews || one.file === file));
    return [uri, ...others.filter((one) => one.toString() !== uri.toString())];
  }

  private checkTogetherSoon(): void {
    clearTimeout(this.waiting);
    this.waiting = setTimeout(() => {
      this.checkWaiting();
    }, filesPause);
  }

  /** Checks now what files read from disk have in common, where that is still to be done. */
  checkWaiting(): void {
    if (this.waiting === undefined) return;
    clearTimeout(this.waiting);
    this.waiting = undefined;
    const changed = this.reports.checkTogether(this.all());
    if (changed.length > 0) this.changed.fire(changed);
  }

  /** Knows the file no longer: it is gone, or no backlog. What others had in common with it is no finding any more. */
  forget(uri: Uri): void {
    this.onDisk.forget(uri.toString());
    if (this.reports.delete(uri)) this.changed.fire([uri, ...this.reports.checkTogether(this.all())]);
  }
}
