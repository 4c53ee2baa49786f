import { journey } from '../journey';
import { LevelsView, pageIn } from '../levels-view';

const backlog = `# Backlog of the toy library

## Sprint 3

### TOY-1 Reserve a toy

As a parent, I want to reserve a toy that is on loan, so that my child can play with it on her birthday.

**Acceptance criteria:**

- [ ] The parent hears when the toy is back

Priority: Must
Estimate: 3

### TOY-2 Clean a toy

As a volunteer, I want to mark a toy as cleaned.

## Later

### TOY-3 Next towns

Decide with the board which two towns we open in next year, and what families there are willing to pay.

### TOY-4 Opening hours

Decide with the board whether to open on Sundays next year, and show the opening hours on the page of the library.

### TOY-5 Yellow

Something yellow.
`;

for (const theme of ['Light Modern', 'Dark Modern', 'Dark High Contrast', 'Light High Contrast']) {
  journey(
    `the tree and the balance can be read in the theme ${theme}`,
    { 'backlog.md': backlog },
    async (bench) => {
      const name = theme.toLowerCase().replaceAll(' ', '-');
      await LevelsView.open(bench, 'TOY-1');
      await bench.runCommand('Preferences: Color Theme');
      await bench.page.locator('.quick-input-list .monaco-list-row').first().waitFor();
      await bench.page.keyboard.type(theme);
      await bench.page.locator('.quick-input-list .monaco-list-row.focused', { hasText: theme }).waitFor();
      await bench.page.keyboard.press('Enter');
      await bench.openFile('backlog.md');
      await bench.page.locator('.codelens-decoration a').first().waitFor();
      await bench.takePicture(`themes-${name}-tree`);

      await bench.runCommand('Backlog Lens: Show the Balance');
      const page = pageIn(bench);
      await page.getByRole('heading', { name: 'Balance of the backlog' }).waitFor();
      await bench.takePicture(`themes-${name}-balance-1`);
      await page.getByRole('heading', { name: 'Ready, by place in the backlog' }).scrollIntoViewIfNeeded();
      await bench.takePicture(`themes-${name}-balance-2`);
      await page.getByRole('link', { name: 'All items: 1 PM' }).focus();
      await bench.takePicture(`themes-${name}-balance-3`);
    },
  );
}
