import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { levelOf } from '../../src/core/level';
import { lint } from '../../src/core/lint';
import { readBacklogFile } from '../../src/core/parse';

const samples: readonly (readonly [path: string, source: string])[] = [
  [
    'specs/004-rota/spec.md',
    '# Feature Specification: Rota\n\n## User Scenarios & Testing\n\n### User Story 1 - Swap a shift (Priority: P1)\n\nA nurse swaps a shift.\n\n**Independent Test**: Swap one.\n\n**Acceptance Scenarios**:\n\n1. **Given** a shift, **When** I swap it, **Then** both see it\n',
  ],
  [
    'openspec/specs/rota/spec.md',
    '# Rota\n\n## Requirements\n\n### Requirement: Swap\nThe system SHALL swap shifts.\n\n#### Scenario: Free\n- **WHEN** a nurse is free\n- **THEN** the shift is swapped\n',
  ],
  [
    '.kiro/specs/rota/requirements.md',
    '# Requirements\n\n### Requirement 1: Swap\n\n**User Story:** As a nurse, I want to swap a shift, so that I can rest.\n\n#### Acceptance Criteria\n\n1. WHEN a nurse asks THEN the system SHALL tell the ward\n',
  ],
  [
    'backlog/tasks/task-3 - swap.md',
    '---\nid: task-3\ntitle: Swap\nstatus: To Do\n---\n\n## Acceptance Criteria\n<!-- AC:BEGIN -->\n- [ ] #1 Both see it\n<!-- AC:END -->\n',
  ],
  [
    'plan.md',
    '| ID | Story |\n|---|---|\n| N-1 | As a nurse, I want to swap a shift easily and print it |\n\n<!-- backlog-lens-disable-next-line story-not-atomic -->\nAs a [role], I want rest.\n',
  ],
  [
    'plan.yml',
    'items:\n  - id: N-1 # first\n    as_a: nurse\n    i_want: to swap a shift\n    acceptance_criteria: [It is fast, "Both see it"]\n',
  ],
  ['plan.json', '{"items":[{"id":"N-1","title":"Swap","acceptance_criteria":["It is fast"]}]}'],
  ['plan.csv', 'ID,Title,Acceptance Criteria\nN-1,"As a nurse, I want to swap","- It is fast\n- Seen"\n'],
  [
    'plan.feature',
    'Feature: Swap\n  As a nurse\n  I want rest\n\n  Scenario: Free\n    When I swap\n    Then it is seen\n',
  ],
  ['plan.stories.txt', 'N-1: As a nurse, I want to swap a shift, so that I can rest.\n'],
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

function keepsPromises(path: string, source: string): void {
  const file = readBacklogFile(path, source);
  const findings = lint({ files: [file] });
  assert.deepEqual(readBacklogFile(path, source), file, 'read twice');
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
