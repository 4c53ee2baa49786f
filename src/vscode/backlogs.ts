import { Disposable, EventEmitter, workspace, type TextDocument, type Uri } from 'vscode';
import { locate, readBacklogFile, type Finding, type Item, type Level } from '../core';
import { DiskFiles } from './disk-files';
import { findingsAcross, findingsIn } from './findings';
import { Levels } from './levels';
import { isGone, openDocument } from './open-document';
import { isSameToOthers } from './same-to-others';
import { pathOf } from './path-of';
import { Pauses } from './pauses';
import { isSame, known, type Report } from './report';
import type { Settings, Treatment } from './settings';

/** How long we wait for further files before we check what they have in common, in milliseconds. */
const filesPause = 200;

/** Reports on open documents and on files of the workspace: the one cache, the one debounce, the one event. */
export class Backlogs implements Disposable {
  private readonly reports = new Map<string, Report>();
  private readonly onDisk = new DiskFiles();
  private readonly levels = new Levels();
  private readonly pauses = new Pauses();
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
      workspace.onDidSaveTextDocument((document) => void this.look(document)),
      workspace.onDidCloseTextDocument(({ uri }) => {
        this.pauses.cancel(uri);
        // A file of the workspace goes on as it stands on disk.
        if (this.onDisk.has(uri.toString())) void this.lookAgain(uri);
        else this.forget(uri);
      }),
      settings.onDidChange(() => {
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
    return this.reports.get(uri.toString());
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
    return [...this.reports.values()];
  }

  /** Looks at an open document now. Where it moves on meanwhile the result is dropped: a later look is on its way. */
  async look(document: TextDocument): Promise<void> {
    const { uri, version } = document;
    this.pauses.cancel(uri);
    const text = document.getText();
    const [treatment, isLeft] = await Promise.all([this.settings.treatmentOf(uri, text), isGone(uri)]);
    if (document.isClosed || document.version !== version) return;
    // What an editor still shows of a file that is gone may stand in another one by now, and would count twice.
    if (isLeft) this.forget(uri);
    else this.read({ uri, version, isListed: true }, pathOf(document), text, treatment);
  }

  /** Looks at a file of the workspace; where it is open, at what the editor holds. */
  async lookAtFile(uri: Uri, isAsked = false): Promise<void> {
    const key = uri.toString();
    const isCurrent = this.onDisk.begin(key, isAsked);
    const open = openDocument(uri);
    if (open) return this.look(open);
    const text = new TextDecoder().decode(await workspace.fs.readFile(uri));
    const treatment = await this.settings.treatmentOf(uri, text);
    if (!isCurrent()) return;
    const opened = openDocument(uri);
    if (opened) return this.look(opened);
    const isListed = this.onDisk.isListed(key);
    this.read({ uri, version: null, isListed }, workspace.asRelativePath(uri), text, treatment);
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

  private read(
    subject: Pick<Report, 'uri' | 'version' | 'isListed'>,
    path: string,
    text: string,
    treatment: Treatment,
  ): void {
    const { uri } = subject;
    if (!treatment.isBacklog) {
      this.forget(uri);
      return;
    }
    const started = Date.now();
    const key = uri.toString();
    const before = this.reports.get(key)?.file;
    const file = readBacklogFile(path, text, treatment.reading);
    if (before) this.levels.carry(before, file);
    const own = findingsIn(file, treatment);
    this.reports.set(key, { ...subject, treatment, ...known(file, own, []), position: locate(text) });
    const isNews = !before || !isSameToOthers(before, file);
    // Files on disk come by the hundred: what they have in common is looked at once for all of them.
    const waits = subject.version === null && isNews;
    if (waits) this.checkTogetherSoon();
    const others = waits ? [] : this.checkTogether(this.all().filter((one) => isNews || one.file === file));
    this.pauses.tookLook(Date.now() - started);
    this.changed.fire([uri, ...others.filter((one) => one.toString() !== key)]);
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
    const changed = this.checkTogether(this.all());
    if (changed.length > 0) this.changed.fire(changed);
  }

  /**
   * Checks what files have in common, be they open or not.
   * @returns the files of which there is something else to say than before
   */
  private checkTogether(reports: readonly Report[]): Uri[] {
    const all = this.all();
    const treatments = new Map(all.map(({ file, treatment }) => [file, treatment]));
    const found = findingsAcross(
      all.map(({ file }) => file),
      reports.map(({ file }) => file),
      (file) => treatments.get(file),
    );
    return reports.flatMap((report) => {
      const shared = found.filter(({ file }) => file === report.file.path);
      if (isSame(shared, report.shared)) return [];
      const before = new Set(report.shared);
      const own = report.findings.filter((finding) => !before.has(finding));
      this.reports.set(report.uri.toString(), { ...report, ...known(report.file, own, shared) });
      return [report.uri];
    });
  }

  /** Knows the file no longer: it is gone, or no backlog. What others had in common with it is no finding any more. */
  forget(uri: Uri): void {
    const key = uri.toString();
    this.onDisk.forget(key);
    if (!this.reports.delete(key)) return;
    this.changed.fire([uri, ...this.checkTogether(this.all())]);
  }
}
