import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { complete, type Completion } from '../../src/core/complete';
import { usualLabels } from '../../src/core/usual-labels';
import { defaultHouse, type House } from '../../src/core/house';
import { readBacklogFile } from '../../src/core/parse';
import { fieldNamed } from '../../src/core/parse/fields/field-names';
import { labelKinds } from '../../src/core/parse/labels';
import { References } from '../../src/core/references';
import { inEnglish } from '../../src/core/say';

const known = readBacklogFile(
  'known.backlog.yaml',
  `items:
  - id: US-7
    title: Book the kiln
    as_a: potter
    i_want: to book the kiln
    priority: P1
    status: waiting
    owner: Ines
    tags: tools, sharing
    sprint: Sprint 4
  - id: US-8
    as_a: caretaker
    i_want: to see who fires it
    tags: tools
  - id: US-9
    as_a: potter
    i_want: to hear when it is cold
  - id: GOAL-1
    type: product goal
    title: Every bowl is fired within a week
`,
);

const persona = readBacklogFile(
  'personas.md',
  '# Personas\n\n## PER-1: Mara, night nurse\n\n- **Type:** Persona\n- **Segment:** nurses\n',
);

type Case = readonly [what: string, text: string, path: string, labels: readonly string[]];

const roles = ['night nurse', 'potter', 'caretaker'];
const steps = ['when', 'and'];
const next = ['US-10', 'GOAL-2', 'PER-2'];
const sections = [
  'Personas',
  'Acceptance criteria',
  'Definition of Ready',
  'Definition of Done',
  'Out of scope',
  'Open questions',
  'Notes',
];

