import assert from 'node:assert/strict';
import type { Workbench } from '../workbench';
import { journey } from '../journey';

const backlog = `# Backlog of the swimming pool

## Sprint 3

### LANE-6: Show the lanes

As a swimmer with an annual ticket, I want to see which lanes are free, so that I come when there is room.

`;

const team = 'team:\n  priorities: [now, next, later]\n  estimates: [1, 2, 4]\n';

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

/** Waits until the extension has read the backlog: what is typed sooner it cannot answer. */
async function isRead(bench: Workbench): Promise<void> {
  await bench.page.locator('.codelens-decoration').first().waitFor();
}

/**
 * Types a prefix and takes the snippet from the list, which comes by itself. Where the extension has only just begun to
 * read the file, it does not: a person would type it again.
 */
async function call(bench: Workbench, prefix: string, picture?: string): Promise<void> {
  const { keyboard } = bench.page;
  const row = bench.page.locator('.suggest-widget.visible .monaco-list-row.focused');
  const named = row.filter({ has: bench.page.getByText(prefix, { exact: true }) });
  let typed = '';
  await bench.insist(async () => {
    for (let left = typed.length; left > 0; left--) await keyboard.press('Backspace');
    typed = prefix;
    await keyboard.type(prefix);
  }, named);
  if (picture) await bench.takePicture(picture);
  await keyboard.press('Enter');
  await row.waitFor({ state: 'detached' });
}

journey(
  'a story is written from a snippet, gap by gap',
  { 'backlog.md': backlog, 'backlog-lens.config.yml': team },
  async (bench) => {
    await bench.openFile('backlog.md');
    await isRead(bench);
    const { keyboard } = bench.page;
    const rows = bench.page.locator('.suggest-widget.visible .monaco-list-row');
    await bench.editor.click();
    await keyboard.press('Control+End');
    await call(bench, '+storyac', 'snippets-1-list');
    await bench.line('Given [state], when [action]').waitFor();
    // The next free id stands there already.
    await bench.line('### LANE-7: [title]').waitFor();
    await keyboard.press('Tab');
    await keyboard.type('Book a lane');
    await keyboard.press('Tab');
    // Asked in the gap, the editor knows who swims here.
    await keyboard.press('Control+Space');
    await rows.filter({ hasText: 'swimmer with an annual ticket' }).waitFor();
    await bench.takePicture('snippets-2-role');
    await keyboard.press('Enter');
    await keyboard.press('Tab');
    for (const answer of ['book a lane for an hour', 'I can train without waiting']) {
      await keyboard.type(answer);
      await keyboard.press('Tab');
    }
    // The team's scale opens by itself, and the next one behind it.
    await rows.filter({ hasText: 'later' }).waitFor();
    assert.deepEqual(await rows.allInnerTexts(), ['now', 'next', 'later']);
    await bench.takePicture('snippets-3-scale');
    await rows.filter({ hasText: 'next' }).click();
    await rows.filter({ hasText: '4' }).click();
    await bench.takePicture('snippets-4-filled-in');
    const parts = ['As a', 'swimmer with an annual ticket', 'book a lane for an hour', 'I can train'];
    const story = bench.line('book a lane for an hour').locator('span span');
    const colours = await Promise.all(
      parts.map((words) => story.filter({ hasText: words }).first().getAttribute('class')),
    );
    assert.equal(new Set(colours).size, parts.length, colours.join(', '));

    // A bullet that stands there already is not written twice.
    await keyboard.press('Escape');
    await keyboard.press('Control+End');
    await keyboard.type('- ');
    await call(bench, '+gwt');
    await keyboard.type('a lane that is taken');
    await bench.save();
    await bench.fileHolds(
      'backlog.md',
      `### LANE-7: Book a lane

As a swimmer with an annual ticket, I want to book a lane for an hour, so that I can train without waiting.

- **Priority:** next
- **Estimate:** 4
`,
    );
    await bench.fileHolds('backlog.md', '\n- Given a lane that is taken, when [action], then [result]\n');
  },
);

