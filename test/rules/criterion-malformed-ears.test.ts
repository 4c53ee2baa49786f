import rule from '../../src/core/rules/criterion-malformed-ears';
import { testRule } from '../rule-tester';

/** A requirement of Kiro with this criterion. */
function requirement(criterion: string): { file: string; text: string } {
  return {
    file: '.kiro/specs/boats/requirements.md',
    text: `## Requirements\n\n### Requirement 1: Boats\n\n**User Story:** As an angler, I want to rent a boat, so that I fish before dawn.\n\n#### Acceptance Criteria\n\n1. ${criterion}\n`,
  };
}

testRule(rule, {
  valid: [
    'WHEN an order is paid, THE Till_System SHALL print a receipt',
    'IF the printer is empty, THEN THE Till_System SHALL show a hint',
    'THE Till_System SHALL keep every order for a year',
    'WHILE the oven is on, THE Till_System SHALL show its heat',
    'WHERE a borrower has a card, THE Library_System SHALL show the due dates',
    'WHEN a tram is late, THE Display SHALL show the new time',
    'THE Room_System SHALL refuse a room that is taken',
    'WHILE the ward is locked, THE Door_System SHALL ask for a badge',
    'When a parcel arrives, the porter gets a message.',
    'IF the card is expired, THEN THE Gate SHALL stay closed',
    'The shallow pool opens when the water is warm.',
    'WHERE a card is on file, WHILE the gate is closed, WHEN it is held up, THE Gate SHALL open',
    'WHILE the ward is locked, IF the badge is unknown, THEN THE Door_System SHALL stay closed',
    'THE Display SHALL show when the next tram is due',
    'THE Pool_System SHALL tell the guard if the water is cold',
    requirement('WHEN a boat leaks, THE Boat_System SHALL offer a dry one'),
    requirement('A dry boat is shown in green'),
    'THE till prints a receipt',
    'WHEN clauses are shown in blue',
    'IF the tram is late, the display shows it',
    'IF the tram is late THEN the display shows it',
    'WHILE the pool is open the guard must be there',
    'WHEN IN DOUBT ASK',
    'WHEN a card is lost AND WHEN the desk is closed, THE Gate SHALL stay closed',
    'The ward system shall free the bed and shall tell the cleaners',
    'WHEN a guest pays THEN the bill is closed',
  ],
  invalid: [
    {
      text: 'WHEN the tide turns THE Gate_Control «might» close',
      message: 'Write SHALL instead of "might", as in the other EARS criteria.',
    },
    {
      text: '«IF» the printer is empty, THE Till_System SHALL show a hint',
      message: 'Write "IF …, THEN THE system SHALL …" for what is unwanted.',
      fixed: 'IF the printer is empty, THEN THE Till_System SHALL show a hint',
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
      fixed: 'IF the card is expired, THEN THE Gate SHALL stay closed',
    },
    {
      text: '«WHEN» a tram is late it SHALL be shown on the display',
      message: 'Name the system behind "WHEN": "… THE system SHALL …".',
    },
    {
      text: 'THE Room_System SHALL save the room and «SHALL» send a letter',
      message: 'One SHALL for each criterion: make the second a criterion of its own.',
    },
    {
      text: '«IF» the scale fails, THE Post_System SHALL ask for the weight',
      message: 'Write "IF …, THEN THE system SHALL …" for what is unwanted.',
      fixed: 'IF the scale fails, THEN THE Post_System SHALL ask for the weight',
    },
    {
      text: 'THE Ward_System SHALL free the bed and «SHALL» tell the cleaners',
      message: 'One SHALL for each criterion: make the second a criterion of its own.',
    },
    {
      text: '«IF» a fine is open, THE Library_System SHALL refuse the loan',
      message: 'Write "IF …, THEN THE system SHALL …" for what is unwanted.',
      fixed: 'IF a fine is open, THEN THE Library_System SHALL refuse the loan',
    },
    {
      text: '«WHEN» a pupil is absent it SHALL be noted',
      message: 'Name the system behind "WHEN": "… THE system SHALL …".',
    },
    {
      text: 'THE Pool_System SHALL close the gate and «SHALL» ring the bell',
      message: 'One SHALL for each criterion: make the second a criterion of its own.',
    },
    {
      text: 'THE Till_System SHALL print a receipt «WHEN» an order is paid',
      message: 'Put "WHEN …" before the system: first the cause, then the response.',
    },
    {
      text: 'THE Gate SHALL stay closed, «IF» the card is expired',
      message: 'Put "IF …" before the system: first the cause, then the response.',
    },
    {
      text: 'WHEN a badge is held up, «WHILE» the ward is locked, THE Door_System SHALL open',
      message: 'Put "WHILE …" before "WHEN …": WHERE, WHILE, WHEN, IF, then the system.',
    },
    {
      text: '«IF» the oven fails the baker is told by THE Oven_System, which SHALL ring',
      message: 'Write "IF …, THEN THE system SHALL …" for what is unwanted.',
    },
    {
      ...requirement('THE Boat_System «MUST» show dry boats'),
      message: 'Write SHALL instead of "MUST", as in the other EARS criteria.',
    },
    {
      ...requirement('«WHEN» a boat leaks, THE Boat_System offers a dry one'),
      message: 'Say what the system does then: "… THE system SHALL …".',
    },
    {
      ...requirement('THE Boat_System «should» show dry boats'),
      message: 'Write SHALL instead of "should", as in the other EARS criteria.',
    },
    {
      text: '«WHEN» the guest leaves, the table free',
      message: 'Say what the system does then: "… THE system SHALL …".',
    },
    {
      text: '«WHILE» the pool is open, no diving',
      message: 'Say what the system does then: "… THE system SHALL …".',
    },
    {
      text: '«IF» the tram breaks down between two stops',
      message: 'Say what the system does then: "… THE system SHALL …".',
    },
    {
      text: '«THE SYSTEM» keeps the menu',
      message: 'Say what the system does then: "… THE system SHALL …".',
    },
    {
      text: 'WHEN a card is lost «WHEN» the desk is closed, THE Gate SHALL stay closed',
      message: 'One WHEN for each criterion: join the two with AND, or split the criterion.',
    },
    {
      text: 'WHEN a card is lost, THE Gate «SHALL»',
      message: 'Say what the system does then: "… THE system SHALL …".',
    },
    {
      text: 'The ward system «shall» when a bed is free',
      message: 'Say what the system does then: "… THE system SHALL …".',
    },
    {
      text: '«IF» the till is offline THEN a note and a lamp',
      message: 'Say what the system does then: "… THE system SHALL …".',
    },
    {
      text: 'WHEN a card is lost THE GATE «SHOULD» stay closed',
      message: 'Write SHALL instead of "SHOULD", as in the other EARS criteria.',
    },
    {
      text: '«WHEN» the tram stops, alarm',
      message: 'Say what the system does then: "… THE system SHALL …".',
    },
  ],
});
