import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { applyEdits } from '../src/core/edit';
import type { Finding } from '../src/core/finding';
import { lint } from '../src/core/lint';
import { readBacklogFile } from '../src/core/parse';
import rule from '../src/core/rules/item-missing-id';

const titles = [
  'Feed the seals',
  'Weigh an otter',
  'Open the gate',
  'Sell a ticket',
  'Find a guide',
  'Call a vet',
];
const story = 'As a keeper, I want to log a feed, so that I know who is hungry.';

/** So many stories, the fourth of them without what its id brings along. */
function stories(path: string, write: (title: string, n: number) => string, without: string): string {
  const head = path.endsWith('.md') ? '# Product backlog\n\n' : '';
  return head + titles.map((title, index) => (index === 3 ? without : write(title, index + 1))).join('');
}

/** How the others are written, how the one without an id is, and what becomes of it. */
const ways: readonly (readonly [
  name: string,
  path: string,
  write: (title: string, n: number) => string,
  without: string,
  given: string,
])[] = [
  ...[': ', ' - ', ' – ', ' '].map(
    (sign) =>
      [
        `a heading with "${sign}"`,
        'zoo.backlog.md',
        (title: string, n: number) => `## US-${n}${sign}${title}\n\n${story}\n\n`,
        `## Sell a ticket\n\n${story}\n\n`,
        `## US-7${sign}Sell a ticket\n\n${story}\n\n`,
      ] as const,
  ),
  ...(['[]', '()', '``', '****'] as const).map((marks) => {
    const opening = marks.slice(0, marks.length / 2);
    const closing = marks.slice(marks.length / 2);
    return [
      `a heading with its id in ${marks}`,
      'zoo.backlog.md',
      (title: string, n: number) => `### ${opening}US-${n}${closing} ${title}\n\n${story}\n\n`,
      `### Sell a ticket\n\n${story}\n\n`,
      `### ${opening}US-7${closing} Sell a ticket\n\n${story}\n\n`,
    ] as const;
  }),
  [
    'a heading one level further down',
    'zoo.backlog.md',
    (title, n) => `## US-${n}: ${title}\n\n${story}\n\n`,
    `### Sell a ticket\n\n${story}\n\n`,
    `### US-7: Sell a ticket\n\n${story}\n\n`,
  ],
  [
    'an underlined heading',
    'zoo.backlog.md',
    (title, n) => `US-${n} ${title}\n-----\n\n${story}\n\n`,
    `Sell a ticket\n-----\n\n${story}\n\n`,
    `US-7 Sell a ticket\n-----\n\n${story}\n\n`,
  ],
  [
    'a line in bold type',
    'zoo.backlog.md',
    (title, n) => `**US-${n}: ${title}**\n\n${story}\n\n`,
    `**Sell a ticket**\n\n${story}\n\n`,
    `**US-7: Sell a ticket**\n\n${story}\n\n`,
  ],
  [
    'the lines of a form',
    'zoo.backlog.md',
    (title, n) => `**ID:** US-${n}  \n**Title:** ${title}\n\n${story}\n\n`,
    `**Title:** Sell a ticket\n\n${story}\n\n`,
    `**ID:** US-7  \n**Title:** Sell a ticket\n\n${story}\n\n`,
  ],
  [
    'an entry of a list',
    'zoo.backlog.md',
    (_, n) => `- **US-${n}:** ${story}\n`,
    `- ${story}\n`,
    `- **US-7:** ${story}\n`,
  ],
  [
    'a box to tick, and another one that is ticked',
    'zoo.backlog.md',
    (_, n) => `- [x] [US-${n}] ${story}\n`,
    `- [ ] ${story}\n`,
    `- [ ] [US-7] ${story}\n`,
  ],
  [
    'a number',
    'zoo.backlog.md',
    (_, n) => `${n}. US-${n}: ${story}\n`,
    `4. ${story}\n`,
    `4. US-7: ${story}\n`,
  ],
  [
    'a table',
    'zoo.backlog.md',
    (title, n) =>
      `${n === 1 ? '| ID | Title | Priority |\n|---|---|---|\n' : ''}| US-${n} | ${title} | High |\n`,
    '|      | Sell a ticket | High |\n',
    '| US-7 | Sell a ticket | High |\n',
  ],
  [
    'a table with its ids behind',
    'zoo.backlog.md',
    (title, n) =>
      `${n === 1 ? '| Title | Key | Priority |\n|---|---|---|\n' : ''}| ${title} | US-${n} | High |\n`,
    '| Sell a \\| ticket || High |\n',
    '| Sell a \\| ticket | US-7 | High |\n',
  ],
  ['a line of text', 'zoo.stories.txt', (_, n) => `[US-${n}] ${story}\n`, `${story}\n`, `[US-7] ${story}\n`],
  [
    'an item of YAML',
    'zoo.backlog.yaml',
    (title, n) => `${n === 1 ? 'items:\n' : ''}  - id: US-${n}\n    title: ${title}\n`,
    '  - title: Sell a ticket\n    estimate: 3\n',
    '  - id: US-7\n    title: Sell a ticket\n    estimate: 3\n',
  ],
  [
    'an item of YAML whose key waits for it',
    'zoo.backlog.yaml',
    (title, n) => `${n === 1 ? 'items:\n' : ''}  - id: US-${n}\n    title: ${title}\n`,
    '  - id:\n    title: Sell a ticket\n',
    '  - id: US-7\n    title: Sell a ticket\n',
  ],
  [
    'an item of YAML in brackets, with the key and the quotes of the others',
    'zoo.backlog.yaml',
    (title, n) => `${n === 1 ? 'items:\n' : ''}  - {title: ${title}, key: "US-${n}"}\n`,
    '  - {title: Sell a ticket}\n',
    '  - {key: "US-7", title: Sell a ticket}\n',
  ],
  [
    'an object of JSON',
    'zoo.backlog.json',
    (title, n) =>
      `${n === 1 ? '[' : ','}\n  {\n    "title": "${title}",\n    "id": ${n}\n  }${n === 6 ? '\n]\n' : ''}`,
    ',\n  {\n    "title": "Sell a ticket"\n  }',
    ',\n  {\n    "id": 7,\n    "title": "Sell a ticket"\n  }',
  ],
];

