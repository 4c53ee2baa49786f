import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { applyEdits, fill, type Slot } from '../../src/core/edit';
import { readBacklogFile } from '../../src/core/parse';
import { sourceOffset } from '../../src/core/phrase';
import { inEnglish } from '../../src/core/say';
import { expectItems } from './summary';

describe('a YAML backlog in the documented form', () => {
  const source = `sections:
  - title: Sprint 9
    items:
      - id: BK-12
        type: story
        title: Order a cake
        as_a: baker's customer
        i_want: to order a cake for a date
        so_that: it is ready when I come.
        acceptance_criteria:
          - Given a full day, when I choose it, then the next free day is offered
          - The order is confirmed by mail
        priority: Must
        estimate: 3
        status: todo
        level: PO
      - id: BK-13
        type: epic
        title: Deliveries
  - title: Later
    items: []
`;

  for (const [ends, text] of [
    ['Unix', source],
    ['Windows', source.replaceAll('\n', '\r\n')],
  ] as const) {
    it(`is read with line ends of ${ends}`, () => {
      const { unreadable } = expectItems('plan.yaml', text, [
        {
          id: 'BK-12',
          kind: 'story',
          storyLevel: true,
          title: 'Order a cake',
          section: ['Sprint 9'],
          story: ["baker's customer", 'order a cake for a date', 'it is ready when I come'],
          criteria: [
            'gherkin: Given a full day, when I choose it, then the next free day is offered',
            'rule: The order is confirmed by mail',
          ],
          fields: ['priority: Must', 'estimate: 3', 'status: todo', 'level: PO'],
        },
        { id: 'BK-13', kind: 'epic', storyLevel: false, title: 'Deliveries', section: ['Sprint 9'] },
      ]);
      assert.deepEqual(unreadable, []);
    });
  }

  it('may have its items at the top, and nothing but titles', () => {
    expectItems('plan.backlog.yaml', 'items:\n  - title: Order a cake\n  - title: Change an order\n', [
      { id: null, title: 'Order a cake', storyLevel: true },
      { id: null, title: 'Change an order', storyLevel: true },
    ]);
  });
});

describe('containers of a YAML backlog', () => {
  it('nests stories in epics, and tasks in stories', () => {
    expectItems(
      'plan.yaml',
      `epics:
  - id: EP-1
    title: Home visits
    stories:
      - id: ST-1
        title: Plan a visit
        status: open
        tasks:
          - title: Add the form
            done: true
      - id: ST-2
        title: Cancel a visit
`,
      [
        { id: 'EP-1', kind: 'epic', storyLevel: false, parent: null },
        { id: 'ST-1', kind: 'story', storyLevel: true, parent: 'EP-1' },
        { title: 'Add the form', kind: 'task', storyLevel: false, parent: 'ST-1', fields: ['status: done'] },
        { id: 'ST-2', kind: 'story', storyLevel: true, parent: 'EP-1' },
      ],
    );
  });

  it('takes buckets as states', () => {
    expectItems(
      'docs/backlog.yaml',
      'wip_limit: 3\nnow:\n  - id: rooms\n    title: Choose a room\n    desc: Only quiet ones\nlater: []\ndone:\n  - id: login\n    title: Sign in\n    doneAt: 2025-03-01\n',
      [
        { id: 'rooms', section: ['now'], fields: ['status: now'], notes: ['Only quiet ones'] },
        { id: 'login', section: ['done'], fields: ['status: done', 'date: 2025-03-01'] },
      ],
    );
  });

  it('takes the titles of milestones and sprints as sections', () => {
    expectItems(
      'plan.yaml',
      'milestones:\n  - name: Open day\n    items:\n      - id: V-1\n        title: Book a tour\n        priority: high\n  - name: Summer\n    items:\n      - {id: V-2, title: Night tours, priority: low}\n',
      [
        { id: 'V-1', section: ['Open day'], fields: ['priority: high'] },
        { id: 'V-2', section: ['Summer'], fields: ['priority: low'] },
      ],
    );
  });

  it('takes a file that is one story, and a dict whose keys are ids', () => {
    expectItems(
      'stories/choir.yml',
      'title: Move a rehearsal\nacceptance_criteria:\n  - The hall is free\n',
      [{ title: 'Move a rehearsal', criteria: ['rule: The hall is free'] }],
    );
    expectItems(
      'plan.yaml',
      'stories:\n  N-1:\n    title: Move a rehearsal\n  N-2:\n    title: See the week\n',
      [
        { id: 'N-1', title: 'Move a rehearsal' },
        { id: 'N-2', title: 'See the week' },
      ],
    );
  });

  it('reads stories that are a line each, also in several documents', () => {
    expectItems(
      'plan.yaml',
      'stories:\n  - As a conductor, I want to move a rehearsal, so that I catch the last ferry.\n---\nstories:\n  - As a conductor, I want to see the week.\n',
      [
        { kind: 'story', story: ['conductor', 'move a rehearsal', 'I catch the last ferry'] },
        { kind: 'story', story: ['conductor', 'see the week', null] },
      ],
    );
  });
});

