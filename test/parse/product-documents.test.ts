import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readBacklogFile } from '../../src/core/parse';
import { expectItems, type Expected } from './summary';

function reads(what: string, path: string, source: string, expected: readonly Expected[]): void {
  it(what, () => {
    expectItems(path, source, expected);
  });
}

describe('an opportunity solution tree', () => {
  const tree: readonly Expected[] = [
    { title: 'Members borrow twice a month', kind: 'goal' },
    { title: 'I forget to bring toys back', kind: 'research', storyLevel: false },
    { title: 'Reminder two days before', kind: 'feature', storyLevel: false },
    { title: 'Send ten reminders by hand', kind: 'research' },
  ];
  reads(
    'may be a list',
    'opportunity-solution-tree.md',
    `# Tree

**Outcome:** Members borrow twice a month

- **Opportunity:** I forget to bring toys back
  - **Solution:** Reminder two days before
    - **Experiment:** Send ten reminders by hand
`,
    tree,
  );
  reads(
    'may have ids, of which O1 is no objective',
    'docs/opportunity-solution-tree.md',
    `# Tree

## Outcome

Members borrow twice a month

## O1: I forget to bring toys back

- S1.1: Reminder two days before
  - E1: Send ten reminders by hand
`,
    [
      { title: 'Members borrow twice a month', kind: 'goal' },
      { id: 'O1', title: 'I forget to bring toys back', kind: 'research' },
      { id: 'S1.1', title: 'Reminder two days before', kind: 'feature', parent: 'O1' },
      { id: 'E1', title: 'Send ten reminders by hand', kind: 'research', parent: 'S1.1' },
    ],
  );
  reads(
    'may number them in headings as in entries',
    'opportunity-solution-tree.md',
    '# Tree\n\n## Opportunity 1: I forget to bring toys back\n\n- Solution 2: Reminder two days before\n',
    [
      { id: '1', title: 'I forget to bring toys back', kind: 'research' },
      { id: '2', title: 'Reminder two days before', kind: 'feature', parent: '1' },
    ],
  );
  reads(
    'may quote its members in headings',
    'tree.md',
    `# Opportunity solution tree

## Opportunities

### "I do not know what is on the shelf"

Heard from four families.

## Solutions

- Photo catalogue
`,
    [
      {
        title: '"I do not know what is on the shelf"',
        kind: 'research',
        notes: ['Heard from four families.'],
      },
      { title: 'Photo catalogue', kind: 'feature' },
    ],
  );
});

describe('a file of personas', () => {
  const carla = '- **Goals**: a new toy every week\n- **Frustrations**: late fees\n';
  const expected: readonly Expected[] = [
    { title: 'Carla, mother of three', kind: 'research', storyLevel: false },
  ];
  for (const [what, source] of [
    [
      'a heading each below the title',
      `# Personas\n\n## Overview\n\nWho comes.\n\n## Carla, mother of three\n\n${carla}`,
    ],
    [
      'a heading each below "Personas"',
      `# Who comes\n\n## Personas\n\n### Carla, mother of three\n\n${carla}`,
    ],
  ] as const)
    reads(`has ${what}`, 'docs/personas.md', source, expected);
});

describe('a lean canvas', () => {
  reads(
    'has its boxes, with what stands in them, and the parts of its solution',
    'lean-canvas.md',
    `# Toy library

## 1. Problem

- Toys are played with for a week

## Solution

- Online booking

## Key metrics

- Loans per member

## Unfair advantage

The town gives us the old station.
`,
    [
      { title: 'Problem', kind: 'research', notes: ['Toys are played with for a week'] },
      { title: 'Online booking', kind: 'feature', storyLevel: false },
      { title: 'Key metrics', kind: 'research', notes: ['Loans per member'] },
      { title: 'Unfair advantage', kind: 'research', notes: ['The town gives us the old station.'] },
    ],
  );
});