const cases: readonly Case[] = [
  ['roles after the article, personas before them', 'As a |', 'a.md', roles],
  ['roles in a list', '- As a |', 'a.md', roles],
  ['roles in a list that is quoted', '> * As a |', 'a.md', roles],
  ['roles in bold', '**As a** pot|', 'a.md', roles],
  ['roles behind an id', 'US-12: As an |', 'a.stories.txt', roles],
  ['roles in a cell', '| US-3 | As the |', 'a.md', roles],
  ['roles in another language', 'Als |', 'a.de.md', roles],
  ['roles under their key', 'items:\n  - as_a: |', 'b.yaml', roles],
  ['ids after a label', 'Depends on: US|', 'a.md', ['US-7', 'US-8', 'US-9', 'GOAL-1', 'PER-1']],
  [
    'ids after a bold label',
    '- **Blocked by:** US-7, |',
    'a.md',
    ['US-7', 'US-8', 'US-9', 'GOAL-1', 'PER-1'],
  ],
  ['ids in a sentence', 'It depends on US-7 and |', 'a.md', ['US-7', 'US-8', 'US-9', 'GOAL-1', 'PER-1']],
  [
    'ids in a list of YAML',
    '- id: X\n  depends_on: [US-7, |',
    'b.yaml',
    ['US-7', 'US-8', 'US-9', 'GOAL-1', 'PER-1'],
  ],
  [
    'ids in a list below',
    'items:\n  - depends_on:\n      - US-7\n      - |',
    'b.yaml',
    ['US-7', 'US-8', 'US-9', 'GOAL-1', 'PER-1'],
  ],
  ['ids in JSON', '{ "parent": "|', 'b.json', ['US-7', 'US-8', 'US-9', 'GOAL-1', 'PER-1']],
  ['ids whose beginning is typed', 'We talked about us-|', 'a.md', ['US-7', 'US-8', 'US-9']],
  ['goals', '**Goal:** |', 'a.md', ['GOAL-1']],
  ['next ids and sections in a heading', '### |', 'a.md', [...next, ...sections]],
  ['next ids under their key', 'items:\n  - id: |', 'b.yaml', next],
  ['next ids in a table', '| Id | Title |\n| --- | --- |\n| |', 'a.md', next],
  ['next ids in a text file', 'US-|', 'a.stories.txt', next],
  [
    'next ids, tags and ids as tags',
    '@sprint-3 @|',
    'a.feature',
    [...next, 'tools', 'sharing', 'US-7', 'US-8', 'US-9', 'GOAL-1', 'PER-1'],
  ],
  ['the priorities in use', 'Priority: |', 'a.md', ['P1']],
  ['priorities in a heading', '### US-3: Return it (Priority: |', 'a.md', ['P1']],
  ['priorities in a column', '| Id | Priority |\n| --- | --- |\n| US-3 | |', 'a.md', ['P1']],
  ['roles in a column', '| Id | As a |\n| --- | --- |\n| US-3 | |', 'a.md', roles],
  ['roles in a column of a sheet', 'Key,Title,As a,I want\nUS-3,"Lend, or rent",p|', 'a.csv', roles],
  ['priorities in a sheet with semicolons', 'Key;Title;Priority\nUS-3;Lend;|', 'a.csv', ['P1']],
  ['tags in a quoted cell', 'Key,Title,Tags\nUS-3,Lend,"tools, |', 'a.csv', ['tools', 'sharing']],
  [
    'statuses in use, then the usual ones',
    '**Status:** |',
    'a.md',
    ['waiting', 'todo', 'ready', 'in progress', 'done'],
  ],
  ['owners', 'owner: |', 'b.yaml', ['Ines']],
  ['sprints in front matter', '---\nsprint: |\n---\n', 'a.md', ['Sprint 4']],
  ['levels', 'level: |', 'b.yaml', ['PO', 'PM']],
  ['tags, the commonest first', 'tags: [tools, |', 'b.yaml', ['tools', 'sharing']],
  ['tags in front matter', '---\ntags:\n  - |\n---\n', 'a.md', ['tools', 'sharing']],
  [
    'labels',
    '- **|',
    'a.md',
    [
      'Acceptance criteria',
      'Type',
      'Priority',
      'Estimate',
      'Status',
      'Depends on',
      'Parent',
      'Goal',
      'Level',
      'Owner',
      'Tags',
    ],
  ],
  [
    'labels in the language of the file',
    '**Priorität:** hoch\n\n**Notes:** keine\n\n**|',
    'a.de.md',
    [
      'Akzeptanzkriterien',
      'Type',
      'Priorität',
      'Schätzung',
      'Status',
      'Hängt ab von',
      'Parent',
      'Goal',
      'Level',
      'Verantwortlich',
      'Schlagworte',
    ],
  ],
  [
    'sections in the language of the file, but for those that are English in it',
    '## Notes\n\n## |',
    'a.de.md',
    [
      ...[...next, 'Personas', 'Akzeptanzkriterien', 'Definition of Ready', 'Definition of Done'],
      ...['Nicht im Umfang', 'Offene Fragen', 'Notes'],
    ],
  ],
  ['the step after Given', '- **Given** a kiln\n- |', 'a.md', ['When', 'And']],
  ['the step after And after When', 'When I ask\nAnd I wait\n|', 'a.md', ['Then', 'And']],
  ['the step after WHEN, in its case', 'WHEN it is lent\n|', 'a.md', ['THEN', 'AND']],
  ['the steps of a scenario', '  Scenario: Lend\n    |', 'a.feature', ['Given', 'When']],
  ['the step behind a comma', '- Given a kiln, |', 'a.md', steps],
  ['the step behind a second comma', '- [ ] Given a kiln, when I ask, t|', 'a.md', ['then', 'and']],
  ['the step in another language', 'Angenommen, die Leiter ist da\n|', 'a.de.md', ['Wenn', 'Und']],
  ['the response of an EARS criterion', '- While the shed is shut, |', 'a.md', ['the system shall']],
  ['the response where something goes wrong', '- If nobody answers, |', 'a.md', ['then the system shall']],
  [
    'keys that are not there yet',
    'items:\n  - id: A-1\n    |\n    title: x',
    'b.yaml',
    [
      'type',
      'title',
      'as_a',
      'i_want',
      'so_that',
      'description',
      'acceptance_criteria',
      'priority',
      'estimate',
      'status',
      'level',
      'owner',
      'depends_on',
      'parent',
      'goal',
      'tags',
      'sprint',
    ],
  ],
  [
    'keys of a criterion',
    'items:\n  - id: A-1\n    acceptance_criteria:\n      - g|',
    'b.yaml',
    ['scenario', 'given', 'when', 'then'],
  ],
  ['keys of a section', 'sections:\n  - |', 'b.yaml', ['title', 'goal', 'items']],
  ['keys of a file', 'it|', 'b.yaml', ['items', 'sections', 'definition_of_ready', 'definition_of_done']],
  [
    'keys of front matter',
    '---\nid: US-3\nbacklog: true\nstatus: todo\np|\n---\n',
    'a.md',
    [
      'type',
      'title',
      'priority',
      'estimate',
      'level',
      'owner',
      'depends_on',
      'parent',
      'goal',
      'tags',
      'sprint',
    ],
  ],
  ['sections', 'sections:\n  - title: |', 'b.yaml', ['Personas']],
];

