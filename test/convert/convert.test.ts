import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { convert, targets, type Target } from '../../src/core/convert';
import { describeLoss } from '../../src/core/convert/losses';
import { portablesOf, type Portable } from '../../src/core/convert/portable';
import { earsOf, plainOfEars, stepsOfEars } from '../../src/core/convert/ears';
import { readBacklogFile } from '../../src/core/parse';
import { inEnglish } from '../../src/core/say';

const source = `sections:
  - title: Sprint 4
    items:
      - id: US-1
        type: story
        title: Half portions
        as_a: guest
        i_want: to order half portions
        so_that: I leave nothing on the plate
        acceptance_criteria:
          - Soups have no half portion
          - Given a half portion, when the guest orders it, then the kitchen sees it in red
        priority: Must
        estimate: 3
        status: todo
      - id: US-2
        type: story
        title: Menu of the day
        as_a: cook
        i_want: a menu for each day
        acceptance_criteria:
          - The menu changes at midnight
`;
const file = readBacklogFile('kitchen.backlog.yaml', source);

describe('convert', () => {
  for (const target of targets) {
    it(`to ${target} and back keeps items, stories and criteria`, () => {
      const before = portablesOf(file);
      const after = readBack(target);
      assert.deepEqual(after.map(storyOf), before.map(storyOf));
      assert.deepEqual(
        after.map(({ criteria }) => criteria.length),
        before.map(({ criteria }) => criteria.length),
      );
    });
  }

  it('keeps what is listed below a criterion that ends with a colon', () => {
    const receipts = readBacklogFile(
      'receipts.backlog.md',
      '## US-1: Receipts\n\nAs a guest, I want a receipt.\n\n**Acceptance criteria:**\n\n' +
        '1. A receipt is printed with:\n   - The **dish**.\n   - The hour,\n     to the minute.\n2. It is dated\n',
    );
    const [{ text } = { text: '' }] = convert(receipts, 'yaml').files;
    assert.match(text, /A receipt is printed with: The dish; The hour, to the minute/);
    for (const target of targets) assert.deepEqual(convert(receipts, target).leftOut, [], target);
  });

  it('tells what the target has no place for', () => {
    assert.deepEqual(
      convert(file, 'kiro').losses.map((loss) => `${loss.item}: ${describeLoss(loss, inEnglish)}`),
      [
        'US-1: id "US-1"',
        'US-1: kind "story"',
        'US-1: section "Sprint 4"',
        'US-1: priority "Must"',
        'US-1: estimate "3"',
        'US-1: status "todo"',
        'US-2: id "US-2"',
        'US-2: kind "story"',
        'US-2: section "Sprint 4"',
      ],
    );
  });

  it('tells what reads as something else', () => {
    const spaced = readBacklogFile('a.backlog.yaml', 'items: [{ id: US-1, title: A, status: in progress }]');
    assert.deepEqual(
      convert(spaced, 'gherkin').losses.map(({ aspect, value, becomes }) => [aspect, value, becomes]),
      [['status', 'in progress', null]],
    );
  });

  it('says of an item of Backlog.md what it is, unless it is what they all are: a task', () => {
    const mixed = readBacklogFile(
      'a.backlog.yaml',
      'items: [{ id: T-1, type: task, title: Oil the doors }, { id: B-1, type: bug, title: Doors jam }]',
    );
    const types = convert(mixed, 'backlog.md').files.map(({ text }) => /^type: .*/m.exec(text)?.[0]);
    assert.deepEqual(types, [undefined, 'type: bug']);
  });

  it('loses nothing in YAML and in Markdown', () => {
    for (const target of ['yaml', 'markdown'] as const) {
      assert.deepEqual(convert(file, target).losses, []);
      assert.deepEqual(readBack(target).map(withoutWords), portablesOf(file).map(withoutWords));
    }
  });

  it('joins the lines of a story to a sentence without a capital in it', () => {
    for (const [story, sentence] of [
      [
        'As a guest\n  I want to leave Rome\n  So that I can sleep',
        'As a guest I want to leave Rome so that I can sleep',
      ],
      [
        'As a guest,\n  I want to leave Rome,\n  so that Paula sleeps',
        'As a guest, I want to leave Rome, so that Paula sleeps',
      ],
    ] as const) {
      const file = readBacklogFile('leave.feature', `Feature: Leave\n  ${story}\n`);
      const written = convert(file, 'spec-kit').files[0]?.text ?? '';
      assert.ok(written.includes(`\n${sentence}\n`), written);
    }
  });

  it('calls a backlog by its title, its folder or its name', () => {
    const nameIn = (path: string, source: string): string | undefined =>
      /^title: (?<title>.+)$/m.exec(convert(readBacklogFile(path, source), 'yaml').files[0]?.text ?? '')
        ?.groups?.['title'];
    const item =
      '### Requirement 1: Doors\n\n**User Story:** As a guest, I want doors, so that I can leave.\n';
    assert.equal(
      nameIn('.kiro/specs/fire-exits/requirements.md', `# Requirements Document\n\n${item}`),
      'Fire exits',
    );
    assert.equal(
      nameIn(
        'backlog/tasks/gate-7 - Open-it-now-or-later.md',
        '---\nid: GATE-7\ntitle: "Open it: now, or later?"\nstatus: To Do\ncreated_date: 2025-01-02\n---\n\nSoon.\n',
      ),
      '"Open it: now, or later?"',
    );
    assert.equal(nameIn('gate-7 - North_wing.md', item.replace('Requirement 1', 'GATE-7')), 'North wing');
    assert.equal(nameIn('doors.backlog.md', `# The doors\n\n${item}`), 'The doors');
    assert.equal(
      nameIn('fire_exits.stories.txt', 'As a guest, I want doors, so that I can leave.'),
      'Fire exits',
    );
    const items = 'items:\n  - title: Open the door\n  - title: Shut the door\n';
    assert.equal(nameIn('doors.backlog.yaml', `title: Doors & Söhne\n${items}`), 'Doors & Söhne');
    assert.equal(nameIn('backlog.yaml', items), 'Backlog');
    assert.equal(
      nameIn('doors.backlog.yaml', 'title: Open the door\nas_a: guest\ni_want: to leave\n'),
      'Doors',
    );
  });
});