describe('what is no YAML backlog', () => {
  for (const [what, source] of [
    [
      'a build pipeline',
      'name: build\non: [push]\njobs:\n  test:\n    runs-on: linux\n    steps:\n      - name: Check out\n        uses: actions/checkout\n',
    ],
    ['translations', 'en:\n  title: Library\n  items:\n    one: one book\n    other: many books\n'],
    ['a site menu', 'menu:\n  - title: Home\n    url: /\n  - title: Loans\n    url: /loans\n'],
    [
      'a landing page',
      'features:\n  - title: Fast\n    description: No waiting\n    icon: bolt\n  - title: Safe\n    description: No loss\n    icon: lock\n',
    ],
    [
      'an API',
      'openapi: 3.0.0\ninfo:\n  title: Loans\n  description: All loans\npaths:\n  /loans:\n    get:\n      summary: List\n      tags: [loans]\n',
    ],
    ['services', 'services:\n  db:\n    image: postgres\n    environment:\n      - USER=me\n'],
    ['nothing', ''],
    ['a scalar', 'hello\n'],
  ] as const) {
    it(`has no items: ${what}`, () => {
      assert.deepEqual(readBacklogFile('config/site.yml', source).items, []);
    });
  }
});

describe('stories in YAML', () => {
  for (const [source, story] of [
    [
      'as_a: En tant que bénévole\n    i_want: je veux voir les tournées\n    so_that: afin de ne rien oublier',
      ['bénévole', 'voir les tournées', 'ne rien oublier'],
    ],
    [
      'asA: a volunteer\n    iWant: to see the rounds\n    soThat: nothing is missed',
      ['volunteer', 'see the rounds', 'nothing is missed'],
    ],
    [
      'role: volunteer\n    goal: see the rounds\n    benefit: nothing is missed',
      ['volunteer', 'see the rounds', 'nothing is missed'],
    ],
    [
      'user_story: As a volunteer, I want to see the rounds so that nothing is missed',
      ['volunteer', 'see the rounds', 'nothing is missed'],
    ],
    [
      'description: |\n      As a volunteer\n      I want to see the rounds\n      So that nothing is missed\n\n      See the map.',
      ['volunteer', 'see the rounds', 'nothing is missed'],
    ],
    [
      'description: >-\n      As a volunteer, I want to see\n      the rounds, so that nothing\n      is missed.',
      ['volunteer', 'see the rounds', 'nothing is missed'],
    ],
    ['story:\n      as_a: volunteer\n      i_want: to see the rounds', ['volunteer', 'see the rounds', null]],
    [
      'description: |\n      In order to miss nothing\n      As a volunteer\n      I want to see the rounds',
      ['volunteer', 'see the rounds', 'miss nothing'],
    ],
    ['actor: volunteer\n    benefit: nothing is missed', ['volunteer', 'Rounds', 'nothing is missed']],
    ['description: The rounds are shown to users as a list.', null],
  ] as const) {
    it(`takes apart: ${source}`, () => {
      expectItems('plan.backlog.yaml', `stories:\n  - title: Rounds\n    ${source}\n`, [{ story }]);
    });
  }

  it('knows the place of each word through quotes, escapes and folds', () => {
    const source = `items:
  - title: 'The baker''s list'
    user_story: "As a baker, I want \\u00bbrye\\u00ab and
      spelt apart, so that \\
      no bag is mixed up."
    notes: |2
        Two more
      lines
`;
    const { items } = readBacklogFile('plan.backlog.yaml', source);
    const [item] = items;
    assert.equal(item?.title?.text, "The baker's list");
    assert.deepEqual(
      [item.story?.role?.text, item.story?.need?.text, item.story?.benefit?.text],
      ['baker', '»rye« and spelt apart', 'no bag is mixed up'],
    );
    for (const [phrase, word] of [
      [item.title, 'list'],
      [item.story?.need, 'rye'],
      [item.story?.need, 'spelt'],
      [item.story?.benefit, 'mixed'],
      [item.notes[0], 'Two'],
      [item.notes[0], 'lines'],
    ] as const) {
      assert.ok(phrase);
      assert.equal(sourceOffset(phrase, phrase.text.indexOf(word)), source.indexOf(word));
    }
  });
});

