import assert from 'node:assert/strict';
import type { Workbench } from '../workbench';
import { journey } from '../journey';

const backlog = `# Backlog of the swimming pool

## Sprint 3

`;

/** Asks for suggestions, and gives the rows of the list; none where the editor has none. */
async function suggestions(bench: Workbench): Promise<string[]> {
  await bench.page.keyboard.press('Control+Space');
  const widget = bench.page.locator('.suggest-widget.visible');
  // Rows come before their words, and "Loading…" before both.
  const words = widget.locator('.monaco-list-row .label-name:not(:empty)');
  const none = widget.locator('.message:visible', { hasText: 'No suggestions' });
  await words.or(none).first().waitFor();
  return widget.locator('.monaco-list-row').allInnerTexts();
}

/** The class by which the editor colours these words. */
function colourOf(bench: Workbench, words: string): Promise<string | null> {
  const spans = bench.line('As a swimmer').locator('span span', { hasText: words });
  return spans.first().getAttribute('class');
}

journey('a story is written from a snippet, gap by gap', { 'backlog.md': backlog }, async (bench) => {
  await bench.openFile('backlog.md');
  const { keyboard } = bench.page;
  await bench.editor.click();
  await keyboard.press('Control+End');
  await keyboard.type('+storyac');
  const rows = await suggestions(bench);
  assert.match(rows.join('\n'), /\+storyac/);
  await bench.takePicture('snippets-1-list');
  await keyboard.press('Enter');
  await bench.line('Given [state], when [action]').waitFor();

  for (const answer of [
    'US-7',
    'Book a lane',
    'swimmer with an annual ticket',
    'book a lane for an hour',
    'I can train without waiting',
  ]) {
    await keyboard.type(answer);
    await keyboard.press('Tab');
  }
  // The scale opens by itself.
  await bench.page.locator('.suggest-widget.visible .monaco-list-row', { hasText: 'Should' }).click();
  await keyboard.press('Tab');
  await bench.takePicture('snippets-2-filled-in');
  const parts = ['As a', 'swimmer with an annual ticket', 'book a lane for an hour', 'I can train'];
  const colours = await Promise.all(parts.map((words) => colourOf(bench, words)));
  assert.equal(new Set(colours).size, parts.length, colours.join(', '));
  await bench.save();
  await bench.fileHolds(
    'backlog.md',
    'As a swimmer with an annual ticket, I want to book a lane for an hour, so that I can train without waiting.\n\n- **Priority:** Should',
  );
});

journey(
  'prose calls no snippet up, and a plus does',
  { 'notes.txt': '', 'pool.stories.txt': '', 'pool.feature': '' },
  async (bench) => {
    const { keyboard } = bench.page;
    for (const name of ['notes.txt', 'pool.stories.txt']) {
      await bench.openFile(name);
      await bench.editor.click();
      for (const word of ['story', 'goal', 'given', 'Release', 'us']) {
        await keyboard.type(`We talked about the ${word}`);
        assert.doesNotMatch((await suggestions(bench)).join('\n'), /\+/);
        await keyboard.press('Escape');
        await keyboard.press('Enter');
      }
      await keyboard.type('+us');
      assert.match((await suggestions(bench)).join('\n'), /\+us/);
      await keyboard.press('Enter');
      await bench.line('As a [role], I want to [need]').waitFor();
      await bench.save();
      await bench.fileHolds(name, 'We talked about the goal\nWe talked about the given\n');
    }
    await bench.takePicture('snippets-3-plain-text');

    await bench.openFile('pool.feature');
    await bench.editor.click();
    await keyboard.type('Given the story');
    assert.doesNotMatch((await suggestions(bench)).join('\n'), /\+/);
    await keyboard.press('Escape');
    await keyboard.press('Enter');
    await keyboard.type('+background');
    assert.match((await suggestions(bench)).join('\n'), /\+background/);
    await keyboard.press('Enter');
    await bench.line('Given [state]').waitFor();
  },
);

journey(
  'a feature file has all snippets at a plus, and new items get the next free ids',
  {
    'pool.backlog.md':
      '# Pool\n\n## LANE-3: Book a lane\n\nAs a swimmer, I want to book a lane, so that I need not wait.\n',
    'pool.feature': '',
  },
  async (bench) => {
    const { keyboard } = bench.page;
    const row = bench.page.locator('.suggest-widget.visible .monaco-list-row.focused');
    await bench.openFile('pool.backlog.md');
    await bench.page.locator('.codelens-decoration', { hasText: 'level' }).first().waitFor();

    await bench.openFile('pool.feature');
    await bench.editor.click();
    await keyboard.type('+dod');
    await row.filter({ hasText: '+dod' }).waitFor();
    await bench.takePicture('snippets-4-feature');
    await keyboard.press('Enter');
    await bench.line('# Definition of Done').waitFor();
    await keyboard.press('Control+End');
    await keyboard.type('+storyac');
    await row.filter({ hasText: '+storyac' }).waitFor();
    await keyboard.press('Enter');
    await bench.line('@LANE-4 @priority:must').waitFor();
    await bench.takePicture('snippets-5-feature-story');
  },
);
