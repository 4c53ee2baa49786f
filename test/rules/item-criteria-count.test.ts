import rule from '../../src/core/rules/item-criteria-count';
import { testRule } from '../rule-tester';

/** A Markdown item with these criteria. */
function item(
  criteria: readonly string[],
  { title = 'Renew a loan', head = '' } = {},
): { file: string; text: string } {
  return {
    file: 'sample.backlog.md',
    text: `## US-1: ${title}\n\n${head}As a reader, I want to renew a loan.\n\n**Acceptance criteria:**\n\n${criteria.map((text) => `- ${text}\n`).join('')}`,
  };
}

/** The same with its label marked. */
function bare(criteria: readonly string[], title?: string): { file: string; text: string } {
  const { file, text } = item(criteria, title === undefined ? {} : { title });
  return { file, text: text.replace('**Acceptance criteria:**', '«**Acceptance criteria:**»') };
}

const checks = [
  'The new due date is shown',
  'A reserved book stays as it is',
  'No fine is left open',
  'Three renewals are the most',
  'The reader gets a letter',
  'A lost book is not renewed',
  'The desk sees who renewed',
  'An old card is refused',
  'A child asks its parents',
  'Newspapers have no due date',
];

testRule(rule, {
  valid: [
    item(checks.slice(0, 2)),
    item(checks.slice(0, 8)),
    // Without any, another rule speaks.
    { file: 'sample.backlog.md', text: '## US-1: Renew a loan\n\nAs a reader, I want to renew a loan.\n' },
    { ...item(checks), house: { mostCriteria: 10 } },
    { ...item(checks.slice(0, 1)), house: { fewestCriteria: 1 } },
    // One rule in many rows.
    item([1, 2, 3, 4, 5, 6, 7, 8, 9].map((weeks) => `After ${weeks} weeks the fine is ${weeks} EUR`)),
    {
      file: 'sample.backlog.md',
      text: `## US-1: Renew\n\nAs a reader, I want to renew a loan.\n\n**Acceptance criteria:**\n\n| Given | When | Then |\n| --- | --- | --- |\n${checks.map((text, index) => `| a card ${index} | I renew | ${text} |\n`).join('')}`,
    },
    item(checks, { head: '**Status:** done\n\n' }),
    item(checks, { head: '**Type:** task\n\n' }),
    {
      file: 'loans.feature',
      text: `Feature: Renewals\n${checks.map((text) => `\n  Scenario: ${text}\n    When I renew\n    Then it is so\n`).join('')}`,
    },
    {
      file: 'openspec/specs/loans/spec.md',
      text: '# Loans\n\n## Purpose\n\nLoans.\n\n## Requirements\n\n### Requirement: Renew\n\nThe system SHALL renew a loan.\n\n#### Scenario: By phone\n\n- **WHEN** a reader calls\n- **THEN** the loan is renewed\n',
    },
    // The examples of an outline are many.
    {
      file: 'sample.backlog.md',
      text: '## US-1: Renew\n\nAs a reader, I want to renew a loan.\n\n```gherkin\nScenario Outline: Renew\n  When I renew <times>\n  Then it is <answer>\n\n  Examples:\n    | times | answer |\n    | 1     | yes    |\n    | 4     | no     |\n```\n',
    },
  ],
  invalid: [
    {
      ...bare(checks.slice(0, 1)),
      message: 'Say what else holds for "Renew a loan": it has 1 of at least 2 criteria.',
    },
    { ...bare(checks.slice(0, 9)), message: 'Split "Renew a loan", or join criteria: 9 are too many.' },
    { ...bare(checks), message: 'Split "Renew a loan", or join criteria: 10 are too many.' },
    {
      ...bare(checks.slice(0, 4)),
      house: { mostCriteria: 3 },
      message: 'Split "Renew a loan", or join criteria: 4 are too many.',
    },
    {
      ...bare(checks.slice(0, 2)),
      house: { fewestCriteria: 3 },
      message: 'Say what else holds for "Renew a loan": it has 2 of at least 3 criteria.',
    },
    {
      ...bare(checks, 'Renew the loan of a book that somebody else has reserved for next week'),
      message: 'Split "Renew the loan of a book…", or join criteria: 10 are too many.',
    },
    {
      file: 'sample.backlog.yaml',
      text: 'items:\n  - title: Renew a loan\n    type: story\n    «acceptance_criteria»:\n      - The due date is shown\n',
      message: 'Say what else holds for "Renew a loan": it has 1 of at least 2 criteria.',
    },
    {
      file: 'sample.backlog.md',
      text: '## US-1: «Renew a loan»\n\nAs a reader, I want to renew a loan.\n\n- Given a card, when I renew a loan, then its date is shown\n',
      message: 'Say what else holds for "Renew a loan": it has 1 of at least 2 criteria.',
    },
    {
      ...bare(checks.map((text, index) => `Given a card ${index}, when I renew, then ${text.toLowerCase()}`)),
      message: 'Split "Renew a loan", or join criteria: 10 are too many.',
    },
    // Half of them begin alike: the other half is another matter.
    {
      ...bare([
        ...checks.slice(0, 5),
        ...[1, 2, 3, 4].map((weeks) => `After ${weeks} weeks the fine is ${weeks} EUR`),
      ]),
      message: 'Split "Renew a loan", or join criteria: 9 are too many.',
    },
  ],
});
