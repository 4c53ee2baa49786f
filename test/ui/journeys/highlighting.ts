import assert from 'node:assert/strict';
import { journey } from '../journey';
import type { Workbench } from '../workbench';

const pool = `# Backlog of the swimming pool

## LANE-1: Book a lane (Priority: Must)

- **Depends on:** LANE-2, LANE-9

As a swimmer
with an annual ticket,
I want to book a lane
for an hour,
so that I can train
without waiting.

**Acceptance criteria:**

- Given a free lane, when a swimmer books it, then the plan shows it as taken
- While the pool is closed, the booking desk shall refuse bookings.

## LANE-2: Show the lanes

As a swimmer, I want to see the lanes, so that I [benefit].

## LANE-3: Cancel a booking

**As a** swimmer, **I want to** cancel a booking, **so that** others can swim.
`;

const towels = `items:
  - id: TOWEL-1
    title: Towels on loan
    as_a: guest of the day
    i_want: to lend a towel
    so_that: I need not carry one
    priority: Must
    depends_on: [LANE-1]
    acceptance_criteria:
      - Given no towel is left, when a guest asks, then the next free hour is named
`;

journey(
  'a backlog is coloured by what its words are, in each format; a letter is not',
  {
    'pool.backlog.md': pool,
    'towels.backlog.yaml': towels,
    'bad.stories.txt':
      '# Sprint 3\nPOOL-1: Als Bademeister möchte ich freie Bahnen sehen, damit ich Gäste einweisen kann.\n',
    'wishes.backlog.csv': 'Key,Summary,As a,I want,Priority\nWISH-1,Berths,skipper,book a berth,Must\n',
    'letter.md': '# Letter\n\nAs a swimmer\nwith an annual ticket I write about booking.\n',
  },
  async (bench) => {
    // With every file read an id can be said to lead nowhere.
    await bench.runCommand('Backlog Lens: Lint the Workspace');
    await bench.page
      .getByText(/Backlog Lens: \d+ findings?,/)
      .first()
      .waitFor();
    await bench.page.keyboard.press('Escape');

    await bench.openFile('pool.backlog.md');
    await areColoured(bench, 'the plan shows it as taken', [
      'with an annual ticket',
      'for an hour',
      'without waiting',
      'LANE-2',
      'LANE-9',
    ]);
    await bench.takePicture('highlighting-1-markdown');

    await bench.openFile('towels.backlog.yaml');
    await areColoured(bench, 'Towels on loan', [
      'guest of the day',
      'lend a towel',
      'I need not carry one',
      'LANE-1',
    ]);
    await bench.takePicture('highlighting-2-yaml');

    await bench.openFile('bad.stories.txt');
    await areColoured(bench, ':', ['Bademeister', 'freie Bahnen sehen', 'ich Gäste einweisen kann', 'damit']);
    await bench.takePicture('highlighting-3-text');

    await bench.openFile('wishes.backlog.csv');
    await areColoured(bench, ',Berths,', ['WISH-1', 'skipper', 'book a berth', 'Must']);
    await bench.takePicture('highlighting-4-csv');

    await bench.openFile('letter.md');
    assert.equal(await colourOf(bench, 'As a swimmer'), await colourOf(bench, 'with an annual ticket'));
  },
);

/**
 * Waits until each of these words has a colour of its own, and not that of words that are nothing in particular and stand
 * there once: which of two lines comes first in the page is the editor's affair.
 */
async function areColoured(bench: Workbench, plain: string, words: readonly string[]): Promise<void> {
  const host = await colourOf(bench, plain);
  const colours = new Set<string>();
  for (const one of words) {
    await bench.editor.locator(`.view-line span span:not(.${host})`, { hasText: one }).first().waitFor();
    colours.add(await colourOf(bench, one));
  }
  assert.equal(colours.size, words.length, `${words.join(', ')}: ${[...colours].join(', ')}`);
}

/** What the editor has made of the words: a colour of the theme. */
async function colourOf(bench: Workbench, words: string): Promise<string> {
  const classes = (await bench.words(words).getAttribute('class')) ?? '';
  return /mtk\d+/.exec(classes)?.[0] ?? classes;
}
