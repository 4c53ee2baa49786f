import rule from '../../src/core/rules/item-mixed-criteria-style';
import { testRule } from '../rule-tester';

/** A Markdown item with these entries as its criteria. */
function item(...entries: string[]): { file: string; text: string } {
  return {
    file: 'sample.backlog.md',
    text: `## US-1: Lend\n\nAs a reader, I want to borrow a book.\n\n**Acceptance criteria:**\n\n${entries.map((entry) => `- ${entry}\n`).join('')}`,
  };
}

const free = 'Given a free book, when I scan it, then it is mine';
const lent = 'Given a lent book, when I scan it, then it is refused';
const lost = 'Given a lost book, when I scan it, then the desk is told';
const shall = 'THE Loan_System SHALL show the due date';
const when = 'WHEN a book is late, THE Loan_System SHALL charge 20 cents';

testRule(rule, {
  valid: [
    item(free, lent),
    item('The due date is shown', 'A fine is shown'),
    item(shall, when),
    // One example under a list of rules is welcome.
    item('The due date is shown', 'A fine is shown', free),
    item(free, lent, 'The due date is shown'),
    item(free, 'The due date is shown'),
    item('[ ] The due date is shown', 'A fine is shown', '[x] A receipt is printed', 'The shelf is shown'),
    item(shall, when, free),
    item(free),
    {
      file: 'loans.feature',
      text: 'Feature: Loans\n\n  Scenario: Lend\n    When scanned\n    Then mine\n\n  Scenario: Return\n    When back\n    Then free\n',
    },
    'As a reader, I want to borrow a book.',
  ],
  invalid: [
    {
      ...item(free, lent, lost, '«The due date is shown»', 'A fine is shown'),
      message: 'Write "The due date is shown" as the others: Given, When, Then.',
    },
    {
      ...item('The due date is shown', 'A fine is shown', 'A receipt is printed', `«${free}»`, lent),
      message: 'Write "Given a free book, when I…" as the others: a rule.',
    },
    {
      ...item(free, lent, '«The due date is shown»', 'A fine is shown'),
      message: 'Write "The due date is shown" as the others: Given, When, Then.',
    },
    {
      ...item(shall, when, '«The due date is red»', 'A fine is shown'),
      message: 'Write "The due date is red" as the others: EARS.',
    },
    {
      ...item(shall, when, `«${free}»`, lent),
      message: 'Write "Given a free book, when I…" as the others: EARS.',
    },
    {
      ...item(free, lent, lost, `«${shall}»`, when),
      message: 'Write "THE Loan_System SHALL show…" as the others: Given, When, Then.',
    },
    {
      ...item(free, '«The due date is shown»', lent, 'A fine is shown'),
      message: 'Write "The due date is shown" as the others: Given, When, Then.',
    },
    {
      ...item(
        '[ ] The date is shown',
        '[ ] A fine is shown',
        '[ ] It is printed',
        `[ ] «${free}»`,
        `[ ] ${lent}`,
      ),
      message: 'Write "Given a free book, when I…" as the others: a rule.',
    },
    {
      file: 'sample.backlog.yaml',
      text: `items:\n  - title: Lend\n    acceptance_criteria:\n      - ${free}\n      - ${lent}\n      - ${lost}\n      - «A fine is shown»\n      - A date is shown\n`,
      message: 'Write "A fine is shown" as the others: Given, When, Then.',
    },
    {
      file: 'sample.backlog.csv',
      text: `Title,Type,Acceptance Criteria\nLend,Story,"- A fine is shown\n- A date is shown\n- A shelf is shown\n- «${free}»\n- ${lent}"\n`,
      message: 'Write "Given a free book, when I…" as the others: a rule.',
    },
  ],
});
