import assert from 'node:assert/strict';
import { journey } from '../journey';

journey(
  'the sample backlog is put into a folder that the user chooses, and opened',
  { 'backlog-lens-sample/roadmap.md': '# Ours\n' },
  async (bench) => {
    const { page } = bench;
    const opening = page.context().waitForEvent('page');
    await bench.runCommand('Backlog Lens: Open the Sample Backlog…');
    const button = page.locator('.quick-input-action', { hasText: 'Put the Sample Here' });
    await button.waitFor();
    await bench.takePicture('sample-1-choose-folder');
    await button.click();

    const window = await opening;
    await window
      .locator('.explorer-folders-view .monaco-list-row', { hasText: 'workshop.backlog.yml' })
      .waitFor();
    assert.match(await bench.read('backlog-lens-sample/product-backlog.md'), /SPK-12/);
    // What was there already is nobody's to write over.
    assert.equal(await bench.read('backlog-lens-sample/roadmap.md'), '# Ours\n');
  },
);
