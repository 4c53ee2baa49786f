import rule from '../../src/core/rules/item-escape-clause';
import { testRule } from '../rule-tester';

testRule(rule, {
  valid: [
    'As a cook, I want to see orders as required by law.',
    'As a cook, I want to print what is needed for a table.',
    'As a cook, I want to hear if an order is possible today.',
    'As a cook, I want a label that says "if possible, warm up".',
  ],
  invalid: [
    {
      text: 'As a cook, I want to see orders in colour «if possible».',
      message: 'Say when it applies, or leave out "if possible".',
    },
    {
      text: 'As a cook, I want to print a label «where applicable».',
      message: 'Say when it applies, or leave out "where applicable".',
    },
    {
      text: 'As a cook, I want to change a price «as needed».',
      message: 'Say when it applies, or leave out "as needed".',
    },
    {
      text: 'As a cook, I want to be told of delays, «if necessary».',
      message: 'Say when it applies, or leave out "if necessary".',
    },
  ],
});
