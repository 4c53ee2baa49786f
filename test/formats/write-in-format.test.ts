import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { applyEdits, fill } from '../../src/core/edit';
import { levelOf } from '../../src/core/level';
import { defaultSettings } from '../../src/core/file-settings';
import { lint } from '../../src/core/lint';
import type { BacklogFile, Item, Layout } from '../../src/core/model';
import { readBacklogFile } from '../../src/core/parse';
import { suppressionEdit } from '../../src/core/suppressions/edit';

/** A small backlog in one format, and what the format's own way is to write into it. */
interface Example {
  readonly path: string;
  readonly layout: Layout;
  readonly source: string;
  /** Lines that come to be there; null where the format takes no such thing. */
  readonly benefit: string | null;
  /** The next criterion, in the item that has some, and the first one, in the item that has none. */
  readonly next: string | null;
  readonly first: string | null;
  readonly level: string | null;
  /** How a rule is turned off on a line; null where the format has no comments. */
  readonly comment: string | null;
}

const examples: Readonly<Record<string, Example>> = {
  Markdown: {
    path: 'ferry.backlog.md',
    layout: 'generic',
    source: `# Ferry

## FER-1: Book a car deck

As a farmer, I want to book the car deck.

**Acceptance criteria:**

- [ ] A full deck is shown as full

## FER-2: Cancel a trip

As a farmer, I want to cancel a trip.
`,
    benefit: 'I want to book the car deck, so that …',
    next: '- [ ] …',
    first: '\n\n**Acceptance criteria:**\n\n- [ ] …',
    level: '**Level:** PO',
    comment: '<!-- backlog-lens-disable-next-line',
  },
  'German Markdown': {
    path: 'faehre.backlog.md',
    layout: 'generic',
    source: `# Fähre

## FER-1: Autodeck buchen

Als Landwirt möchte ich das Autodeck buchen.

**Akzeptanzkriterien:**

- Ein volles Deck wird als voll angezeigt

## FER-2: Fahrt absagen

Als Landwirt möchte ich eine Fahrt absagen.
`,
    benefit: ', damit …',
    next: '- …',
    first: '**Akzeptanzkriterien:**\n\n- [ ] …',
    level: '**Level:** PO',
    comment: '<!-- backlog-lens-disable-next-line',
  },
  'Spec Kit': {
    path: 'specs/003-ferry/spec.md',
    layout: 'spec-kit',
    source: `# Feature Specification: Ferry

## User Scenarios & Testing *(mandatory)*

### User Story 1 - Book a car deck (Priority: P1)

As a farmer, I want to book the car deck.

**Acceptance Scenarios**:

1. **Given** a full deck, **When** I open the trip, **Then** it is shown as full

### User Story 2 - Cancel a trip (Priority: P2)

As a farmer, I want to cancel a trip.
`,
    benefit: 'I want to book the car deck, so that …',
    next: '2. **Given** …, **When** …, **Then** …',
    first: '**Acceptance Scenarios**:\n\n1. **Given** …, **When** …, **Then** …',
    level: '**Level:** PO',
    comment: '<!-- backlog-lens-disable-next-line',
  },
  Kiro: {
    path: '.kiro/specs/ferry/requirements.md',
    layout: 'kiro',
    source: `# Requirements Document

## Requirements

### Requirement 1: Book a car deck

**User Story:** As a farmer, I want to book the car deck.

#### Acceptance Criteria

1. WHEN the deck is full, THE Ferry_System SHALL show the trip as full

### Requirement 2: Cancel a trip

**User Story:** As a farmer, I want to cancel a trip.
`,
    benefit: 'I want to book the car deck, so that …',
    next: '2. WHEN …, THE Ferry_System SHALL …',
    first: '#### Acceptance Criteria\n\n1. WHEN …, THE SYSTEM SHALL …',
    level: '**Level:** PO',
    comment: '<!-- backlog-lens-disable-next-line',
  },
  OpenSpec: {
    path: 'openspec/specs/ferry/spec.md',
    layout: 'openspec',
    source: `# Ferry

## Requirements

### Requirement: Full deck

The system SHALL show a full deck as full.

#### Scenario: Deck is full
- **WHEN** the last place is taken
- **THEN** the trip is shown quickly

### Requirement: Cancelled trip

The system SHALL tell everybody on board.
`,
    benefit: null,
    next: '#### Scenario: …\n- **WHEN** …\n- **THEN** …',
    first: '#### Scenario: …\n- **WHEN** …\n- **THEN** …',
    level: '**Level:** PO',
    comment: '<!-- backlog-lens-disable-line',
  },
  BMAD: {
    path: 'docs/epics.md',
    layout: 'bmad',
    source: `# Ferry - Epics

## Epic 1: Booking

### Story 1.1: Book a car deck

As a farmer, I want to book the car deck.

**Acceptance Criteria:**

1. A full deck is shown as full

### Story 1.2: Cancel a trip

As a farmer, I want to cancel a trip.
`,
    benefit: 'I want to book the car deck, so that …',
    next: '2. …',
    first: '#### Acceptance Criteria\n\n1. …',
    level: '**Level:** PO',
    comment: '<!-- backlog-lens-disable-next-line',
  },
  'Backlog.md': {
    path: 'backlog/tasks/task-4 - Book-a-car-deck.md',
    layout: 'backlog.md',
    source: `---
id: TASK-4
title: Book a car deck
status: To Do
type: feature
---

## Description

<!-- SECTION:DESCRIPTION:BEGIN -->
As a farmer, I want to book the car deck.
<!-- SECTION:DESCRIPTION:END -->

## Acceptance Criteria
<!-- AC:BEGIN -->
- [ ] #1 A full deck is shown as full
- [x] #2 A trip has ten places
- [ ] #3 A lorry takes two
<!-- AC:END -->
`,
    benefit: 'I want to book the car deck, so that …',
    next: '- [ ] #4 …\n<!-- AC:END -->',
    first: null,
    level: 'level: PO',
    comment: '<!-- backlog-lens-disable-line',
  },
  'Backlog.md without criteria': {
    path: 'backlog/tasks/task-5 - Cancel-a-trip.md',
    layout: 'backlog.md',
    source: `---
id: TASK-5
title: Cancel a trip
type: feature
---

## Description

<!-- SECTION:DESCRIPTION:BEGIN -->
As a farmer, I want to cancel a trip.
<!-- SECTION:DESCRIPTION:END -->
`,
    benefit: 'I want to cancel a trip, so that …',
    next: '## Acceptance Criteria\n<!-- AC:BEGIN -->\n- [ ] #1 …\n<!-- AC:END -->',
    first: null,
    level: 'level: PO',
    comment: '<!-- backlog-lens-disable-line',
  },
  Gherkin: {
    path: 'features/ferry.feature',
    layout: 'generic',
    source: `@FER-1
Feature: Book a car deck
  As a farmer
  I want to book the car deck

  Scenario: Deck is full
    When I open a full trip
    Then it is shown as full
`,
    benefit: '  I want to book the car deck\n  So that …',
    next: '\n\n  Scenario: …\n    Given …\n    When …\n    Then …',
    first: null,
    level: '@level:PO @FER-1',
    comment: '# backlog-lens-disable-next-line',
  },
  YAML: {
    path: 'ferry.backlog.yaml',
    layout: 'generic',
    source: `items:
  - id: FER-1
    title: Book a car deck
    as_a: farmer
    i_want: to book the car deck
    acceptance_criteria:
      - A full deck is shown as full
  - id: FER-2
    title: Cancel a trip
    as_a: farmer
    i_want: to cancel a trip
`,
    benefit: '    i_want: to book the car deck\n    so_that: …',
    next: '      - A full deck is shown as full\n      - …',
    first: '    acceptance_criteria:\n      - …',
    level: '    level: PO',
    comment: '# backlog-lens-disable-next-line',
  },
  JSON: {
    path: 'ferry.backlog.json',
    layout: 'generic',
    source: `{
  "items": [
    {
      "id": "FER-1",
      "title": "Book a car deck",
      "asA": "farmer",
      "iWant": "to book the car deck",
      "acceptanceCriteria": ["A full deck is shown as full"]
    },
    { "id": "FER-2", "title": "Cancel a trip", "asA": "farmer", "iWant": "to cancel a trip" }
  ]
}
`,
    benefit: '"soThat": "…"',
    next: '"A full deck is shown as full", "…"]',
    first: '"acceptanceCriteria": ["…"]',
    level: '"level": "PO"',
    comment: '"backlog-lens-disable": ["story-missing-benefit"]',
  },
  'plain text': {
    path: 'ferry.stories.txt',
    layout: 'generic',
    source: 'As a farmer, I want to book the car deck.\nAs a farmer, I want to cancel a trip.\n',
    benefit: 'I want to book the car deck, so that ….',
    next: null,
    first: null,
    level: '(Level: PO)',
    comment: '# backlog-lens-disable-next-line',
  },
  CSV: {
    path: 'ferry.backlog.csv',
    layout: 'generic',
    source: `ID,Type,Title,User Story,Acceptance Criteria
FER-1,Story,Book a car deck,"As a farmer, I want to book the car deck.",- A full deck is shown as full
FER-2,Story,Cancel a trip,"As a farmer, I want to cancel a trip.",
`,
    benefit: null,
    next: null,
    first: null,
    level: null,
    comment: null,
  },
};

