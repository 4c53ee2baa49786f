import { journey } from '../journey';
import type { Workbench } from '../workbench';

const story = 'As a gardener, I want to water the beds of a neighbour.\n';

/** Opens what the editor says about the language of the file. */
async function openStatus(bench: Workbench): Promise<void> {
  await bench.page.mouse.move(0, 0);
  await bench.page.locator('[id="status.languageStatus"]').click();
}

journey(
  'the status says what a file was read as, and takes any file for a backlog',
  { 'notes.txt': story },
  async (bench) => {
    await bench.openFile('notes.txt');
    await openStatus(bench);
    const status = bench.page.locator('.hover-language-status');
    await status.getByText('Not a backlog').waitFor();
    await bench.takePicture('status-1-no-backlog');

    await status.getByRole('button', { name: 'Lint as a backlog' }).click();
    await bench.squiggles('warning').first().waitFor({ state: 'attached' });
    await openStatus(bench);
    await status.getByText('1 backlog item').waitFor();
    await bench.takePicture('status-2-backlog');
  },
);

journey(
  'the workspace is linted, with files that nobody opened',
  {
    'beds/north.stories.txt': story,
    'beds/south.stories.txt': story.replace('water', 'weed'),
    'letter.txt': story,
  },
  async (bench) => {
    await bench.runCommand('Backlog Lens: Lint the Workspace');
    await bench.page.getByText('Backlog Lens: 2 findings, 2 backlog items, 2 files.').first().waitFor();
    await bench.runCommand('Problems: Focus on Problems View');
    const problems = bench.page.locator('.markers-panel .monaco-list-row');
    await problems.filter({ hasText: 'north.stories.txt' }).waitFor();
    await problems.filter({ hasText: 'south.stories.txt' }).waitFor();
    await bench.takePicture('workspace-1-problems');
  },
);
