import assert from 'node:assert/strict';
import type { Workbench } from '../workbench';
import { journey } from '../journey';
import { buttonOf } from '../levels-view';

const backlog = `# Toy library

## Sprint 3

### TOY-1: Reserve a toy (Must)

As a parent, I want to reserve a toy that is on loan, so that my child can play with it on her birthday.

**Acceptance criteria:**

- [ ] Given a toy that is on loan, when the parent reserves it, then nobody else can reserve it
- [ ] The parent gets a mail when the toy is back

### TOY-2: Pick-up times

As a volunteer, I want to see who comes when, so that I can bring the toys to the counter.
`;

/** Agrees to the path that a dialog for files suggests. */
async function acceptPath(bench: Workbench, title: string): Promise<void> {
  const dialog = bench.page.locator('.quick-input-widget', { hasText: title });
  await dialog.locator('.quick-input-list .monaco-list-row').first().waitFor();
  await dialog.getByRole('button', { name: /OK|Save Here|Save/ }).click();
}

/** Waits until a new file stands in an editor. */
async function opens({ page }: Workbench, name: string): Promise<void> {
  await page.locator(`.tabs-container .tab.active[data-resource-name="${name}"]`).waitFor();
}

journey(
  'a backlog is converted: what is lost is seen before anything is written',
  { 'toys.backlog.md': backlog, 'readme.txt': 'The toys.\n' },
  async (bench) => {
    const { page } = bench;
    await bench.openFile('toys.backlog.md');
    await bench.runCommand('Backlog Lens: Convert to…');
    const targets = page.locator('.quick-input-list .monaco-list-row');
    await targets.filter({ hasText: 'Backlog.md' }).first().waitFor();
    await bench.takePicture('convert-1-targets');
    await targets.filter({ hasText: 'CSV' }).first().click();

    const save = buttonOf(bench, 'Save as Shown…');
    await save.waitFor();
    await page.locator('.multiDiffEntry').nth(1).waitFor();
    await page.locator('.multiDiffEntry').getByText('CSV has no place for section').first().waitFor();
    await bench.takePicture('convert-2-preview');
    await assert.rejects(bench.read('toy-library.backlog.csv'), 'nothing is written before it is confirmed');
    await save.click();
    await acceptPath(bench, 'Save the converted backlog');
    await opens(bench, 'toy-library.backlog.csv');
    assert.match(await bench.read('toy-library.backlog.csv'), /^TOY-1,Story,Reserve a toy,/m);
    await bench.takePicture('convert-3-saved');

    await bench.openFile('toys.backlog.md');
    await bench.runCommand('Backlog Lens: Convert to…');
    await targets.filter({ hasText: 'Gherkin' }).first().click();
    await save.waitFor();
    await bench.takePicture('convert-4-several-files');
    await save.click();
    await acceptPath(bench, 'The folder to save the converted backlog in');
    await opens(bench, 'toy-1-reserve-a-toy.feature');
    assert.match(await bench.read('toy-1-reserve-a-toy.feature'), /^ {4}When the parent reserves it$/m);
    assert.match(await bench.read('toy-2-pick-up-times.feature'), /^Feature: Pick-up times$/m);
    await bench.takePicture('convert-5-features');
  },
);

journey('a criterion is written in another style', { 'toys.backlog.md': backlog }, async (bench) => {
  await bench.openFile('toys.backlog.md');
  await bench.placeCursor('Given a toy that is on loan');
  const menu = await bench.openActions();
  await menu.getByText('Write Criterion as EARS', { exact: true }).waitFor();
  await bench.takePicture('criteria-style-1-menu');
  await bench.choose(menu, 'Write Criterion as EARS');
  await bench.line('WHILE a toy that is on loan, WHEN the parent reserves it').waitFor();
  await bench.takePicture('criteria-style-2-ears');
  await bench.save();
  await bench.fileHolds('toys.backlog.md', 'THE SYSTEM SHALL ensure that nobody else can reserve it');
});
