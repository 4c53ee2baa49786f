/**
 * A small editor for tests without one: documents, events and registrations, and a count of what is still alive.
 * It knows what the extension uses and nothing more; the real editor is tested in test/editor.
 */
import { URI, Utils } from 'vscode-uri';

/** What was created and not yet disposed of. */
export const alive = new Set<object>();

export class Disposable {
  constructor(private readonly release: () => void) {
    alive.add(this);
  }
  static from(...parts: readonly { dispose(): unknown }[]): Disposable {
    return new Disposable(() => {
      for (const part of parts) part.dispose();
    });
  }
  dispose(): void {
    if (alive.delete(this)) this.release();
  }
}

export class EventEmitter<T> extends Disposable {
  private readonly listeners: Set<(value: T) => unknown>;
  constructor() {
    const listeners = new Set<(value: T) => unknown>();
    super(() => {
      listeners.clear();
    });
    this.listeners = listeners;
  }
  readonly event = (listener: (value: T) => unknown): Disposable => {
    this.listeners.add(listener);
    return new Disposable(() => this.listeners.delete(listener));
  };
  fire(value: T): void {
    for (const listener of [...this.listeners]) listener(value);
  }
}

export const Uri = Object.assign(URI, { joinPath: Utils.joinPath });

export class Position {
  constructor(
    readonly line: number,
    readonly character: number,
  ) {}
}

export class Range {
  constructor(
    readonly start: Position,
    readonly end: Position,
  ) {}
  intersection({ start, end }: Range): Range | undefined {
    return isBefore(this.end, start) || isBefore(end, this.start) ? undefined : this;
  }
  contains(position: Position): boolean {
    return !isBefore(position, this.start) && !isBefore(this.end, position);
  }
}

function isBefore(a: Position, b: Position): boolean {
  return a.line < b.line || (a.line === b.line && a.character < b.character);
}

export class Diagnostic {
  source?: string;
  code?: unknown;
  constructor(
    readonly range: Range,
    readonly message: string,
    readonly severity: number,
  ) {}
}

export const CodeActionTriggerKind = { Invoke: 1, Automatic: 2 };
export const InputBoxValidationSeverity = { Info: 1, Warning: 2, Error: 3 };
export const DiagnosticSeverity = { Error: 0, Warning: 1, Information: 2, Hint: 3 };
export const LanguageStatusSeverity = { Information: 0, Warning: 1, Error: 2 };
export const StatusBarAlignment = { Left: 1, Right: 2 };
export const OverviewRulerLane = { Left: 1, Center: 2, Right: 4, Full: 7 };
export const ConfigurationTarget = { Global: 1, Workspace: 2 };
export const QuickPickItemKind = { Separator: -1, Default: 0 };
export const SymbolKind = {};
export const CompletionItemKind = {};
export const CompletionTriggerKind = { TriggerCharacter: 1 };
export const ViewColumn = { Active: -1 };
export const ProgressLocation = { Notification: 15 };
export const TreeItemCollapsibleState = { None: 0, Collapsed: 1, Expanded: 2 };

export class CodeActionKind {
  static readonly QuickFix = new CodeActionKind('quickfix');
  static readonly RefactorMove = new CodeActionKind('refactor.move');
  static readonly RefactorRewrite = new CodeActionKind('refactor.rewrite');
  static readonly SourceFixAll = new CodeActionKind('source.fixAll');
  constructor(readonly value: string) {}
  append(part: string): CodeActionKind {
    return new CodeActionKind(`${this.value}.${part}`);
  }
  /** Whether one of the two is the other or a part of it. */
  intersects({ value }: CodeActionKind): boolean {
    return `${value}.`.startsWith(`${this.value}.`) || `${this.value}.`.startsWith(`${value}.`);
  }
}

export class ThemeColor {
  constructor(readonly id: string) {}
}

export class ThemeIcon {
  constructor(
    readonly id: string,
    readonly color?: ThemeColor,
  ) {}
}

/** A value that the extension makes and the tests here do not look into. */
class Made {
  readonly parts: readonly unknown[];
  constructor(...parts: readonly unknown[]) {
    this.parts = parts;
  }
}

