import assert from 'node:assert/strict';
import { journey } from '../journey';

const files = {
  'backlog.md':
    '# Backlog\n\n## SNG-1 Practise alone\n\nAs a singer, I want to hear my voice, so that I learn it.\n',
};

journey('a backlog is started from File > New File… and filled in', files, async (bench) => {
  const { page } = bench;
  await bench.openFile('backlog.md');
  await page.locator('.codelens-decoration').first().waitFor();
  await page.locator('.menubar-menu-button').first().click();
  await page.getByRole('menuitem', { name: 'File', exact: true }).hover();
  await page.getByRole('menuitem', { name: 'New File...' }).hover();
  await page.keyboard.press('Enter');
  const rows = page.locator('.quick-input-list .monaco-list-row');
  await rows.filter({ hasText: 'Backlog…' }).first().waitFor();
  await bench.takePicture('new-backlog-1-new-file');
  await rows.filter({ hasText: 'Backlog…' }).first().click();
  await rows.filter({ hasText: 'One-Person Product' }).waitFor();
  await bench.takePicture('new-backlog-2-templates');

  await rows.filter({ hasText: 'Kanban' }).click();
  await page.getByText('The file, from the folder').waitFor();
  await page.keyboard.press('Enter');
  await page.getByText('backlog.md is there already.').waitFor();
  await bench.takePicture('new-backlog-3-name-taken');
  await page.keyboard.type('product-backlog');
  await page.getByText('backlog.md is there already.').waitFor({ state: 'detached' });
  await page.keyboard.press('Enter');

  await bench.line('# Backlog of [product]').waitFor();
  await bench.takePicture('new-backlog-4-tab-stops');
  for (const words of [
    'Choir Diary',
    '2',
    '5',
    // The next free id of the team stands there already.
    '',
    'See who sings',
    'conductor',
    'see who comes tonight',
  ]) {
    await page.keyboard.type(words);
    await page.keyboard.press('Tab');
  }
  await page.keyboard.type('I choose a piece that we can sing');
  await bench.line('As a conductor, I want to see who comes tonight, so that I choose').waitFor();
  await bench.takePicture('new-backlog-5-filled-in');

  await bench.save();
  await bench.fileHolds('product-backlog.md', '# Backlog of Choir Diary');
  await bench.fileHolds('product-backlog.md', '### SNG-2: See who sings');
  assert.equal(await bench.read('backlog.md'), files['backlog.md']);
});

/** What each template asks for first, and a line of it that shows whose it is. */
const others = [
  ['Scrum Team', 'product-backlog.md', '# Product backlog of [product]', '### SNG-2: [title]'],
  ['One-Person Product', 'one-person-backlog.md', '# Backlog of [product]', '## Not doing'],
  ['Spec Kit', 'specs/001-practice/spec.md', '# Feature Specification: [feature]', '`001-practice`'],
  [
    'Kiro',
    '.kiro/specs/practice/requirements.md',
    '# Requirements Document',
    'THE [system] SHALL [response]',
  ],
] as const;

journey('each template makes a file of its kind, ready to be filled in', files, async (bench) => {
  const { page } = bench;
  for (const [label, path, title, line] of others) {
    await bench.runCommand('Backlog Lens: New Backlog…');
    await page.locator('.quick-input-list .monaco-list-row', { hasText: label }).click();
    await page.getByText('The file, from the folder').waitFor();
    await page.locator('.quick-input-widget .quick-input-box input').fill(path);
    await page.keyboard.press('Enter');
    await bench.line(title).waitFor();
    await bench.line(line).first().waitFor();
    // The cursor is in the first gap: what is typed goes there.
    await bench.editor.locator('.snippet-placeholder').first().waitFor();
    await bench.takePicture(`new-backlog-6-${label}`);
    await page.keyboard.type('Practice');
    await bench.line('Practice').first().waitFor();
    await bench.save();
    await bench.fileHolds(path, 'Practice');
  }
});
