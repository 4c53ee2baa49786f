import rule from '../../src/core/rules/item-estimate-off-scale';
import { testRule } from '../rule-tester';

const file = 'sample.backlog.yaml';

testRule(rule, {
  valid: [
    {
      file,
      text: 'items:\n  - {title: Print, estimate: 1}\n  - {title: See, estimate: 0.5}\n  - {title: Swap, estimate: 13}\n',
    },
    {
      file,
      text: 'items:\n  - {title: Print, estimate: 4}\n  - {title: See, estimate: 6}\n  - {title: Swap, estimate: 2}\n',
    },
    { file, text: 'items:\n  - {title: Print, estimate: M}\n' },
    { file, text: 'items:\n  - {title: Print, estimate: 4}\n', house: { estimates: [1, 2, 4, 8] } },
    { file, text: 'items:\n  - {type: epic, title: The rota, estimate: 45}\n' },
  ],
  invalid: [
    {
      file,
      text: 'items:\n  - {title: Print, estimate: «4»}\n  - {title: See, estimate: 5}\n  - {title: Swap, estimate: 2}\n',
      message: 'Take a value of the scale instead of 4: 3 or 5.',
      suggested: [
        'items:\n  - {title: Print, estimate: 3}\n  - {title: See, estimate: 5}\n  - {title: Swap, estimate: 2}\n',
        'items:\n  - {title: Print, estimate: 5}\n  - {title: See, estimate: 5}\n  - {title: Swap, estimate: 2}\n',
      ],
    },
    {
      file,
      text: 'items:\n  - {title: Print, estimate: «200»}\n',
      message: 'Take a value of the scale instead of 200: 100.',
      suggested: ['items:\n  - {title: Print, estimate: 100}\n'],
    },
  ],
});
