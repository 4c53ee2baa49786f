import assert from 'node:assert/strict';
import type { Locator } from 'playwright-core';
import { journey } from '../journey';
import type { Workbench } from '../workbench';

const backlog = `# Backlog of the toy library

## TOY-1 Reserve a toy

As a parent, I want to reserve a toy that is on loan, so that my child can play with it on her birthday.

**Acceptance criteria:**

- [ ] The parent is first in the queue
- [ ] A toy that is broken cannot be reserved

## TOY-2 Next towns

Decide with the board which two towns we open in next year, and what families there are willing to pay.
`;

journey(
  'levels are seen in the tree, overruled in the file, and put out of sight by the hat',
  { 'backlog.md': backlog },
  async (bench) => {
    const row = await openLevels(bench);
    assert.match((await row('TOY-1').getAttribute('aria-label')) ?? '', /PO-level/);
    assert.match((await row('TOY-2').getAttribute('aria-label')) ?? '', /PM-level/);
    await bench.takePicture('levels-1-tree');

    await row('TOY-2').click();
    await bench.line('## TOY-2 Next towns').click();
    await bench.takePicture('levels-2-item');

    await bench.runCommand('Backlog Lens: Switch Hat…');
    await bench.page.locator('.quick-input-list .monaco-list-row', { hasText: 'Product Owner hat' }).click();
    await row('TOY-2').waitFor({ state: 'detached' });
    await bench.takePicture('levels-3-hat');

    await bench.line('## TOY-2 Next towns').click();
    await bench.runCommand('Backlog Lens: Set Level…');
    await bench.page
      .locator('.quick-input-list .monaco-list-row', { hasText: 'Product Owner level' })
      .click();
    await row('TOY-2').waitFor();
    await bench.save();
    await bench.fileHolds('backlog.md', '**Level:** PO');
    await bench.takePicture('levels-4-declared');
  },
);

journey(
  'the balance is drawn, and every figure leads to its items',
  { 'backlog.md': backlog },
  async (bench) => {
    await openLevels(bench);
    await bench.runCommand('Backlog Lens: Show the Balance');
    const page = bench.page.frameLocator('iframe.webview').frameLocator('iframe');
    await page.getByRole('heading', { name: 'Balance of the backlog' }).waitFor();
    await bench.takePicture('levels-5-balance');

    await page.getByRole('link', { name: 'All items: 1 PM' }).click();
    await page.getByRole('link', { name: 'TOY-2 Next towns' }).first().click();
    await bench.line('## TOY-2 Next towns').waitFor();
  },
);

/** Opens the view *Levels* from the activity bar. */
async function openLevels({ page }: Workbench): Promise<(text: string) => Locator> {
  await page.locator('.activitybar [aria-label^="Backlog"]').first().click();
  const row = (text: string): Locator =>
    page.locator('.tree-explorer-viewlet-tree-view .monaco-list-row', { hasText: text });
  await row('TOY-1').waitFor();
  return row;
}
