import rule from '../../src/core/rules/criterion-malformed-ears';
import { testRule } from '../rule-tester';

testRule(rule, {
  valid: [
    'WHEN an order is paid, THE Till_System SHALL print a receipt',
    'IF the printer is empty, THEN THE Till_System SHALL show a hint',
    'THE Till_System SHALL keep every order for a year',
    'WHILE the oven is on, THE Till_System SHALL show its heat',
    'WHERE a borrower has a card, THE Library_System SHALL show the due dates',
    'WHEN a tram is late, THE Display SHALL show the new time',
    'THE Booking_System SHALL refuse a room that is taken',
    'WHILE the ward is locked, THE Door_System SHALL ask for a badge',
    'When a parcel arrives, the porter gets a message.',
    'IF the card is expired, THEN THE Gate SHALL stay closed',
    'The shallow pool opens when the water is warm.',
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
    {
      text: '«IF» the card is expired, THE Gate SHALL stay closed',
      message: 'Write "IF …, THEN THE system SHALL …" for what is unwanted.',
    },
    {
      text: '«WHEN» a tram is late it SHALL be shown on the display',
      message: 'Name the system behind "WHEN": "… THE system SHALL …".',
    },
    {
      text: 'THE Booking_System SHALL save the room and «SHALL» send a letter',
      message: 'One SHALL for each criterion: make the second a criterion of its own.',
    },
    {
      text: '«IF» the scale fails, THE Post_System SHALL ask for the weight',
      message: 'Write "IF …, THEN THE system SHALL …" for what is unwanted.',
    },
    {
      text: 'THE Ward_System SHALL free the bed and «SHALL» tell the cleaners',
      message: 'One SHALL for each criterion: make the second a criterion of its own.',
    },
    {
      text: '«IF» a fine is open, THE Library_System SHALL refuse the loan',
      message: 'Write "IF …, THEN THE system SHALL …" for what is unwanted.',
    },
    {
      text: '«WHEN» a pupil is absent it SHALL be noted',
      message: 'Name the system behind "WHEN": "… THE system SHALL …".',
    },
    {
      text: 'THE Pool_System SHALL close the gate and «SHALL» ring the bell',
      message: 'One SHALL for each criterion: make the second a criterion of its own.',
    },
  ],
});