const silent: readonly Case[] = [
  ['in the head of a sheet', 'Key,Title,Pri|', 'a.csv', []],
  ['after an ordinary "as"', 'The kiln is as hot as |', 'a.md', []],
  ['after "as soon as"', 'As soon as |', 'a.md', []],
  ['after an ordinary line', 'Some words\nTh|', 'a.md', []],
  ['behind an ordinary comma', 'The kiln is hot, |', 'a.md', []],
  ['behind the comma of a sentence with "when"', 'When we talked, |', 'a.md', []],
  ['after the word "epic"', 'We split the epic |', 'a.md', []],
  ['after the word "priority"', 'This has priority |', 'a.md', []],
  ['after a whole criterion', '- Given a, when b, then c\n- |', 'a.md', []],
  ['in a text of several lines', '- id: A-1\n  description: |\n    one\n    tw‸', 'b.yaml', []],
  ['in a title', '- title: A lad|', 'b.yaml', []],
  ['in a word with a hyphen', 'A well-|', 'a.md', []],
];

describe('the usual labels', () => {
  for (const [language, { criteria, outOfScope, questions, notes, ...fields }] of Object.entries(
    usualLabels,
  )) {
    it(`are read as what they are called: ${language}`, () => {
      for (const [name, label] of Object.entries(fields)) assert.equal(fieldNamed(label), name, label);
      assert.ok(labelKinds(criteria).includes('criteria'), criteria);
      for (const aside of [outOfScope, questions, notes])
        assert.ok(labelKinds(aside).includes('aside'), aside);
    });
  }
});

