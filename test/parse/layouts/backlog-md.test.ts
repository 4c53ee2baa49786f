import { describe } from 'node:test';
import { expectCounts } from './counts';

describe('a task of Backlog.md', () => {
  expectCounts([
    {
      what: 'has markers around its parts',
      path: 'backlog/tasks/task-31 - Print-the-labels.md',
      layout: 'backlog.md',
      source: `---
id: TASK-31
title: Print the seed labels
status: To Do
assignee: []
created_date: '2025-09-01 10:00'
labels: [print]
dependencies: []
priority: medium
---

## Description

<!-- SECTION:DESCRIPTION:BEGIN -->
Gardeners stick one on each tray in March.

## Acceptance Criteria of the old labels

- They were handwritten
<!-- SECTION:DESCRIPTION:END -->

## Acceptance Criteria
<!-- AC:BEGIN -->
- [ ] #1 Twelve labels fit on a sheet
- [x] #2 Empty trays get no label
## By the way
- [ ] #3 The year is shown
<!-- AC:END -->

## Definition of Done
<!-- DOD:BEGIN -->
- [ ] #1 Tests pass
- [ ] #2 Docs written
<!-- DOD:END -->

## Implementation Plan

<!-- SECTION:PLAN:BEGIN -->
1. Write
2. Test
<!-- SECTION:PLAN:END -->
`,
      items: 1,
      roles: 0,
      criteria: 3,
    },
    {
      what: 'is an old one without markers and numbers',
      path: 'backlog/tasks/task-3 - Größe-—-ändern.md',
      layout: 'backlog.md',
      source: `---
id: task-3
title: "Change the size — of letters"
status: "Thought Bubbles"
created_date: 2024-05-01
parent_task_id: task-1
---

## Description

Letters are too small.

## Acceptance Criteria

- [ ] Letters have 14 points
- [x] Headings have 20 points

## Implementation Notes

- [x] Changed the style
- [ ] Given a letter, when printed, then large
`,
      items: 1,
      roles: 0,
      criteria: 2,
    },
    {
      what: 'is a draft without criteria',
      path: 'backlog/drafts/draft-5 - Idea.md',
      layout: 'backlog.md',
      source: `---
id: DRAFT-5
title: Idea
status: Draft
created_date: 2025-02-03
---

## Description
<!-- SECTION:DESCRIPTION:BEGIN -->
\`\`\`yaml
---
id: not-this
---
\`\`\`

As a [user], I want [goal], so that [benefit].
<!-- SECTION:DESCRIPTION:END -->
`,
      items: 1,
      roles: 0,
      criteria: 0,
    },
    {
      what: 'has criteria with ids and no heading above them',
      path: 'backlog/tasks/vc-0048 - Scan.md',
      source: `---
id: VC-0048
title: Scan a receipt
status: Done
updated_date: 2025-02-03
---

<!-- AC:BEGIN -->
- [x] AC1: The sum is found
* [X] AC2: The shop is found
<!-- AC:END -->
`,
      items: 1,
      roles: 0,
      criteria: 2,
    },
    {
      what: 'lies beside documents that are no tasks',
      path: 'backlog/docs/doc-3 - Kitchen.md',
      source: `---
id: doc-3
title: How the kitchen works
type: guide
created_date: 2025-03-04
---

# Ovens

Two of them.
`,
      items: 0,
      roles: 0,
      criteria: 0,
    },
  ]);
});
