import assert from 'node:assert/strict';
import { journey } from '../journey';
import { pageIn } from '../levels-view';

const item = (id: number): string => `## TOY-${id} Reserve toy ${id}

As a parent, I want to reserve toy ${id} that is on loan, so that my child can play with it on her birthday.

Priority: Must

`;

journey(
  'who reads the balance keeps the place and the link in focus while the backlog is written',
  { 'backlog.md': `# Backlog of the toy library\n\n${item(1)}${item(2)}${item(3)}` },
  async (bench) => {
    await bench.openFile('backlog.md');
    await bench.runCommand('Backlog Lens: Show the Balance');
    const page = pageIn(bench);
    const must = page.getByRole('link', { name: 'Must: 3', exact: true });
    await must.focus();
    const html = page.locator('html');
    await html.evaluate('scrollTo(0, 400)');
    const top = (): Promise<number> => html.evaluate('scrollY');
    await bench.insist(async () => {
      assert.ok((await top()) > 300);
    });
    const before = await top();

    // Somebody else writes, with a program of their own: the page has the focus all the while.
    await bench.write('backlog.md', (text) => text.replace('Must', 'Could'));
    const now = page.getByRole('link', { name: 'Must: 2', exact: true });
    await now.waitFor();
    assert.equal(await page.locator('a:focus').getAttribute('aria-label'), 'Must: 2');
    assert.ok(Math.abs((await top()) - before) < 60, `${before} and then ${await top()}`);
    await bench.page.keyboard.press('Enter');
    await bench.page.locator('.quick-input-list .monaco-list-row', { hasText: 'TOY-2' }).waitFor();
    await bench.page.keyboard.press('Escape');
    await page.locator('a:focus[aria-label="Must: 2"]').waitFor();
    await bench.takePicture('balance-3-in-place');

    // It comes back as it was left, and up to date.
    await bench.openFile('backlog.md');
    await bench.write('backlog.md', (text) => text.replace('Must', 'Could'));
    await bench.runCommand('View: Open Next Editor');
    await page.getByRole('link', { name: 'Must: 1', exact: true }).waitFor();
    await bench.insist(async () => {
      assert.ok((await top()) > 300);
    });
  },
);
