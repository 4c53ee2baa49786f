import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { applyEdits } from '../src/core/edit';
import { levelOf } from '../src/core/level';
import { declareLevel } from '../src/core/level/declare';
import { withdrawLevel } from '../src/core/level/withdraw';
import type { Item } from '../src/core/model';
import { readBacklogFile } from '../src/core/parse';

/** Files with one item, and what each is to hold for it once it is declared. */
const ways: readonly (readonly [title: string, path: string, source: string, written: string])[] = [
  [
    'below the heading of a Markdown item',
    'zoo.backlog.md',
    '# Zoo\n\n## ZOO-1: Feed the seals\n\nAs a keeper, I want to log a feed.\n',
    '## ZOO-1: Feed the seals\n\n**Level:** PM\n\nAs a keeper',
  ],
  [
    'beside the other fields of a Markdown item',
    'zoo.backlog.md',
    '## ZOO-1: Feed the seals\n\nAs a keeper, I want to log a feed.\n\n- **Priority:** Must\n',
    '- **Priority:** Must\n- **Level:** PM\n',
  ],
  [
    'below a sentence in a file of Windows line ends',
    'zoo.backlog.md',
    '# Zoo\r\n\r\n**ZOO-1**: As a keeper, I want to log a feed.\r\n\r\nIt has a time.\r\n',
    'log a feed.\r\n\r\n**Level:** PM\r\n\r\nIt has a time.\r\n',
  ],
  [
    'beside other fields in a file of Windows line ends',
    'zoo.backlog.md',
    '## ZOO-1: Feed the seals\r\n\r\n- **Priority:** Must\r\n\r\nAs a keeper, I want to log a feed.\r\n',
    '- **Priority:** Must\r\n- **Level:** PM\r\n\r\nAs a keeper',
  ],
  [
    'below a story that is an entry of a list',
    'zoo.backlog.md',
    '# Zoo\n\n- As a keeper, I want to log a feed.\n  - Each feed has a time.\n',
    'log a feed.\n  - **Level:** PM\n  - Each feed has a time.\n',
  ],
  [
    'below an entry of a list that is indented with tabs, within it',
    'zoo.backlog.md',
    '# Zoo\n\n-\tZOO-1 Feed the seals\n\t-\tAs a keeper, I want to log a feed.\n\t\t-\tEach feed has a time.\n',
    'log a feed.\n\t\t-\t**Level:** PM\n\t\t-\tEach feed has a time.\n',
  ],
  [
    'below an entry of a list whose words stand further in, within it',
    'zoo.backlog.md',
    '# Zoo\n\n-   As a keeper, I want to log a feed.\n    -   Each feed has a time.\n',
    'log a feed.\n    - **Level:** PM\n    -   Each feed has a time.\n',
  ],
  [
    'below a story that is a paragraph',
    'zoo.backlog.md',
    '# Zoo\n\n## Sprint 2\n\nAs a keeper, I want to log a feed.\n\nAs a guest, I want to see it.\n',
    'log a feed.\n\n**Level:** PM\n\nAs a guest',
  ],
  [
    'below the title that stands below an id',
    'zoo.backlog.md',
    '# Zoo\n\n## ZOO-1\n\n**Feed the seals**\n\nThey are hungry at nine.\n',
    '## ZOO-1\n\n**Feed the seals**\n\n**Level:** PM\n\nThey are hungry',
  ],
  [
    'behind a line of a roadmap',
    'roadmap.md',
    '# Roadmap\n\n## Next\n\n- Night tours\n',
    'Night tours (Level: PM)\n',
  ],
  [
    'in the front matter of a Backlog.md task',
    'backlog/tasks/task-1 - Feed.md',
    '---\nid: task-1\ntitle: Feed the seals\ncreated_date: 2026-03-01\n---\n\n## Description\n\nLog it.\n',
    'created_date: 2026-03-01\nlevel: PM\n---\n',
  ],
  [
    'in the front matter of a BMAD story',
    'docs/stories/1.1.feed.md',
    '---\nstatus: Draft\n---\n\n# Story 1.1: Feed the seals\n\n## Story\n\nAs a keeper, I want to log a feed.\n',
    'status: Draft\nlevel: PM\n---\n',
  ],
  [
    'below the title of a BMAD story without one',
    'docs/stories/1.1.feed.md',
    '# Story 1.1: Feed the seals\n\n## Story\n\nAs a keeper, I want to log a feed.\n',
    '# Story 1.1: Feed the seals\n\n**Level:** PM\n',
  ],
  [
    'as a key of YAML',
    'zoo.backlog.yml',
    'items:\n  - id: ZOO-1\n    title: Feed the seals\n',
    'title: Feed the seals\n    level: PM\n',
  ],
  [
    'as a member of JSON',
    'zoo.backlog.json',
    '{\n  "items": [\n    {\n      "title": "Feed the seals"\n    }\n  ]\n}\n',
    '"title": "Feed the seals",\n      "level": "PM"\n',
  ],
  [
    'as a tag of Gherkin',
    'feed.feature',
    'Feature: Feed the seals\n  Scenario: Log\n    When I log a feed\n    Then it has a time\n',
    '@level:PM\nFeature: Feed the seals\n',
  ],
  [
    'before the tags that are there',
    'feed.feature',
    '@seals\nFeature: Feed the seals\n  Scenario: Log\n    When I log a feed\n    Then it has a time\n',
    '@level:PM @seals\nFeature',
  ],
  [
    'behind a line of a plain text',
    'zoo.stories.txt',
    'As a keeper, I want to log a feed.\n',
    'feed. (Level: PM)\n',
  ],
];

