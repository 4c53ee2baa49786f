import {
  Diagnostic,
  DiagnosticSeverity,
  Disposable,
  EventEmitter,
  l10n,
  languages,
  Position,
  Range,
  Uri,
  workspace,
} from 'vscode';
import {
  configCandidates,
  configNames,
  defaultConfig,
  locate,
  misnamedIn,
  overlookedBeside,
  pathWithin,
  resolveConfig,
  type Config,
  type ConfigProblem,
} from '../../core';
import { source } from '../ids';
import { readText } from '../files/read-text';

/** The team's configuration files: found, read once, watched, and their mistakes shown where they stand. */
export class Configs implements Disposable {
  private readonly changed = new EventEmitter<void>();
  private readonly problems = languages.createDiagnosticCollection('backlogLens.config');
  /** By the folder of the file that asked. Made anew when any configuration changes. */
  private resolved = new Map<string, Promise<Resolved>>();
  /** The paths of all that was read, be it there or not: a configuration may extend a file of any name. */
  private readonly paths = new Set<string>();
  private readonly subscriptions: Disposable;

  readonly onDidChange = this.changed.event;

  constructor() {
    const watcher = workspace.createFileSystemWatcher('**/*.{yml,yaml,json}');
    const forget = ({ path }: Uri): void => {
      const isOne = configNames.some((name) => path.endsWith(`/${name}`));
      if (isOne || this.paths.has(path)) this.forgetAll();
    };
    this.subscriptions = Disposable.from(
      this.changed,
      this.problems,
      watcher,
      watcher.onDidCreate(forget),
      watcher.onDidChange(forget),
      watcher.onDidDelete(forget),
      // A configuration is looked for up to the folder of the workspace, and counts for the files of its own alone.
      workspace.onDidChangeWorkspaceFolders(() => {
        this.forgetAll();
      }),
    );
  }

  dispose(): void {
    this.subscriptions.dispose();
  }

  /** What holds for a file: the nearest configuration, or the defaults. */
  async of(uri: Uri): Promise<Config> {
    return (await this.resolve(uri)).config;
  }

  /** The nearest configuration file itself. */
  async fileOf(uri: Uri): Promise<Uri | undefined> {
    return (await this.resolve(uri)).file;
  }

  private forgetAll(): void {
    this.resolved = new Map();
    this.paths.clear();
    this.problems.clear();
    this.changed.fire();
  }

  private resolve(uri: Uri): Promise<Resolved> {
    const folder = Uri.joinPath(uri, '..').toString();
    let resolved = this.resolved.get(folder);
    if (!resolved) {
      resolved = this.find(uri);
      this.resolved.set(folder, resolved);
    }
    return resolved;
  }

  private async find(uri: Uri): Promise<Resolved> {
    const { resolved } = this;
    // A configuration may change while it is read: what the older text has wrong is nothing to be told.
    const isCurrent = (): boolean => this.resolved === resolved;
    const root = workspace.getWorkspaceFolder(uri)?.uri.path;
    if (root === undefined) return { config: defaultConfig(Uri.joinPath(uri, '..').path), file: undefined };
    for (const path of configCandidates(uri.path)) {
      if (pathWithin(root, path) === undefined) break;
      const text = await readText(uri.with({ path }));
      if (text !== null) return this.read(uri.with({ path }), text, isCurrent);
    }
    if (isCurrent()) await this.tellMisnamed(uri, root, isCurrent);
    return { config: defaultConfig(root), file: undefined };
  }

  /** Where no configuration holds, one may be called nearly so: in the folder of the file, or in that of the workspace. */
  private async tellMisnamed(uri: Uri, root: string, isCurrent: () => boolean): Promise<void> {
    const folders = new Set([Uri.joinPath(uri, '..').path, root]);
    const asked = [...folders].flatMap(misnamedIn).filter(({ path }) => !this.paths.has(path));
    for (const { path } of asked) this.paths.add(path);
    const loaded = new Map<string, string | null>();
    const problems = await thoseThere(uri, asked, loaded);
    if (isCurrent()) this.show(uri, problems, loaded);
  }

  private async read(file: Uri, text: string, isCurrent: () => boolean): Promise<Resolved> {
    const loaded = new Map<string, string | null>([[file.path, text]]);
    for (;;) {
      for (const path of loaded.keys()) this.paths.add(path);
      const resolution = resolveConfig(file.path, loaded);
      if ('config' in resolution) {
        const overlooked = await thoseThere(file, overlookedBeside(file.path), loaded);
        if (isCurrent()) this.show(file, [...resolution.problems, ...overlooked], loaded);
        return { config: resolution.config, file };
      }
      loaded.set(resolution.needs, await readText(file.with({ path: resolution.needs })));
    }
  }

  private show(
    file: Uri,
    problems: readonly ConfigProblem[],
    loaded: ReadonlyMap<string, string | null>,
  ): void {
    for (const [path, text] of loaded) {
      const position = locate(text ?? '');
      const place = (offset: number): Position => {
        const { line, column } = position(offset);
        return new Position(line - 1, column - 1);
      };
      this.problems.set(
        file.with({ path }),
        problems
          .filter((problem) => problem.path === path)
          .map(({ at, message }) => {
            const range = new Range(place(at.start), place(at.end));
            const diagnostic = new Diagnostic(range, message(l10n.t), DiagnosticSeverity.Error);
            diagnostic.source = source;
            return diagnostic;
          }),
      );
    }
  }
}

interface Resolved {
  readonly config: Config;
  readonly file: Uri | undefined;
}

/**
 * What there is to say of files, as far as they are there, and their texts. An extended one that was read counts, and need
 * not be told of.
 */
async function thoseThere(
  beside: Uri,
  problems: readonly ConfigProblem[],
  loaded: Map<string, string | null>,
): Promise<ConfigProblem[]> {
  const there: ConfigProblem[] = [];
  for (const problem of problems) {
    if (loaded.has(problem.path)) continue;
    const text = await readText(beside.with({ path: problem.path }));
    if (text === null) continue;
    loaded.set(problem.path, text);
    there.push(problem);
  }
  return there;
}
