import rule from '../../src/core/rules/criterion-unclear-pronoun';
import { testRule } from '../rule-tester';

testRule(rule, {
  valid: [
    'The order is saved, and it is shown in the list.',
    'That order is shown which came first.',
    'When an order is paid, it moves to the kitchen.',
    "This week's orders are listed.",
    'The item is listed above the others.',
  ],
  invalid: [
    { text: '«It is» shown in red.', message: 'Name what "It is" stands for here.' },
    { text: '«This works» offline.', message: 'Name what "This works" stands for here.' },
    { text: '«They can» be printed.', message: 'Name what "They can" stands for here.' },
    { text: '«Same as above» for desserts.', message: 'Name what "Same as above" stands for here.' },
    { text: 'The rest «as described above».', message: 'Name what "as described above" stands for here.' },
  ],
});