describe('declareLevel', () => {
  for (const [title, path, source, written] of ways) {
    it(`writes ${title}, where it is read again and all else stays`, () => {
      const before = readBacklogFile(path, source);
      const after = declared(path, source, 'PM');
      assert.ok(after.includes(written), after);
      const file = readBacklogFile(path, after);
      assert.deepEqual(file.items.map(wordsOf), before.items.map(wordsOf));
      const [item = assert.fail()] = file.items;
      const { label, declared: isDeclared } = levelOf(item, file);
      assert.deepEqual([label, isDeclared], ['PM', true]);
      // Written once more it takes the place of what stands there.
      assert.equal(declared(path, after, 'PO'), after.replace('PM', 'PO'));
      // Taken back, it leaves nothing behind.
      assert.equal(withdrawn(path, after), source);
    });
  }

  it('writes nothing into a table, nor into an entry of YAML that is a sentence', () => {
    const refusing: readonly (readonly [string, string])[] = [
      ['zoo.csv', 'Id,Title,Story\nZOO-1,Feed,"As a keeper, I want to log a feed"\n'],
      ['zoo.backlog.yml', 'items:\n  - As a keeper, I want to log a feed.\n'],
    ];
    for (const [path, source] of refusing) {
      const [item = assert.fail()] = readBacklogFile(path, source).items;
      assert.equal(declareLevel(item, 'PO'), null);
    }
  });
});

const alsoWithdrawn: readonly (readonly [path: string, source: string, left: string])[] = [
  ['zoo.backlog.yml', 'items:\n  - {title: Seals, level: PO}\n', 'items:\n  - {title: Seals}\n'],
  [
    'zoo.backlog.yml',
    'items:\n  - level: PO\n    title: Seals\n  - title: Otters\n',
    'items:\n  - title: Seals\n  - title: Otters\n',
  ],
  ['zoo.backlog.yml', 'items:\n  - {level: PO, title: Seals}\n', 'items:\n  - {title: Seals}\n'],
  [
    'zoo.backlog.yml',
    'items:\n  - title: Seals\n    level: "PO"\n    id: 1\n',
    'items:\n  - title: Seals\n    id: 1\n',
  ],
  [
    'zoo.backlog.json',
    '{"items": [{"title": "Seals", "level": "PO", "id": "Z-1"}]}',
    '{"items": [{"title": "Seals", "id": "Z-1"}]}',
  ],
  [
    'zoo.backlog.json',
    '{\n "items": [\n  {\n   "level": "PO",\n   "title": "Seals"\n  }\n ]\n}\n',
    '{\n "items": [\n  {\n   "title": "Seals"\n  }\n ]\n}\n',
  ],
  [
    'zoo.backlog.md',
    '## Z-1: Seals\r\n\r\nAs a keeper, I want to log a feed.\r\n\r\nPriority: Must | Level: PO\r\n',
    '## Z-1: Seals\r\n\r\nAs a keeper, I want to log a feed.\r\n\r\nPriority: Must\r\n',
  ],
  [
    'zoo.backlog.md',
    '## Z-1: Seals\n\nAs a keeper, I want to log a feed.\n\n**Level:** PO',
    '## Z-1: Seals\n\nAs a keeper, I want to log a feed.\n',
  ],
  ['feed.feature', '@seals @level:PO @pool\nFeature: Seals\n', '@seals @pool\nFeature: Seals\n'],
  ['feed.feature', '@seals\n@level:PO\nFeature: Seals\n', '@seals\nFeature: Seals\n'],
];

describe('withdrawLevel', () => {
  for (const [path, source, left] of alsoWithdrawn) {
    it(`takes the level out of ${JSON.stringify(source)}`, () => {
      assert.equal(withdrawn(path, source), left);
    });
  }

  it('leaves alone what says no level, and a table', () => {
    const refusing = [
      ['zoo.backlog.md', '## Z-1: Seals\n\nAs a keeper, I want to log a feed.\n'],
      ['zoo.csv', 'Id,Title,Level,Story\nZ-1,Feed,PO,"As a keeper, I want to log a feed"\n'],
    ] as const;
    for (const [path, source] of refusing) {
      const file = readBacklogFile(path, source);
      const [item = assert.fail()] = file.items;
      assert.equal(withdrawLevel(file, item), null);
    }
  });
});

function withdrawn(path: string, source: string): string {
  const file = readBacklogFile(path, source);
  const [item = assert.fail()] = file.items;
  return applyEdits(source, [withdrawLevel(file, item) ?? assert.fail('no edit')]);
}

function declared(path: string, source: string, level: 'PO' | 'PM'): string {
  const [item = assert.fail()] = readBacklogFile(path, source).items;
  return applyEdits(source, [declareLevel(item, level) ?? assert.fail()]);
}

function wordsOf({ id, title, story, criteria, kind }: Item): unknown {
  return [
    id?.text,
    title?.text,
    story?.text.text,
    story?.benefit?.text,
    criteria.map(({ text }) => text.text),
    kind,
  ];
}