export class CancellationError extends Error {}

export class CodeAction extends Made {}
export class CodeLens extends Made {
  constructor(readonly range: Range) {
    super();
  }
}
export class CompletionItem extends Made {}
export class CompletionList extends Made {}
export class DocumentLink extends Made {}
export class DocumentSymbol extends Made {}
export class FoldingRange extends Made {}
export class Hover extends Made {}
export class Location extends Made {}
export class MarkdownString extends Made {
  constructor(public value = '') {
    super();
  }

  appendMarkdown(text: string): this {
    this.value += text;
    return this;
  }
}
export class Selection extends Made {}
export class SemanticTokensBuilder extends Made {}
export class SemanticTokensLegend extends Made {}
export class SnippetString extends Made {
  readonly appendText = nothing;
  readonly appendPlaceholder = nothing;
}
export class SnippetTextEdit extends Made {}
export class SymbolInformation extends Made {}
export class TextEdit extends Made {}
export class TreeItem extends Made {}
export class WorkspaceEdit extends Made {
  readonly set = nothing;
}

export const TextEditorRevealType = { InCenterIfOutsideViewport: 2 };

/** An open document, as the fake editor holds it. */
export interface FakeDocument {
  readonly uri: URI;
  readonly version: number;
  readonly isClosed: boolean;
  readonly isDirty?: boolean;
  readonly languageId?: string;
  getText(range?: Range): string;
  save?(): Promise<boolean>;
  offsetAt?(position: Position): number;
  positionAt?(offset: number): Position;
}

const nothing = (): undefined => undefined;

/** What the extension offers over lines of a document. */
export interface LensProvider {
  provideCodeLenses(document: FakeDocument): readonly CodeLens[];
  resolveCodeLens(lens: CodeLens): { readonly command?: { readonly title: string } };
}

/** What the extension tells of words that somebody points at. */
export interface HoverProvider {
  provideHover(document: FakeDocument, position: Position): Hover | Promise<Hover | undefined> | undefined;
}

/** What the extension offers to do at a place. */
export interface ActionProvider {
  provideCodeActions(
    document: FakeDocument,
    range: Range,
    context: object,
  ): Promise<readonly object[]> | readonly object[];
}

/** What the extension knows the texts of documents by that are no files. */
export interface ContentProvider {
  provideTextDocumentContent(uri: URI): string;
}

export const EndOfLine = { LF: 1, CRLF: 2 };

export const FileType = { File: 1, Directory: 2 };

export const FilePermission = { Readonly: 1 };

export class RelativePattern {
  constructor(
    readonly base: URI,
    readonly pattern: string,
  ) {}
}

function isFolder(path: string): boolean {
  return [...stage.files.keys()].some((file) => file.startsWith(`${path}/`));
}

interface FakeDialog {
  readonly title?: string;
  readonly openLabel?: string;
}

interface FakeFolder {
  readonly name: string;
  readonly uri: URI;
}

function folderAt(path: string): FakeFolder {
  return { name: path.slice(path.lastIndexOf('/') + 1), uri: URI.file(path) };
}