describe('an id before a title', () => {
  const told = 'story: As a volunteer, I want to see the rounds.';
  it('is that of an item which has no other', () => {
    expectItems('rounds.backlog.yaml', `stories:\n  - title: "RD-1: See the rounds"\n    ${told}\n`, [
      { id: 'RD-1', title: 'See the rounds' },
    ]);
  });
  it('is a part of the title beside an id', () => {
    expectItems(
      'rounds.backlog.yaml',
      `stories:\n  - id: A-1\n    title: "RD-1: See the rounds"\n    ${told}\n`,
      [{ id: 'A-1', title: 'RD-1: See the rounds' }],
    );
  });
});

describe('criteria in YAML', () => {
  for (const [what, source, criteria] of [
    [
      'one text of bullets, nested ones not counted',
      '|\n      - The day is shown\n        - in bold\n      - A mail is sent',
      ['rule: The day is shown - in bold', 'rule: A mail is sent'],
    ],
    [
      'numbered lines with an introduction',
      '|\n      The page shows:\n      1. The day\n      2. The baker',
      ['rule: The day', 'rule: The baker'],
    ],
    [
      'check boxes',
      '\n      - "[ ] The day is shown"\n      - "[x] A mail is sent"',
      ['checklist: The day is shown', 'checklist: A mail is sent'],
    ],
    [
      'steps on lines of their own',
      '|\n      Given a full day\n      When I choose it\n      Then the next day is offered',
      ['gherkin: Given a full day\nWhen I choose it\nThen the next day is offered'],
    ],
    [
      'two scenarios with names',
      '|\n      Scenario: Full day\n        Given a full day\n        When I choose it\n        Then the next one is offered\n      Scenario: Free day\n        When I choose it\n        Then it is booked',
      [
        'gherkin: Full day\nGiven a full day\nWhen I choose it\nThen the next one is offered',
        'gherkin: Free day\nWhen I choose it\nThen it is booked',
      ],
    ],
    [
      'steps as entries',
      '\n      - Given a full day\n      - When I choose it\n      - Then the next day is offered\n      - A mail is sent',
      ['gherkin: Given a full day\nWhen I choose it\nThen the next day is offered', 'rule: A mail is sent'],
    ],
    [
      'steps as keys',
      '\n      - given: a full day\n        when: I choose it\n        then: the next day is offered',
      ['gherkin: given a full day\nwhen I choose it\nthen the next day is offered'],
    ],
    [
      'steps as entries with keys',
      '\n      - given: a full day\n      - when: I choose it\n      - then: the next day is offered\n      - and: a mail is sent\n      - given: a free day\n      - when: I choose it\n      - then: it is booked',
      [
        'gherkin: given a full day\nwhen I choose it\nthen the next day is offered\nand a mail is sent',
        'gherkin: given a free day\nwhen I choose it\nthen it is booked',
      ],
    ],
    [
      'objects with words and a state',
      '\n      - id: AC-1\n        description: The day is shown\n        done: false',
      ['checklist: The day is shown'],
    ],
    [
      'ids as keys',
      '\n      AC-1: The day is shown\n      AC-2: A mail is sent',
      ['rule: The day is shown', 'rule: A mail is sent'],
    ],
    ['ids before the words', '\n      - "AC-1: The day is shown"', ['rule: The day is shown']],
    [
      'a colon that was meant as one',
      '\n      - Error: the day is shown in red\n      - A mail is sent',
      ['rule: Error: the day is shown in red', 'rule: A mail is sent'],
    ],
    [
      'EARS',
      '\n      - WHEN a day is full THE shop SHALL offer the next one',
      ['ears: WHEN a day is full THE shop SHALL offer the next one'],
    ],
    [
      'a list in brackets',
      ' ["The day is shown", \'A mail is sent\']',
      ['rule: The day is shown', 'rule: A mail is sent'],
    ],
    [
      'groups',
      '\n      must:\n        - The day is shown\n      should:\n        - A mail is sent',
      ['rule: The day is shown', 'rule: A mail is sent'],
    ],
    ['nothing', '', []],
  ] as const) {
    it(`reads ${what}`, () => {
      expectItems(
        'plan.backlog.yaml',
        `items:\n  - title: Order a cake\n    acceptance_criteria: ${source}\n`,
        [{ criteria }],
      );
    });
  }

  it('takes them from the description where they have a label there', () => {
    expectItems(
      'plan.backlog.yaml',
      'items:\n  - title: Order a cake\n    description: |\n      For parties.\n\n      Acceptance criteria:\n      - The day is shown\n      - A mail is sent\n',
      [{ criteria: ['rule: The day is shown', 'rule: A mail is sent'], notes: ['For parties.'] }],
    );
  });
});

