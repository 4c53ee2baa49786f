import rule from '../../src/core/rules/item-level-unclear';
import { testRule } from '../rule-tester';

testRule(rule, {
  valid: [
    {
      file: 'sample.backlog.yaml',
      text: `items:
  - type: story
    title: Filter dishes
    as_a: guest
    i_want: to filter dishes by allergen
    acceptance_criteria:
      - Dishes with a chosen allergen disappear
`,
    },
    {
      file: 'sample.backlog.yaml',
      text: `items:
  - type: bug
    title: Wednesday
`,
    },
    {
      file: 'sample.backlog.yaml',
      text: `items:
  - type: story
    title: Wednesday
    level: PO
`,
    },
  ],
  invalid: [
    {
      file: 'sample.backlog.yaml',
      text: `items:
  - id: A-1
    type: initiative
    title: «Blue»
`,
      message: 'Say whose work this is: its words do not tell PO from PM.',
      suggested: [
        `items:
  - id: A-1
    type: initiative
    title: Blue
    level: PO
`,
        `items:
  - id: A-1
    type: initiative
    title: Blue
    level: PM
`,
      ],
    },
  ],
});
