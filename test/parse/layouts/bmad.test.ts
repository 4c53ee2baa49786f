import { describe } from 'node:test';
import { expectCounts } from './counts';

describe('BMAD stories and epics', () => {
  expectCounts([
    {
      what: 'are a story file of version 4',
      path: 'docs/stories/2.3.cancel-a-lesson.md',
      layout: 'bmad',
      source: `# Story 2.3: Cancel a lesson

## Status
Approved

## Story
**As a** piano teacher,
**I want** to cancel a lesson with one tap,
**so that** the family does not travel in vain.

## Acceptance Criteria
1. The family is told within a minute.
2. **Given** a paid lesson, **when** it is cancelled, **then** a credit is booked.
   - also for half lessons
3. **Calendar:** the slot is free again.

## Tasks / Subtasks
- [ ] Add endpoint (AC: 1)
  - [ ] Given a lesson, when cancelled, then mail
- [x] Book credit (AC: 2)

## Dev Notes
As a teacher I want to mention nothing here.

### Testing
- [ ] Unit tests

## Change Log
| Date | Version | Description | Author |
| --- | --- | --- | --- |
| 2025-01-02 | 1.0 | First | Sam |

## Dev Agent Record
### Completion Notes List
1. Done

## QA Results
| AC | Result |
| --- | --- |
| 1 | pass |
`,
      items: 1,
      roles: 1,
      criteria: 3,
    },
    {
      what: 'are a story file of version 6, with its status above and criteria as paragraphs',
      path: '_bmad-output/implementation-artifacts/2-3-cancel-a-lesson.md',
      layout: 'bmad',
      source: `# Story 2.3: Cancel a lesson

Status: ready-for-dev

## Story

As a **piano teacher**,
I want to cancel a lesson,
so that the family does not travel in vain.

## Acceptance Criteria

**AC1: The family knows**

**Given** a lesson tomorrow
**When** I cancel it
**Then** the family is told
**And** the slot is free

**AC2: The credit is booked**

**Given** a paid lesson
**When** I cancel it
**Then** a credit is booked

## Tasks / Subtasks

- [ ] Task 1 (AC: #1)
  - [ ] Subtask 1.1

## Dev Notes

- Patterns

### References

- [Source: docs/prd.md]

## Dev Agent Record

### File List
`,
      items: 1,
      roles: 1,
      criteria: 2,
    },
    {
      what: 'are a file of epics',
      path: '_bmad-output/planning-artifacts/epics.md',
      layout: 'bmad',
      source: `---
stepsCompleted: [1, 2]
inputDocuments: []
---

# Music school - Epic Breakdown

## Overview

## Requirements Inventory

### Functional Requirements

FR1: Teachers cancel lessons
FR2: Families see lessons

### FR Coverage Map

FR1: Epic 1

## Epic List

### Epic 1: Lessons
Teachers plan.

## Epic 1: Lessons

Teachers plan their week.

### Story 1.1: Cancel a lesson

As a piano teacher,
I want to cancel a lesson,
So that the family does not travel in vain.

**Acceptance Criteria:**

**Given** a lesson tomorrow
**When** I cancel it
**Then** the family is told

**Given** a lesson in an hour
**When** I cancel it
**Then** the family is called

### Story 1.2: See lessons

As a parent,
I want to see the lessons of my children,
So that I plan the week.

**Acceptance Criteria:**

- Given two children, when I open the week, then both are shown
- [ ] The week begins on Monday

## Epic 2: Payment

### Story 2.1A: Pay online

**Points:** 5
**Status:** To Do

As a parent, I want to pay online so that I need no cash.

**Acceptance Criteria:**
1. A receipt is sent
`,
      items: 3,
      roles: 3,
      criteria: 5,
    },
    {
      what: 'are a story in Portuguese under its own headings',
      path: 'docs/stories/3.1.story.md',
      layout: 'bmad',
      source: `# História 3.1: Cancelar aula

## Status

Rascunho

## História

**Como** professora de piano,
**Eu quero** cancelar uma aula,
**Para que** a família não venha em vão.

## Critérios de Aceitação

1. A família é avisada em um minuto.
2. O horário fica livre.

## Tarefas / Subtarefas

- [ ] Criar endpoint (CA: 1)

## Notas de Desenvolvimento

- [ ] nada
`,
      items: 1,
      roles: 1,
      criteria: 2,
    },
    {
      what: 'are a sharded epic with bold stories in it',
      path: 'docs/prd/epic-1.md',
      source: `# Epic 1: Lessons

**Goal:** Teachers plan their week.

## Story 1.1 — Cancel a lesson

As a piano teacher, I want to cancel a lesson, so that nobody travels in vain.

### Acceptance Criteria

1: The family is told
2: The slot is free

### Integration Verification

- IV1: Old lessons stay

## Story 1.2 — See lessons

As a parent, I want to see lessons.

### Acceptance Criteria

- **AC1** – both children are shown
- **AC2** – the week begins on Monday
`,
      items: 2,
      roles: 2,
      criteria: 4,
    },
    {
      what: 'are a specification of the newest kind',
      path: '_bmad-output/specs/cancel-a-lesson.md',
      source: `---
title: 'Cancel a lesson'
type: 'feature'
created: '2026-01-02'
status: 'draft'
---

<frozen-after-approval reason="human-owned intent">

## Intent

**Problem:** Families travel in vain.

**Approach:** One tap cancels.

## Boundaries & Constraints

**Always:** tell the family

## I/O & Edge-Case Matrix

| Scenario | Input / State | Expected Output |
| --- | --- | --- |
| Happy path | a lesson | mail |

</frozen-after-approval>

## Code Map

- \`lessons.ts\`

## Tasks & Acceptance

**Execution:**
- [ ] \`lessons.ts\` -- add cancel -- needed

**Acceptance Criteria:**
- Given a lesson tomorrow, when the teacher cancels it, then the family is told
- Given a paid lesson, when it is cancelled, then a credit is booked

## Verification

**Commands:**
- \`npm test\`
`,
      items: 1,
      roles: 0,
      criteria: 2,
    },
  ]);
});