journey(
  'snippets fit into lists of YAML, into line ends of another system and to several cursors, and are taken back at once',
  {
    'pool.backlog.yaml': 'items:\n  - id: LANE-3\n    title: Book a lane\n',
    'crlf.backlog.md': '# Backlog\r\n\r\n',
    'two.backlog.md': '# Backlog\n\n\n',
  },
  async (bench) => {
    const { keyboard } = bench.page;
    await bench.openFile('pool.backlog.yaml');
    await isRead(bench);
    await bench.editor.click();
    await keyboard.press('Control+End');
    await keyboard.type('  - ');
    await call(bench, '+storyac');
    await bench.line('LANE-4').waitFor();
    await bench.takePicture('snippets-5-yaml');
    await bench.save();
    await bench.fileHolds('pool.backlog.yaml', '\n  - id: LANE-4\n    type: story\n    title: <title>\n');
    await keyboard.press('Control+Z');
    await bench.line('LANE-4').waitFor({ state: 'detached' });
    await bench.line('- +storyac').waitFor();

    await bench.openFile('crlf.backlog.md');
    await bench.editor.click();
    await keyboard.press('Control+End');
    await call(bench, '+ac');
    await bench.line('- [ ] [result at the limit]').waitFor();
    await bench.save();
    await bench.fileHolds(
      'crlf.backlog.md',
      '**Acceptance criteria:**\r\n\r\n- [ ] [result in the good case]\r\n',
    );
    assert.doesNotMatch(await bench.read('crlf.backlog.md'), /[^\r]\n/);

    await bench.openFile('two.backlog.md');
    await bench.editor.click();
    await keyboard.press('Control+End');
    await bench.runCommand('Add Cursor Above');
    await call(bench, '+gwt');
    await keyboard.type('a full pool');
    await keyboard.press('Tab');
    await keyboard.type('a swimmer comes');
    await bench.save();
    const criterion = '- Given a full pool, when a swimmer comes, then [result]\n';
    await bench.fileHolds('two.backlog.md', `${criterion}\n${criterion}`);
    await bench.takePicture('snippets-6-two-cursors');
  },
);

journey(
  'a list of stories with ids goes on with the next one, made like them, and another list knows nothing of it',
  {
    'pool.backlog.md':
      '# Pool\n\n* **LANE-6:** As a swimmer, I want to see the lanes, so that I come when there is room.\n',
    'quay.backlog.md': '# Quay\n\n- As a skipper, I want to see the berths, so that I know where to land.\n',
  },
  async (bench) => {
    const { keyboard } = bench.page;
    await bench.openFile('pool.backlog.md');
    await isRead(bench);
    await bench.editor.click();
    await keyboard.press('Control+End');
    await call(bench, '+storyid', 'snippets-7-listed');
    await bench.line('* **LANE-7:** As a [role]').waitFor();
    await bench.takePicture('snippets-8-listed');
    await bench.save();
    await bench.fileHolds(
      'pool.backlog.md',
      '\n* **LANE-7:** As a [role], I want to [need], so that [benefit].\n',
    );

    await bench.openFile('quay.backlog.md');
    await isRead(bench);
    await bench.editor.click();
    await keyboard.press('Control+End');
    const rows = bench.page.locator('.suggest-widget.visible .monaco-list-row');
    await bench.insist(
      async () => {
        await keyboard.press('Backspace');
        await keyboard.press('Control+End');
        await keyboard.press('Enter');
        await keyboard.type('+');
      },
      rows.filter({ hasText: '+storylines' }),
    );
    assert.equal(await rows.filter({ hasText: '+storyid' }).count(), 0);
  },
);

journey(
  'prose calls no snippet up, and a plus does',
  {
    'notes.txt': '',
    'pool.stories.txt': '',
    'pool.feature': '',
    'README.md': '# Pool\n\n',
    'pool.backlog.md': '',
  },
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
    await bench.takePicture('snippets-7-plain-text');

    // In the backlog's prose nothing comes up, and in a README not even at the beginning of a line.
    for (const [name, words] of [
      ['pool.backlog.md', 'Plan B+, with 2 + 3 lanes and C++'],
      ['README.md', '+story'],
    ] as const) {
      await bench.openFile(name);
      await bench.editor.click();
      await keyboard.press('Control+End');
      await keyboard.type(words, { delay: 20 });
      assert.equal(await bench.page.locator('.suggest-widget.visible').count(), 0);
    }
    assert.match((await suggestions(bench)).join('\n'), /\+story/);
    await keyboard.press('Escape');

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
    await bench.openFile('pool.feature');
    await bench.editor.click();
    await call(bench, '+dod', 'snippets-8-feature');
    await bench.line('# Definition of Done').waitFor();
    await keyboard.press('Control+End');
    // The id is free in the whole workspace, though nobody has opened the other file.
    await call(bench, '+storyac');
    await bench.line('@LANE-4 @priority:must').waitFor();
    await bench.squiggles('error').first().waitFor({ state: 'detached' });
    await bench.takePicture('snippets-9-feature-story');
  },
);
