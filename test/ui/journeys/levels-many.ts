import assert from 'node:assert/strict';
import { journey, type Files } from '../journey';
import { LevelsView } from '../levels-view';

const needs = ['reserve a toy', 'return a toy', 'see what is on loan', 'report a broken toy', 'renew a loan'];

/** A hundred files with a hundred stories each. */
const files: Files = Object.fromEntries(
  Array.from({ length: 100 }, (_, file) => {
    const stories = Array.from({ length: 100 }, (__, index) => {
      const number = file * 100 + index + 1;
      const need = needs[number % needs.length] ?? '';
      return `## TOY-${number} Story ${number}\n\nAs a parent, I want to ${need} at counter ${number}, so that my child can play.\n`;
    });
    return [`branch-${file + 1}.backlog.md`, `# Branch ${file + 1}\n\n${stories.join('\n')}`];
  }),
);

journey('ten thousand items are in the tree, and writing stays quick', files, async (bench) => {
  const levels = await LevelsView.open(bench, 'Product Owner level');
  await bench.runCommand('Backlog Lens: Group by File');
  await levels.row('branch-1.backlog.md').waitFor();
  await bench.openFile('branch-1.backlog.md');
  await bench.placeCursor('TOY-3 Story 3');
  await bench.runCommand('Backlog Lens: Reveal in Levels');
  await levels.selected.filter({ hasText: 'TOY-3' }).waitFor();
  await bench.placeCursor('TOY-3 Story 3');
  await bench.page.keyboard.press('End');
  await bench.page.keyboard.type(' of ten thousand');
  await levels.row('TOY-3 Story 3 of ten thousand').waitFor();
  await levels.selected.filter({ hasText: 'TOY-3' }).waitFor();
  assert.match((await levels.row('branch-1.backlog.md').first().getAttribute('aria-label')) ?? '', /100/);
  await bench.takePicture('levels-many');
});
