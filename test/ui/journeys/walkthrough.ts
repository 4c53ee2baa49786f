import assert from 'node:assert/strict';
import { journey } from '../journey';
import type { Workbench } from '../workbench';

const backlog = `# Backlog of the repair shop

## US-1 Hear when a bike is ready

As a commuter, I want to hear when my bike is ready, so that I do not come in vain.
`;

async function openWalkthrough(bench: Workbench): Promise<void> {
  await bench.pickQuick('F1', '>Welcome: Open Walkthrough', 'Welcome: Open Walkthrough');
  const rows = bench.page.locator('.quick-input-list .monaco-list-row');
  await rows.filter({ hasText: 'Start with Backlog Lens' }).click();
}

journey('the walkthrough is opened and a step is taken', { 'notes.md': backlog }, async (bench) => {
  const { page } = bench;
  // What has no backlog in it says how to begin.
  await page.locator('.activitybar [aria-label^="Backlog"]').first().click();
  const welcome = page.locator('.welcome-view-content');
  await welcome.getByText('No backlog was found in this folder.').waitFor();
  await bench.takePicture('walkthrough-1-no-backlog');
  assert.deepEqual(await welcome.locator('.monaco-button').allInnerTexts(), [
    'New Backlog…',
    'Lint This File as a Backlog',
    'Look Through the Workspace',
  ]);

  await openWalkthrough(bench);
  const steps = page.locator('.getting-started-step');
  await steps.filter({ hasText: 'Begin with a backlog' }).waitFor();
  assert.equal(await steps.count(), 5);
  const picture = page.frameLocator('iframe.webview').frameLocator('#active-frame').locator('svg');
  await picture.getByText('One-Person Product').waitFor();
  await bench.takePicture('walkthrough-2-begin');

  for (const [title, words] of [
    ['Write with snippets', 'commuter'],
    ['See what could be clearer', 'by which fact or figure?'],
    ['See the whole backlog', 'Balance of the backlog'],
    ['See whose work it is', 'US-12 Courier service'],
  ] as const) {
    await steps.filter({ hasText: title }).click();
    await picture.getByText(words).first().waitFor();
    await bench.takePicture(`walkthrough-3-${title}`);
  }
  await page.getByRole('button', { name: 'Show the Levels' }).click();
  await steps
    .filter({ hasText: 'See whose work it is' })
    .locator('.codicon-getting-started-step-checked')
    .waitFor();

  await bench.runCommand('Preferences: Toggle between Light/Dark Themes');
  await page.locator('.monaco-workbench.vs-dark').waitFor();
  await bench.takePicture('walkthrough-4-dark');

  // Who tries the snippets has a page to write on, and the list in front of them. With another theme the editor may
  // show the overview of all walkthroughs instead.
  const tryIt = page.getByRole('button', { name: 'Try It' });
  await bench.insist(async () => {
    await openWalkthrough(bench);
    await steps.filter({ hasText: 'Write with snippets' }).click({ timeout: 4_000 });
    await tryIt.waitFor({ timeout: 4_000 });
  });
  await tryIt.click();
  await page.locator('.suggest-widget.visible .monaco-list-row.focused', { hasText: '+story' }).waitFor();
  await welcome.getByText('No item has been written yet.').waitFor();
  await bench.takePicture('walkthrough-5-try');
  await page.keyboard.type('epic');
  await page.locator('.suggest-widget.visible .monaco-list-row.focused', { hasText: '+epic' }).waitFor();
  await page.keyboard.press('Enter');
  await bench.line('## EP-1: [title]').waitFor();
  // What was never saved is read as what it is.
  await page.keyboard.press('Tab');
  await page.keyboard.type('Lend bikes');
  await page.locator('.sidebar .monaco-list-row', { hasText: 'EP-1 Lend bikes' }).waitFor();
  await bench.takePicture('walkthrough-6-tried');
});