describe('a roadmap', () => {
  reads(
    'has phases with names of their own, which hold what stands below them',
    'roadmap.md',
    '# Roadmap\n\n## Phase 1: Opening (March)\n\n- Membership\n\n## Q3 2027\n\n- Delivery\n\n## Theme: Trust\n\n- Deposits online\n',
    [
      { title: 'Opening (March)', kind: 'roadmap', storyLevel: false },
      { title: 'Membership', kind: 'roadmap', section: ['Roadmap', 'Phase 1: Opening (March)'] },
      { title: 'Delivery', kind: 'roadmap', section: ['Roadmap', 'Q3 2027'] },
      { title: 'Trust', kind: 'epic' },
      { title: 'Deposits online', kind: 'roadmap' },
    ],
  );
});

describe('product requirements', () => {
  reads(
    'have numbered requirements, metrics and journeys beside their stories',
    'docs/prd.md',
    `# Product Requirements Document

## 1. Problem

On Saturdays twenty families wait in front of one counter.

## 2. Hypothesis

A self check-out will halve the wait.

## 3. User stories

### US-1 Borrow alone

As a parent, I want to borrow a toy alone, so that I need not wait.

- [ ] The toy is scanned

## 4. Requirements

1. **FR1:** The counter reads the card of a member.
- NFR-1: A loan takes ten seconds at most.

## 4.1 Success Metrics

- SM-1: The wait is below five minutes
- 40 % of loans without staff

## 5. User journeys

### UJ-1: A first visit on a Saturday

## 6. Open questions

- Do parents trust the machine?

## 7. Initiative handling of the counter and its many exceptions

- Colours of the lamp
`,
    [
      { title: 'On Saturdays twenty families wait in front of one counter.', kind: 'research' },
      { title: 'A self check-out will halve the wait.', kind: 'research' },
      { id: 'US-1', kind: 'story', storyLevel: true, criteria: ['checklist: The toy is scanned'] },
      { id: 'FR1', title: 'The counter reads the card of a member.', kind: 'requirement', storyLevel: false },
      { id: 'NFR-1', kind: 'requirement' },
      { id: 'SM-1', title: 'The wait is below five minutes', kind: 'goal' },
      { title: '40 % of loans without staff', kind: 'goal' },
      { id: 'UJ-1', title: 'A first visit on a Saturday', kind: 'research' },
      { title: 'Do parents trust the machine?', kind: 'research' },
    ],
  );
  it('count their requirements, objectives and key results within the file', () => {
    const source =
      '# PRD\n\n## O1: More loans\n\n- KR1: 300 loans\n\n## Requirements\n\n- FR-1: The card is read\n';
    const { items } = readBacklogFile('docs/prd.md', source);
    assert.deepEqual(
      items.map(({ id, idScope }) => [id?.text, idScope]),
      ['O1', 'KR1', 'FR-1'].map((id) => [id, 'file']),
    );
  });
});

describe('a document is one of the product', () => {
  const layoutOf = (path: string, title: string): string => readBacklogFile(path, `# ${title}\n`).layout;
  for (const [path, title] of [
    ['docs/product-strategy.md', 'Where we go'],
    ['strategy-2027.md', 'Where we go'],
    ['team-goals.md', 'Next year'],
    ['hoja-de-ruta.md', 'Mercado'],
    ['notes.md', 'Feuille de route produit'],
    ['notes.md', 'プロダクトロードマップ'],
    ['notes.md', 'Produktová roadmapa – Dílna'],
    ['notes.md', 'Produktvision Kleiderkreisel'],
    ['notes.md', 'Go-to-market plan: Farm shop kit'],
    ['notes.md', 'Pricing strategy'],
    ['notes.md', 'Vision: Harbour Master'],
  ] as const)
    it(`${path}: ${title}`, () => {
      assert.equal(layoutOf(path, title), 'pm-document');
    });
  for (const [path, title] of [
    ['testing-strategy.md', 'Testing strategy'],
    ['docs/migration-strategy.md', 'Database migration strategy'],
    ['computer-vision.md', 'Computer vision pipeline'],
    ['design-goals.md', 'Design goals'],
    ['docs/adr/0007-strategy-pattern.md', 'Use the strategy pattern'],
    ['ARCHITECTURE.md', 'Architecture and product vision'],
  ] as const)
    it(`but not ${path}`, () => {
      assert.equal(layoutOf(path, title), 'generic');
    });
});

