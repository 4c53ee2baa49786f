import { describe } from 'node:test';
import { expectCounts } from './counts';

describe('documents of product managers', () => {
  expectCounts([
    {
      what: 'a roadmap has no items for a sprint',
      path: 'docs/ROADMAP.md',
      layout: 'pm-document',
      source: `# Roadmap 2026

## Now
- Plan a season in an evening (today a week)
- [ ] Payment by card

## Next
- Opportunity: village choirs sing from paper

## Q3 2026
| Theme | Goal |
| --- | --- |
| Trust | 40 % come back |

## Backlog
- Dark mode
`,
      items: 0,
      roles: 0,
      criteria: 0,
    },
    {
      what: 'goals with key results',
      path: 'docs/OKRs.md',
      layout: 'pm-document',
      source: `# OKRs 2026

## Objective 1: Choirs plan their season with us
- KR1: 45 % of rehearsals are planned a month ahead
- KR2: two letters a week

## Objective 2: Growth
1. KR 2.1 Ten new choirs
`,
      items: 0,
      roles: 0,
      criteria: 0,
    },
    {
      what: 'product requirements with stories among them',
      path: 'docs/prd.md',
      layout: 'pm-document',
      source: `# Product Requirements Document: Rehearsals

## Goals
- 45 % of rehearsals are planned a month ahead

## Personas
### Petra, choir leader
Petra wants to go home early.

## User Stories

### US-1: Repeat
As a choir leader, I want to repeat the plan of last week, so that I go home early.

**Acceptance Criteria**
- Last week's songs are listed
- Minutes can be changed

### US-2: Stop
As a choir leader, I want to skip a rehearsal.

## Functional Requirements
- FR-1: The list is sorted
- FR-2: Minutes are whole numbers

## Success Metrics
- SM-1: plans a week

## Risks
| Risk | Mitigation |
| --- | --- |
| Nobody uses it | Talk to choirs |
`,
      items: 2,
      roles: 2,
      criteria: 2,
    },
    {
      what: 'an opportunity tree quotes customers',
      path: 'docs/opportunity-solution-tree.md',
      layout: 'pm-document',
      source: `# Opportunity Solution Tree

## Outcome: more plans

### Opportunity: "I never hear who is coming"
- S1.1 A list of voices
- E1 Visit five choirs

### Opportunity: "I want to see the songs"
- S2.1 A song list
`,
      items: 0,
      roles: 0,
      criteria: 0,
    },
    {
      what: 'a vision in French',
      path: 'docs/VISION.md',
      layout: 'pm-document',
      source: `# Vision du produit

## Objectifs
- Doubler les concerts d'ici juin

## Feuille de route
- Maintenant : paiement par carte
`,
      items: 0,
      roles: 0,
      criteria: 0,
    },
  ]);
});