/** What the test decides: documents and what it then fires. */
export const stage = {
  documents: [] as FakeDocument[],
  diagnostics: new Map<string, readonly Diagnostic[]>(),
  commands: new Map<string, (...args: unknown[]) => unknown>(),
  opened: new EventEmitter<FakeDocument>(),
  changed: new EventEmitter<{ document: FakeDocument; contentChanges: readonly unknown[] }>(),
  saved: new EventEmitter<FakeDocument>(),
  closed: new EventEmitter<FakeDocument>(),
  /** What stands on disk, by path; a document needs no file unless its path is among those that are gone. */
  files: new Map<string, string>(),
  /** What a reading waits for that has begun: it finds the text as it was then. */
  held: undefined as Promise<void> | undefined,
  gone: new Set<string>(),
  /** What may be done with a file on disk, by path. */
  permissions: new Map<string, number>(),
  /** The folder that is open; empty where there is none. */
  root: '',
  /** The paths of the folders that are open beside each other; empty where there are not several. */
  folders: [] as string[],
  foldersChanged: new EventEmitter<void>(),
  fileCreated: new EventEmitter<URI>(),
  fileDeleted: new EventEmitter<URI>(),
  settings: new Map<string, unknown>(),
  configured: new EventEmitter<{ affectsConfiguration(section: string): boolean }>(),
  tabs: [] as { readonly label: string }[],
  contents: undefined as ContentProvider | undefined,
  /** The files that are compared: what each is called, as it is, and as it would be. */
  compared: [] as readonly (readonly URI[])[],
  tabsChanged: new EventEmitter<{ readonly closed: readonly { readonly label: string }[] }>(),
  /** A command of the editor that fails. */
  failing: '',
  warnings: [] as string[],
  /** What the author chooses from a list, by its label, and the button that is pressed below a warning. */
  choice: '',
  button: undefined as string | undefined,
  /** The folder that the author chooses in a dialog. */
  chosenFolder: undefined as URI | undefined,
  /** What stands above that dialog and on its button. */
  dialog: [] as readonly (string | undefined)[],
  /** What was written to disk, by path. */
  written: new Map<string, string>(),
  told: [] as string[],
  lenses: undefined as LensProvider | undefined,
  hovers: [] as HoverProvider[],
  /** The provider that was registered last. */
  actions: undefined as ActionProvider | undefined,
  /** What stands beside the language mode. */
  status: { text: '', detail: '' },
  /** What the editor with the cursor shows. */
  active: undefined as FakeDocument | undefined,
  cursor: new Position(0, 0),
  /** Closes the page that the extension shows. */
  closePage: nothing as () => void,
  /** Loads the window anew, with a page that stood in it before. */
  reload: (): Promise<void> => Promise.resolve(),
  /** The page that the extension shows, and what it was told since. */
  page: { html: '' },
  posted: [] as string[],
  /** Tells whether the tree comes into sight. */
  treeShown: new EventEmitter<{ readonly visible: boolean }>(),
  /** How many edits were made, and whether one would be. */
  applied: 0,
  takesEdits: true,
  /** The context keys that the extension has set. */
  context: new Map<unknown, unknown>(),
};

export class FileSystemError extends Error {
  static readonly FileNotFound = (): FileSystemError => new FileSystemError('FileNotFound');
  constructor(readonly code: string) {
    super(code);
  }
}

export class CancellationTokenSource extends Disposable {
  readonly token = { isCancellationRequested: false };
  constructor() {
    super(nothing);
  }
  cancel(): void {
    this.token.isCancellationRequested = true;
  }
}

/** Anything registered: alive until it is disposed of. */
function registered(release: () => void = () => undefined): Disposable {
  return new Disposable(release);
}

/** A thing with fields to set, methods to call and a life. */
function thing<T extends object>(fields: T): T & Disposable {
  return Object.assign(registered(), fields);
}

const silent = { event: (): Disposable => registered() };

export const commands = {
  registerCommand(id: string, run: (...args: unknown[]) => unknown): Disposable {
    if (stage.commands.has(id)) throw new Error(`command ${id} is registered twice`);
    stage.commands.set(id, run);
    return registered(() => stage.commands.delete(id));
  },
  executeCommand(id: string, ...args: readonly unknown[]): Promise<void> {
    if (id === stage.failing) return Promise.reject(new Error(`${id} has failed`));
    if (id === 'setContext') stage.context.set(args[0], args[1]);
    if (id === 'vscode.changes') {
      stage.tabs.push({ label: `${String(args[0])} (2 files)` });
      stage.compared = args[1] as readonly (readonly URI[])[];
    }
    return Promise.resolve();
  },
};

