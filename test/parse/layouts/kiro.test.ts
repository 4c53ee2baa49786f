import { describe } from 'node:test';
import { expectCounts } from './counts';

const path = '.kiro/specs/rowing-club/requirements.md';

describe("Kiro's requirements", () => {
  expectCounts([
    {
      what: 'follow the documentation',
      path,
      layout: 'kiro',
      source: `# Requirements Document

## Introduction

Members of a rowing club book boats. As a club, we want order.

## Glossary

- **Boat_Book**: where trips are written down

## Requirements

### Requirement 1: Book a boat

**User Story:** As a rower, I want to book a boat, so that nobody else takes it.

#### Acceptance Criteria

1. WHEN a rower books a boat, THE Boat_Book SHALL keep it for two hours
2. IF the boat is damaged, THEN THE Boat_Book SHALL refuse it
3. WHILE a storm warning is on, THE Boat_Book SHALL refuse all boats
4. WHERE the club has a second pier, THE Boat_Book SHALL ask for the pier
5. THE Boat_Book SHALL show all boats

### Requirement 2

**User Story:** As a coxswain, when I come back late, I want to tell the harbour, so that nobody searches for us.

#### Acceptance Criteria

1. WHEN a trip is overdue THEN the Boat_Book SHALL call the harbour
2. the boat_book shall keep the call for a year

## Summary of numbers

1. 3 boats
2. 40 members
`,
      items: 2,
      roles: 2,
      criteria: 7,
    },
    {
      what: 'have an objective, other levels of headings, and criteria in bullets with numbers',
      path,
      source: `# Requirements Document

## Requirements

### 1. Book a boat
**Objective:** As a rower, I want to book a boat, so that nobody else takes it.

#### Acceptance Criteria
- 1.1 When a rower books a boat, the Boat Book shall keep it
- 1.2 If the boat is damaged, then the Boat Book shall refuse it

### 2. Report damage
**Objective:** As a rower, I want to report damage, so that it is mended.

#### Acceptance Criteria
1. When damage is reported, the Boat Book shall lock the boat
   - photos are kept
   - the boat keeper is told
2. The Boat Book shall show who reported it

## Non-Functional Requirements

### Speed
1. The list shall open within a second
`,
      items: 2,
      roles: 2,
      criteria: 4,
    },
    {
      what: 'are in Japanese with EARS in English words',
      path,
      source: `# 要件定義書

## はじめに

ボートの予約を管理する。

## 要件

### 要件1: ボートの予約

**ユーザーストーリー:** 漕手として、ボートを予約したい。それにより、他の人に取られない。

#### 受け入れ基準

1. WHEN 漕手が予約する THEN システム SHALL 二時間確保する
2. IF ボートが壊れている THEN システム SHALL 予約を断る

### 要件２：破損の報告

**目的**：漕手として、破損を報告したい。

#### 受け入れ基準

1. THE システム SHALL 報告者を表示する
`,
      items: 2,
      roles: 2,
      criteria: 3,
    },
    {
      what: 'are in German, by the layout with criteria as a bold label',
      path,
      source: `# Anforderungsdokument

## Anforderungen

### Anforderung 1: Boot buchen

**User Story:** Als Ruderin möchte ich ein Boot buchen, damit es niemand anders nimmt.

**Akzeptanzkriterien**

1. WENN ein Boot gebucht wird, DANN SOLL das Bootsbuch es zwei Stunden halten
2. Das Bootsbuch SOLL alle Boote zeigen

### Anforderung 2: Schaden melden

**User Story:** Als Ruderer möchte ich einen Schaden melden, damit er behoben wird.

**Akzeptanzkriterien:**

1. Das Bootsbuch SOLL das Boot sperren
`,
      items: 2,
      roles: 2,
      criteria: 3,
    },
    {
      what: 'have criteria over several lines and sub-headings between them',
      path,
      source: `# Requirements

### Requirement 3: Harbour log

**User Story:** As a harbour master, I want a log,
so that I know who is out.

#### Acceptance Criteria

1. WHEN a boat leaves
   THE Log SHALL note the time
   AND the names

2. WHEN a boat returns
   THE Log SHALL note the time

##### Notes

1. The clock is that of the harbour.

#### Out of Scope

1. Weather
`,
      items: 1,
      roles: 1,
      criteria: 2,
    },
    {
      what: 'have ids with letters, and no story at some of them',
      path,
      source: `# Requirements Document

## Requirements

### Requirement 1.1 — Book a boat

**User Story**: As a rower, I want to book a boat, so that nobody else takes it.

**Acceptance Criteria:**
1. THE Boat_Book SHALL keep it

### Requirement 1.2 — Cancel

#### Acceptance Criteria
1. WHEN a rower cancels, THE Boat_Book SHALL free the boat
2. WHEN nobody comes, THE Boat_Book SHALL free the boat
`,
      items: 2,
      roles: 1,
      criteria: 3,
    },
    {
      what: 'repeat what was asked for, and hold words that look like a role',
      path: path,
      layout: 'kiro',
      source: `# Requirements Document

## Project Description (Input)
As a keeper I want a book of the lighthouse.

## Requirements

### Requirement 1: 点灯
**Objective:** 灯台守として、日没に点灯したい。そうすることで、船が港を見つけられる。

#### Acceptance Criteria
1. When 日没になったとき, the 灯台 shall 点灯済みとして記録する
2. The 灯台 shall 霧の日も点灯する

### Requirement 2: Visitors
**User Stories:**
- As a visitor, I want to climb up, so that I see the bay.
- As a guide, I want to count visitors, so that the stairs stay free.

#### Acceptance Criteria
1. THE Stairs SHALL be free for 20 visitors
`,
      items: 2,
      roles: 2,
      criteria: 3,
    },
  ]);
});
