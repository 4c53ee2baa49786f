import rule from '../../src/core/rules/item-estimate-too-big';
import { testRule } from '../rule-tester';

const file = 'sample.backlog.yaml';

testRule(rule, {
  valid: [
    { file, text: 'items:\n  - {title: Print the rota, estimate: 13}\n' },
    { file, text: 'items:\n  - {title: Print the rota, estimate: L}\n' },
    { file, text: 'items:\n  - {title: Print the rota, estimate: 16h}\n' },
    { file, text: 'items:\n  - {type: epic, title: The rota, estimate: 40}\n' },
    { file, text: 'items:\n  - {title: Print the rota, estimate: 20}\n', house: { largestEstimate: 20 } },
    {
      file,
      text: 'items:\n  - {title: Print, hours: 1, estimate: 16}\n  - {title: See, estimate: 24}\n  - {title: Swap, estimate: 6}\n',
    },
    {
      file,
      text: 'items:\n  - {title: Print the rota, estimate: 20}\n  - {title: See}\n  - {title: Swap}\n  - {title: Plan}\n',
    },
  ],
  invalid: [
    {
      file,
      text: 'items:\n  - {title: Print the rota, estimate: «20»}\n  - {title: See the rota, estimate: 5}\n',
      message: 'Split "Print the rota": 20 is more than 13.',
    },
    {
      file,
      text: 'items:\n  - {title: Print the rota, storyPoints: «8 points»}\n',
      house: { largestEstimate: 5 },
      message: 'Split "Print the rota": 8 is more than 5.',
    },
    {
      file: 'sample.backlog.csv',
      text: 'Title,Type,Story Points\nPrint the rota,Story,«21»\nSee the rota,Story,3\n',
      message: 'Split "Print the rota": 21 is more than 13.',
    },
  ],
});
