import rule from '../../src/core/rules/criterion-malformed-ears';
import { testRule } from '../rule-tester';

testRule(rule, {
  valid: [
    'WHEN an order is paid, THE Till_System SHALL print a receipt',
    'IF the printer is empty, THEN THE Till_System SHALL show a hint',
    'THE Till_System SHALL keep every order for a year',
    'WHILE the oven is on, THE Till_System SHALL show its heat',
  ],
  invalid: [
    {
      text: '«IF» the printer is empty, THE Till_System SHALL show a hint',
      message: 'Write "IF …, THEN THE system SHALL …" for what is unwanted.',
    },
    {
      text: 'THE Till_System SHALL print a receipt and «SHALL» open the drawer',
      message: 'One SHALL for each criterion: make the second a criterion of its own.',
    },
    {
      text: '«WHEN» an order is paid it SHALL be printed',
      message: 'Name the system behind "WHEN": "… THE system SHALL …".',
    },
  ],
});