describe('broken YAML', () => {
  for (const [what, source, titles, words] of [
    [
      'tabs',
      'items:\n\t- id: A-1\n\t  title: Order a cake\n\t- id: A-2\n\t  title: Change it\n',
      ['Order a cake', 'Change it'],
      /tab/,
    ],
    [
      'an open quote',
      'items:\n  - title: Order a cake\n    status: open\n  - title: "Change it\n',
      ['Order a cake', 'Change it'],
      /closed|quote/,
    ],
    [
      'a key twice',
      'items:\n  - title: Order a cake\n    status: open\n    title: Bake a cake\n',
      ['Bake a cake'],
      /twice/,
    ],
    [
      'a colon in the words',
      'items:\n  - title: Order a cake\n    status: open\n  - title: Note: change it\n',
      ['Order a cake', 'Note: change it'],
      /quotes/,
    ],
  ] as const) {
    it(`is read in part: ${what}`, () => {
      const { items, unreadable } = readBacklogFile('plan.backlog.yaml', source);
      assert.deepEqual(items.map(({ title }) => title?.text).slice(0, titles.length), titles);
      assert.equal(unreadable.length, 1);
      assert.match(unreadable[0]?.message(inEnglish) ?? '', words);
    });
  }
});

describe('what is missing is written into YAML', () => {
  const write = (source: string, slotName: 'benefit' | 'criterion' | 'level', content: string): string => {
    const slot: Slot | null | undefined = readBacklogFile('plan.backlog.yaml', source).items[0]?.slots[
      slotName
    ];
    assert.ok(slot);
    return applyEdits(source, [fill(slot, content)]);
  };

  for (const [what, source, slot, content, written] of [
    [
      'a benefit behind the need',
      'items:\n  - title: Cakes\n    as_a: guest\n    i_want: to order # soon\n    status: open\n',
      'benefit',
      'I have one',
      'items:\n  - title: Cakes\n    as_a: guest\n    i_want: to order # soon\n    so_that: I have one\n    status: open\n',
    ],
    [
      'a key in the spelling of the file',
      'items:\n  - title: Cakes\n    asA: guest\n    iWant: to order',
      'benefit',
      'I have one',
      'items:\n  - title: Cakes\n    asA: guest\n    iWant: to order\n    soThat: I have one',
    ],
    [
      'a benefit between single quotes',
      "items:\n  - user_story: 'As a guest, I want the baker''s list.'\n",
      'benefit',
      "I see what's left",
      "items:\n  - user_story: 'As a guest, I want the baker''s list, so that I see what''s left.'\n",
    ],
    [
      'a benefit in brackets, without a comma',
      'items:\n  - {user_story: As a guest I want to order a cake, status: open}\n',
      'benefit',
      'I have one',
      'items:\n  - {user_story: As a guest I want to order a cake so that I have one, status: open}\n',
    ],
    [
      'a benefit in the sentence',
      'items:\n  - title: Cakes\n    user_story: As a guest, I want to order a cake.\n',
      'benefit',
      'I have one',
      'items:\n  - title: Cakes\n    user_story: As a guest, I want to order a cake, so that I have one.\n',
    ],
    [
      'the next criterion',
      'items:\n  - title: Cakes\n    acceptance_criteria:\n    - The day is shown\n',
      'criterion',
      'A mail is sent',
      'items:\n  - title: Cakes\n    acceptance_criteria:\n    - The day is shown\n    - A mail is sent\n',
    ],
    [
      'the next criterion in brackets',
      'items:\n  - title: Cakes\n    acceptance_criteria: ["The day"]\n',
      'criterion',
      'The "mail"',
      'items:\n  - title: Cakes\n    acceptance_criteria: ["The day", "The \\"mail\\""]\n',
    ],
    [
      'the first criterion',
      'items:\n  - title: Cakes\n    status: open\n',
      'criterion',
      'Error: a note is shown',
      'items:\n  - title: Cakes\n    status: open\n    acceptance_criteria:\n      - "Error: a note is shown"\n',
    ],
    [
      'a level',
      'items:\n  - title: Cakes\n    description: |\n      For parties.\n    status: open\n  - title: Bread\n',
      'level',
      'PO',
      'items:\n  - title: Cakes\n    description: |\n      For parties.\n    status: open\n    level: PO\n  - title: Bread\n',
    ],
    [
      'a level with the line ends of the file',
      'items:\r\n  - title: Cakes\r\n',
      'level',
      'PM',
      'items:\r\n  - title: Cakes\r\n    level: PM\r\n',
    ],
  ] as const) {
    it(`as ${what}`, () => {
      assert.equal(write(source, slot, content), written);
    });
  }
});

