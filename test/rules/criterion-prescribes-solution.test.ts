import rule from '../../src/core/rules/criterion-prescribes-solution';
import { testRule } from '../rule-tester';

testRule(rule, {
  valid: [
    'The menu can be opened at /menu.',
    'The order is kept when the phone is offline.',
    'The report names each table by its number.',
    'A token is printed on the receipt.',
    'The menu is divided by course.',
  ],
  invalid: [
    {
      text: 'The system «provides a `/orders` endpoint».',
      message: 'Say what the user notices, not "provides a /orders endpoint".',
    },
    { text: 'A «JWT token» is issued.', message: 'Say what the user notices, not "JWT token".' },
    {
      text: 'The order is written in a «database transaction».',
      message: 'Say what the user notices, not "database transaction".',
    },
    {
      text: 'The basket is kept in «localStorage».',
      message: 'Say what the user notices, not "localStorage".',
    },
    { text: 'Prices are cached in «Redis».', message: 'Say what the user notices, not "Redis".' },
  ],
});