export const languages = {
  createDiagnosticCollection: () =>
    thing({
      set(uri: URI, diagnostics: readonly Diagnostic[] | undefined) {
        stage.diagnostics.set(uri.toString(), diagnostics ?? []);
      },
      clear: nothing,
    }),
  /** A document that names no language is in any. */
  match: (selector: readonly { readonly language?: string }[], { languageId }: FakeDocument): number =>
    languageId === undefined || selector.some(({ language }) => language === languageId) ? 10 : 0,
  createLanguageStatusItem: () => (stage.status = thing({ text: '', detail: '' })),
  registerCodeActionsProvider(_documents: unknown, provider: ActionProvider): Disposable {
    stage.actions = provider;
    return registered();
  },
  registerCodeLensProvider(_documents: unknown, provider: LensProvider): Disposable {
    stage.lenses = provider;
    return registered();
  },
  registerCompletionItemProvider: () => registered(),
  registerDefinitionProvider: () => registered(),
  registerDocumentLinkProvider: () => registered(),
  registerDocumentSemanticTokensProvider: () => registered(),
  registerDocumentSymbolProvider: () => registered(),
  registerFoldingRangeProvider: () => registered(),
  registerHoverProvider(_documents: unknown, provider: HoverProvider): Disposable {
    stage.hovers.push(provider);
    return registered(() => (stage.hovers = stage.hovers.filter((one) => one !== provider)));
  },
  registerReferenceProvider: () => registered(),
  registerRenameProvider: () => registered(),
  registerWorkspaceSymbolProvider: () => registered(),
};

/** A page that shows what is written to it. */
function panel(): Disposable {
  const disposed = new EventEmitter<void>();
  const webview = {
    html: '',
    options: {},
    postMessage: (page: string): Promise<boolean> => Promise.resolve(stage.posted.push(page) > 0),
    onDidReceiveMessage: silent.event,
  };
  stage.page = webview;
  stage.closePage = () => {
    disposed.fire();
    disposed.dispose();
  };
  const onDidDispose = disposed.event;
  return thing({ visible: true, webview, reveal: nothing, onDidDispose, onDidChangeViewState: silent.event });
}

export const window = {
  get activeTextEditor(): object | undefined {
    return stage.active && { document: stage.active, selection: { active: stage.cursor } };
  },
  visibleTextEditors: [],
  createWebviewPanel: panel,
  registerWebviewPanelSerializer(
    _type: string,
    serializer: { deserializeWebviewPanel(restored: Disposable): Promise<void> },
  ): Disposable {
    stage.reload = () => serializer.deserializeWebviewPanel(panel());
    return registered();
  },
  showInformationMessage: (message: string): Promise<undefined> => {
    stage.told.push(message);
    return Promise.resolve(undefined);
  },
  showWarningMessage: (message: string): Promise<string | undefined> => {
    stage.warnings.push(message);
    return Promise.resolve(stage.button);
  },
  showQuickPick: <Item extends { readonly label: string }>(
    items: readonly Item[],
  ): Promise<Item | undefined> => Promise.resolve(items.find(({ label }) => label === stage.choice)),
  showOpenDialog: ({ title, openLabel }: FakeDialog): Promise<URI[] | undefined> => {
    stage.dialog = [title, openLabel];
    return Promise.resolve(stage.chosenFolder && [stage.chosenFolder]);
  },
  showTextDocument: (uri: URI): Promise<{ document: FakeDocument | undefined }> =>
    Promise.resolve({ document: stage.documents.find((one) => one.uri.toString() === uri.toString()) }),
  tabGroups: {
    get all(): readonly { readonly tabs: readonly { readonly label: string }[] }[] {
      return [{ tabs: stage.tabs }];
    },
    onDidChangeTabs: stage.tabsChanged.event,
    close(closed: readonly { readonly label: string }[]): Promise<void> {
      stage.tabs = stage.tabs.filter((tab) => !closed.includes(tab));
      stage.tabsChanged.fire({ closed });
      return Promise.resolve();
    },
  },
  withProgress: (_options: unknown, run: (...args: readonly unknown[]) => unknown): unknown =>
    run({ report: nothing }, { onCancellationRequested: silent.event }),
  createOutputChannel: () => thing({ info: nothing, warn: nothing, show: nothing }),
  createStatusBarItem: () => thing({ show: nothing, hide: nothing }),
  createTextEditorDecorationType: () => thing({}),
  createTreeView: () => thing({ onDidChangeVisibility: stage.treeShown.event, visible: false }),
  onDidChangeActiveTextEditor: silent.event,
  onDidChangeVisibleTextEditors: silent.event,
  onDidChangeTextEditorSelection: silent.event,
  onDidChangeTextEditorVisibleRanges: silent.event,
};

