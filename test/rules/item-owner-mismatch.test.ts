import rule from '../../src/core/rules/item-owner-mismatch';
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
    owner: Product Owner
    acceptance_criteria:
      - Dishes with a chosen allergen disappear
`,
    },
    {
      file: 'sample.backlog.yaml',
      text: `items:
  - type: story
    title: Filter dishes
    as_a: guest
    i_want: to filter dishes by allergen
    owner: Kitchen team
`,
    },
  ],
  invalid: [
    {
      file: 'sample.backlog.yaml',
      text: `items:
  - type: story
    title: Filter dishes
    as_a: guest
    i_want: to filter dishes by allergen
    owner: «Product Manager»
    acceptance_criteria:
      - Dishes with a chosen allergen disappear
`,
      message: 'This reads like PO-level: is "Product Manager" right?',
    },
  ],
});
