import { describe } from 'node:test';
import { expectCounts } from './counts';

const path = 'specs/007-seed-library/spec.md';

describe('a Spec Kit specification', () => {
  expectCounts([
    {
      what: 'follows the template',
      path,
      layout: 'spec-kit',
      source: `# Feature Specification: Seed library

**Feature Branch**: \`007-seed-library\`
**Created**: 2025-03-04
**Status**: Draft
**Input**: User description: "Gardeners borrow seeds"

## User Scenarios & Testing *(mandatory)*

<!--
  IMPORTANT: User stories should be PRIORITIZED
-->

### User Story 1 - Borrow seeds (Priority: P1)

A gardener takes a packet and writes it down.

**Why this priority**: Without lending there is no library.

**Independent Test**: As a gardener, borrow a packet of beans and look at the list.

**Acceptance Scenarios**:

1. **Given** a packet of beans, **When** the gardener borrows it, **Then** one packet less is listed
2. **Given** no packet of beans, **When** the gardener asks for one, **Then** a wait list is offered

---

### User Story 2 - Return seeds (Priority: P2)

As a gardener, I want to return seeds of my own harvest, so that the library grows.

**Why this priority**: Seeds run out in spring.

**Acceptance Scenarios**:

1. **Given** a harvest, **When** it is brought back, **Then** the list grows

### Edge Cases

- What happens when seeds are mouldy?
- Given a mouldy packet, who throws it away?

## Requirements *(mandatory)*

### Functional Requirements

- **FR-001**: System MUST list all packets
- **FR-002**: System MUST warn of old seeds [NEEDS CLARIFICATION: how old?]

### Key Entities

- **Packet**: sort, year, count

## Success Criteria *(mandatory)*

### Measurable Outcomes

- **SC-001**: 80 % of the packets come back
`,
      items: 2,
      roles: 1,
      criteria: 3,
    },
    {
      what: 'has other headings, dashes, lists and emoji',
      path,
      source: `Feature Specification: Seed library
===================================

## User Scenarios and Testing

#### 🌱 User Story 1 — Borrow seeds (P0)
**As** a gardener,
**I want** to borrow seeds,
**So that** I try new sorts.

**Acceptance Scenarios:**
- [x] **Given** a packet, **When** I borrow it, **Then** it is mine
- [ ] **Given** an empty drawer,
      **When** I ask,
   **Then** I am told so

***

#### User Story 2: Return seeds [Priority: P2] 🎯

**Acceptance Scenarios**:

* Given a harvest, when I return it, then the list grows
+ Given a harvest, when I keep it, then nothing changes

#### User Story 3 (Priority: P3)

A guest looks at the drawers.

**Acceptance Scenarios**

**Given** an open door
**When** a guest comes in
**Then** all drawers are seen

**Given** a closed door
**When** a guest comes
**Then** the hours are shown
`,
      items: 3,
      roles: 1,
      criteria: 6,
    },
    {
      what: 'has ids instead of "User Story" and scenarios in bold',
      path,
      source: `# Feature Specification: Seed library

## User Scenarios & Testing

### US1: Borrow seeds (P1)

**Scenario 1: There is a packet**
- **Given** a packet
- **When** the gardener takes it
- **Then** it is listed as lent

**Scenario 2: There is none**
- **Given** an empty drawer
- **When** the gardener asks
- **Then** a wait list is offered

### US2: Return seeds (P2)

1. Given a harvest
   When it is returned
   Then the list grows
2. Given a harvest
   When it is too damp
   Then it is refused
`,
      items: 2,
      roles: 0,
      criteria: 4,
    },
    {
      what: 'is written in Spanish below the headings of the template',
      path,
      source: `# Feature Specification: Biblioteca de semillas

## User Scenarios & Testing *(mandatory)*

### Historia de Usuario 1 - Tomar prestadas semillas (Prioridad: P1)

Como hortelana, quiero llevarme un sobre de semillas para probar variedades nuevas.

**Por qué esta prioridad**: sin préstamo no hay biblioteca.

**Prueba independiente**: llevarse un sobre de judías.

**Escenarios de aceptación**:

1. **Dado** un sobre, **Cuando** lo tomo, **Entonces** queda apuntado
2. **Dado que** no hay sobres, **Cuando** pido uno, **Entonces** se ofrece una lista de espera

### Historia de Usuario 2 - Devolver semillas (Prioridad: P2)

**Escenarios de aceptación**:

1. **Dada** una cosecha, **Cuando** la traigo, **Entonces** crece la lista

## Requisitos

- **FR-001**: El sistema DEBE listar los sobres
`,
      items: 2,
      roles: 1,
      criteria: 3,
    },
    {
      what: 'has no stories: the specification is one item',
      path,
      source: `# Feature Specification: Drawer labels

## Functional Requirements

- FR-001: Each drawer has a label
- FR-002: Labels are read from a metre away

## Acceptance Criteria

- [ ] A label names sort and year
- [ ] A label fits the drawer
- [x] Labels do not fade within a year
`,
      items: 1,
      roles: 0,
      criteria: 3,
    },
    {
      what: 'is the template that nobody has filled in',
      path: 'specs/001-x/spec.md',
      source: `# Feature Specification: [FEATURE NAME]

**Feature Branch**: \`[###-feature-name]\`

## User Scenarios & Testing *(mandatory)*

### User Story 1 - [Brief Title] (Priority: P1)

[Describe this user journey in plain language]

**Acceptance Scenarios**:

1. **Given** [initial state], **When** [action], **Then** [expected outcome]
`,
      items: 0,
      roles: 0,
      criteria: 0,
    },
    {
      what: 'has criteria of single stories and of the whole',
      path,
      source: `---
title: Seed library
status: approved
---

# Feature Specification: Seed library

## Primary User Story

As a gardener, I want to borrow seeds so that I try new sorts.

## Acceptance Scenarios

1. **Given** a packet, **When** I borrow it, **Then** it is listed
2. **Given** a list, **When** I open it, **Then** I see my packets

## Edge Cases

- When the drawer is empty, then what?
`,
      items: 1,
      roles: 1,
      criteria: 2,
    },
    {
      what: 'is by the first template, with one story and its scenarios side by side',
      path: path,
      layout: 'spec-kit',
      source: `# Feature Specification: Lamp loan

## Execution Flow (main)
\`\`\`
1. Parse user description
   → If empty: ERROR "No feature description"
\`\`\`

## User Scenarios & Testing *(mandatory)*

### Primary User Story
As a camper, I want to borrow a lamp so that I find the tent at night.

### Acceptance Scenarios
1. **Given** a charged lamp, **When** I borrow it, **Then** it is noted on my card
2. **Given** no charged lamp, **When** I ask, **Then** I am told when one is ready

### Edge Cases
- What if the lamp breaks?

## Requirements *(mandatory)*
- **FR-001**: The system MUST note every loan

## Review & Acceptance Checklist
- [ ] No implementation details
`,
      items: 1,
      roles: 1,
      criteria: 2,
    },
    {
      what: 'is by the first template, with a journey in prose',
      path: path,
      layout: 'spec-kit',
      source: `# Feature Specification: Lamp return

## User Scenarios & Testing

### Primary User Story
A camper puts the lamp back into its holder.

### Acceptance Scenarios
1. **Given** a borrowed lamp, **When** it is in the holder, **Then** the loan ends

## Requirements
- **FR-001**: The system MUST end loans
`,
      items: 1,
      roles: 0,
      criteria: 1,
    },
    {
      what: 'has priorities before titles and a table of steps',
      path: path,
      layout: 'spec-kit',
      source: `# Feature Specification: Lamp repair

## User Scenarios & Testing

### User Story 1 (P1): Report a broken lamp

Campers report it at the desk.

| # | Given | When | Then |
| - | ----- | ---- | ---- |
| 1 | a broken lamp | it is reported | it is locked |
| 2 | a locked lamp | it is borrowed | the holder stays closed |

### User Story 2 [Priority: P2]: Mend it

1. **Given** a locked lamp, **When** it is mended, **Then** it can be borrowed
`,
      items: 2,
      roles: 0,
      criteria: 3,
    },
    {
      what: 'has a heading that is still the template’s',
      path: path,
      layout: 'spec-kit',
      source: `# Feature Specification: [FEATURE NAME]

### User Story 1 - [Brief Title] (Priority: P1)

[Describe this user journey in plain language]

1. **Given** [initial state], **When** [action], **Then** [expected outcome]

## Requirements *(mandatory)*
- **FR-001**: System MUST [specific capability]
`,
      items: 0,
      roles: 0,
      criteria: 0,
    },
    {
      what: 'numbers its stories twice, and is in Korean',
      path: path,
      layout: 'spec-kit',
      source: `# 기능 명세서: 배 빌리기

## 사용자 시나리오 및 테스트

### 사용자 스토리 1.1 - 배 빌리기 (우선순위: P1)

회원이 배를 빌린다.

**인수 시나리오**:

1. **Given** 배가 있을 때, **When** 회원이 빌리면, **Then** 기록된다

### 사용자 스토리 1.2 - 배 돌려주기 (우선순위: P2)

**인수 조건**:

1. **Given** 빌린 배, **When** 돌려주면, **Then** 기록이 끝난다

## 요구사항

- **FR-001**: 시스템은 기록해야 한다
`,
      items: 2,
      roles: 0,
      criteria: 2,
    },
  ]);
});
