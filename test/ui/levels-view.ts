import type { FrameLocator, Locator } from 'playwright-core';
import type { Workbench } from './workbench';

/** The view *Levels*, as a person sees it. */
export class LevelsView {
  private constructor(private readonly bench: Workbench) {}

  /** Opens it from the activity bar, and waits until an item is there. */
  static async open(bench: Workbench, item: string): Promise<LevelsView> {
    await bench.page.locator('.activitybar [aria-label^="Backlog"]').first().click();
    const view = new LevelsView(bench);
    await view.row(item).waitFor();
    return view;
  }

  /** A group or an item. */
  row(text: string): Locator {
    return this.bench.page.locator('.tree-explorer-viewlet-tree-view .monaco-list-row', { hasText: text });
  }

  get selected(): Locator {
    return this.bench.page.locator('.tree-explorer-viewlet-tree-view .monaco-list-row.selected');
  }

  /** Runs a command and takes one of the answers that it offers. */
  async ask(command: string, answer: string): Promise<void> {
    await this.bench.runCommand(`Backlog Lens: ${command}`);
    await this.bench.page.locator('.quick-input-list .monaco-list-row', { hasText: answer }).first().click();
  }

  /** Runs a command that asks for a line, and gives it. */
  async tell(command: string, line: string): Promise<void> {
    await this.bench.runCommand(`Backlog Lens: ${command}`);
    const input = this.bench.page.locator('.quick-input-widget .quick-input-box input');
    await this.bench.page.locator('.quick-input-message', { hasText: 'Words of an item' }).waitFor();
    await input.fill(line);
    await input.press('Enter');
  }
}

/** The page of a webview. */
export function pageIn(bench: Workbench): FrameLocator {
  // A page that is drawn anew comes up beside the one before.
  return bench.page.frameLocator('iframe.webview').frameLocator('#active-frame');
}

/** What is above a comparison, to agree to it or not. */
export function buttonOf(bench: Workbench, name: string): Locator {
  return bench.page.locator('.editor-actions').getByRole('button', { name });
}
