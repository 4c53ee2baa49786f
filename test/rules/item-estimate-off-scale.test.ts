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
    {
      file: 'sample.backlog.yaml',
      text: 'items:\n  - {title: Plant, estimate: 8}\n  - {title: Water, estimate: 3}\n',
    },
    { file: 'sample.backlog.yaml', text: 'items:\n  - {title: Plant}\n  - {title: Water}\n' },
    { file: 'sample.backlog.yaml', text: 'items:\n  - {title: Plant, estimate: 2d}\n' },
    { file: 'sample.backlog.csv', text: 'Title,Type,Story Points\nPlant,Story,5\nWater,Story,8\n' },
    {
      file: 'sample.backlog.yaml',
      text: 'items:\n  - {title: Plant, estimate: 6}\n',
      house: { estimates: [2, 4, 6] },
    },
  ],
  invalid: [
    {
      file,
      text: 'items:\n  - {title: Print, estimate: «4»}\n  - {title: See, estimate: 5}\n  - {title: Swap, estimate: 2}\n',
      message: 'Use a value of the scale instead of 4: 3 or 5.',
      suggested: [
        'items:\n  - {title: Print, estimate: 3}\n  - {title: See, estimate: 5}\n  - {title: Swap, estimate: 2}\n',
        'items:\n  - {title: Print, estimate: 5}\n  - {title: See, estimate: 5}\n  - {title: Swap, estimate: 2}\n',
      ],
    },
    {
      file,
      text: 'items:\n  - {title: Print, estimate: «200»}\n',
      message: 'Use a value of the scale instead of 200: 100.',
      suggested: ['items:\n  - {title: Print, estimate: 100}\n'],
    },
    {
      file: 'sample.backlog.yaml',
      text: 'items:\n  - {title: Plant, estimate: «7»}\n  - {title: Water, estimate: 3}\n  - {title: Prune, estimate: 5}\n',
      message: 'Use a value of the scale instead of 7: 5 or 8.',
      suggested: [
        'items:\n  - {title: Plant, estimate: 5}\n  - {title: Water, estimate: 3}\n  - {title: Prune, estimate: 5}\n',
        'items:\n  - {title: Plant, estimate: 8}\n  - {title: Water, estimate: 3}\n  - {title: Prune, estimate: 5}\n',
      ],
    },
    {
      file: 'sample.backlog.yaml',
      text: 'items:\n  - {title: Plant, estimate: «3»}\n',
      house: { estimates: [1, 2, 4, 8] },
      message: 'Use a value of the scale instead of 3: 2 or 4.',
      suggested: ['items:\n  - {title: Plant, estimate: 2}\n', 'items:\n  - {title: Plant, estimate: 4}\n'],
    },
    {
      file: 'sample.backlog.csv',
      text: 'Title,Type,Story Points\nPlant,Story,«9»\nWater,Story,8\nPrune,Story,5\n',
      message: 'Use a value of the scale instead of 9: 8 or 13.',
    },
    {
      file: 'sample.backlog.json',
      text: '{"items":[{"title":"See a stop","estimate":«12»},{"title":"Skip a stop","estimate":5},{"title":"Add a stop","estimate":1}]}',
      message: 'Use a value of the scale instead of 12: 8 or 13.',
      suggested: [
        '{"items":[{"title":"See a stop","estimate":8},{"title":"Skip a stop","estimate":5},{"title":"Add a stop","estimate":1}]}',
        '{"items":[{"title":"See a stop","estimate":13},{"title":"Skip a stop","estimate":5},{"title":"Add a stop","estimate":1}]}',
      ],
    },
    {
      file: 'sample.backlog.yaml',
      text: 'items:\n  - {title: Free a bed, storyPoints: «10»}\n  - {title: Clean a bed, storyPoints: 2}\n  - {title: Lend a bed, storyPoints: 8}\n',
      message: 'Use a value of the scale instead of 10: 8 or 13.',
      suggested: [
        'items:\n  - {title: Free a bed, storyPoints: 8}\n  - {title: Clean a bed, storyPoints: 2}\n  - {title: Lend a bed, storyPoints: 8}\n',
        'items:\n  - {title: Free a bed, storyPoints: 13}\n  - {title: Clean a bed, storyPoints: 2}\n  - {title: Lend a bed, storyPoints: 8}\n',
      ],
    },
    {
      file: 'sample.backlog.md',
      text: '## T-1: Plant\n\n**Estimate:** «6»\n\nAs a gardener, I want to plant a tree.\n\n## T-2: Water\n\n**Estimate:** 3\n\nAs a gardener, I want to water a tree.\n\n## T-3: Prune\n\n**Estimate:** 5\n\nAs a gardener, I want to prune a tree.\n',
      message: 'Use a value of the scale instead of 6: 5 or 8.',
      suggested: [
        '## T-1: Plant\n\n**Estimate:** 5\n\nAs a gardener, I want to plant a tree.\n\n## T-2: Water\n\n**Estimate:** 3\n\nAs a gardener, I want to water a tree.\n\n## T-3: Prune\n\n**Estimate:** 5\n\nAs a gardener, I want to prune a tree.\n',
        '## T-1: Plant\n\n**Estimate:** 8\n\nAs a gardener, I want to plant a tree.\n\n## T-2: Water\n\n**Estimate:** 3\n\nAs a gardener, I want to water a tree.\n\n## T-3: Prune\n\n**Estimate:** 5\n\nAs a gardener, I want to prune a tree.\n',
      ],
    },
    {
      file: 'sample.backlog.yaml',
      text: 'items:\n  - {title: Grade, estimate: «15»}\n  - {title: Mark, estimate: 1}\n  - {title: Sign, estimate: 2}\n',
      message: 'Use a value of the scale instead of 15: 13 or 20.',
      suggested: [
        'items:\n  - {title: Grade, estimate: 13}\n  - {title: Mark, estimate: 1}\n  - {title: Sign, estimate: 2}\n',
        'items:\n  - {title: Grade, estimate: 20}\n  - {title: Mark, estimate: 1}\n  - {title: Sign, estimate: 2}\n',
      ],
    },
    {
      file: 'sample.backlog.yaml',
      text: 'items:\n  - {title: Bake, estimate: «1.5»}\n  - {title: Sell, estimate: 1}\n  - {title: Pack, estimate: 2}\n',
      message: 'Use a value of the scale instead of 1.5: 1 or 2.',
      suggested: [
        'items:\n  - {title: Bake, estimate: 1}\n  - {title: Sell, estimate: 1}\n  - {title: Pack, estimate: 2}\n',
        'items:\n  - {title: Bake, estimate: 2}\n  - {title: Sell, estimate: 1}\n  - {title: Pack, estimate: 2}\n',
      ],
    },
  ],
});
