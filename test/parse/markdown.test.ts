import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { itemName } from '../../src/core/facts/item-name';
import { readBacklogFile } from '../../src/core/parse';
import { expectItems } from './summary';

describe('a Markdown backlog', () => {
  for (const [what, below] of [
    ['nothing', ''],
    ['a paragraph', '\n  By four weeks each time.\n'],
    ['a list', '  - Also on a telephone\n'],
    ['a fence', '\n  ```text\n  May 5\n  ```\n'],
  ] as const) {
    it(`reads a criterion with a check box and ${what} below it`, () => {
      const source = `## US-1: Renew\n\nAs a reader, I want to renew a loan.\n\n**Criteria:**\n\n- [x] The due date moves\n${below}- [ ] A mail is sent\n`;
      const criteria = readBacklogFile('plan.md', source).items.flatMap((item) => item.criteria);
      assert.deepEqual(
        criteria.map(({ text, form }) => [text.text, form]),
        [
          ['The due date moves', 'checklist'],
          ['A mail is sent', 'checklist'],
        ],
      );
    });
  }

  it('reads the entities of HTML as the characters that they stand for', () => {
    const source =
      '## US-1: Caf&eacute; &ndash; hours\n\nAs a guest, I want to see the caf&#233;&rsquo;s hours &such; as they are.\n';
    const [item] = readBacklogFile('plan.md', source).items;
    assert.equal(item?.title?.text, 'Café – hours');
    assert.equal(item.story?.need?.text, 'see the café’s hours &such; as they are');
    assert.equal(source.slice(item.title.start, item.title.end), 'Caf&eacute; &ndash; hours');
  });

  it('adds a benefit to a story line by line with the line end of its file', () => {
    const source = 'As a guest,  \r\nI want to see the hours\r\n';
    const slot = readBacklogFile('plan.md', source).items[0]?.slots.benefit;
    assert.equal(slot?.before, ',  \r\nso that ');
  });

  it('reads an example below a rule as what the rule means, and the next rule as a rule', () => {
    const rule = (words: string, example: string): string =>
      `- **Rule:** ${words}\n  - **Example:** ${example}\n`;
    const source = `## US-1: Renew\n\nAs a reader, I want to renew a loan.\n\n**Criteria:**\n\n${rule('A loan lasts 4 weeks', 'from May 1 to May 29')}${rule('It is renewed once', 'the second try is refused')}`;
    const criteria = readBacklogFile('plan.md', source).items.flatMap((item) => item.criteria);
    assert.deepEqual(
      criteria.map(({ text, form }) => [text.text, form]),
      [
        ['Rule: A loan lasts 4 weeks', 'rule'],
        ['Rule: It is renewed once', 'rule'],
      ],
    );
  });
});

describe('a heading without words', () => {
  const source = '# Allotment\n\n##\n\nAs a member, I want to water my plot.\n';

  it('is no title: its item is called by its need, and its findings stand at its words', () => {
    const file = readBacklogFile('plan.backlog.md', source);
    const items = file.items.map((item) => [item.title, itemName(item), source.slice(item.span.start)]);
    assert.deepEqual(items, [[null, 'water my plot', '##\n\nAs a member, I want to water my plot.\n']]);
  });
});

describe('a file of MDX', () => {
  it('is read as the Markdown it is, apart from its components', () => {
    const source = [
      "import { Chart } from './chart';",
      '# Ward',
      '<Chart data={shifts} />',
      '## US-1: Swap',
      'As a nurse, I want to swap a shift so that I rest.',
      '**Acceptance criteria:**',
      '- Both agree',
      '{/* later */}',
    ].join('\n\n');
    expectItems('ward.backlog.mdx', source, [
      { id: 'US-1', story: ['nurse', 'swap a shift', 'I rest'], criteria: ['rule: Both agree'] },
    ]);
  });
});

describe('a file whose lines end as on old computers', () => {
  it('is read by its lines', () => {
    const source = '# Ward\r\r- As a nurse, I want to swap.\r- As a cook, I want to rest.\r';
    expectItems('ward.backlog.md', source, [
      { story: ['nurse', 'swap', null] },
      { story: ['cook', 'rest', null] },
    ]);
  });
});
