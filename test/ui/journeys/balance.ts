import assert from 'node:assert/strict';
import { journey } from '../journey';
import { pageIn } from '../levels-view';

const item = (id: number, priority: string): string => `## TOY-${id} Reserve toy ${id}

As a parent, I want to reserve toy ${id} that is on loan, so that my child can play with it on her birthday.

Priority: ${priority}

`;
const backlog = `# Backlog of the toy library\n\n${item(1, 'Must')}${item(2, 'must')}`;

journey(
  'the balance can be read beside another editor, and says which hat is on',
  { 'backlog.md': backlog },
  async (bench) => {
    await bench.openFile('backlog.md');
    await bench.runCommand('Backlog Lens: Show the Balance');
    const page = pageIn(bench);
    await page.getByRole('heading', { name: 'Balance of the backlog' }).waitFor();
    await bench.runCommand('View: Move Editor into Next Group');
    await page.getByRole('heading', { name: 'Balance of the backlog' }).waitFor();
    await bench.page.setViewportSize({ width: 1100, height: 900 });
    const number = page.locator('.row text').first();
    await number.waitFor();
    const { height } = (await number.boundingBox()) ?? assert.fail();
    assert.ok(height >= 12, `${height} px`);
    await bench.takePicture('balance-1-narrow');

    const figure = page.getByRole('link', { name: 'Stories: 2', exact: true });
    assert.equal(await figure.getAttribute('title'), 'Stories: 2');
    await page.getByRole('link', { name: 'Must: 2', exact: true }).waitFor();
    await figure.focus();
    await bench.page.keyboard.press('Enter');
    const choices = bench.page.locator('.quick-input-list .monaco-list-row');
    await choices.filter({ hasText: 'TOY-1' }).waitFor();
    await bench.page.keyboard.press('Escape');
    await choices.first().waitFor({ state: 'hidden' });

    await bench.runCommand('Backlog Lens: Switch Hat');
    await choices.filter({ hasText: 'Product Manager hat' }).click();
    await page.getByText('Product Manager hat: what reads as the other level is not counted here.').waitFor();
    await bench.takePicture('balance-2-hat');

    // Loaded anew by the browser, the editor would forget what it had not put away yet.
    const loaded = bench.page.waitForEvent('load');
    await bench.runCommand('Developer: Reload Window');
    await loaded;
    await page.getByText('Product Manager hat: what reads as the other level is not counted here.').waitFor();
    await bench.takePicture('balance-3-reloaded');
  },
);
