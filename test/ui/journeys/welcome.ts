import assert from 'node:assert/strict';
import type { Locator, Page } from 'playwright-core';
import { journey } from '../journey';
import { LevelsView } from '../levels-view';

function welcomeOf(page: Page): Locator {
  return page.locator('.welcome-view-content');
}

/** The sidebar of the extension, where nobody knows yet what will be in it. */
async function openSidebar(page: Page): Promise<void> {
  await page.locator('.activitybar [aria-label^="Backlog"]').first().click();
}

journey('without a folder the sidebar says how to begin', null, async (bench) => {
  const { page } = bench;
  await openSidebar(page);
  await welcomeOf(page).getByText('Open a folder with backlog files').waitFor();
  assert.deepEqual(await welcomeOf(page).locator('.monaco-button').allInnerTexts(), [
    'Open Folder',
    'Open the Sample Backlog…',
  ]);
  await bench.takePicture('welcome-1-no-folder');
});

journey(
  'in a folder that is not trusted the backlog is read all the same',
  {
    'letters.txt': 'Dear neighbours, the pond is frozen.\n',
    'pond/pond.stories.txt': 'As a warden, I want to close the pond so that nobody skates on thin ice.\n',
  },
  async (bench) => {
    await bench.page.getByText('Restricted Mode').first().waitFor();
    await LevelsView.open(bench, 'close the pond');
    await bench.takePicture('welcome-2-not-trusted');
  },
  { asksForTrust: true },
);

journey(
  'a folder without a backlog that is not trusted says so',
  { 'letters.txt': 'Dear neighbours, the pond is frozen.\n' },
  async (bench) => {
    const { page } = bench;
    await openSidebar(page);
    await welcomeOf(page).getByText('It is not trusted yet').waitFor();
    assert.deepEqual(await welcomeOf(page).locator('.monaco-button').allInnerTexts(), [
      'Look Through the Workspace',
      'Manage Workspace Trust',
    ]);
    await bench.takePicture('welcome-3-not-trusted');
  },
  { asksForTrust: true },
);
