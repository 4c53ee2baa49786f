import rule from '../../src/core/rules/suppression-without-reason';
import { testRule } from '../rule-tester';

testRule(rule, {
  valid: [
    '# backlog-lens-disable-next-line story-missing-benefit -- the epic says it\nAs a baker, I want to see the orders.',
    '# backlog-lens-disable — the whole file is a draft\nAs a baker, I want to see the orders.',
    '# backlog-lens-enable story-missing-benefit',
    '# A plain comment needs no reason.',
  ],
  invalid: [
    {
      text: '«# backlog-lens-disable-next-line story-missing-benefit»\nAs a baker, I want to see the orders.',
      message: 'Say behind "--" why this is turned off.',
      suggested: [
        '# backlog-lens-disable-next-line story-missing-benefit -- …\nAs a baker, I want to see the orders.',
      ],
    },
    {
      text: '«# backlog-lens-disable-file --»\nAs a baker, I want to see the orders.',
      message: 'Say behind "--" why this is turned off.',
      suggested: ['# backlog-lens-disable-file -- … --\nAs a baker, I want to see the orders.'],
    },
  ],
});
