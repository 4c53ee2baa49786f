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
    { file: 'sample.backlog.yaml', text: 'items:\n  - {title: Plant a tree, estimate: 3}\n' },
    { file: 'sample.backlog.yaml', text: 'items:\n  - {type: bug, title: Blank rota}\n' },
    { file: 'sample.backlog.csv', text: 'Title,Type,Story Points\nPlant,Story,13\nWater,Story,8\n' },
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
    {
      file: 'sample.backlog.yaml',
      text: 'items:\n  - {title: Plant a wood, estimate: «40»}\n',
      message: 'Split "Plant a wood": 40 is more than 13.',
    },
    {
      file: 'sample.backlog.yaml',
      text: 'items:\n  - {title: Free a bed, estimate: 8}\n  - {title: Move a ward, estimate: «21»}\n',
      message: 'Split "Move a ward": 21 is more than 13.',
    },
    {
      file: 'sample.backlog.json',
      text: '{"items":[{"title":"Redraw all lines","estimate":«34»},{"title":"Skip a stop","estimate":2}]}',
      message: 'Split "Redraw all lines": 34 is more than 13.',
    },
    {
      file: 'sample.backlog.md',
      text: '## TR-1: Plant a wood\n\n**Estimate:** «21»\n\nAs a gardener, I want to plant a wood.\n',
      message: 'Split "Plant a wood": 21 is more than 13.',
    },
    {
      file: 'sample.backlog.yaml',
      text: 'items:\n  - {title: Mark a class, estimate: «5»}\n',
      house: { largestEstimate: 3 },
      message: 'Split "Mark a class": 5 is more than 3.',
    },
    {
      file: 'sample.backlog.yaml',
      text: 'items:\n  - {title: Bake for a fair, estimate: «100»}\n  - {title: Bake a loaf, estimate: 1}\n',
      message: 'Split "Bake for a fair": 100 is more than 13.',
    },
    {
      file: 'sample.backlog.csv',
      text: 'Title,Type,Story Points\nSort the archive,Story,«20»\nFind a letter,Story,5\nLend a letter,Story,8\n',
      message: 'Split "Sort the archive": 20 is more than 13.',
    },
  ],
});
