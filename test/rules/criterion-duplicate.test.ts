import rule from '../../src/core/rules/criterion-duplicate';
import { testRule } from '../rule-tester';

/** A Markdown item with these entries as its criteria. */
function item(...entries: string[]): { file: string; text: string } {
  return {
    file: 'sample.backlog.md',
    text: `## US-1: Lend\n\nAs a reader, I want to borrow a book.\n\n**Acceptance criteria:**\n\n${entries.map((entry) => `${entry}\n`).join('')}`,
  };
}

/** A feature with these scenarios: a name, and its steps. */
function feature(...scenarios: [name: string, ...steps: string[]][]): { file: string; text: string } {
  const texts = scenarios.map(
    ([name, ...steps]) => `\n  Scenario: ${name}\n${steps.map((step) => `    ${step}\n`).join('')}`,
  );
  return { file: 'loans.feature', text: `Feature: Loans\n${texts.join('')}` };
}

const same = (words: string): string => `This says the same as "${words}" above.`;

testRule(rule, {
  valid: [
    item('- The due date is shown', '- The fine is shown'),
    item('- A loan lasts 14 days', '- A loan lasts 28 days'),
    item('- A lent book can be lent again', '- A lent book cannot be lent again'),
    item('- The due date is shown'),
    item('- Reminder where the fine is > 5', '- Reminder where the fine is < 5'),
    item('- The shelf is kept at +4 degrees', '- The shelf is kept at -4 degrees'),
    item(
      '- Given a free book, when I scan it, then it is mine',
      '- Given a lent book, when I scan it, then it is refused',
    ),
    feature(
      ['Free', 'When a book is scanned', 'Then it is mine'],
      ['Lent', 'When a book is scanned', 'Then it is refused'],
    ),
    feature(
      ['Small', 'When these are scanned:', '  | Heidi |', 'Then they are mine'],
      ['Large', 'When these are scanned:', '  | Atlas |', 'Then they are mine'],
    ),
    {
      file: 'sample.backlog.md',
      text: '## US-1: Lend\n\n**Acceptance criteria:**\n\n- The date is shown\n\n## US-2: Renew\n\n**Acceptance criteria:**\n\n- The date is shown\n',
    },
    {
      file: 'sample.backlog.yaml',
      text: 'items:\n  - title: Lend\n    acceptance_criteria: [The date is shown, The fine is shown]\n',
    },
    'As a reader, I want to borrow a book.',
  ],
  invalid: [
    {
      ...item('- The due date is shown', '- «The due date is shown»'),
      message: same('The due date is shown'),
      fixed: item('- The due date is shown').text,
    },
    {
      ...item('- The due date is shown.', '- A fine is 20 cents', '- «the due date is shown»'),
      message: same('The due date is shown.'),
      fixed: item('- The due date is shown.', '- A fine is 20 cents').text,
    },
    {
      ...item('1. The due date is shown', '2. «The due date is shown»', '3. A fine is 20 cents'),
      message: same('The due date is shown'),
      fixed: item('1. The due date is shown', '3. A fine is 20 cents').text,
    },
    {
      ...item('- [ ] The due date is shown', '- [ ] «The due date is shown»'),
      message: same('The due date is shown'),
      fixed: item('- [ ] The due date is shown').text,
    },
    // One of the two is done: which one is meant, the author knows.
    {
      ...item('- [ ] The due date is shown', '- [x] «The due date is shown»'),
      message: same('The due date is shown'),
    },
    {
      ...item('- AC-1: The due date is shown', '- AC-2: «The due date is shown»'),
      message: same('The due date is shown'),
      fixed: item('- AC-1: The due date is shown').text,
    },
    {
      ...feature(
        ['Free', 'When a book is scanned', 'Then it is mine'],
        ['«On the shelf»', 'When a book is scanned', 'Then it is mine'],
      ),
      message: same('Free'),
    },
    {
      file: 'sample.backlog.yaml',
      text: 'items:\n  - title: Lend\n    acceptance_criteria:\n      - The date is shown\n      - «The date is shown»\n',
      message: same('The date is shown'),
    },
    {
      file: 'sample.backlog.csv',
      text: 'Title,Type,Acceptance Criteria\nLend,Story,"- The date is shown\n- «The date is shown»"\n',
      message: same('The date is shown'),
    },
    {
      ...item('- The date is shown', '- «The date is shown»', '- «The date is shown»'),
      message: same('The date is shown'),
      fixed: item('- The date is shown').text,
    },
    // What is more than the words does not go by itself.
    {
      ...item('- Opens [the shelf](north.html)', '- «Opens [the shelf»](south.html)'),
      message: same('Opens the shelf'),
    },
    {
      ...item('- The log says `Due`', '- «The log says `due»`'),
      message: same('The log says Due'),
    },
    {
      ...item('- The due date is shown', '- «The due date is shown»\n  - in red'),
      message: same('The due date is shown'),
    },
  ],
});
