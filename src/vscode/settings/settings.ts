import { Disposable, EventEmitter, l10n, Uri, window, workspace } from 'vscode';
import {
  applyEdits,
  configNames,
  matcherOf,
  maySayBacklog,
  saysBacklog,
  severities,
  turnOffInConfig,
  type Config,
  type FileSettings,
  type Reading,
  type Severity,
} from '../../core';
import { Configs } from './configs';
import { openDocument } from '../files/open-document';
import { isKept } from '../files/own-file';
import { pathIn } from '../files/path-of';
import { areWritable } from '../files/read-only';
import { readText } from '../files/read-text';
import { section, settingIds } from '../ids';
import { writeText } from '../files/write-text';

/** How one file is to be treated, all settings and configurations worked in. */
export interface Treatment {
  readonly isBacklog: boolean;
  readonly reading: Reading;
  readonly rules: FileSettings;
}

/** What the user and the team have settled, in one place: settings of the editor win over the team's file. */
export class Settings implements Disposable {
  private readonly changed = new EventEmitter<void>();
  /** Files that a person named a backlog in this session. */
  private readonly named = new Set<string>();
  private readonly configs = new Configs();
  private readonly subscriptions: Disposable;

  readonly onDidChange = this.changed.event;

  constructor() {
    this.subscriptions = Disposable.from(
      this.changed,
      this.configs,
      this.configs.onDidChange(() => {
        this.changed.fire();
      }),
      workspace.onDidChangeConfiguration((event) => {
        if (event.affectsConfiguration(section)) this.changed.fire();
      }),
    );
  }

  dispose(): void {
    this.subscriptions.dispose();
  }

  lintsOn(moment: 'type' | 'save', uri: Uri): boolean {
    const chosen = this.get<string>(uri, settingIds.lintOn, 'type');
    return chosen === 'type' || chosen === moment;
  }

  /**
   * Takes a file for a backlog because a person says so.
   * @returns false where everything is turned off for it, which is told: to say of it that nothing was found would be wrong
   */
  treatAsBacklog(uri: Uri): boolean {
    if (!this.isOn(uri)) {
      const setting = `${section}.${settingIds.enable}`;
      void window.showInformationMessage(
        l10n.t('Backlog Lens is turned off for this file, by the setting {0}.', setting),
      );
      return false;
    }
    this.named.add(uri.toString());
    return true;
  }

  /** @param text the file's, for a front matter that says it is a backlog */
  async treatmentOf(uri: Uri, text: string): Promise<Treatment> {
    const config = await this.configs.of(uri);
    const team = config.settingsOf(uri.path);
    // Set by hand, it may be anything, null too.
    const own = this.get<Readonly<Record<string, string>> | null>(uri, settingIds.rules, {}) ?? {};
    return {
      isBacklog: this.isOn(uri) && this.isBacklog(uri, text, config),
      reading: config.readingOf(uri.path),
      rules: { ...team, severityOf: (rule) => toSeverity(own[rule]) ?? team.severityOf(rule) },
    };
  }

  /** Whether a file found in the workspace is one to read: by its name, or because its front matter says so. */
  async isToRead(uri: Uri): Promise<boolean> {
    const config = await this.configs.of(uri);
    if (!this.isOn(uri)) return false;
    if (this.isByName(uri, config)) return true;
    if (!maySayBacklog(uri.path) || this.isLeftOut(uri, config)) return false;
    return saysBacklog((await readText(uri)) ?? '');
  }

  /** Turns a rule off in the team's configuration, which is made where there is none. */
  async turnOff(rule: string, uri: Uri): Promise<void> {
    const folder = workspace.getWorkspaceFolder(uri);
    if (!folder) {
      void window.showWarningMessage(
        l10n.t('Open the folder of this file first: its configuration belongs there.'),
      );
      return;
    }
    const target = (await this.configs.fileOf(uri)) ?? Uri.joinPath(folder.uri, configNames[0]);
    if (openDocument(target)?.isDirty) {
      // What is written beside unsaved words would be lost with them, or they with it.
      void window.showWarningMessage(
        l10n.t('{0} has changes that are not saved: save it first.', pathIn(target)),
      );
      return;
    }
    if (!(await areWritable([target]))) return;
    const source = (await readText(target)) ?? '';
    const edits = turnOffInConfig(source, rule, target.path.endsWith('.json'));
    if (edits) await writeText(target, applyEdits(source, edits));
    else
      void window.showWarningMessage(l10n.t('{0} has a mistake in it: put it right first.', pathIn(target)));
  }

  private isOn(uri: Uri): boolean {
    return this.get<boolean>(uri, settingIds.enable, true);
  }

  private isBacklog(uri: Uri, text: string, config: Config): boolean {
    if (this.named.has(uri.toString())) return true;
    if (!isKept(uri)) return false;
    return this.isByName(uri, config) || (saysBacklog(text) && !this.isLeftOut(uri, config));
  }

  /** What is left out on purpose stays out, whatever its front matter says. */
  private isLeftOut(uri: Uri, config: Config): boolean {
    return config.isExcluded(uri.path) || this.is(uri, settingIds.exclude);
  }

  private isByName(uri: Uri, config: Config): boolean {
    return (
      !this.is(uri, settingIds.exclude) && (config.isBacklog(uri.path) || this.is(uri, settingIds.include))
    );
  }

  /** Whether one of the globs in a setting means a file. */
  private is(uri: Uri, setting: string): boolean {
    return matcherOf(this.get<string[]>(uri, setting, []))(workspace.asRelativePath(uri, false));
  }

  private get<T>(uri: Uri, setting: string, otherwise: T): T {
    return workspace.getConfiguration(section, uri).get(setting, otherwise);
  }
}

function toSeverity(value: string | undefined): Severity | undefined {
  return severities.find((severity) => severity === value);
}
