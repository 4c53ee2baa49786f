import { defineRule } from '../../src/core/rule';
import storyMissingBenefit from '../../src/core/rules/story-missing-benefit';
import rule from '../../src/core/rules/suppression-unused';
import { testRule } from '../rule-tester';

const beside = [storyMissingBenefit];

/** Never speaks. */
const onSunday = defineRule({
  id: 'item-on-sunday',
  on: 'item',
  severity: 'warning',
  summary: 'Nothing happens on Sundays.',
  check: () => [],
});

testRule(rule, {
  valid: [
    'As a shopper, I want to pause an order so that I can ask my family.',
    {
      text: '# backlog-lens-disable-next-line story-missing-benefit -- the epic says it\nAs a baker, I want to see the orders.',
      beside,
    },
    { text: '# backlog-lens-disable-file\n\nAs a baker, I want to see the orders.', beside },
    {
      text: '# backlog-lens-disable story-missing-benefit\nAs a baker, I want to see the orders.\n# backlog-lens-enable story-missing-benefit\n',
      beside,
    },
    // What a rule would have found that did not run is not known.
    '# backlog-lens-disable-next-line story-missing-benefit\nAs a baker, I want to rest so that I live.',
    '# A comment that mentions backlog-lens-disable-next-line is none.',
    {
      text: '# backlog-lens-disable-line story-missing-benefit -- agreed\nAs a nurse, I want to free a bed so that it is cleaned.',
    },
    {
      file: 'beds.backlog.md',
      text: '<!-- backlog-lens-disable-next-line story-missing-benefit -->\nAs a nurse, I want to free a bed.\n',
      beside,
    },
    {
      file: 'trees.backlog.yaml',
      text: 'items:\n  # backlog-lens-disable-next-line story-missing-benefit -- the epic says it\n  - {title: Plant, as_a: gardener, i_want: to plant a tree}\n',
      beside,
    },
    { text: 'As a porter, I want to weigh a parcel.', beside },
  ],
  invalid: [
    {
      text: '«# backlog-lens-disable-next-line story-missing-benefit»\nAs a baker, I want to rest so that I live.',
      message: 'Nothing is held back by this comment.',
      fixed: 'As a baker, I want to rest so that I live.',
      beside,
    },
    {
      text: '«# backlog-lens-disable-line story-missing-benefit»\nAs a baker, I want to see the orders.',
      message: 'Nothing is held back by this comment.',
      fixed: 'As a baker, I want to see the orders.',
      beside,
    },
    {
      text: 'As a baker, I want to rest so that I live.\n«# backlog-lens-enable»',
      message: 'Nothing is held back by this comment.',
      fixed: 'As a baker, I want to rest so that I live.\n',
    },
    {
      text: '# backlog-lens-disable-next-line «story-missing-benefits»\nAs a baker, I want to see the orders.',
      message: 'There is no rule "story-missing-benefits". Did you mean "story-missing-benefit"?',
      suggested: [
        '# backlog-lens-disable-next-line story-missing-benefit\nAs a baker, I want to see the orders.',
      ],
      beside,
    },
    {
      text: '# backlog-lens-disable-next-line story-missing-benefit «agreed»\nAs a baker, I want to see the orders.',
      message: 'There is no rule "agreed". A reason stands behind "--".',
      beside,
    },
    {
      text: '# «backlog-lens-disable-nextline» story-missing-benefit\nAs a baker, I want to see the orders.',
      message: 'There is no such comment. Did you mean "backlog-lens-disable-next-line"?',
      suggested: [
        '# backlog-lens-disable-next-line story-missing-benefit\nAs a baker, I want to see the orders.',
      ],
    },
    {
      text: '# backlog-lens-disable-next-line story-missing-benefit, «item-on-sunday»\nAs a baker, I want to see the orders.',
      message: 'Nothing is held back for "item-on-sunday".',
      fixed: '# backlog-lens-disable-next-line story-missing-benefit\nAs a baker, I want to see the orders.',
      beside: [...beside, onSunday],
    },
    {
      text: '«# backlog-lens-disable-file story-missing-benefit»\nAs a nurse, I want to free a bed so that it is cleaned.',
      message: 'Nothing is held back by this comment.',
      fixed: 'As a nurse, I want to free a bed so that it is cleaned.',
      beside,
    },
    {
      file: 'beds.backlog.md',
      text: '«<!-- backlog-lens-disable-next-line story-missing-benefit -->»\nAs a nurse, I want to free a bed so that it is cleaned.\n',
      message: 'Nothing is held back by this comment.',
      fixed: 'As a nurse, I want to free a bed so that it is cleaned.\n',
      beside,
    },
    {
      text: '# backlog-lens-disable-line «story-mising-benefit»\nAs a porter, I want to weigh a parcel.',
      message: 'There is no rule "story-mising-benefit". Did you mean "story-missing-benefit"?',
      suggested: [
        '# backlog-lens-disable-line story-missing-benefit\nAs a porter, I want to weigh a parcel.',
      ],
      beside,
    },
  ],
});
