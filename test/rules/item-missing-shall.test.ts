import rule from '../../src/core/rules/item-missing-shall';
import { testRule } from '../rule-tester';

const file = 'openspec/specs/frost-guard/spec.md';
const scenario = '#### Scenario: Cold night\n\n- **WHEN** it freezes\n- **THEN** they SHALL close\n';

function requirement(name: string, body: string, section = 'Requirements'): { file: string; text: string } {
  return { file, text: `## ${section}\n\n### Requirement: ${name}\n\n${body}\n\n${scenario}` };
}

testRule(rule, {
  valid: [
    requirement('Frost guard', 'The system SHALL close the vents.'),
    requirement('Frost guard', 'The system MUST close the vents.'),
    requirement('Frost guard', 'The system SHALL NOT water at noon.'),
    requirement('Frost guard', 'Seedlings freeze below zero.\n\nThe system SHALL close the vents.'),
    requirement('Frost guard', '- The system SHALL close the vents'),
    requirement('Noche fría', 'El sistema SHALL cerrar las ventanas.'),
    requirement('Frost guard', 'The system **SHALL** close the vents.'),
    requirement('Hand crank', '**Reason**: motors do it now', 'REMOVED Requirements'),
    { file, text: '## Purpose\n\nSeedlings freeze at night.\n' },
    { file: 'frost.backlog.md', text: '## US-1: Frost guard\n\nAs a gardener, I want a frost guard.\n' },
    'As a gardener, I want a frost guard.',
  ],
  invalid: [
    {
      ...requirement('Frost guard', '«The system closes the vents.»'),
      message: 'Say it with SHALL or MUST: "The system closes the vents.".',
    },
    {
      ...requirement('Frost guard', '«The system shall close the vents.»'),
      message: 'Say it with SHALL or MUST: "The system shall close the vents.".',
    },
    {
      ...requirement('Frost guard', '«Vents should wait until seven.»'),
      message: 'Say it with SHALL or MUST: "Vents should wait until seven.".',
    },
    {
      ...requirement('Frost guard', '«Seedlings freeze below zero.»\n\nVents close.'),
      message: 'Say it with SHALL or MUST: "Seedlings freeze below zero.".',
    },
    {
      file,
      text: `## Requirements\n\n### Requirement: «Frost guard»\n\n${scenario}`,
      message: 'Say below the heading what the system SHALL do.',
    },
    {
      ...requirement('Loan period', '«A book is lent for 28 days.»', 'ADDED Requirements'),
      message: 'Say it with SHALL or MUST: "A book is lent for 28 days.".',
    },
    {
      ...requirement('Fines', '- «The library charges 20 cents a day»', 'MODIFIED Requirements'),
      message: 'Say it with SHALL or MUST: "The library charges 20 cents a day".',
    },
    {
      ...requirement('Musty books', '«Musty books go to the bindery.»'),
      message: 'Say it with SHALL or MUST: "Musty books go to the bindery.".',
    },
    {
      ...requirement('Keys', '«The desk will hand out spare keys.»'),
      message: 'Say it with SHALL or MUST: "The desk will hand out spare keys.".',
    },
    {
      ...requirement(
        'Delays',
        '«The display shows the new time as soon as the driver has reported that the tram is late.»',
      ),
      message: 'Say it with SHALL or MUST: "The display shows the new time as soon as the driver has…".',
    },
  ],
});
