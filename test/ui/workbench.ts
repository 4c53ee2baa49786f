import { on } from 'node:events';
import { watch } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Locator, Page } from 'playwright-core';

/** How loud a finding is, as the editor underlines it. */
export type Loudness = 'error' | 'warning' | 'info';

/** How long a step may take in all, and how long one try of it, in milliseconds. */
const patience = 40_000;
const moment = 4_000;

/** The editor as a person at the keyboard sees it. Every step waits for what it needs, and fails if it never comes. */
export class Workbench {
  constructor(
    readonly page: Page,
    /** The workspace folder, on disk. */
    readonly folder: string,
    private readonly pictures: string,
  ) {}

  /** Waits until the window stands and its extensions have been started. */
  async isReady(): Promise<void> {
    const files = this.page.locator('.explorer-folders-view .monaco-list-row');
    // Without a folder the sidebar is shut, and the empty window says what one can do.
    const hints = this.page.locator('.editor-group-watermark', { hasText: 'Open Folder' });
    await files.or(hints).first().waitFor({ timeout: 60_000 });
  }

  /** Opens a file by its name, as with Ctrl+P. */
  async openFile(name: string): Promise<void> {
    await this.pickQuick('Control+P', name, name);
    await this.page.locator(`.tabs-container .tab.active[data-resource-name="${name}"]`).waitFor();
    await this.editor.locator('.view-line').first().waitFor();
  }

  /** Runs a command by its title, as with F1. */
  async runCommand(title: string): Promise<void> {
    await this.pickQuick('F1', `>${title}`, title);
  }

  /** Types into the input at the top, and takes the row that says this. */
  async pickQuick(key: string, typed: string, row: string): Promise<void> {
    const input = this.page.locator('.quick-input-widget .quick-input-box input');
    const entry = this.page.locator('.quick-input-list .monaco-list-row', { hasText: row }).first();
    // The list is made when it opens, and what the extension brings may come later. Another part of the window that
    // takes the focus closes it. In both cases a person would open it anew.
    await this.insist(async () => {
      await this.page.keyboard.press('Escape');
      await this.page.keyboard.press(key);
      await input.fill(typed, { timeout: moment });
      await entry.click({ timeout: moment });
    });
  }

  /** The text area of the active editor. */
  get editor(): Locator {
    return this.page.locator('.editor-group-container.active .monaco-editor[role="code"]').first();
  }

  line(text: string): Locator {
    return this.editor.locator('.view-line', { hasText: text });
  }

  squiggles(loudness: Loudness): Locator {
    return this.editor.locator(`.squiggly-${loudness}`);
  }

  /** Words in the text, as narrow as the editor has coloured them. */
  words(text: string): Locator {
    return this.editor.locator('.view-line span', { hasText: text }).last();
  }

  /** Rests the mouse on words until a card comes up that says what is expected. */
  async hover(words: string, says: string): Promise<Locator> {
    const card = this.page.locator('.monaco-editor .monaco-hover:visible').filter({ hasText: says });
    // Where lines move below the resting mouse the card does not come, or goes again: a person would go there again.
    await this.insist(async () => {
      await this.page.mouse.move(0, 0);
      await this.words(words).hover();
    }, card);
    return card;
  }

  async placeCursor(words: string): Promise<void> {
    await this.page.mouse.move(0, 0);
    await this.words(words).click();
  }

  /** Opens the menu of the light bulb on the line of the cursor. */
  async openLightBulb(): Promise<Locator> {
    await this.page.locator('.codicon[class*="lightbulb"]:visible, .lightBulbWidget:visible').first().click();
    const menu = this.page.locator('.action-widget');
    await menu.waitFor();
    return menu;
  }

  /** Opens the menu of all that can be done at the cursor, refactorings too, as with Ctrl+Period. */
  async openActions(): Promise<Locator> {
    const menu = this.page.locator('.action-widget');
    await this.insist(() => this.page.keyboard.press('Control+.'), menu);
    return menu;
  }

  /** Does something, again where it fails or its effect is not seen, until it has worked or patience ends. */
  async insist(act: () => Promise<void>, effect?: Locator): Promise<void> {
    const end = Date.now() + patience;
    for (;;) {
      try {
        await act();
        await effect?.waitFor({ timeout: moment });
        return;
      } catch (error) {
        if (Date.now() >= end) throw error;
      }
    }
  }

  /** Takes an entry of an open menu. A menu of actions takes no click before the mouse has moved over it. */
  async choose(menu: Locator, title: string): Promise<void> {
    const entry = menu.getByText(title, { exact: true });
    await entry.hover({ force: true });
    await entry.click();
  }

  async save(): Promise<void> {
    await this.page.keyboard.press('Control+S');
  }

  /** Waits until a file of the workspace holds this text. */
  async fileHolds(name: string, text: string): Promise<void> {
    const watcher = watch(dirname(join(this.folder, name)));
    const changes = on(watcher, 'change', { signal: AbortSignal.timeout(patience) });
    try {
      while (!(await this.read(name)).includes(text)) await changes.next();
    } catch (error) {
      throw new Error(`${name} never came to hold "${text}":\n${await this.read(name)}`, { cause: error });
    } finally {
      watcher.close();
    }
  }

  /** Changes a file on disk, as another program would. */
  async write(name: string, change: (text: string) => string): Promise<void> {
    await writeFile(join(this.folder, name), change(await this.read(name)));
  }

  read(name: string): Promise<string> {
    return readFile(join(this.folder, name), 'utf8');
  }

  /** Leaves a picture for people to look at. */
  async takePicture(name: string): Promise<void> {
    await this.page.screenshot({ path: join(this.pictures, `${name}.png`) });
  }
}