describe('complete', () => {
  for (const [what, text, path, labels] of cases) {
    it(`offers ${what}`, () => {
      assert.deepEqual(
        offersAt(text, path).map(({ label }) => label),
        labels,
      );
    });
  }

  for (const [what, text, path] of silent) {
    it(`is silent ${what}`, () => {
      assert.deepEqual(offersAt(text, path), []);
    });
  }

  it('replaces what is typed already', () => {
    assert.deepEqual(offersAt('As a nei|', 'a.md')[0]?.replaces, { start: 5, end: 8 });
    assert.deepEqual(offersAt('depends_on: [US-7, US|', 'b.yaml')[0]?.replaces, { start: 19, end: 21 });
    assert.deepEqual(offersAt('- **Given** a\n- **Wh|', 'a.md')[0]?.replaces, { start: 16, end: 20 });
  });

  it('puts the words for a gap in its place', () => {
    const [first] = offersAt('As a [role]|', 'a.md');
    assert.deepEqual(first?.replaces, { start: 5, end: 11 });
    assert.equal(first.foundBy, '[role] night nurse');
    assert.equal(offersAt('items:\n  - as_a: <role>|', 'b.yaml')[0]?.foundBy, '<role> night nurse');
  });

  it("keeps to the team's scales, and puts its roles first", () => {
    const house: House = {
      ...defaultHouse,
      roles: ['Keeper'],
      priorities: ['now', 'later'],
      estimates: [1, 5, 9],
      largestEstimate: 5,
      readyStatuses: ['picked'],
    };
    assert.equal(offersAt('As a |', 'a.md', house)[0]?.label, 'Keeper');
    assert.deepEqual(labelsAt('Priority: |', house), ['now', 'later', 'P1']);
    assert.deepEqual(labelsAt('Status: |', house), ['waiting', 'todo', 'picked', 'done']);
    assert.deepEqual(
      offersAt('Estimate: |', 'a.md', house).map(({ label, detail }) => `${label} ${detail}`),
      ["1 on the team's scale", "5 on the team's scale", '9 wants splitting'],
    );
  });

  it('offers terms of the glossary once two letters are typed', () => {
    const house = { ...defaultHouse, glossary: ['tool shed', 'TLC', 'deposit'] };
    assert.deepEqual(labelsAt('Bring it to the to|', house), ['tool shed']);
    assert.deepEqual(labelsAt('Bring it to the t|', house), []);
  });

  it('writes bold, colons and lists as the place wants them', () => {
    const inserted = (text: string, path: string): string | undefined => offersAt(text, path)[0]?.insert;
    assert.equal(inserted('**Given** a kiln\n|', 'a.md'), '**When** ');
    assert.equal(inserted('## |', 'a.md'), 'US-10: ');
    assert.equal(inserted('- **Pri|', 'a.md'), 'Acceptance criteria:** ');
    assert.equal(inserted('- **Pri|**', 'a.md'), 'Acceptance criteria:');
    assert.equal(inserted('it|', 'b.yaml'), 'items:\n  - ');
  });

  it('moves a key below a dash to the keys of its entry', () => {
    const below = (text: string): string[] =>
      offersAt(text, 'b.yaml')
        .filter(({ label }) => /^(?:as_a|depends_on)$/.test(label))
        .map(({ insert }) => insert ?? '');
    assert.deepEqual(below('items:\n  - id: A-1\n  |'), ['  as_a: ', '  depends_on:\n    - ']);
    assert.deepEqual(below('- id: A-1\na|'), ['  as_a: ', '  depends_on:\n    - ']);
    assert.deepEqual(below('items:\n  - id: A-1\n    |'), ['as_a: ', 'depends_on:\n  - ']);
    assert.deepEqual(below('items:\n  - id: A-1\n    as_a: cook\n  |'), ['  depends_on:\n    - ']);
  });

  it('says behind which words there is more to offer', () => {
    const leading = (text: string, path: string): string[] =>
      offersAt(text, path).flatMap(({ label, leadsOn }) => (leadsOn ? [label] : []));
    assert.deepEqual(leading('- **|', 'a.md'), [
      ...['Type', 'Priority', 'Estimate', 'Status', 'Depends on', 'Parent', 'Goal', 'Level', 'Owner', 'Tags'],
    ]);
    assert.deepEqual(leading('items:\n  - title: Fire it\n    |', 'b.yaml'), [
      ...['id', 'type', 'as_a', 'priority', 'estimate', 'status', 'level', 'owner', 'depends_on'],
      ...['parent', 'goal', 'tags', 'sprint'],
    ]);
    assert.deepEqual(leading('sections:\n  - |', 'b.yaml'), ['title', 'goal']);
  });

  it('names the system that the other EARS criteria are about', () => {
    const ears =
      '## US-1: Shed\n\nAs a potter, I want a dry saw, so that it lasts.\n\n**Acceptance criteria:**\n\n- When it rains, the shed shall lock.\n- When it snows, |';
    assert.deepEqual(labelsAt(ears), ['then', 'the shed shall']);
  });

  it('does not let an item depend on itself', () => {
    const story = 'As a potter, I want to lend a saw, so that I can cut wood.';
    const text = `## US-1: One\n\n${story}\n\n## US-2: Two\n\n${story}\n\n- **Depends on:** |\n`;
    assert.ok(!labelsAt(text).includes('US-2'));
    assert.ok(labelsAt(text).includes('US-1'));
  });

  it('is cut where nobody would look through it, and finds the rest by a word of the title', () => {
    const items = Array.from(
      { length: 10_000 },
      (_, number) => `  - id: T-${number}\n    title: Tool ${number}x\n`,
    );
    const many = readBacklogFile('many.backlog.yaml', `items:\n${items.join('')}`);
    const file = { ...readBacklogFile('a.md', ''), source: 'Depends on: 9876x' };
    const backlog = { files: [many] };
    const { offers, isCut } = complete(
      { backlog, references: new References(backlog), house: defaultHouse, say: inEnglish },
      file,
      17,
    );
    assert.deepEqual(
      offers.map(({ label }) => label),
      ['T-9876'],
    );
    assert.ok(isCut);
  });
});

describe('completion in a gap that a snippet has left', () => {
  it('offers what belongs there also where that is more than anybody looks through', () => {
    const stories = Array.from({ length: 300 }, (_, n) => `As a potter of guild ${n}, I want to rest.\n`);
    const backlog = { files: [readBacklogFile('many.stories.txt', stories.join(''))] };
    const known = { backlog, references: new References(backlog), house: defaultHouse, say: inEnglish };
    const source = 'As a [role]';
    const file = { ...readBacklogFile('a.md', ''), source };
    const { offers } = complete(known, file, source.length);
    assert.equal(offers.length, 200);
  });
});

function labelsAt(text: string, house = defaultHouse): string[] {
  return offersAt(text, 'a.md', house).map(({ label }) => label);
}

/** @param text with the cursor at its last "|", or at "‸" where the text has bars of its own */
function offersAt(text: string, path: string, house = defaultHouse): readonly Completion[] {
  const mark = text.includes('‸') ? '‸' : '|';
  const offset = text.lastIndexOf(mark);
  const source = text.slice(0, offset) + text.slice(offset + 1);
  const language = path.includes('.de.') ? 'de' : 'en';
  const file = readBacklogFile(path, source, { layout: 'auto', language });
  const backlog = { files: [known, persona, file] };
  return complete({ backlog, references: new References(backlog), house, say: inEnglish }, file, offset)
    .offers;
}
