import { journey } from '../journey';
import { buttonOf, LevelsView } from '../levels-view';

const sprint = `# Backlog of the toy library

## Sprint 3

### TOY-1 Waiting list

As a parent, I want to reserve a toy that is on loan, so that my child can play with it on her birthday.

The queue is one per toy. Decide with the board which towns we enter next year.
`;

journey(
  'an item of both levels offers to move its sentence on strategy where no rule speaks up',
  {
    'sprint.backlog.md': sprint,
    'roadmap.md': '# Roadmap\n\n## Goals\n\n- G-1: 9 in 10 families reserve online\n',
    'backlog-lens.config.yml': 'rules:\n  item-mixed-level: off\n',
  },
  async (bench) => {
    const offer = 'Move "Decide with the board';
    const choices = bench.page.locator('.quick-input-list .monaco-list-row');
    await bench.openFile('sprint.backlog.md');
    const card = await bench.hover('Waiting list', offer);
    await card.getByRole('link', { name: offer }).waitFor();
    await bench.takePicture('level-moves-asked-1-hover');

    await bench.placeCursor('queue is one');
    const actions = await bench.openActions();
    await actions.getByText(offer).first().waitFor();
    await bench.page.keyboard.press('Escape');

    const levels = await LevelsView.open(bench, 'Waiting list');
    await levels.row('Waiting list').click({ button: 'right' });
    await bench.page.getByRole('menuitem', { name: 'Move This Sentence to a Goal or Epic…' }).waitFor();
    await bench.takePicture('level-moves-asked-2-menu');
    await bench.page.keyboard.press('Escape');

    // The cursor is where it was.
    await bench.openFile('sprint.backlog.md');
    await bench.runCommand('Backlog Lens: Why This Level?');
    await choices.filter({ hasText: offer }).click();
    await choices.filter({ hasText: 'G-1' }).click();
    await buttonOf(bench, 'Move as Shown').click();
    await bench.page.locator('.multiDiffEntry').first().waitFor({ state: 'detached' });
    await bench.runCommand('File: Save All Files');
    await bench.fileHolds('roadmap.md', 'Decide with the board which towns we enter next year.');
  },
);