/** In English, as where no bundle is at hand. */
export const l10n = {
  t: (message: string, ...values: readonly unknown[]): string =>
    message.replace(/\{(\d+)\}/g, (_, index: string) => String(values[Number(index)])),
};

export const env = { language: 'en' };

export const workspace = {
  get textDocuments(): readonly FakeDocument[] {
    return stage.documents;
  },
  get workspaceFolders(): readonly FakeFolder[] | undefined {
    return stage.folders.length === 0 ? undefined : stage.folders.map(folderAt);
  },
  openTextDocument: ({ path }: URI): Promise<FakeDocument | undefined> =>
    Promise.resolve(stage.documents.find(({ uri }) => uri.path === path)),
  applyEdit(): Promise<boolean> {
    if (stage.takesEdits) stage.applied += 1;
    return Promise.resolve(stage.takesEdits);
  },
  fs: {
    isWritableFileSystem: (scheme: string): boolean | undefined => scheme === 'file' || undefined,
    writeFile: ({ path }: URI, bytes: Uint8Array): Promise<void> =>
      stage.permissions.has(path)
        ? Promise.reject(new FileSystemError('NoPermissions'))
        : Promise.resolve(void stage.written.set(path, new TextDecoder().decode(bytes))),
    stat: ({ path, scheme }: URI): Promise<{ type: number; permissions: number | undefined }> =>
      scheme === 'file' && stage.gone.has(path)
        ? Promise.reject(FileSystemError.FileNotFound())
        : Promise.resolve({
            type: isFolder(path) ? FileType.Directory : FileType.File,
            permissions: stage.permissions.get(path),
          }),
    readFile: async ({ path }: URI): Promise<Uint8Array> => {
      const text = stage.files.get(path);
      if (stage.held) await stage.held;
      return text === undefined
        ? Promise.reject(FileSystemError.FileNotFound())
        : Promise.resolve(new TextEncoder().encode(text));
    },
  },
  findFiles: (within: unknown): Promise<URI[]> => {
    const open = stage.folders.length > 0 ? stage.folders : [stage.root];
    const folders = within instanceof RelativePattern ? [within.base.path] : open;
    const isIn = (path: string): boolean => folders.some((folder) => path.startsWith(`${folder}/`));
    return Promise.resolve([...stage.files.keys()].filter(isIn).map((path) => URI.file(path)));
  },
  getWorkspaceFolder: ({ path }: URI): FakeFolder | undefined => {
    const open = stage.root === '' ? stage.folders : [...stage.folders, stage.root];
    const own = open.find((folder) => path.startsWith(`${folder}/`));
    return own === undefined ? undefined : folderAt(own);
  },
  asRelativePath: ({ path }: URI, isNamed = true): string => {
    const own = stage.folders.find((folder) => path.startsWith(`${folder}/`));
    if (own === undefined) return path.slice(1);
    return path.slice(isNamed ? own.lastIndexOf('/') + 1 : own.length + 1);
  },
  getConfiguration: () => ({
    get: (setting: string, otherwise: unknown): unknown =>
      stage.settings.has(setting) ? stage.settings.get(setting) : otherwise,
  }),
  createFileSystemWatcher: () =>
    thing({
      onDidCreate: stage.fileCreated.event,
      onDidChange: silent.event,
      onDidDelete: stage.fileDeleted.event,
    }),
  registerTextDocumentContentProvider(_scheme: string, provider: ContentProvider): Disposable {
    stage.contents = provider;
    return registered();
  },
  onDidChangeConfiguration: stage.configured.event,
  onDidChangeWorkspaceFolders: stage.foldersChanged.event,
  onDidOpenTextDocument: stage.opened.event,
  onDidChangeTextDocument: stage.changed.event,
  onDidSaveTextDocument: stage.saved.event,
  onDidCloseTextDocument: stage.closed.event,
};
