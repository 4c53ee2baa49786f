import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { levelOf } from '../../src/core/level';
import { lint } from '../../src/core/lint';
import type { BacklogFile } from '../../src/core/model';
import { readBacklogFile } from '../../src/core/parse';
import { inEnglish } from '../../src/core/say';

const samples: readonly (readonly [path: string, source: string])[] = [
  [
    'specs/004-choir/spec.md',
    '# Feature Specification: Choir\n\n## User Scenarios & Testing\n\n### User Story 1 - Move a rehearsal (Priority: P1)\n\nA conductor moves a rehearsal.\n\n**Independent Test**: Move one.\n\n**Acceptance Scenarios**:\n\n1. **Given** a date, **When** I move it, **Then** all see it\n',
  ],
  [
    'openspec/specs/choir/spec.md',
    '# Choir\n\n## Requirements\n\n### Requirement: Move\nThe system SHALL move rehearsals.\n\n#### Scenario: Free\n- **WHEN** a hall is free\n- **THEN** the date is moved\n',
  ],
  [
    '.kiro/specs/choir/requirements.md',
    '# Requirements\n\n### Requirement 1: Move\n\n**User Story:** As a conductor, I want to move a rehearsal, so that I can rest.\n\n#### Acceptance Criteria\n\n1. WHEN a date moves THEN the system SHALL tell the choir\n',
  ],
  [
    'backlog/tasks/task-3 - move.md',
    '---\nid: task-3\ntitle: Move\nstatus: To Do\n---\n\n## Acceptance Criteria\n<!-- AC:BEGIN -->\n- [ ] #1 All see it\n<!-- AC:END -->\n',
  ],
  [
    'plan.md',
    '| ID | Story |\n|---|---|\n| N-1 | As a conductor, I want to move a rehearsal easily and print it |\n\n<!-- backlog-lens-disable-next-line story-not-atomic -->\nAs a [role], I want rest.\n',
  ],
  [
    'plan.yml',
    'items:\n  - id: N-1 # first\n    as_a: conductor\n    i_want: to move a rehearsal\n    acceptance_criteria: [It is fast, "All see it"]\n',
  ],
  ['plan.json', '{"items":[{"id":"N-1","title":"Move","acceptance_criteria":["It is fast"]}]}'],
  ['plan.csv', 'ID,Title,Acceptance Criteria\nN-1,"As a conductor, I want to move","- It is fast\n- Seen"\n'],
  [
    'plan.feature',
    'Feature: Move\n  As a conductor\n  I want rest\n\n  Scenario: Free\n    When I move\n    Then it is seen\n',
  ],
  ['plan.stories.txt', 'N-1: As a conductor, I want to move a rehearsal, so that I can rest.\n'],
];

const structure = [
  '\uFEFF',
  '\r',
  '\0',
  '\ud83d',
  '\udc00',
  '\n',
  '\t',
  '---\n',
  '<!--',
  '-->',
  '```',
  '|',
  ':',
  '"',
  '[',
  '{',
  '- ',
  '#',
];

const seed = 41;

describe('reading, checking and judging a damaged file', () => {
  for (const [path, sample] of samples) {
    it(`keeps its promises for ${path}`, () => {
      const place = fc.nat(sample.length);
      const change = fc.oneof(
        fc.tuple(place, fc.constantFrom(...structure)).map(
          ([at, piece]) =>
            (text: string) =>
              splice(text, at, at, piece),
        ),
        fc.tuple(place, fc.nat(20)).map(
          ([at, width]) =>
            (text: string) =>
              splice(text, at, at + width, ''),
        ),
        fc.tuple(place, fc.nat(40)).map(
          ([at, width]) =>
            (text: string) =>
              splice(text, at, at, text.slice(at, at + width)),
        ),
        fc.tuple(place, place).map(
          ([a, b]) =>
            (text: string) =>
              text.slice(a, a + b) + text.slice(0, a) + text.slice(a + b),
        ),
        place.map((at) => (text: string) => text.slice(0, at)),
      );
      fc.assert(
        fc.property(fc.array(change, { minLength: 1, maxLength: 6 }), (changes) => {
          keepsPromises(
            path,
            changes.reduce((text, apply) => apply(text), sample),
          );
        }),
        { numRuns: 40, seed },
      );
    });
  }
});

function splice(text: string, start: number, end: number, put: string): string {
  return text.slice(0, start) + put + text.slice(end);
}

/** A file whose mistakes can be compared: they are told. */
function told({ unreadable, ...file }: BacklogFile): object {
  return { ...file, unreadable: unreadable.map(({ message, ...mistake }) => [mistake, message(inEnglish)]) };
}

function keepsPromises(path: string, source: string): void {
  const file = readBacklogFile(path, source);
  const findings = lint({ files: [file] });
  assert.deepEqual(told(readBacklogFile(path, source)), told(file), 'read twice');
  const starts = file.items.map(({ span }) => span.start);
  assert.deepEqual(
    starts,
    starts.toSorted((a, b) => a - b),
    'items in order',
  );
  const levels = file.items.map((item) => levelOf(item, file));
  const evidence = levels.flatMap((level) => level.evidence.map(({ at }) => at));
  for (const { start, end } of [
    ...findings.map(({ at }) => at),
    ...evidence,
    ...file.items.map(({ span }) => span),
  ])
    assert.ok(start >= 0 && start <= end && end <= source.length, `${start}–${end} of ${source.length}`);
}
