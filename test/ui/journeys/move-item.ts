import assert from 'node:assert/strict';
import { journey } from '../journey';
import { buttonOf } from '../levels-view';

const sprint = `# Backlog of the toy library

## Sprint 3

### TOY-1 Reserve a toy

As a parent, I want to reserve a toy that is on loan, so that my child can play with it on her birthday.

### TOY-2 Next towns

Decide with the board which two towns we open in next year, and what families there are willing to pay.
`;

const roadmap = `# Roadmap

## Next

- Lend in the villages.
`;

journey(
  'an item is moved to another file, and the change is seen before it is made',
  { 'sprint.backlog.md': sprint, 'roadmap.md': roadmap },
  async (bench) => {
    await bench.openFile('sprint.backlog.md');
    await bench.placeCursor('TOY-2 Next towns');
    await bench.runCommand('Backlog Lens: Move Item to…');
    const places = bench.page.locator('.quick-input-list .monaco-list-row');
    await places.filter({ hasText: 'roadmap.md' }).filter({ hasText: 'Next' }).first().waitFor();
    await bench.takePicture('move-1-places');
    await places.filter({ hasText: 'roadmap.md' }).filter({ hasText: 'Next' }).first().click();

    const agree = buttonOf(bench, 'Move as Shown');
    await agree.waitFor();
    await bench.page.locator('.multiDiffEntry').nth(1).waitFor();
    const reminder = bench.page.locator('.notification-toast', { hasText: 'above the comparison' });
    await reminder.waitFor();
    await bench.takePicture('move-2-preview');
    assert.ok(
      !(await bench.read('roadmap.md')).includes('TOY-2'),
      'nothing is written before it is confirmed',
    );
    await agree.click();
    await bench.page.locator('.multiDiffEntry').first().waitFor({ state: 'detached' });
    await reminder.waitFor({ state: 'detached' });
    await agree.waitFor({ state: 'detached' });
    await bench.runCommand('File: Save All Files');
    await bench.fileHolds('roadmap.md', '### TOY-2 Next towns');
    assert.ok(!(await bench.read('sprint.backlog.md')).includes('TOY-2'));
    // What was shown is no backlog: nothing stands twice.
    await bench.page
      .locator('[id="status.problems"]')
      .getByRole('button', { name: /^(?!.*Errors)(?:Warnings|Infos|No Problems)/ })
      .waitFor();
    await bench.takePicture('move-3-moved');
  },
);