describe('further shapes of YAML backlogs', () => {
  it('takes keys that are ids', () => {
    const story = ['guide', 'see my groups', null];
    expectItems('stories.yaml', 'stories:\n  - MU-1: As a guide, I want to see my groups\n', [
      { id: 'MU-1', story },
    ]);
    expectItems(
      'stories.yaml',
      'MU-1:\n  title: Groups\n  description: "**As a** guide, **I want** to see my groups"\nMU-2:\n  title: Tours\n',
      [
        { id: 'MU-1', title: 'Groups', story },
        { id: 'MU-2', title: 'Tours', story: null },
      ],
    );
  });

  it('counts no single requirements and no tasks of a story', () => {
    expectItems(
      'requirements.yaml',
      'functional_requirements:\n  - id: R-1\n    title: Sell tickets\nstories:\n  - id: MU-1\n    title: Tickets\ntasks:\n  - id: T-1\n    story_id: MU-1\n    title: Draw the form\n',
      [
        { id: 'R-1', kind: 'requirement', storyLevel: false },
        { id: 'MU-1', storyLevel: true },
        { id: 'T-1', kind: 'task', storyLevel: false },
      ],
    );
  });

  it('takes one item under the name of its kind, goals with their results, and themes', () => {
    expectItems('plan.yaml', 'epic:\n  title: Tickets\n  stories:\n    - title: Sell\n      points: 3\n', [
      { kind: 'epic', title: 'Tickets' },
      { kind: 'story', title: 'Sell', storyLevel: true },
    ]);
    expectItems(
      'okr.yaml',
      'objectives:\n  - title: Be known\n    key_results:\n      - title: 1000 visits\n',
      [
        { kind: 'goal', storyLevel: false, title: 'Be known' },
        { kind: 'goal', storyLevel: false, title: '1000 visits' },
      ],
    );
    expectItems('roadmap.yaml', 'now:\n  - Sell tickets online\nnext:\n  - Tours in Dutch\n', [
      { kind: 'roadmap', storyLevel: false, title: 'Sell tickets online', section: ['now'] },
      { kind: 'roadmap', storyLevel: false, title: 'Tours in Dutch', section: ['next'] },
    ]);
  });

  it('takes lines for items in a backlog, where items stand', () => {
    const both = [{ title: 'Sell tickets' }, { title: 'Print tickets' }];
    const lines = '- Sell tickets\n- Print tickets\n';
    const epic = `epics:\n  - name: Tickets\n    stories:\n${lines.replaceAll('- ', '      - ')}`;
    expectItems('museum.backlog.yml', epic, [
      { kind: 'epic', title: 'Tickets' },
      ...both.map((one) => ({ ...one, kind: 'story', storyLevel: true })),
    ]);
    expectItems(
      'museum.backlog.yml',
      lines,
      both.map((one) => ({ ...one, kind: 'task', storyLevel: true })),
    );
    expectItems(
      'museum.backlog.yml',
      `todo:\n${lines}`,
      both.map((one) => ({ ...one, section: ['todo'] })),
    );
    expectItems('museum.yml', lines, []);
    // What they need, what others they hold and what they are about is no item.
    expectItems('museum.backlog.yml', `stories:\n  - MU-1\n  - MU-2\nfeatures:\n${lines}`, []);
    expectItems(
      'museum.backlog.yml',
      `items:\n  - title: Tickets\n    points: 3\n    children:\n      - see the plan\n`,
      [{ title: 'Tickets' }],
    );
  });

  it('takes no item from the form of a tracker', () => {
    expectItems(
      '.github/ISSUE_TEMPLATE/story.yml',
      'name: Story\ndescription: As a guest, I want to fill in a form\nbody:\n  - type: textarea\n    attributes:\n      label: Story\n',
      [],
    );
  });

  const rower = ['rower', 'lend a boat', 'it is free when I come'];
  const parts = 'as_a: rower, i_want: to lend a boat, so_that: it is free when I come';

  for (const [what, item] of [
    ['the name of its kind', `- story: {title: Lend a boat, ${parts}}`],
    ['its id', `- BO-1: {title: Lend a boat, ${parts}}`],
    ['a counted name of its kind', `story_1: {title: Lend a boat, ${parts}}`],
    ['its id, beside other things', `club: Rowers\nBO-1: {title: Lend a boat, ${parts}}`],
    [
      'its id in an epic',
      `epics:\n  EP-1:\n    title: Boats\n    stories: {BO-1: {title: Lend a boat, ${parts}}}`,
    ],
    ['the name of its epic', `epics: {Boats: [{title: Lend a boat, ${parts}}]}`],
    ['an epic that has but a name', `epics: [{name: Boats, stories: [{title: Lend a boat, ${parts}}]}]`],
  ] as const)
    it(`finds a story under ${what}`, () => {
      const { items } = readBacklogFile('boats.yaml', `${item}\n`);
      const read = items.filter(({ storyLevel }) => storyLevel);
      assert.deepEqual(
        read.map(({ kind, title, story }) => [kind, title?.text, story?.role?.text]),
        [['story', 'Lend a boat', 'rower']],
      );
      if (item.includes('EP-1') || item.includes('name: Boats'))
        assert.equal(read[0]?.parent?.title?.text, 'Boats');
      if (item.includes('BO-1')) assert.equal(read[0]?.id?.text, 'BO-1');
    });

  for (const [what, story] of [
    ['a description of parts', `description: {${parts}}`],
    ['a list', 'story: [As a rower, I want to lend a boat, so that it is free when I come]'],
    [
      'a role that is an object',
      'persona: {name: rower}\n    want: lend a boat\n    so_that: it is free when I come',
    ],
    ['keys without accents', 'als: rower\n    moechte_ich: lend a boat\n    damit: it is free when I come'],
    ['who, what and why alone', 'who: rower\n    what: lend a boat\n    why: it is free when I come'],
  ] as const)
    it(`reads a story in ${what}`, () => {
      expectItems('boats.yaml', `stories:\n  - id: BO-1\n    ${story}\n    prioritaet: hoch\n`, [
        { id: 'BO-1', story: rower, fields: ['priority: hoch'] },
      ]);
    });

  it('takes an invitation for no story', () => {
    const source = 'evenings:\n  - {who: rowers, what: a dinner, why: the season ends, when: May 3}\n';
    expectItems('boats.yaml', source, []);
  });

  it('takes an entry with but a name for no epic where nothing of a backlog stands below it', () => {
    const source = 'features:\n  - name: Boats\n    features: [{name: Fast, text: As fast as the wind}]\n';
    expectItems('boats.yaml', source, []);
  });

  it('takes a list right below a story in its text for criteria, where each entry states something', () => {
    const story = 'As a rower, I want to lend a boat, so that it is free.';
    const item = (...lines: readonly string[]): string =>
      `- id: BO-1\n  status: open\n  description: |\n    ${[story, '', ...lines].join('\n    ')}\n`;
    expectItems('boats.yaml', item('- The boat is red on the plan', '- A lent boat cannot be lent again'), [
      {
        criteria: ['rule: The boat is red on the plan', 'rule: A lent boat cannot be lent again'],
        notes: [],
      },
    ]);
    expectItems('boats.yaml', item('- The boat is red on the plan', '- Ask Tom'), [{ criteria: [] }]);
    expectItems('boats.yaml', item('Tom says:', '- The boat is red on the plan'), [{ criteria: [] }]);
  });

  it('reads steps below the name of a scenario in any language', () => {
    const steps = 'angenommen: ein Boot, wenn: ich es leihe, dann: ist es rot';
    expectItems('boats.yaml', `- title: Boot\n  akzeptanzkriterien: [{id: AK-1, szenario: {${steps}}}]\n`, [
      { criteria: ['gherkin: angenommen ein Boot\nwenn ich es leihe\ndann ist es rot'] },
    ]);
  });
});
