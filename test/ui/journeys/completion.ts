import assert from 'node:assert/strict';
import { journey } from '../journey';
import type { Workbench } from '../workbench';

const lanes = `# Backlog of the swimming pool

## LANE-7: Book a lane

- **Priority:** Should
- **Tags:** training

As a swimmer, I want to book a lane for an hour, so that I can train without waiting.

**Acceptance criteria:**

- Given a free lane, when a swimmer books it, then the plan shows it as taken

## LANE-8: Cancel a booking

`;

const towels = `items:
  - id: LANE-9
    title: Lend a towel
    as_a: guest of the day
    i_want: to lend a towel
    so_that: I need not carry one
    status: waiting
`;

const config = `team:
  roles: [swimming teacher]
  priorities: [Must, Should, Could]
  estimates: [1, 2, 3, 5, 8]
  glossary: [paternoster lift]
`;

journey(
  'what this backlog knows is offered where it belongs, and its words are written',
  { 'pool.backlog.md': lanes, 'towels.backlog.yaml': towels, 'backlog-lens.config.yml': config },
  async (bench) => {
    const { keyboard } = bench.page;
    await bench.openFile('towels.backlog.yaml');
    await bench.openFile('pool.backlog.md');
    await bench.editor.click();
    await keyboard.press('Control+End');
    // Behind the space the list comes by itself.
    await write(bench, '- **Depends on:** ', 'LANE-9', 'completion-1-ids', /LANE-7.*LANE-9/s);
    // So does that of the labels, and behind the label that of its values.
    await keyboard.type('\n- **');
    await take(bench, 'Priority', 'completion-2-labels', /Acceptance criteria.*Depends on.*Tags/s);
    await take(bench, 'Could', 'completion-2-priorities', /^Must[^+]*Should[^+]*Could[^+]*$/);
    await keyboard.type('\n- **Estimate:** ');
    await take(bench, '5');
    await keyboard.type('\n- **Status:** ');
    await take(bench, 'waiting');
    await keyboard.type('\n- **Tags:** ');
    await take(bench, 'training');

    await keyboard.type('\n\nAs a ');
    await take(bench, 'guest of the day', 'completion-3-roles', /swimming teacher.*swimmer/s);
    await keyboard.type(', I want to cancel a booking, so that others can swim.\n\n## ');
    await take(bench, 'Acceptance criteria', 'completion-4-heading', /LANE-10.*Acceptance criteria/s);
    await keyboard.type('\n\n- Given a booked lane, ');
    await take(bench, 'when', 'completion-5-step', /when.*and/s);
    await keyboard.type('a guest cancels it, ');
    await take(bench, 'then');
    await keyboard.type('it is free');
    await bench.save();
    await bench.fileHolds(
      'pool.backlog.md',
      `- **Depends on:** LANE-9
- **Priority:** Could
- **Estimate:** 5
- **Status:** waiting
- **Tags:** training

As a guest of the day, I want to cancel a booking, so that others can swim.

## Acceptance criteria

- Given a booked lane, when a guest cancels it, then it is free`,
    );
  },
);

const personas = `# Personas

## PER-1: Ines, early swimmer

- **Type:** Persona
`;

journey(
  'personas, terms of the glossary and the answers of EARS are offered',
  { 'pool.backlog.md': lanes, 'personas.backlog.md': personas, 'backlog-lens.config.yml': config },
  async (bench) => {
    const { keyboard } = bench.page;
    await bench.openFile('personas.backlog.md');
    await bench.openFile('pool.backlog.md');
    await bench.page.locator('.codelens-decoration', { hasText: 'level' }).first().waitFor();
    await bench.editor.click();
    await keyboard.press('Control+End');
    await keyboard.type('As a');
    await write(bench, 'n ', 'early swimmer', 'completion-10-personas', /swimming teacher.*early swimmer/s);
    await keyboard.type(', I want to take the pat');
    await keyboard.press('Control+Space');
    await take(bench, 'paternoster lift', 'completion-11-glossary');
    await keyboard.type(' so that I need no stairs.\n\n**Acceptance criteria:**\n\n');
    await write(bench, '- While the pool is shut, ', 'the system shall', 'completion-12-ears', /EARS/);
    await keyboard.type('keep the doors locked');
    await bench.save();
    await bench.fileHolds(
      'pool.backlog.md',
      `As an early swimmer, I want to take the paternoster lift so that I need no stairs.

**Acceptance criteria:**

- While the pool is shut, the system shall keep the doors locked`,
    );
  },
);