describe('sections of a document of the product', () => {
  reads(
    'hold items below an overview, and below a question',
    'prd.md',
    `# PRD: Shared lists

## Overview

### Goals

- Duplicate purchases drop by half

## Problem: what problem is this solving?

Flatmates buy milk twice.

## Success: how do we know that we solved it?

- 40 % of lists have two editors

## Success metrics

| Goal | Metric |
| --- | --- |
| Fewer calls | Calls about returns |

### User Success

- Lists are found in two taps

## Key assumptions

- Flats have one shop

## Key bets

- Live lists

## Next steps

- Talk to three flats

## Notes

### Goals

- Nothing of ours
`,
    [
      { title: 'Duplicate purchases drop by half', kind: 'goal' },
      { title: 'Flatmates buy milk twice.', kind: 'research' },
      { title: '40 % of lists have two editors', kind: 'goal' },
      { title: 'Fewer calls', kind: 'goal' },
      { title: 'Lists are found in two taps', kind: 'goal' },
      { title: 'Flats have one shop', kind: 'research' },
      { title: 'Live lists', kind: 'initiative' },
    ],
  );
  reads(
    'are found in Czech and Japanese',
    'roadmap.md',
    '# Roadmapa\n\n## Nyní\n\n- Rezervace stolu\n\n## Cíle\n\n- 150 členů\n\n## 将来\n\n- 仕入先との共有\n',
    [
      { title: 'Rezervace stolu', kind: 'roadmap' },
      { title: '150 členů', kind: 'goal' },
      { title: '仕入先との共有', kind: 'roadmap' },
    ],
  );
});

describe('tables of a document of the product', () => {
  reads(
    'have a persona in each row',
    'personas.md',
    `# Personas

| Persona | Age | Goals |
| --- | --- | --- |
| **Commuter Kai** | 29 | Arrive on time |

## Malik

| Name | Malik |
| --- | --- |
| Age | 31 |

## Source

A survey.
`,
    [
      { title: 'Commuter Kai', kind: 'research', storyLevel: false, notes: ['29', 'Arrive on time'] },
      { title: 'Malik', kind: 'research' },
    ],
  );
  const boxes: readonly Expected[] = [
    { title: 'Problem', kind: 'research', notes: ['Roofs lie idle', 'Bills rise'] },
    { title: 'Channels', kind: 'research', notes: ['Co-operatives'] },
    { title: 'Shares of a roof', kind: 'feature', storyLevel: false },
  ];
  for (const [what, table] of [
    [
      'beside each other',
      '| Problem | Solution | Channels |\n| --- | --- | --- |\n| Roofs lie idle | Shares of a roof | Co-operatives |\n| Bills rise | | |\n',
    ],
    [
      'below each other',
      '| Box | What | More |\n| --- | --- | --- |\n| Problem | Roofs lie idle | Bills rise |\n| Channels | Co-operatives | |\n| Solution | Shares of a roof | |\n',
    ],
  ] as const)
    reads(`have the boxes of a canvas ${what}`, 'lean-canvas.md', `# Rooftop solar\n\n${table}`, boxes);
  reads(
    'have requirements with their story and the issue of a tracker',
    'prd.md',
    `# PRD

| Requirement | User Story | Importance | Jira Issue |
| --- | --- | --- | --- |
| Label | As a sender, I want to get a label by mail, so that I need no account | HIGH | SHOP-882 |
`,
    [{ id: 'SHOP-882', title: 'Label', kind: 'story', fields: ['priority: HIGH'], section: ['PRD'] }],
  );
});

