import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { applyEdits, fill } from '../../src/core/edit';
import { readBacklogFile } from '../../src/core/parse';
import { sourceOffset } from '../../src/core/phrase';
import { expectItems } from './summary';

describe('a JSON backlog', () => {
  it('is read in the camel case of requirement files', () => {
    const source = JSON.stringify(
      {
        project: 'Ferry',
        description: 'Tickets for the ferry',
        userStories: [
          {
            id: 'US-001',
            title: 'Show a delay',
            description: 'As a commuter, I need the delay of my ferry so that I can walk to the other pier.',
            acceptanceCriteria: ['Shows the delay in minutes', 'Is grey at night'],
            priority: 1,
            passes: false,
            notes: '',
          },
          { id: 'US-002', title: 'Late ferries', description: 'Shown in red', priority: 2, passes: true },
        ],
      },
      null,
      2,
    );
    expectItems('prd.json', source, [
      {
        id: 'US-001',
        title: 'Show a delay',
        storyLevel: true,
        story: ['commuter', 'the delay of my ferry', 'I can walk to the other pier'],
        criteria: ['rule: Shows the delay in minutes', 'rule: Is grey at night'],
        fields: ['priority: 1', 'status: open'],
        notes: [],
      },
      { id: 'US-002', story: null, fields: ['priority: 2', 'status: done'], notes: ['Shown in red'] },
    ]);
  });

  it('may be a list, on tabs, with comments and commas too many', () => {
    expectItems(
      'plan.json',
      '[\n\t// first\n\t{"id": 1, "title": "Sell tickets", "status": "open",},\n\t{"id": 2, "title": "See // seats", "status": "open"},\n]\n',
      [
        { id: '1', title: 'Sell tickets' },
        { id: '2', title: 'See // seats' },
      ],
    );
  });

  it('may have a sentence and nothing else', () => {
    expectItems(
      'plan.json',
      '[{"user_story": "As a guest, I want to pay by card so I need no coins.", "deliverables": "A terminal."}]',
      [{ id: null, story: ['guest', 'pay by card', 'I need no coins'], notes: ['A terminal.'] }],
    );
  });

  it('takes a title of several lines with a story in it', () => {
    expectItems(
      'plan.backlog.json',
      '{"items": [{"id": "a", "title": "As a guest,\\nI want to pay by card,\\nso that I need no coins."}, {"id": "b", "title": "Pay\\nlater"}]}',
      [
        { id: 'a', story: ['guest', 'pay by card', 'I need no coins'] },
        { id: 'b', title: 'Pay\nlater', story: null },
      ],
    );
  });

  it('counts the steps of a feature as its pieces', () => {
    expectItems(
      'feature_list.json',
      '{"features": [{"id": "f-1", "name": "Boarding", "status": "done", "steps": [{"id": "f-1-1", "description": "Scan a ticket", "implemented": true}]}]}',
      [
        { id: 'f-1', kind: 'feature', storyLevel: true, criteria: [] },
        { id: 'f-1-1', kind: 'task', storyLevel: false, parent: 'f-1', fields: ['status: done'] },
      ],
    );
  });

  it('reads the tasks of Task Master, with or without a tag', () => {
    const tasks =
      '[{"id": 1, "title": "Draw the map", "status": "pending", "dependencies": [], "subtasks": [{"id": 1, "title": "Harbours", "status": "done"}]}, {"id": 2, "title": "Draw the lines", "status": "pending", "dependencies": [1]}]';
    for (const source of [
      `{"tasks": ${tasks}}`,
      `{"master": {"tasks": ${tasks}, "metadata": {"created": "today"}}}`,
    ]) {
      expectItems('.taskmaster/tasks/tasks.json', source, [
        { id: '1', kind: 'task', storyLevel: true },
        { id: '1', kind: 'task', storyLevel: false, parent: '1' },
        { id: '2', storyLevel: true, fields: ['status: pending', 'depends: 1'] },
      ]);
    }
  });

  it('reads lines that are an object each', () => {
    expectItems(
      '.beads/issues.jsonl',
      '{"id":"bd-1","title":"Ferry is late","status":"open","priority":1,"issue_type":"bug","acceptance_criteria":"A note is shown"}\n{"id":"bd-2","title":"All ferries","status":"open","priority":2,"issue_type":"epic"}\n',
      [
        { id: 'bd-1', kind: 'bug', storyLevel: true, criteria: ['rule: A note is shown'] },
        { id: 'bd-2', kind: 'epic', storyLevel: false },
      ],
    );
  });

  for (const [what, path, source] of [
    [
      'a package',
      'package.json',
      '{"name": "ferry", "version": "1.0.0", "description": "As a test", "scripts": {"test": "x"}, "keywords": ["a"]}',
    ],
    [
      'tasks of an editor',
      '.vscode/tasks.json',
      '{"version": "2.0.0", "tasks": [{"label": "build", "type": "shell", "command": "make"}]}',
    ],
    [
      'translations',
      'locales/en.json',
      '{"title": "Ferry", "stories": {"title": "Stories", "empty": "None"}}',
    ],
    [
      'a catalogue',
      'data/books.json',
      '[{"id": 1, "title": "Heidi", "author": "Spyri"}, {"id": 2, "title": "Emil", "author": "Kästner"}]',
    ],
    [
      'a feed',
      'feed.json',
      '{"items": [{"id": "1", "title": "Open day", "url": "/open"}, {"id": "2", "title": "Closed", "url": "/closed"}]}',
    ],
    ['a task runner', 'Taskfile.json', '{"tasks": {"build": {"desc": "Build all", "cmds": ["make"]}}}'],
    [
      'a colour theme',
      'theme.json',
      '{"name": "Night", "type": "dark", "colors": {"a": "#000"}, "tokenColors": [{"name": "Comment", "scope": "c", "settings": {}}]}',
    ],
  ] as const) {
    it(`has no items: ${what}`, () => {
      assert.deepEqual(readBacklogFile(path, source).items, []);
    });
  }

  it('knows the place of each word behind escapes', () => {
    const source =
      '{"stories": [{"id": "A-1", "title": "Show \\"late\\"\\tferries \\ud83d\\ude00 in red", "status": "open"}]}';
    const title = readBacklogFile('plan.json', source).items[0]?.title;
    assert.equal(title?.text, 'Show "late"\tferries 😀 in red');
    for (const word of ['Show', 'late', 'ferries', 'red']) {
      assert.equal(sourceOffset(title, title.text.indexOf(word)), source.indexOf(word));
    }
  });

  it('is read in part where it is cut off', () => {
    const { items, unreadable } = readBacklogFile(
      'plan.json',
      '{"stories": [{"id": "A-1", "title": "Late", "status": "open"}, {"id": "A-2", "ti',
    );
    assert.equal(items[0]?.title?.text, 'Late');
    assert.equal(unreadable.length, 1);
  });

  for (const [what, slotName, content, source, written] of [
    [
      'a benefit',
      'benefit',
      'I "board" first',
      '{"stories": [\n  {\n    "title": "Late",\n    "as_a": "guest",\n    "i_want": "to board",\n    "status": "open"\n  }\n]}',
      '{"stories": [\n  {\n    "title": "Late",\n    "as_a": "guest",\n    "i_want": "to board",\n    "so_that": "I \\"board\\" first",\n    "status": "open"\n  }\n]}',
    ],
    [
      'a benefit in a sentence',
      'benefit',
      'I "board" first',
      '[{"id": 1, "description": "As a guest, I want to board."}]',
      '[{"id": 1, "description": "As a guest, I want to board, so that I \\"board\\" first."}]',
    ],
    [
      'a criterion on its own line',
      'criterion',
      'A note',
      '{"stories": [{"title": "Late",\n  "acceptanceCriteria": [\n    "Red"\n  ]}]}',
      '{"stories": [{"title": "Late",\n  "acceptanceCriteria": [\n    "Red",\n    "A note"\n  ]}]}',
    ],
    [
      'the first criterion',
      'criterion',
      'A note',
      '{"stories": [{"title": "Late", "storyPoints": 2}]}',
      '{"stories": [{"title": "Late", "storyPoints": 2, "acceptanceCriteria": ["A note"]}]}',
    ],
    [
      'a criterion in an empty list',
      'criterion',
      'A note',
      '{"stories": [{"title": "Late", "acceptance_criteria": []}]}',
      '{"stories": [{"title": "Late", "acceptance_criteria": ["A note"]}]}',
    ],
    [
      'a level',
      'level',
      'PO',
      '{"stories": [{"title": "Late"}]}',
      '{"stories": [{"title": "Late", "level": "PO"}]}',
    ],
  ] as const) {
    it(`takes ${what}, and is JSON still`, () => {
      const slot = readBacklogFile('plan.backlog.json', source).items[0]?.slots[slotName];
      assert.ok(slot);
      const text = applyEdits(source, [fill(slot, content)]);
      assert.equal(text, written);
      assert.doesNotThrow(() => {
        JSON.parse(text);
      });
    });
  }
});
