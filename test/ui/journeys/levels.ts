import assert from 'node:assert/strict';
import { journey } from '../journey';

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
  'levels are seen in the tree, explained, filtered by the hat and counted',
  { 'backlog.md': backlog },
  async (bench) => {
    const { page } = bench;
    await page.locator('.activitybar [aria-label^="Backlog"]').first().click();
    const tree = page.locator(
      '.pane-body .monaco-list[aria-label*="Levels"], .tree-explorer-viewlet-tree-view',
    );
    const row = (text: string) => tree.locator('.monaco-list-row', { hasText: text });
    await row('TOY-1').waitFor();
    await row('TOY-2').waitFor();
    await bench.takePicture('levels-1-tree');
    assert.match((await row('TOY-1').getAttribute('aria-label')) ?? '', /PO-level/);

    await row('TOY-2').click();
    await bench.line('TOY-2').waitFor();
    await bench.takePicture('levels-2-item');

    await bench.runCommand('Backlog Lens: Show the Balance');
    const page2 = page.frameLocator('iframe.webview').frameLocator('iframe');
    await page2.getByRole('heading', { name: 'Balance of the backlog' }).waitFor();
    await bench.takePicture('levels-3-balance');
  },
);
