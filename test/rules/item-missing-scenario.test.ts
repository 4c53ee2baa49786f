import rule from '../../src/core/rules/item-missing-scenario';
import { testRule } from '../rule-tester';

const file = 'openspec/specs/frost-guard/spec.md';
const scenario = '#### Scenario: Cold night\n\n- **WHEN** it freezes\n- **THEN** they close\n';
const added = '\n\n#### Scenario: …\n\n- **WHEN** …\n- **THEN** …';

/** A requirement under a heading, with what stands below its name. */
function requirement(name: string, body: string, section = 'Requirements'): { file: string; text: string } {
  return { file, text: `## ${section}\n\n### Requirement: ${name}\n\n${body}\n` };
}

testRule(rule, {
  valid: [
    requirement('Frost guard', `The system SHALL close the vents.\n\n${scenario}`),
    requirement('Frost guard', `The system SHALL close the vents.\n\n${scenario}`, 'ADDED Requirements'),
    requirement('Hand crank', '**Reason**: motors do it now', 'REMOVED Requirements'),
    requirement('Hand crank', '**Reason**: nobody used it\n\n**Migration**: none', 'REMOVED Requirements'),
    {
      file,
      text: '## RENAMED Requirements\n\n- FROM: `### Requirement: Hand crank`\n- TO: `### Requirement: Frost guard`\n',
    },
    requirement('Frost guard', scenario),
    requirement(
      'Frost guard',
      'The system SHALL close the vents.\n\n#### Scenario: Cold night\n\n- **GIVEN** a frost\n- **THEN** they close',
    ),
    { file, text: '## Purpose\n\nSeedlings freeze.\n' },
    { file: 'frost.backlog.md', text: '## US-1: Frost guard\n\nAs a gardener, I want a frost guard.\n' },
    'As a gardener, I want a frost guard.',
  ],
  invalid: [
    {
      ...requirement('«Frost guard»', 'The system SHALL close the vents.'),
      message: 'Add a scenario to "Frost guard": it has none.',
      suggested: [requirement('Frost guard', `The system SHALL close the vents.${added}`).text],
    },
    {
      ...requirement('«Frost guard»', 'The system SHALL close the vents.', 'ADDED Requirements'),
      message: 'Add a scenario to "Frost guard": it has none.',
      suggested: [
        requirement('Frost guard', `The system SHALL close the vents.${added}`, 'ADDED Requirements').text,
      ],
    },
    {
      ...requirement(
        '«Heat guard»',
        'The system MUST open the vents.\n\nIt opens them halfway.',
        'MODIFIED Requirements',
      ),
      message: 'Add a scenario to "Heat guard": it has none.',
      suggested: [
        requirement(
          'Heat guard',
          `The system MUST open the vents.\n\nIt opens them halfway.${added}`,
          'MODIFIED Requirements',
        ).text,
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
      ...requirement('«Spare keys»', 'The desk SHALL hand out spare keys.'),
      message: 'Add a scenario to "Spare keys": it has none.',
      suggested: [requirement('Spare keys', `The desk SHALL hand out spare keys.${added}`).text],
    },
    {
      file,
      text: `## Requirements\n\n### Requirement: Frost guard\n\nThe system SHALL close the vents.\n\n${scenario}\n### Requirement: «Heat guard»\n\nThe system SHALL open the vents.\n`,
      message: 'Add a scenario to "Heat guard": it has none.',
      suggested: [
        `## Requirements\n\n### Requirement: Frost guard\n\nThe system SHALL close the vents.\n\n${scenario}\n### Requirement: Heat guard\n\nThe system SHALL open the vents.${added}\n`,
      ],
    },
    {
      file: 'spec.md',
      text: '## Requirements\n\n### Requirement: «Tram delay»\n\nThe display SHALL show it.\n',
      message: 'Add a scenario to "Tram delay": it has none.',
      suggested: [`## Requirements\n\n### Requirement: Tram delay\n\nThe display SHALL show it.${added}\n`],
    },
    {
      ...requirement('«Frost guard»', 'The system SHALL close the vents: see the scenario of last year.'),
      message: 'Add a scenario to "Frost guard": it has none.',
      suggested: [
        requirement('Frost guard', `The system SHALL close the vents: see the scenario of last year.${added}`)
          .text,
      ],
    },
    {
      ...requirement('«Removed books»', 'The library SHALL list them.'),
      message: 'Add a scenario to "Removed books": it has none.',
      suggested: [requirement('Removed books', `The library SHALL list them.${added}`).text],
    },
  ],
});
