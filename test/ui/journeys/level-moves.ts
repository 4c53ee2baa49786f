import assert from 'node:assert/strict';
import { journey } from '../journey';
import { buttonOf } from '../levels-view';

const sprint = `# Backlog of the toy library

## Sprint 3

### TOY-1 Reserve a toy

As a parent, I want to reserve a toy that is on loan, so that my child can play with it on her birthday.

The queue is one per toy. Decide with the board which towns we enter next year.
`;

const roadmap = `# Roadmap

## Goals

- G-1: 9 in 10 families reserve with the new dropdown
`;

journey(
  'a detail of a goal becomes a story of the sprint, and its sentence on strategy goes up to the goal',
  { 'sprint.backlog.md': sprint, 'roadmap.md': roadmap },
  async (bench) => {
    const choices = bench.page.locator('.quick-input-list .monaco-list-row');

    await bench.openFile('roadmap.md');
    await bench.squiggles('info').first().waitFor({ state: 'attached' });
    await bench.placeCursor('new dropdown');
    await bench.page.keyboard.press('End');
    const menu = await bench.openLightBulb();
    await bench.takePicture('level-moves-1-light-bulb');
    await bench.choose(menu, 'Make a story of it in another place…');
    await choices.filter({ hasText: 'Sprint 3' }).click();
    await bench.page.locator('.multiDiffEntry').first().waitFor();
    await buttonOf(bench, 'Move as Shown').waitFor();
    await bench.takePicture('level-moves-2-story');
    assert.ok(!(await bench.read('sprint.backlog.md')).includes('dropdown'), 'it is only shown');
    await buttonOf(bench, 'Move as Shown').click();
    await bench.line('As a …, I want to …').waitFor();
    // Tab goes from gap to gap.
    await bench.editor.locator('.snippet-placeholder').first().waitFor({ state: 'attached' });
    await bench.page.keyboard.type('parent');
    await bench.page.keyboard.press('Tab');
    await bench.page.keyboard.type('reserve from a list');
    await bench.page.keyboard.press('Tab');
    await bench.page.keyboard.type('I need not type');
    await bench.line('As a parent, I want to reserve from a list, so that I need not type.').waitFor();
    await bench.save();
    await bench.fileHolds('sprint.backlog.md', '### TOY-2 Reserve with the new dropdown');
    await bench.takePicture('level-moves-3-written');

    // From now on the goal may go on naming it.
    await bench.openFile('roadmap.md');
    await bench.squiggles('info').first().waitFor({ state: 'detached' });
    await bench.openFile('sprint.backlog.md');

    await bench.placeCursor('which towns we enter');
    await bench.runCommand('Backlog Lens: Move This Sentence to a Goal or Epic…');
    await choices.filter({ hasText: 'G-1' }).click();
    await bench.page.locator('.multiDiffEntry').nth(1).waitFor();
    await bench.takePicture('level-moves-4-sentence');
    await buttonOf(bench, 'Move as Shown').click();
    await bench.page.locator('.multiDiffEntry').first().waitFor({ state: 'detached' });
    await bench.runCommand('File: Save All Files');
    await bench.fileHolds('roadmap.md', 'Decide with the board which towns we enter next year.');
    assert.match(await bench.read('sprint.backlog.md'), /The queue is one per toy\.\n/);
  },
);
