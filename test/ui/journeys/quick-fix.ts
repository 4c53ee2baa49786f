import assert from 'node:assert/strict';
import { journey } from '../journey';

const backlog = `# Backlog of the toy library

## TOY-1 Reserve a toy

As a parent, I want to reserve a toy that is on loan.
`;

journey(
  'a finding is seen, explained and put right from the light bulb',
  { 'backlog.md': backlog },
  async (bench) => {
    await bench.openFile('backlog.md');
    const squiggle = bench.squiggles('warning').first();
    await squiggle.waitFor({ state: 'attached' });
    await bench.takePicture('quick-fix-1-squiggle');

    const card = await bench.hover('reserve a toy that', 'Say why');
    await bench.takePicture('quick-fix-2-hover');
    assert.match(await card.innerText(), /Say why the user wants .*Backlog Lens.*story-missing-benefit/s);

    await bench.placeCursor('reserve a toy that');
    const menu = await bench.openLightBulb();
    await bench.takePicture('quick-fix-3-light-bulb');
    await bench.choose(menu, 'Add "so that …"');
    // The cursor waits where the benefit belongs.
    await bench.line('on loan, so that ….').waitFor();
    await bench.page.keyboard.type('my child plays with it on her birthday');
    await bench.squiggles('warning').first().waitFor({ state: 'detached' });
    await bench.save();

    await bench.fileHolds('backlog.md', 'on loan, so that my child plays with it on her birthday.');
    await bench.takePicture('quick-fix-4-fixed');
  },
);

journey(
  'a fix that is chosen after another program has written the file leaves its words alone',
  { 'backlog.md': backlog },
  async (bench) => {
    await bench.openFile('backlog.md');
    await bench.squiggles('warning').first().waitFor({ state: 'attached' });
    await bench.placeCursor('reserve a toy that');
    const menu = await bench.openActions();
    await bench.write('backlog.md', (text) => `The order is that of the last review.\n\n${text}`);
    await bench.line('The order is that of the last review.').waitFor();
    await bench.choose(menu, 'Add "so that …"');
    await bench.page
      .locator('.notification-toast', { hasText: 'The file has changed since: please try again.' })
      .waitFor();
    await bench.takePicture('quick-fix-5-changed-meanwhile');
    await bench.line('I want to reserve a toy that is on loan.').waitFor();
    await bench.page.locator('.tabs-container .tab.active:not(.dirty)').waitFor();
  },
);

const named = [1, 2, 3, 4, 5, 6].map(
  (n) =>
    `### [TOY-${n}] Toy ${n}\n\nAs a parent, I want to reserve toy ${n}, so that my child has it on Sunday.\n\n`,
);

journey(
  'a story without an id gets the next free one, written as the others are',
  {
    'backlog.md': `# Toys\n\n${named.join('')}### Return a toy\n\nAs a parent, I want to return a toy, so that others have it.\n`,
    'ideas.backlog.md':
      '# Ideas\n\n### [TOY-7] Clean a toy\n\nAs a parent, I want to clean a toy, so that it lasts.\n',
  },
  async (bench) => {
    await bench.openFile('backlog.md');
    await bench.squiggles('info').first().waitFor({ state: 'attached' });
    await bench.placeCursor('### Return a toy');
    const menu = await bench.openActions();
    await bench.takePicture('quick-fix-6-missing-id');
    await bench.choose(menu, 'Call it "TOY-8"');
    await bench.line('### [TOY-8] Return a toy').waitFor();
    await bench.save();
    await bench.fileHolds('backlog.md', '\n### [TOY-8] Return a toy\n');
    await bench.takePicture('quick-fix-7-named');
  },
);