describe('a persona', () => {
  reads(
    'is no title of a wish below it',
    'personas.md',
    `# Personas

## Claire, winemaker

When rain is announced, I want to know which parcels to spray first, so I can save a day.
`,
    [
      { title: 'Claire, winemaker', kind: 'research', parent: null },
      { title: null, kind: 'story', storyLevel: true },
    ],
  );
});

describe('what stands below a time, a label or a chapter', () => {
  reads(
    'is read through the areas of a quarter and its fields',
    'roadmap.md',
    `# Roadmap

## Q2 2027

### Platform

- Single sign-on

### Audit log

- **Description:** Who did what.
- **Status:** Planned
- **Owner:** Pia

## Exploring

- Handwriting

## Next steps

- Write to the board

## Phase 1: Opening

### What it brings

- Happy members
`,
    [
      { title: 'Single sign-on', kind: 'roadmap', section: ['Roadmap', 'Q2 2027', 'Platform'] },
      { title: 'Audit log', kind: 'roadmap', fields: ['status: Planned', 'owner: Pia'] },
      { title: 'Handwriting', kind: 'roadmap' },
      { title: 'Opening', kind: 'roadmap' },
    ],
  );
  reads(
    'may have its heading in bold type, and what is denied is left out',
    'strategy.md',
    `# Strategy

**Strategic goals 2027**

1. 150 museums

**What we stop**

- Custom websites

## Goals

**Non-goals:**

- Ticket scanners

## Personas

### Petra, choir leader

**Goals:**

- Go home early
`,
    [{ title: '150 museums', kind: 'goal' }],
  );
  reads(
    'may be several lines that each say what they are',
    'roadmap.md',
    `# Roadmap

## Now

**Outcome:** 70 % of orders are placed online
**Problem:** Office managers call.
**Bets:**

- Copy last week's order

FR-1: The menu is shown
FR-2: The menu is in large letters
`,
    [
      { title: '70 % of orders are placed online', kind: 'goal' },
      { title: "Copy last week's order", kind: 'roadmap' },
      { id: 'FR-1', title: 'The menu is shown', kind: 'requirement' },
      { id: 'FR-2', kind: 'requirement' },
    ],
  );
  reads(
    'has no number of a chapter in its title, and none of a template',
    'prd.md',
    `# PRD

## 4. Features

### 4.1 Receipts

A photo is enough.

### 2.0 launch

As planned.

## 5. Goals

- [Goal 1]
- <metric>: from X to Y
- Are the goals measurable?
`,
    [
      { title: 'Receipts', kind: 'feature' },
      { title: '2.0 launch', kind: 'feature' },
    ],
  );
});

describe('a tree that is drawn', () => {
  reads(
    'is read as the list that it means',
    'opportunity-solution-tree.md',
    `# Tree

\`\`\`
Outcome: 95 % of books back in time
├── Opportunity: I forget the date
│   ├── Solution: Calendar entry
│   └── Solution: Reminder by mail
+-- Opportunity: The branch is closed
    \`-- Solution: Return box
\`\`\`
`,
    [
      { title: '95 % of books back in time', kind: 'goal' },
      { title: 'I forget the date', kind: 'research' },
      { title: 'Calendar entry', kind: 'feature' },
      { title: 'Reminder by mail', kind: 'feature' },
      { title: 'The branch is closed', kind: 'research' },
      { title: 'Return box', kind: 'feature' },
    ],
  );
});

describe('parts of a document of the product', () => {
  reads(
    'are pillars, journeys, features and decisions, each once',
    'strategy.md',
    `# Strategy

**North Star Metric:** Lessons rated 4+ per week

## 3. Strategic pillars

### 3.1 Pillar 1: From alarm to prevention

We see damage coming.

## User journeys

### Journey 1: A first visit

She opens the link.

## Core features (must have)

- Plot profile

## Functional features

**FR-1: The card is read**

- Within a second

## Decisions

### PD-001: We charge per site

#### Decision

We charge per site from April on.
`,
    [
      { title: 'Lessons rated 4+ per week', kind: 'goal' },
      { title: 'From alarm to prevention', kind: 'initiative' },
      { title: 'A first visit', kind: 'research' },
      { title: 'Plot profile', kind: 'feature' },
      { id: 'FR-1', title: 'The card is read', kind: 'requirement' },
      { id: 'PD-001', title: 'We charge per site', kind: 'decision' },
    ],
  );
});

