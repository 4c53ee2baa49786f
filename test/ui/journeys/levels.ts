import assert from 'node:assert/strict';
import { journey } from '../journey';
import { LevelsView, pageIn } from '../levels-view';

const backlog = `# Backlog of the toy library

## TOY-1 Reserve a toy

As a parent, I want to reserve a toy that is on loan, so that my child can play with it on her birthday.

**Acceptance criteria:**

- [ ] The parent hears when the toy is back
- [ ] A toy that is broken cannot be reserved

## TOY-2 Next towns

Decide with the board which two towns we open in next year, and what families there are willing to pay.
`;

journey(
  'levels are seen in the tree, overruled in the file, and put out of sight by the hat',
  { 'backlog.md': backlog },
  async (bench) => {
    const levels = await LevelsView.open(bench, 'TOY-1');
    assert.match((await levels.row('TOY-1').getAttribute('aria-label')) ?? '', /PO-level/);
    assert.match((await levels.row('TOY-2').getAttribute('aria-label')) ?? '', /PM-level/);
    await bench.takePicture('levels-1-tree');

    await levels.row('TOY-2').click();
    await bench.line('## TOY-2 Next towns').click();
    await bench.takePicture('levels-2-item');

    await levels.ask('Switch Hat…', 'Product Owner hat');
    await levels.row('TOY-2').waitFor({ state: 'detached' });
    await bench.takePicture('levels-3-hat');

    await bench.line('## TOY-2 Next towns').click();
    await levels.ask('Set Level…', 'Product Owner level');
    await levels.row('TOY-2').waitFor();
    await bench.save();
    await bench.fileHolds('backlog.md', '**Level:** PO');
    await bench.takePicture('levels-4-declared');

    await levels.ask('Set Level…', 'take the level out of the file');
    await levels.row('TOY-2').waitFor({ state: 'detached' });
    await bench.save();
    await bench.fileHolds('backlog.md', backlog);
  },
);

journey(
  'the balance is drawn, and every figure leads to its items',
  { 'backlog.md': backlog },
  async (bench) => {
    await LevelsView.open(bench, 'TOY-1');
    await bench.runCommand('Backlog Lens: Show the Balance');
    const page = pageIn(bench);
    await page.getByRole('heading', { name: 'Balance of the backlog' }).waitFor();
    await bench.takePicture('levels-5-balance');

    await page.getByRole('link', { name: 'All items: 1 PM' }).focus();
    await bench.page.keyboard.press('Enter');
    const items = bench.page.locator('.quick-input-list .monaco-list-row');
    await items.filter({ hasText: 'TOY-2 Next towns' }).waitFor();
    await bench.takePicture('levels-6-figure');
    await bench.page.keyboard.press('Enter');
    await bench.line('## TOY-2 Next towns').waitFor();
  },
);