function findingsIn(...files: (readonly [path: string, source: string])[]): Finding[] {
  return lint({ files: files.map(([path, source]) => readBacklogFile(path, source)) }, undefined, [rule]);
}

/** The name of each offer, and the text it makes of its file. */
function offersIn(...files: (readonly [path: string, source: string])[]): [string, string][] {
  const sources = new Map(files);
  return findingsIn(...files).flatMap(({ file, suggestions }) =>
    suggestions.map(({ title, edits }): [string, string] => [
      title,
      applyEdits(sources.get(file) ?? '', edits),
    ]),
  );
}

describe('an id that is offered', () => {
  for (const [name, path, write, without, given] of ways)
    it(`is written as the others are in ${name}`, () => {
      const [[, after] = assert.fail('no offer'), ...more] = offersIn([path, stories(path, write, without)]);
      assert.equal(after, stories(path, write, given));
      assert.deepEqual(more, []);
      assert.deepEqual(findingsIn([path, after]), []);
    });

  const headed = (id: string, title: string): string => `## ${id}${title}\n\n${story}\n\n`;
  const page = (letters: string, from: number, ...others: string[]): string =>
    `# Product backlog\n\n${titles.map((title, index) => headed(`${letters}-${from + index}: `, title)).join('')}${others.join('')}`;
  const names = (offers: [string, string][]): string[] => offers.map(([title]) => title);

  it('comes but once in a backlog, however many files it has', () => {
    const offers = offersIn(
      ['one.backlog.md', page('US', 1, headed('', 'Sell a ticket'), headed('', 'Clean the pool'))],
      ['two.backlog.md', page('US', 21, headed('', 'Sweep the path'))],
      ['three.backlog.md', page('POOL', 1, headed('', 'Warm the pool'))],
    );
    assert.deepEqual(
      names(offers),
      ['US-27', 'US-28', 'US-29', 'POOL-7'].map((id) => `Call it "${id}"`),
    );
  });

  it('counts in its own file where numbers do', () => {
    const sheet = (count: number): string =>
      `items:\n${titles.map((title, n) => `  - {id: ${n + count}, title: ${title}}\n`).join('')}  - {title: Sweep the path}\n`;
    const offers = offersIn(['one.backlog.yaml', sheet(1)], ['two.backlog.yaml', sheet(40)]);
    assert.deepEqual(names(offers), ['Call it "7"', 'Call it "46"']);
  });

  it('is made like that of the nearest item of its kind', () => {
    const bugs = [1, 2].map((n) => `  - {id: BUG-${n}, type: bug, title: The gate ${n} is stuck}\n`);
    const items = titles.map((title, n) => `  - {id: US-00${n + 1}, type: story, title: ${title}}\n`);
    const source = `items:\n${bugs.join('')}${items.join('')}  - {type: bug, title: The pool leaks}\n  - {type: story, title: Sweep}\n`;
    assert.deepEqual(names(offersIn(['zoo.backlog.yaml', source])), ['Call it "US-007"', 'Call it "US-008"']);
    const near = `items:\n${items.join('')}${bugs.join('')}  - {type: bug, title: The pool leaks}\n`;
    assert.deepEqual(names(offersIn(['zoo.backlog.yaml', near])), ['Call it "BUG-3"']);
  });

  it('becomes a tag where the other features have one', () => {
    const feature = (tag: string, title: string): string =>
      `${tag}Feature: ${title}\n\n  Scenario: Seen\n    When the page opens\n    Then it is listed\n`;
    const tagged = titles.map((title, n) => [`${n}.feature`, feature(`@US-${n + 1}\n`, title)] as const);
    const offered = (source: string): [string, string][] => offersIn(...tagged, ['new.feature', source]);
    assert.deepEqual(offered(feature('', 'Sweep')), [['Call it "US-7"', feature('@US-7\n', 'Sweep')]]);
    assert.deepEqual(offered(feature('@path @wip\n', 'Sweep')), [
      ['Call it "US-7"', feature('@US-7 @path @wip\n', 'Sweep')],
    ]);
    assert.deepEqual(offersIn(...tagged.slice(0, 3), ['new.feature', feature('', 'Sweep')]), []);
  });

  it('is none where nothing shows how it would be written, and in a table of another program', () => {
    const without: readonly (readonly [string, string])[] = [
      ['zoo.backlog.md', page('US', 1, `- ${story}\n`)],
      [
        'zoo.backlog.md',
        titles.map((title, n) => headed(`${'ABCDEF'.charAt(n)}X-${n}: `, title)).join('') +
          headed('', 'Sweep'),
      ],
      [
        'zoo.csv',
        `ID,Type,Title\n${titles.map((title, n) => `US-${n + 1},Story,${title}\n`).join('')},Story,Sweep\n`,
      ],
      [
        'zoo.backlog.yaml',
        `items:\n${titles.map((title, n) => `  - {id: US-${n + 1}, title: ${title}}\n`).join('')}  - {id: ~, title: Sweep}\n`,
      ],
    ];
    for (const file of without) {
      assert.equal(findingsIn(file).length, 1, file[1]);
      assert.deepEqual(offersIn(file), []);
    }
  });

  it('is found quickly in a backlog of many items, of which many have none', () => {
    const items = Array.from(
      { length: 20_000 },
      (_, n) => `{"title": "Sweep path ${n}"${n % 4 === 0 ? '' : `, "id": "US-${n}"`}}`,
    );
    const file = readBacklogFile('zoo.backlog.json', `[${items.join(',\n')}]`);
    const start = performance.now();
    assert.equal(lint({ files: [file] }, undefined, [rule]).length, 5000);
    assert.ok(performance.now() - start < 1500);
  });
});
