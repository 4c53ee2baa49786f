import assert from 'node:assert/strict';
import { journey } from '../journey';
import { LevelsView } from '../levels-view';

const sprint = `# Backlog of the toy library

## Sprint 3

### TOY-1 Reserve a toy

As a parent, I want to reserve a toy that is on loan, so that my child can play with it on her birthday.

**Acceptance criteria:**

- [ ] The parent hears when the toy is back

### TOY-2 Clean a toy

As a volunteer, I want to mark a toy as cleaned.
`;

const roadmap = `# Roadmap

## Next year

- Decide with the board which two towns we open in, and what families there are willing to pay.
`;

journey(
  'the tree is grouped, filtered, and led to from the text',
  { 'sprint.backlog.md': sprint, 'roadmap.md': roadmap },
  async (bench) => {
    const levels = await LevelsView.open(bench, 'TOY-1');
    await levels.row('Decide with the board').waitFor();
    await bench.runCommand('Backlog Lens: Group by File');
    await levels.row('roadmap.md').waitFor();
    await bench.takePicture('tree-1-by-file');

    await levels.tell('Filter…', '@finding:missing');
    await levels.row('TOY-1').waitFor({ state: 'detached' });
    await levels.row('TOY-2').waitFor();
    await bench.page.getByText('The filter is on: with findings of missing. To see all items').waitFor();
    await bench.takePicture('tree-1b-filtered');
    await levels.tell('Filter…', 'nothing like this');
    await bench.page.getByText('No item matches the filter.').waitFor();
    await bench.takePicture('tree-2-nothing');

    await bench.openFile('sprint.backlog.md');
    await bench.placeCursor('Clean a toy');
    await bench.runCommand('Backlog Lens: Reveal in Levels');
    await bench.page
      .locator('.notification-toast')
      .getByRole('button', { name: 'Show everything', exact: true })
      .click();
    await levels.selected.filter({ hasText: 'TOY-2' }).waitFor();
    await bench.takePicture('tree-3-revealed');

    await bench.page.keyboard.press('ArrowUp');
    await bench.page.keyboard.press('Enter');
    await bench.page.locator('.editor-group-container.active .monaco-editor.focused').waitFor();
    await bench.runCommand('Backlog Lens: Follow the Cursor');
    await bench.placeCursor('Clean a toy');
    await levels.selected.filter({ hasText: 'TOY-2' }).waitFor();

    // What is written elsewhere in the file leaves the tree as it is.
    await bench.placeCursor('Backlog of the toy library');
    await bench.page.keyboard.press('End');
    await bench.page.keyboard.type(' in the old mill');
    await bench.line('in the old mill').waitFor();
    await bench.placeCursor('Reserve a toy');
    await levels.selected.filter({ hasText: 'TOY-1' }).waitFor();
    assert.match((await levels.row('TOY-2').getAttribute('aria-label')) ?? '', /TOY-2.*finding/);
  },
);

journey(
  'the reasons of a level are listed, and their words marked in the text',
  { 'roadmap.md': roadmap },
  async (bench) => {
    await bench.openFile('roadmap.md');
    await bench.placeCursor('Decide with the board');
    await bench.runCommand('Backlog Lens: Why This Level?');
    const rows = bench.page.locator('.quick-input-list .monaco-list-row');
    await rows.filter({ hasText: 'speaks for PM' }).first().waitFor();
    await bench.takePicture('tree-4-why');
    await rows.filter({ hasText: 'Show these words in the text' }).click();
    await bench.editor.locator('[class*="ced-"]').first().waitFor({ state: 'attached' });
    await bench.takePicture('tree-5-marked');
  },
);
