import rule from '../../src/core/rules/item-missing-scenario';
import { testRule } from '../rule-tester';

const file = 'openspec/specs/quiet-hours/spec.md';
const scenario = '#### Scenario: At night\n\n- **WHEN** a reminder is due\n- **THEN** it waits\n';
const added = '\n\n#### Scenario: …\n\n- **WHEN** …\n- **THEN** …';

/** A requirement under a heading, with what stands below its name. */
function requirement(name: string, body: string, section = 'Requirements'): { file: string; text: string } {
  return { file, text: `## ${section}\n\n### Requirement: ${name}\n\n${body}\n` };
}

testRule(rule, {
  valid: [
    requirement('Quiet hours', `The system SHALL wait.\n\n${scenario}`),
    requirement('Quiet hours', `The system SHALL wait.\n\n${scenario}`, 'ADDED Requirements'),
    requirement('Night sound', '**Reason**: replaced by quiet hours', 'REMOVED Requirements'),
    requirement('Night sound', '**Reason**: nobody used it\n\n**Migration**: none', 'REMOVED Requirements'),
    {
      file,
      text: '## RENAMED Requirements\n\n- FROM: `### Requirement: Night sound`\n- TO: `### Requirement: Quiet hours`\n',
    },
    requirement('Quiet hours', scenario),
    requirement(
      'Quiet hours',
      'The system SHALL wait.\n\n#### Scenario: At night\n\n- **GIVEN** a reminder\n- **THEN** it waits',
    ),
    { file, text: '## Purpose\n\nPeople sleep.\n' },
    { file: 'quiet.backlog.md', text: '## US-1: Quiet hours\n\nAs a sleeper, I want quiet hours.\n' },
    'As a sleeper, I want quiet hours.',
  ],
  invalid: [
    {
      ...requirement('«Quiet hours»', 'The system SHALL wait.'),
      message: 'Add a scenario to "Quiet hours": it has none.',
      suggested: [requirement('Quiet hours', `The system SHALL wait.${added}`).text],
    },
    {
      ...requirement('«Quiet hours»', 'The system SHALL wait.', 'ADDED Requirements'),
      message: 'Add a scenario to "Quiet hours": it has none.',
      suggested: [requirement('Quiet hours', `The system SHALL wait.${added}`, 'ADDED Requirements').text],
    },
    {
      ...requirement('«Loud hours»', 'The system MUST ring.\n\nIt rings twice.', 'MODIFIED Requirements'),
      message: 'Add a scenario to "Loud hours": it has none.',
      suggested: [
        requirement('Loud hours', `The system MUST ring.\n\nIt rings twice.${added}`, 'MODIFIED Requirements')
          .text,
      ],
    },
    {
      ...requirement('«Loan period»', '- The library SHALL lend a book for 28 days'),
      message: 'Add a scenario to "Loan period": it has none.',
      suggested: [requirement('Loan period', `- The library SHALL lend a book for 28 days${added}`).text],
    },
    {
      ...requirement('«Fines»', 'The library SHALL charge 20 cents a day.'),
      message: 'Add a scenario to "Fines": it has none.',
      suggested: [requirement('Fines', `The library SHALL charge 20 cents a day.${added}`).text],
    },
    {
      ...requirement('«Seat choice»', 'The desk SHALL offer free seats.'),
      message: 'Add a scenario to "Seat choice": it has none.',
      suggested: [requirement('Seat choice', `The desk SHALL offer free seats.${added}`).text],
    },
    {
      file,
      text: `## Requirements\n\n### Requirement: Quiet hours\n\nThe system SHALL wait.\n\n${scenario}\n### Requirement: «Loud hours»\n\nThe system SHALL ring.\n`,
      message: 'Add a scenario to "Loud hours": it has none.',
      suggested: [
        `## Requirements\n\n### Requirement: Quiet hours\n\nThe system SHALL wait.\n\n${scenario}\n### Requirement: Loud hours\n\nThe system SHALL ring.${added}\n`,
      ],
    },
    {
      file: 'spec.md',
      text: '## Requirements\n\n### Requirement: «Tram delay»\n\nThe display SHALL show it.\n',
      message: 'Add a scenario to "Tram delay": it has none.',
      suggested: [`## Requirements\n\n### Requirement: Tram delay\n\nThe display SHALL show it.${added}\n`],
    },
    {
      ...requirement('«Quiet hours»', 'The system SHALL wait: see the scenario of last year.'),
      message: 'Add a scenario to "Quiet hours": it has none.',
      suggested: [
        requirement('Quiet hours', `The system SHALL wait: see the scenario of last year.${added}`).text,
      ],
    },
    {
      ...requirement('«Removed books»', 'The library SHALL list them.'),
      message: 'Add a scenario to "Removed books": it has none.',
      suggested: [requirement('Removed books', `The library SHALL list them.${added}`).text],
    },
  ],
});