journey(
  'keys and values of YAML and of front matter are offered, and the next free id',
  { 'towels.backlog.yaml': towels, 'card.md': '---\nbacklog: true\n\n---\n\n# Lend a towel\n' },
  async (bench) => {
    const { keyboard } = bench.page;
    await bench.openFile('towels.backlog.yaml');
    await bench.editor.click();
    await keyboard.press('Control+End');
    await bench.page.locator('.codelens-decoration', { hasText: 'level' }).first().waitFor();
    await keyboard.type('  - id');
    await take(bench, 'id', 'completion-6-keys', /how other items name this one/);
    await take(bench, 'LANE-10');
    // The editor begins the next line below the dash; the key goes where those of the item are.
    await keyboard.type('\nty');
    await take(bench, 'type');
    await take(bench, 'story', 'completion-7-kinds', /story.*epic.*spike/s);
    await keyboard.type('\ndep');
    await take(bench, 'depends_on');
    await take(bench, 'LANE-9');
    await bench.save();
    await bench.fileHolds(
      'towels.backlog.yaml',
      '  - id: LANE-10\n    type: story\n    depends_on:\n      - LANE-9',
    );

    await bench.openFile('card.md');
    await bench.placeCursor('backlog: true');
    await keyboard.press('ArrowDown');
    await keyboard.type('pri');
    await keyboard.press('Control+Space');
    await take(bench, 'priority', 'completion-8-front-matter', /how important/);
    await take(bench, 'Should');
    await bench.save();
    await bench.fileHolds('card.md', '---\nbacklog: true\npriority: Should\n---\n');
  },
);

journey(
  'in ordinary prose nothing comes up, be it a letter or a backlog',
  { 'pool.backlog.md': lanes, 'letter.md': '# Letter\n\n' },
  async (bench) => {
    const { keyboard } = bench.page;
    await bench.openFile('pool.backlog.md');
    await bench.openFile('letter.md');
    await bench.editor.click();
    await keyboard.press('Control+End');
    await keyboard.type('As a swimmer I depend on: LANE- and as a guest. Given that, when - priority: ', {
      delay: 20,
    });
    await seesNoneOfOurs(bench);

    await bench.openFile('pool.backlog.md');
    await bench.editor.click();
    await keyboard.press('Control+End');
    await keyboard.type(
      'We split the **epic** in 2 * 2 - as long as nobody minds, the priority stays: fine. ',
      {
        delay: 20,
      },
    );
    await seesNoneOfOurs(bench);
    await bench.takePicture('completion-9-prose');
  },
);

/** No list has come up by itself; and asked for one, the editor has words to offer, and nothing else. */
async function seesNoneOfOurs({ page }: Workbench): Promise<void> {
  assert.equal(await page.locator('.suggest-widget.visible').count(), 0);
  await page.keyboard.press('Control+Space');
  const rows = page.locator('.suggest-widget.visible .monaco-list-row');
  await rows.first().waitFor();
  const ours = ['reference', 'enum-member', 'property', 'keyword', 'person'];
  for (const icon of ours) assert.equal(await rows.locator(`.codicon-symbol-${icon}`).count(), 0, icon);
  await page.keyboard.press('Escape');
  await rows.first().waitFor({ state: 'detached' });
}

async function write(
  bench: Workbench,
  typed: string,
  row: string,
  picture: string,
  rows: RegExp,
): Promise<void> {
  await bench.page.keyboard.type(typed);
  await take(bench, row, picture, rows);
}

/** Takes a row of the list that has come up. */
async function take(bench: Workbench, row: string, picture?: string, rows?: RegExp): Promise<void> {
  const list = bench.page.locator('.suggest-widget.visible .monaco-list-row');
  const name = bench.page.getByText(row, { exact: true });
  const entry = list.filter({ has: name }).first();
  await entry.waitFor();
  if (rows) assert.match((await list.allInnerTexts()).join('\n'), rows);
  if (picture) await bench.takePicture(picture);
  await entry.click();
  await entry.waitFor({ state: 'detached' });
}
