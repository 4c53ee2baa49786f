import assert from 'node:assert/strict';
import { journey } from '../journey';
import type { Workbench } from '../workbench';

const lanes = `# Backlog of the swimming pool

## LANE-1: Book a lane

- **Priority:** Must

As a swimmer, I want to book a lane for an hour, so that I can train without waiting.

**Acceptance criteria:**

- Given a free lane, when a swimmer books it, then the plan shows it as taken

## LANE-2: Cancel a booking

- **Depends on:** TOWEL-3

As a swimmer, I want to cancel a booking, so that others can swim. It follows LANE-1.

**Acceptance criteria:**

- Given a booked lane, when a swimmer cancels it, then the plan shows it as free
`;

const towels = `items:
  - id: TOWEL-3
    title: 'Lend a towel &amp; *soap*'
    as_a: guest of the day
    i_want: to lend a towel
    so_that: I need not carry one
    priority: Could
    depends_on: [LANE-1]
`;

const files = {
  'pool.backlog.md': lanes,
  'towels.backlog.yaml': towels,
  'backlog-lens.config.yml': 'team:\n  tracker: https://desk.example.org/browse/{id}\n',
};

journey('an id leads to its item, tells of it, and is renamed in every file', files, async (bench) => {
  const { keyboard } = bench.page;
  await bench.openFile('pool.backlog.md');
  const card = await bench.hover('TOWEL-3', 'Lend a towel &amp; *soap*');
  const told = (await card.innerText()).replace(/\s+/g, ' ');
  assert.match(told, /As a guest of the day, I want to lend a towel.*Could.*towels\.backlog\.yaml/);
  await bench.takePicture('navigation-1-hover');

  await bench.placeCursor('TOWEL-3');
  await keyboard.press('F12');
  await bench.page.locator('.tabs-container .tab.active[data-resource-name="towels.backlog.yaml"]').waitFor();
  await bench.placeCursor('LANE-1');
  await keyboard.press('Shift+F12');
  await bench.page.locator('.peekview-widget .monaco-list-row').nth(2).waitFor();
  await bench.takePicture('navigation-2-references');
  await keyboard.press('Escape');
  await bench.page.locator('.peekview-widget').waitFor({ state: 'detached' });

  await bench.placeCursor('LANE-1');
  await rename(bench, 'lane');
  // Where the mouse rests the message has come to rest too.
  const message = 'An id starts with a letter and has a digit in it, like US-12.';
  await bench.page.locator('.notification-toast', { hasText: message }).hover();
  await bench.takePicture('navigation-3-refused');
  await keyboard.press('Escape');
  await rename(bench, 'SWIM-1');
  await bench.line('depends_on: [SWIM-1]').waitFor();
  await bench.runCommand('File: Save All Files');
  await bench.fileHolds('pool.backlog.md', 'It follows SWIM-1.');
  await bench.fileHolds('pool.backlog.md', '## SWIM-1: Book a lane');
  await bench.takePicture('navigation-4-renamed');
});

journey(
  'items are found in the outline and by name, folded, and linked to the tracker',
  files,
  async (bench) => {
    const { keyboard, mouse } = bench.page;
    await bench.openFile('towels.backlog.yaml');
    await bench.runCommand('Explorer: Focus on Outline View');
    await bench.page
      .locator('.outline-pane .monaco-list-row', { hasText: 'TOWEL-3 Lend a towel' })
      .first()
      .waitFor();
    await bench.placeCursor('TOWEL-3');
    await bench.page.locator('.breadcrumbs-control', { hasText: 'TOWEL-3 Lend a towel' }).waitFor();
    await bench.takePicture('navigation-5-outline');

    // A file that nobody has opened.
    await bench.pickQuick('Control+P', '#cancel', 'LANE-2 Cancel a booking');
    await bench.page.locator('.tabs-container .tab.active[data-resource-name="pool.backlog.md"]').waitFor();
    // The editor lists what Markdown itself has to say beside ours, once that has been started.
    for (const group of ['Backlog', 'Markdown Language Features'])
      await bench.page.locator('.outline-pane .monaco-list-row', { hasText: group }).first().waitFor();
    await bench.page.locator('.breadcrumbs-control', { hasText: 'Cancel a booking' }).waitFor();
    await bench.takePicture('navigation-6-symbols');

    await bench.openFile('towels.backlog.yaml');
    await bench.placeCursor('TOWEL-3');
    await keyboard.press('Control+Shift+BracketLeft');
    await bench.line('i_want').waitFor({ state: 'detached' });
    await bench.takePicture('navigation-7-folded');
    await bench.runCommand('Unfold All');

    await bench.line('depends_on').waitFor();
    const link = bench.editor.locator('.detected-link', { hasText: 'LANE-1' }).first();
    await link.waitFor();
    await mouse.move(0, 0);
    await bench.hover('LANE-1', 'Open LANE-1 in the tracker');
    await bench.takePicture('navigation-8-tracker');
    await keyboard.press('Escape');
  },
);

async function rename({ page }: Workbench, to: string): Promise<void> {
  await page.keyboard.press('F2');
  const input = page.locator('.rename-box input:focus');
  await input.waitFor();
  await input.fill(to);
  await page.keyboard.press('Enter');
}
