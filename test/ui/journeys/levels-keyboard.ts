import { journey } from '../journey';
import { LevelsView } from '../levels-view';

const backlog = `# Backlog of the toy library

### TOY-1 Reserve a toy

As a parent, I want to reserve a toy that is on loan, so that my child can play with it on her birthday.

### TOY-2 Clean a toy

As a volunteer, I want to mark a toy as cleaned, so that the next family can have it.
`;

journey(
  'an item is given its level with the keyboard alone, and stays the one that is on',
  { 'product-backlog.md': backlog },
  async (bench) => {
    const levels = await LevelsView.open(bench, 'TOY-1');
    const { keyboard } = bench.page;
    const focused = bench.page.locator('.tree-explorer-viewlet-tree-view .monaco-list-row.focused');
    await bench.runCommand('Backlog: Focus on Levels View');
    const press = (key: string, row: string): Promise<void> =>
      bench.insist(() => keyboard.press(key), focused.filter({ hasText: row }));
    await press('Home', 'Product Owner level');
    await keyboard.press('ArrowDown');
    await focused.filter({ hasText: 'TOY-1' }).waitFor();
    await keyboard.press('Shift+F10');
    await bench.page.locator('.context-view').getByText('Set Level…').waitFor();
    await keyboard.press('ArrowDown');
    await keyboard.press('ArrowDown');
    await keyboard.press('Enter');
    await bench.page.locator('.quick-input-widget', { hasText: 'Set the level of TOY-1' }).waitFor();
    await keyboard.type('Manager');
    await bench.page.locator('.quick-input-list .monaco-list-row', { hasText: 'PM' }).waitFor();
    await keyboard.press('Enter');
    await levels.row('Product Manager level').waitFor();
    await focused.filter({ hasText: 'TOY-1' }).waitFor();
    await bench.takePicture('tree-6-level-by-keyboard');
  },
);
