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
- Halve the time to the first order
- [ ] Payment by card

## Next
- Opportunity: small shops do not trust us

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
      source: `# OKRs Q3

## Objective 1: Shops reorder without calling
- KR1: 60 % of reorders without a call
- KR2: two calls a week

## Objective 2: Growth
1. KR 2.1 Ten new shops
`,
      items: 0,
      roles: 0,
      criteria: 0,
    },
    {
      what: 'product requirements with stories among them',
      path: 'docs/prd.md',
      layout: 'pm-document',
      source: `# Product Requirements Document: Reorder

## Goals
- 60 % of reorders without a call

## Personas
### Petra, shop owner
Petra wants to go home early.

## User Stories

### US-1: Reorder
As a shop owner, I want to reorder last week's goods, so that I go home early.

**Acceptance Criteria**
- Last week's goods are listed
- Amounts can be changed

### US-2: Stop
As a shop owner, I want to stop a reorder.

## Functional Requirements
- FR-1: The list is sorted
- FR-2: Amounts are whole numbers

## Success Metrics
- SM-1: reorders a week

## Risks
| Risk | Mitigation |
| --- | --- |
| Nobody uses it | Talk to shops |
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

## Outcome: more reorders

### Opportunity: "I don't know if my order arrived"
- S1.1 A message
- E1 Call five shops

### Opportunity: "I want to see prices"
- S2.1 A price list
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
- Doubler les commandes d'ici juin

## Feuille de route
- Maintenant : paiement par carte
`,
      items: 0,
      roles: 0,
      criteria: 0,
    },
  ]);
});
