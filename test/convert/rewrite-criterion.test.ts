import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { rewriteCriterion, type CriterionStyle } from '../../src/core/convert';
import { applyEdits } from '../../src/core/edit';
import { readBacklogFile } from '../../src/core/parse';

/** The line of a criterion, and the line it becomes in another style; null where it stays. */
type Row = readonly [style: CriterionStyle, before: string, after: string | null];

const head = '## US-1: Ovens\n\nAs a cook, I want ovens.\n\n**Acceptance criteria:**\n\n';
const kiroHead =
  '# Requirements Document\n\n### Requirement 1: Ovens\n\n**User Story:** As a cook, I want ovens.\n\n#### Acceptance Criteria\n\n';
const specHead =
  '# Feature Specification: Ovens\n\n### User Story 1 - Ovens\n\nA cook bakes.\n\n**Acceptance Scenarios**:\n\n';
const yamlHead = 'items:\n  - id: US-1\n    title: Ovens\n    acceptance_criteria:\n';
const jsonHead = '{"items":[{"id":"US-1","title":"Ovens","acceptanceCriteria":[\n';

const tables: Readonly<Record<string, { path: string; head: string; foot?: string; rows: readonly Row[] }>> =
  {
    Markdown: {
      path: 'ovens.backlog.md',
      head,
      rows: [
        [
          'ears',
          '- [ ] Given an oven is on, when it is full, then the order waits',
          '- [ ] WHILE an oven is on, WHEN it is full, THE SYSTEM SHALL ensure that the order waits',
        ],
        [
          'checklist',
          '- [x] Given an oven is on, when it is full, then the order waits',
          '- [x] The order waits when it is full, given an oven is on',
        ],
        [
          'given-when-then',
          '- AC-2: WHEN the oven is full, THE SYSTEM SHALL ensure that the order waits',
          '- AC-2: When the oven is full, then the order waits',
        ],
        ['given-when-then', '1. Orders wait', '1. Given …, when …, then orders wait'],
        ['ears', '- must be hot', '- THE SYSTEM SHALL ensure that it must be hot'],
        ['ears', '- Is hot at 7 am', '- THE SYSTEM SHALL ensure that it is hot at 7 am'],
        ['given-when-then', '- Can be cancelled', '- Given …, when …, then it can be cancelled'],
        ['ears', '- Cans are hot', '- THE SYSTEM SHALL ensure that Cans are hot'],
        ['ears', '* The order waits', '* THE SYSTEM SHALL ensure that the order waits'],
        ['checklist', '- THE SYSTEM SHALL ensure that the order waits', '- The order waits'],
        [
          'ears',
          '- **Given** an oven, **when** it is full, **then** the *order* waits',
          '- WHILE an oven, WHEN it is full, THE SYSTEM SHALL ensure that the order waits',
        ],
        ['checklist', '- The order waits', null],
        ['given-when-then', '- Given an oven, when it is full, then the order waits', null],
        ['ears', '- THE Kitchen_System SHALL hold the order', null],
        ['checklist', '- THE Kitchen_System SHALL hold the order', null],
        ['ears', '- Scenario: Full oven\n  - When it is full\n  - Then the order waits', null],
      ],
    },
    Kiro: {
      path: '.kiro/specs/ovens/requirements.md',
      head: kiroHead,
      rows: [
        [
          'ears',
          '1. When the oven is full, then the order waits',
          '1. WHEN the oven is full, THE SYSTEM SHALL ensure that the order waits',
        ],
        ['checklist', '1. When the oven is full, then the order waits', null],
        ['given-when-then', '1. The order waits', null],
      ],
    },
    'Spec Kit': {
      path: 'specs/001-ovens/spec.md',
      head: specHead,
      rows: [
        [
          'given-when-then',
          '1. WHEN the oven is full, THE Kitchen SHALL hold the order',
          '1. **When** the oven is full, **Then** THE Kitchen SHALL hold the order',
        ],
        ['ears', '1. **Given** an oven, **When** it is full, **Then** the order waits', null],
      ],
    },
    YAML: {
      path: 'ovens.backlog.yaml',
      head: yamlHead,
      rows: [
        [
          'ears',
          '      - When the oven is full, then the order waits',
          '      - WHEN the oven is full, THE SYSTEM SHALL ensure that the order waits',
        ],
        ['given-when-then', "      - 'It''s hot'", "      - 'Given …, when …, then it''s hot'"],
        [
          'ears',
          '      - "The \\"big\\" oven waits"',
          '      - "THE SYSTEM SHALL ensure that the \\"big\\" oven waits"',
        ],
        ['ears', '      - when: the oven is full\n        then: the order waits', null],
      ],
    },
    JSON: {
      path: 'ovens.backlog.json',
      head: jsonHead,
      foot: '\n]}]}',
      rows: [['checklist', '"When it is full, then the order waits"', '"The order waits when it is full"']],
    },
    Gherkin: {
      path: 'ovens.feature',
      head: 'Feature: Ovens\n\n  Scenario: Full\n',
      rows: [['ears', '    When it is full\n    Then the order waits', null]],
    },
    CSV: {
      path: 'ovens.backlog.csv',
      head: 'ID,Title,Acceptance Criteria\n',
      rows: [['ears', 'US-1,Ovens,"When it is full, then the order waits"', null]],
    },
  };

for (const [name, { path, head: above, foot = '\n', rows }] of Object.entries(tables)) {
  describe(`a criterion in ${name}`, () => {
    for (const [style, before, after] of rows) {
      it(`${after === null ? 'is not written' : 'is written'} as ${style}: ${before}`, () => {
        const source = above + before + foot;
        const file = readBacklogFile(path, source);
        const [criterion] = file.items[0]?.criteria ?? [];
        assert.ok(criterion);
        const edit = rewriteCriterion(criterion, file, style);
        assert.equal(edit && applyEdits(source, [edit]), after === null ? null : above + after + foot);
        if (edit)
          assert.equal(readBacklogFile(path, applyEdits(source, [edit])).items[0]?.criteria.length, 1);
      });
    }
  });
}