describe('what trackers keep of a criterion', () => {
  const id = '65aa001122334455667788';
  for (const [what, path, data] of [
    [
      'the check list of a card',
      'cards.backlog.json',
      {
        lists: [{ id: `${id}01`, name: 'Doing' }],
        cards: [{ id: `${id}02`, idShort: 4, name: 'Half portions', idList: `${id}01` }],
        checklists: [
          {
            id: `${id}03`,
            name: 'Acceptance criteria',
            idCard: `${id}02`,
            checkItems: [
              { id: `${id}04`, name: 'Soups have none', state: 'complete' },
              { id: `${id}05`, name: 'The kitchen sees it', state: 'incomplete' },
            ],
          },
        ],
      },
    ],
    [
      'the text of an issue',
      'issues.json',
      [
        {
          number: 4,
          title: 'Half portions',
          state: 'open',
          body: '## Acceptance criteria\r\n\r\n- [x] Soups have none\r\n- [ ] The kitchen sees it',
        },
      ],
    ],
  ] as const)
    it(`is its words and its state: ${what}`, () => {
      const [made] = convert(readBacklogFile(path, JSON.stringify(data)), 'markdown').files;
      assert.match(made?.text ?? '', /\n- \[x\] Soups have none\n- \[ \] The kitchen sees it\n/);
    });
});

describe('earsOf', () => {
  const steps = [
    { kind: 'given', text: 'an oven is on' },
    { kind: 'when', text: 'it is full' },
    { kind: 'then', text: 'the order waits' },
  ] as const;

  it('writes steps as a template, which reads as the same steps', () => {
    const ears = earsOf({ text: '', steps });
    assert.equal(ears, 'WHILE an oven is on, WHEN it is full, THE SYSTEM SHALL ensure that the order waits');
    assert.deepEqual(plainOfEars(ears)?.steps, steps);
    assert.deepEqual(stepsOfEars(ears), steps);
  });

  it('leaves a sentence in EARS as it is, and knows its steps', () => {
    const ears = 'WHEN the oven is full, THE Kitchen_System SHALL hold the order';
    assert.equal(earsOf({ text: ears, steps: [] }), ears);
    assert.equal(plainOfEars(ears), null);
    assert.deepEqual(stepsOfEars(ears), [
      { kind: 'when', text: 'the oven is full' },
      { kind: 'then', text: 'THE Kitchen_System SHALL hold the order' },
    ]);
  });

  it('has no template for a scenario that goes on after its outcome', () => {
    assert.equal(earsOf({ text: '', steps: [...steps, { kind: 'when', text: 'it cools' }] }), null);
  });

  it('knows no steps in a sentence that follows no template', () => {
    assert.equal(stepsOfEars('The order waits.'), null);
  });
});

describe('a table whose titles are its stories', () => {
  for (const head of ['Nr.,User Story,Status\n1,', 'User Story,Status\n']) {
    it(`comes back with each of them once: ${head}`, () => {
      const source = `${head}"As a singer, I want to see the hall.",open\n`;
      const [written] = convert(readBacklogFile('choir.csv', source), 'markdown').files;
      const { items } = readBacklogFile(written?.path ?? '', written?.text ?? '');
      assert.deepEqual(
        items.map(({ story }) => [story?.role?.text, story?.need?.text]),
        [['singer', 'see the hall']],
      );
    });
  }
});

/** Without the author's own sentences: a story may come back as its parts, steps come back as steps. */
function withoutWords({ story, criteria, ...item }: Portable): object {
  return {
    ...item,
    story: story && { ...story, sentence: null },
    criteria: criteria.map(({ text, steps, ...rest }) => ({
      ...rest,
      steps,
      text: steps.length > 0 ? '' : text,
    })),
  };
}

function readBack(target: Target): Portable[] {
  return convert(file, target).files.flatMap(({ path, text }) => portablesOf(readBacklogFile(path, text)));
}

function storyOf({ story }: Portable): unknown {
  return [story?.role, story?.need, story?.benefit];
}