describe('what stands beside the goals and the plans', () => {
  reads(
    'is none of them',
    'roadmap.md',
    `# Roadmap

## Goals of this document

- Say what we do

## Goals

- Halve unpaid dues

**How we got here:**

- The board asked

## Q1 2027

- Return box

### Team

- Ana
`,
    [
      { title: 'Halve unpaid dues', kind: 'goal' },
      { title: 'Return box', kind: 'roadmap' },
    ],
  );
});

describe('requirements without ids', () => {
  reads(
    'are the entries of their lists',
    'prd.md',
    `# PRD

## Requirements

- Reports in six languages

### Must have

- [ ] Report by link

### API requirements

N/A: no program calls us.

## System requirements

- Node 20
`,
    [
      { title: 'Reports in six languages', kind: 'requirement', storyLevel: false },
      { title: 'Report by link', kind: 'requirement' },
    ],
  );
});

describe('what is no item of a document of the product', () => {
  reads(
    'a list of links, what is said of an experiment, the parts of the one persona',
    'north-star.md',
    `# North star

- [What](#what)
- [Vision](../vision.md)

## Roadmap

- [Museum passes](https://example.org/issues/12)

## Experiment 1: Fake door

- **Method:** button for a week
`,
    [
      { title: 'Museum passes', kind: 'roadmap' },
      { title: 'Fake door', kind: 'research', notes: ['Method: button for a week'] },
    ],
  );
  reads(
    'the parts of one persona',
    'persona-ewa.md',
    '# Persona: Ewa\n\nRetired.\n\n## Frustrations\n\n- Buttons that move\n\n## Scenario\n\nShe buys a ticket.\n',
    [{ title: 'Ewa', kind: 'research' }],
  );
  reads(
    'a time above its own list, in an entry or in bold type',
    'roadmap.md',
    '# Roadmap\n\n- **Now**\n  - Return box\n\n## Plans\n\n**Later**\n\n- Book club\n',
    [
      { title: 'Return box', kind: 'roadmap' },
      { title: 'Book club', kind: 'roadmap' },
    ],
  );
  reads(
    'the column in which a key result starts',
    'okrs.md',
    '# OKRs\n\n## O1: Families return\n\n| KR | Start | Target |\n| --- | --- | --- |\n| Visits | 22 % | 35 % |\n',
    [
      { id: 'O1', kind: 'goal' },
      { title: 'Visits', kind: 'goal', fields: [], notes: ['22 %', '35 %'] },
    ],
  );
});

describe('other languages', () => {
  reads(
    'have the boxes of a canvas',
    'lean-canvas.md',
    '# Lean Canvas\n\n## Lösung\n\n- Schließfächer\n\n## Zielgruppen\n\n- Mieter\n\n## Canales\n\n- Mercado\n',
    [
      { title: 'Schließfächer', kind: 'feature' },
      { title: 'Zielgruppen', kind: 'research', notes: ['Mieter'] },
      { title: 'Canales', kind: 'research', notes: ['Mercado'] },
    ],
  );
  reads(
    'have the tables of a roadmap',
    'roadmap.md',
    '# Roadmap\n\n## Jetzt\n\n| Thema | Status |\n| --- | --- |\n| Rückgabebox | in Arbeit |\n\n| Meilenstein | Datum |\n| --- | --- |\n| Pilot | 1. Mai |\n',
    [
      { title: 'Rückgabebox', kind: 'initiative', fields: ['status: in Arbeit'] },
      { title: 'Pilot', kind: 'roadmap', fields: ['date: 1. Mai'] },
    ],
  );
});
