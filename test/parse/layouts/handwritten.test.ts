import { describe } from 'node:test';
import { expectCounts } from './counts';

const path = 'docs/user-stories.md';

describe('Markdown written by hand', () => {
  expectCounts([
    {
      what: 'has stories under headings with ids of many shapes',
      path,
      source: `# User Stories

## US-01: Reserve a table
As a guest, I want to reserve a table, so that I need not wait.

### Acceptance Criteria
1. A reservation has a name
2. A table is kept for 15 minutes

## [US-02] Cancel a reservation
As a guest, I want to cancel.

**Acceptance criteria**:
* The table is free again

## US003 — Close a day
As the owner, I want to close a day so that we can have a holiday.

## RES.4 Merge tables
**As a** waiter **I want** to merge tables **so that** a party sits together.

## 🍽️ US-05 | See the menu

As a guest, I want to see the menu.

## #6 Split the bill
As a guest, I want to split the bill.
`,
      items: 6,
      roles: 6,
      criteria: 3,
    },
    {
      what: 'has stories in a list, some with ids, with nested criteria',
      path,
      source: `# Backlog

* **US01:** As a guest, I want to reserve a table, so that I need not wait.
    * Acceptance criteria:
        * A reservation has a name
            * or a number
        * A table is kept
* **US02:** As a guest,
  I want to cancel,
  so that others can come.
    - [ ] The table is free
1. **As a** waiter, **I want** to see the tables.
2) As an owner, I want to see the day.
+ As a cook, I want to see orders
`,
      items: 5,
      roles: 5,
      criteria: 3,
    },
    {
      what: 'has plain lines without Markdown',
      path,
      source: `HU 1: Como cliente quiero reservar una mesa para no esperar.

Criterios de aceptación
- CA1. La reserva lleva un nombre
- CA2. La mesa se guarda

HU 2. Como camarero, quiero ver las mesas.
`,
      items: 2,
      roles: 2,
      criteria: 2,
    },
    {
      what: 'has a table of stories',
      path,
      source: `# Product backlog

| ID | As a … | I want … | So that … | Priority |
|:---|---|---|---|---:|
| 1 | guest | to reserve a table | I need not wait | 1 |
| 2 | waiter | to see the tables | | 2 |
| 3 | | | | |

## By priority

| Rank | ID | Points |
|---|---|---|
| 1 | 1 | 3 |
| 2 | 2 | 5 |
`,
      items: 2,
      roles: 2,
      criteria: 0,
    },
    {
      what: 'has a table of stories with criteria in cells',
      path,
      source: `# Product backlog

| ID | User Story | Acceptance Criteria | Estimate |
|---|---|---|---|
| US-1 | As a guest, I want to reserve a table, so that I need not wait | - has a name<br>- is kept for 15 minutes | 3 |
| US-2 | As a waiter, I want to see the tables | 1. shows names 2. shows times | 5 |
`,
      items: 2,
      roles: 2,
      criteria: 4,
    },
    {
      what: 'sums up in a table the stories that follow',
      path,
      source: `# Stories

| ID | Story | Status |
|---|---|---|
| US-1 | As a guest, I want to reserve a table | open |
| US-2 | As a waiter, I want to see the tables | open |

## US-1
As a guest, I want to reserve a table.

## US-2
As a waiter, I want to see the tables.
`,
      items: 2,
      roles: 2,
      criteria: 0,
    },
    {
      what: 'has a table of HTML',
      path,
      source: `# Stories

<table>
  <tr>
    <th>ID</th>
    <th>User story</th>
    <th>Acceptance criteria</th>
  </tr>

  <tr>
    <td>1</td>
    <td>As a guest, I want to reserve a table, so that I need not wait.</td>
    <td>
      <strong>Scenario 1: free table</strong><br>
      Given a free table<br>
      When I reserve it<br>
      Then it is mine<br>
      <br>
      <strong>Scenario 2: no table</strong><br>
      Given no free table<br>
      When I ask<br>
      Then I am told so
    </td>
  </tr>
  <tr>
    <td>2</td>
    <td>As a waiter, I want to see the tables.</td>
    <td><ul><li>With names</li><li>With times</li></ul></td>
  </tr>
</table>
`,
      items: 2,
      roles: 2,
      criteria: 4,
    },
    {
      what: 'has Setext headings, rules and criteria in a table',
      path,
      source: `Stories
=======

US-1: Reserve a table
---------------------

As a guest, I want to reserve a table.

**Acceptance Criteria**

| # | Criterion | Status |
|---|-----------|--------|
| 1 | A reservation has a name | open |
| 2 | A table is kept for 15 minutes | open |

***

US-2: Cancel
------------

As a guest, I want to cancel.

#### Acceptance criteria

| Given | When | Then |
|---|---|---|
| a reservation | I cancel | the table is free |
`,
      items: 2,
      roles: 2,
      criteria: 3,
    },
    {
      what: 'has stories in fences of YAML and criteria in fences of Gherkin',
      path,
      source: `# Stories

## US-1 Reserve

\`\`\`yaml
id: US-1
title: Reserve a table
story: As a guest, I want to reserve a table, so that I need not wait.
acceptance_criteria:
  - A reservation has a name
  - A table is kept
\`\`\`

## US-2 Cancel

As a guest, I want to cancel.

\`\`\`gherkin
Scenario: In time
  Given a reservation for eight
  When I cancel at six
  Then the table is free

Scenario: Too late
  Given a reservation for eight
  When I cancel at nine
  Then I am asked to call
\`\`\`
`,
      items: 2,
      roles: 2,
      criteria: 4,
    },
    {
      what: 'is a file for each story with front matter',
      path: 'docs/backlog/stories/US-7.md',
      source: `---
id: US-7
title: Half portions
status: ready
points: 3
acceptance_criteria:
  - Soups have no half portion
  - The bill names the size
---

As a guest with children, I want to order half portions so I leave nothing on the plate.
`,
      items: 1,
      roles: 1,
      criteria: 2,
    },
    {
      what: 'says what is done and what is to do beside the criteria',
      path,
      source: `## Story 1: Reserve

**As a** guest
**I want** to reserve a table
**So that** I need not wait

**Acceptance Criteria:**
- [x] A reservation has a name ✅
- [ ] ~~A table is kept for an hour~~
- [ ] A table is kept for 15 minutes

**Definition of Done:**
- [ ] Tested
- [ ] Documented

**Tasks:**
- [ ] Table

**Test cases**
- Given a table, when reserved, then mine

**Size: Small**

## Story 2: See

**User Story**
> As a waiter, I want to see the tables, so that I can seat guests.

**Acceptance Criteria**
- Tables have numbers
`,
      items: 2,
      roles: 2,
      criteria: 4,
    },
    {
      what: 'is a template for issues',
      path: '.github/ISSUE_TEMPLATE/user-story.md',
      source: `---
name: User story
about: Something a user needs
---

As a [role], I want [goal], so that [benefit].

## Acceptance criteria
- [ ]
- [ ] ...
`,
      items: 0,
      roles: 0,
      criteria: 0,
    },
    {
      what: 'only mentions users',
      path: 'README.md',
      source: `# Booking

As a user, you can book a table. As a developer I want to thank everybody.

## Usage

- As a result, it is quick
- Given a table, it prints it

### User 1: Anna

Anna books on Fridays.
`,
      items: 0,
      roles: 0,
      criteria: 0,
    },
    {
      what: 'never closes a fence',
      path,
      source: `## US-1: Reserve

As a guest, I want to reserve a table.

\`\`\`
curl /tables

## US-2: Cancel

As a guest, I want to cancel.
`,
      items: 2,
      roles: 2,
      criteria: 0,
    },
    {
      what: 'has epics above stories, at deep levels',
      path,
      source: `# Product backlog

## Épico: Reservas

#### HU-1 Reservar

Como cliente, quiero reservar, para no esperar.

##### Criterios de Aceptación:

1. Lleva nombre

2. Se guarda

   - quince minutos

## Epic 2 - Kitchen

##### HU-2 Ver pedidos

Como cocinero, quiero ver pedidos.
`,
      items: 2,
      roles: 2,
      criteria: 2,
    },
    {
      what: 'has criteria that name roles',
      path: path,
      source: `# Backlog

## US-1: Log in

As a member, I want to log in so that I see my boats.

**Acceptance criteria:**

- As a member, I can log in by mail
- As a guest, I am led to the front page

## US-2: 搜索

作为会员，我希望搜索船只，以便周末出航。

**验收标准：**

- 点击[搜索]后显示列表
- 输入<船名>时提示已有的名称
`,
      items: 2,
      roles: 2,
      criteria: 4,
    },
    {
      what: 'has forms, a line for each part, without Markdown between them',
      path: path,
      source: `# Product backlog

### Story 1
**Title**: Row
**User Story**: As a rower, I want to row so that I keep fit.
**Acceptance Criteria**: The boat is noted
**Story Points**: 3

### Boats

**US-2 Sail**
As a sailor, I want to sail so that I am faster.
*Acceptance criteria*
- The wind is shown
- The sail is booked

Title: Swim
As a swimmer I want to swim.
Acceptance criteria: the lake is warm
`,
      items: 3,
      roles: 3,
      criteria: 4,
    },
    {
      what: 'has headings that are story sentences',
      path: path,
      source: `# Stories

## As a rower, I want to row so that I keep fit

- Boats lie at the pier

## US-2: As a sailor, I want to sail

Acceptance criteria:

- The wind is shown
`,
      items: 2,
      roles: 2,
      criteria: 1,
    },
    {
      what: 'has colons behind the words of the template',
      path: path,
      source: `# Historias

### Historia 1: Remar

**Como:** remero
**Quiero:** remar
**Para:** estar en forma

**Criterios de aceptación:**

- El bote queda anotado

### Historia 2: Velear

**Como:** marinero
**Quiero:** velear

**Criterios de aceptación:** se ve el viento
`,
      items: 2,
      roles: 2,
      criteria: 2,
    },
    {
      what: 'has stories in quotations beside criteria with ticks before them',
      path: path,
      source: `# Requirements

> As a critic, I want to be quoted.

### 1.1 Row

> **As a** rower
> **I want** to row

**Acceptance criteria:**

✅ The boat is noted
☐ The boat is locked
`,
      items: 1,
      roles: 1,
      criteria: 2,
    },
    {
      what: 'has Chinese stories with numbers right behind the word',
      path: path,
      source: `# 用户故事

## 史诗一：划船

### 故事1.1：借船

**角色：** 会员
**作为** 一名会员，**我想要** 借船，**以便** 锻炼身体。

**验收标准：**

1. 船只有记录
2. 显示归还时间
`,
      items: 1,
      roles: 1,
      criteria: 2,
    },
    {
      what: 'has numbered criteria without a label, below titles in the line of the sentence',
      path: path,
      source: `# Stories

1. **Story 1.1: Row** - As a rower, I want to row so that I keep fit.
   - AC1: The boat is noted
   - AC2: The boat is locked
2. **US-2 Sail:** As a sailor, I want to sail.
   - AC1: The wind is shown
3. Como marinero, quiero velear.

## Test plan

- AC9: see the plan
`,
      items: 3,
      roles: 3,
      criteria: 3,
    },
  ]);
});
