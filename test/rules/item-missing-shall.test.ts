import rule from '../../src/core/rules/item-missing-shall';
import { testRule } from '../rule-tester';

const file = 'openspec/specs/quiet-hours/spec.md';
const scenario = '#### Scenario: At night\n\n- **WHEN** a reminder is due\n- **THEN** it SHALL wait\n';

function requirement(name: string, body: string, section = 'Requirements'): { file: string; text: string } {
  return { file, text: `## ${section}\n\n### Requirement: ${name}\n\n${body}\n\n${scenario}` };
}

testRule(rule, {
  valid: [
    requirement('Quiet hours', 'The system SHALL hold messages back.'),
    requirement('Quiet hours', 'The system MUST hold messages back.'),
    requirement('Quiet hours', 'The system SHALL NOT send at night.'),
    requirement('Quiet hours', 'At night people sleep.\n\nThe system SHALL hold messages back.'),
    requirement('Quiet hours', '- The system SHALL hold messages back'),
    requirement('Horas tranquilas', 'El sistema SHALL guardar los mensajes.'),
    requirement('Quiet hours', 'The system **SHALL** hold messages back.'),
    requirement('Night sound', '**Reason**: replaced by quiet hours', 'REMOVED Requirements'),
    { file, text: '## Purpose\n\nPeople sleep at night.\n' },
    { file: 'quiet.backlog.md', text: '## US-1: Quiet hours\n\nAs a sleeper, I want quiet hours.\n' },
    'As a sleeper, I want quiet hours.',
  ],
  invalid: [
    {
      ...requirement('Quiet hours', '«The system holds messages back.»'),
      message: 'Say it with SHALL or MUST: "The system holds messages back.".',
    },
    {
      ...requirement('Quiet hours', '«The system shall hold messages back.»'),
      message: 'Say it with SHALL or MUST: "The system shall hold messages back.".',
    },
    {
      ...requirement('Quiet hours', '«Messages should wait until seven.»'),
      message: 'Say it with SHALL or MUST: "Messages should wait until seven.".',
    },
    {
      ...requirement('Quiet hours', '«At night people sleep.»\n\nMessages wait.'),
      message: 'Say it with SHALL or MUST: "At night people sleep.".',
    },
    {
      file,
      text: `## Requirements\n\n### Requirement: «Quiet hours»\n\n${scenario}`,
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
      ...requirement('Seats', '«The desk will offer free seats.»'),
      message: 'Say it with SHALL or MUST: "The desk will offer free seats.".',
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