const loud = { ...defaultSettings, severityOf: () => 'warning' as const };

/** What an author would put in place of "…". */
const words = 'the hold is warm';

for (const [name, example] of Object.entries(examples)) {
  describe(`in ${name}`, () => {
    const { path, source } = example;
    const file = readBacklogFile(path, source);
    const [item] = file.items.filter(({ storyLevel }) => storyLevel);
    assert.ok(item);

    it('an item has a place, a name and a level', () => {
      assert.equal(file.layout, example.layout);
      assert.deepEqual(file.unreadable, []);
      for (const one of file.items) {
        assert.ok(one.title !== null || one.story !== null);
        assert.ok(one.span.end > one.span.start && one.span.end <= source.length);
        assert.match(levelOf(one, file).label, /^(?:PO|PM|mixed|unclear)$/);
      }
    });

    for (const [what, slotName, target] of [
      ['benefit', 'benefit', item],
      ['next', 'criterion', item],
      ['first', 'criterion', file.items.at(-1) ?? item],
      ['level', 'level', item],
    ] as const) {
      it(`a ${what === 'next' || what === 'first' ? `${what} criterion` : what} is written as the format does`, () => {
        const slot = target.slots[slotName];
        const expected = example[what];
        if (expected === null) {
          if (what !== 'first' || target !== item) assert.equal(slot, null);
          return;
        }
        assert.ok(slot);
        const written = applyEdits(source, [fill(slot, slotName === 'level' ? 'PO' : '…')]);
        assert.ok(written.includes(expected), written);
        const said = applyEdits(source, [fill(slot, slotName === 'level' ? 'PO' : words)]).replaceAll(
          '…',
          words,
        );
        const after = readAgain(path, said, file).items[file.items.indexOf(target)];
        assert.ok(after);
        if (slotName === 'benefit') assert.equal(after.story?.benefit?.text, words);
        else if (slotName === 'level')
          assert.equal(after.fields.find((field) => field.name === 'level')?.value.text, 'PO');
        else {
          assert.equal(after.criteria.length, target.criteria.length + 1);
          assert.ok(after.criteria.at(-1)?.text.text.includes(words));
          assert.equal(
            after.criteria.at(-1)?.form,
            target.criteria.at(-1)?.form ?? after.criteria.at(-1)?.form,
          );
        }
      });
    }

    it('every fix and suggestion leaves the items as they are', () => {
      const findings = lint({ files: [file] }, () => loud);
      assert.ok(findings.length > 0);
      for (const { fix, suggestions, rule } of findings) {
        if (example.path.endsWith('.csv')) assert.deepEqual([rule, fix, suggestions], [rule, null, []]);
        for (const { edits } of [...(fix ? [fix] : []), ...suggestions])
          readAgain(path, applyEdits(source, edits).replaceAll('…', words), file);
      }
    });

    it('a rule is turned off in a comment, where there are comments', () => {
      const found = lint({ files: [file] }, () => loud);
      const finding = found.find(({ rule }) => rule === 'story-missing-benefit') ?? found[0];
      const edit = finding && suppressionEdit(file, finding, 'line');
      if (example.comment === null) {
        assert.equal(edit, null);
        return;
      }
      assert.ok(finding && edit);
      assert.ok(edit.text.includes(example.comment), edit.text);
      const after = readAgain(path, applyEdits(source, [edit]), file);
      const left = lint({ files: [after] }, () => loud).filter(({ rule }) => rule === finding.rule);
      const before = found.filter(({ rule }) => rule === finding.rule);
      assert.equal(left.length, before.length - 1);
    });
  });
}

/** Reads a changed file: nothing is unreadable, and each item is still there under its name. */
function readAgain(path: string, source: string, before: BacklogFile): BacklogFile {
  const after = readBacklogFile(path, source);
  assert.deepEqual(after.unreadable, [], source);
  assert.equal(after.layout, before.layout, source);
  assert.deepEqual(after.items.map(nameOf), before.items.map(nameOf), source);
  return after;
}

function nameOf({ id, title, story }: Item): (string | undefined)[] {
  return [id?.text, story?.need?.text ?? title?.text];
}

/** Findings in a table stand in their cell. */
describe('in CSV', () => {
  it('a finding is at the words in the right cell', () => {
    const { path, source } = examples['CSV'] ?? { path: '', source: '' };
    const file = readBacklogFile(path, source);
    const found = lint({ files: [file] }, () => loud).filter(({ rule }) => rule === 'story-missing-benefit');
    assert.deepEqual(
      found.map(({ at }) => source.slice(at.start, at.end)),
      ['book the car deck', 'cancel a trip'],
    );
  });
});
