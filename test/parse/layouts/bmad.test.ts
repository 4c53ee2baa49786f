import { describe, it } from 'node:test';
import { expectItems } from '../summary';
import { expectCounts } from './counts';

describe('BMAD stories and epics', () => {
  expectCounts([
    {
      what: 'are a story file of version 4',
      path: 'docs/stories/4.2.call-off-a-crossing.md',
      layout: 'bmad',
      source: `# Story 4.2: Call off a crossing

## Status
Approved

## Story
**As a** ferry captain,
**I want** to call off a crossing,
**so that** nobody waits on the pier.

## Acceptance Criteria
1. Both piers show it in large letters.
2. **Given** a sold ticket, **when** the crossing is called off, **then** the fare is paid back.
   - also for return tickets
3. **Timetable:** the next crossing is named.

## Tasks / Subtasks
- [ ] Wire the pier boards (AC: 1)
  - [ ] Given a crossing, when called off, then red
- [x] Pay back (AC: 2)

## Dev Notes
As a captain I want to mention nothing here.

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
      path: '_bmad-output/implementation-artifacts/4-2-call-off-a-crossing.md',
      layout: 'bmad',
      source: `# Story 4.2: Call off a crossing

Status: ready-for-dev

## Story

As a **ferry captain**,
I want to call off a crossing,
so that nobody waits on the pier.

## Acceptance Criteria

**AC1: The piers know**

**Given** a storm tomorrow
**When** I call the crossing off
**Then** the piers show it
**And** no ticket is sold

**AC2: The fare is paid back**

**Given** a sold ticket
**When** I call the crossing off
**Then** the fare is paid back

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

# Island ferry - Epic Breakdown

## Overview

## Requirements Inventory

### Functional Requirements

FR1: Captains call crossings off
FR2: Islanders see crossings

### FR Coverage Map

FR1: Epic 1

## Epic List

### Epic 1: Crossings
Captains plan.

## Epic 1: Crossings

Captains plan their week.

### Story 1.1: Call off a crossing

As a ferry captain,
I want to call off a crossing,
So that nobody waits on the pier.

**Acceptance Criteria:**

**Given** a storm tomorrow
**When** I call the crossing off
**Then** the piers show it

**Given** a storm in an hour
**When** I call the crossing off
**Then** the piers announce it

### Story 1.2: See crossings

As an islander,
I want to see the crossings of both ferries,
So that I get home at night.

**Acceptance Criteria:**

- Given two ferries, when I open the day, then both are shown
- [ ] The day begins at four

## Epic 2: Payment

### Story 2.1A: Pay by phone

**Points:** 5
**Status:** To Do

As an islander, I want to pay by phone so that I need no coins.

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
      source: `# História 3.1: Suspender travessia

## Status

Rascunho

## História

**Como** capitã da balsa,
**Eu quero** suspender uma travessia,
**Para que** ninguém espere no cais.

## Critérios de Aceitação

1. Os cais mostram o aviso.
2. A próxima travessia é indicada.

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
      source: `# Epic 1: Crossings

**Goal:** Captains plan their week.

## Story 1.1 — Call off a crossing

As a ferry captain, I want to call off a crossing, so that nobody waits on the pier.

### Acceptance Criteria

1: The piers show it
2: No ticket is sold

### Integration Verification

- IV1: Old crossings stay

## Story 1.2 — See crossings

As an islander, I want to see crossings.

### Acceptance Criteria

- **AC1** – both ferries are shown
- **AC2** – the day begins at four
`,
      items: 2,
      roles: 2,
      criteria: 4,
    },
    {
      what: 'are a specification of the newest kind',
      path: '_bmad-output/specs/call-off-a-crossing.md',
      source: `---
title: 'Call off a crossing'
type: 'feature'
created: '2026-01-02'
status: 'draft'
---

<frozen-after-approval reason="human-owned intent">

## Intent

**Problem:** Islanders wait for nothing.

**Approach:** One call reaches all piers.

## Boundaries & Constraints

**Always:** tell both piers

## I/O & Edge-Case Matrix

| Scenario | Input / State | Expected Output |
| --- | --- | --- |
| Happy path | a crossing | red board |

</frozen-after-approval>

## Code Map

- \`crossings.ts\`

## Tasks & Acceptance

**Execution:**
- [ ] \`crossings.ts\` -- add calling off -- needed

**Acceptance Criteria:**
- Given a storm tomorrow, when the captain calls the crossing off, then the piers show it
- Given a sold ticket, when the crossing is called off, then the fare is paid back

## Verification

**Commands:**
- \`npm test\`
`,
      items: 1,
      roles: 0,
      criteria: 2,
    },
    {
      what: 'are a file of epics by the older template, without colons',
      path: 'docs/prd.md',
      layout: 'bmad',
      source: `# Ferry Product Requirements Document (PRD)

## Goals and Background Context

### Goals
- Half the calls at the pier

## Epic 1 Tickets

Passengers buy before they board.

### Story 1.1 Buy a ticket

As a passenger,
I want to buy a ticket,
so that I board without cash.

#### Acceptance Criteria

1: The ticket is on the phone
2: The price is shown before

### Story 1.2 Give it back

As a passenger,
I want to give a ticket back,
so that I lose no money.

#### Acceptance Criteria

**Given** a ticket for tomorrow **When** I give it back **Then** the fare is paid back

**And** the seat is free again

**Given** a ticket of yesterday **When** I give it back **Then** it is refused

## Next Steps

### Designer Prompt

As a designer, I want you to draw the pier so that we see it.
`,
      items: 2,
      roles: 2,
      criteria: 4,
    },
    {
      what: 'are a technical specification of the quick flow',
      path: 'docs/tech-spec-fog.md',
      layout: 'bmad',
      source: `# Tech-Spec: Fog signal

**Status:** Ready for Development

## Implementation Plan

### Tasks
- [ ] Task 1: horn

### Acceptance Criteria
- [ ] AC 1: Given fog, when a ferry leaves, then the horn sounds
- [ ] AC 2: Given clear air, when a ferry leaves, then it is silent

## Additional Context

### Testing Strategy
- [ ] Listen
`,
      items: 1,
      roles: 0,
      criteria: 2,
    },
    {
      what: 'are a story that nobody has filled in',
      path: 'docs/stories/template.md',
      layout: 'bmad',
      source: `# Story {{epic_num}}.{{story_num}}: {{story_title}}

Status: ready-for-dev

## Story

As a {{role}},
I want {{action}},
so that {{benefit}}.

## Acceptance Criteria

1. [Add acceptance criteria from epics/PRD]

## Dev Agent Record
`,
      items: 0,
      roles: 0,
      criteria: 0,
    },
  ]);
});

describe('product requirements of BMAD', () => {
  it('begin with their goals; what is required is told by the stories', () => {
    expectItems(
      'docs/prd.md',
      `# Pier boards Product Requirements Document (PRD)

## Goals and Background Context

### Goals

- Nobody waits for a crossing that was called off
- Half as many calls to the office by June

### Background Context

- People call when it is foggy.

## Requirements

### Functional

- FR1: Both piers show it.

## Epic 4: Pier boards

### Story 4.2: Call off a crossing

As a ferry captain,
I want to call off a crossing,
so that nobody waits on the pier.

#### Acceptance Criteria

1. Both piers show it in large letters.
`,
      [
        { kind: 'goal', storyLevel: false, title: 'Nobody waits for a crossing that was called off' },
        { kind: 'goal', storyLevel: false, title: 'Half as many calls to the office by June' },
        { id: '4', kind: 'epic', title: 'Pier boards' },
        { id: '4.2', criteria: ['rule: Both piers show it in large letters.'] },
      ],
    );
  });
});
