import rule from '../../src/core/rules/item-orphan';
import { testRule } from '../rule-tester';

testRule(rule, {
  valid: [
    {
      file: 'sample.backlog.yaml',
      text: `items:
  - {type: story, title: Lend a ladder, parent: EP-1}
  - {type: story, title: Ask for it back, parent: EP-1}
  - {type: story, title: See who has it, parent: EP-1}
  - {type: story, title: Rate a loan, parent: EP-1}
  - {type: bug, title: Wrong date}
  - {type: story, title: Report damage, parent: EP-1}
`,
    },
    {
      file: 'sample.backlog.yaml',
      text: `items:
  - {type: story, title: Lend a ladder}
  - {type: story, title: Ask for it back}
`,
    },
  ],
  invalid: [
    {
      file: 'sample.backlog.yaml',
      text: `items:
  - {type: story, title: Lend a ladder, parent: EP-1}
  - {type: story, title: Ask for it back, parent: EP-1}
  - {type: story, title: See who has it, parent: EP-1}
  - {type: story, title: Rate a loan, parent: EP-1}
  - {type: story, title: «Pay by card»}
  - {type: story, title: Report damage, parent: EP-1}
`,
      message: 'Say which goal or epic this belongs to: most others here say it.',
    },
  ],
});
