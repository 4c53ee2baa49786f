import rule from '../../src/core/rules/criterion-weak-modal';
import { testRule } from '../rule-tester';

testRule(rule, {
  valid: [
    'Neighbours may borrow at most three saws.',
    'I see the list and may pick a saw.',
    'A saw may cost up to 5 EUR.',
    'Dogs may run on the north beach only.',
    'Only boats under 8 m may moor.',
    'Guests may pay by card.',
    `Given an order
When it is paid
Then the kitchen should see it`,
    'The cook may change the menu.',
    'Users can cancel within an hour.',
    'The label reads "may contain nuts".',
    'The order must be paid first.',
    'The month of May is shown first.',
    'Borrowers may keep a book for 28 days.',
    'Parents can read the letter in Turkish.',
    'Tours in May and June are shown in green.',
    'The notice says "you should arrive early".',
    'A tram that could not leave is shown in red.',
    'The fine is lowered after three attempts to pay.',
    'When a guest tries to pay twice, the second payment is refused.',
    'The title may not be longer than a line.',
    'Should the upload fail, the file is kept.',
    'The page names the papers that the applicant should bring.',
    'Members of the club may bring a friend.',
    'The form they may be asked for is linked.',
    'The seats of that row may not be sold.',
  ],
  invalid: [
    { text: 'Dogs «may» bark.', message: 'Say "must" or what happens, instead of "may".' },
    {
      text: 'WHEN the tide falls THE Lock_Control «might» close the gate',
      message: 'Say SHALL or what happens, instead of "might".',
    },
    {
      text: 'Guests «may» be able to pay by card.',
      message: 'Say "must" or what happens, instead of "may".',
    },
    { text: 'A warning «may» appear.', message: 'Say "must" or what happens, instead of "may".' },
    {
      text: 'The list «should» be sorted by time.',
      message: 'Say "must" or what happens, instead of "should".',
    },
    { text: 'The receipt «could» show the tax.', message: 'Say "must" or what happens, instead of "could".' },
    {
      text: '«Ideally» the oven is shown too.',
      message: 'Say "must" or what happens, instead of "Ideally".',
    },
    {
      text: 'The till «tries to» print twice.',
      message: 'Say "must" or what happens, instead of "tries to".',
    },
    {
      text: `Given an order
When it is late
Then a note «might» be sent`,
      message: 'Say "must" or what happens, instead of "might".',
    },
    {
      text: 'The timetable «should» show the next three trams.',
      message: 'Say "must" or what happens, instead of "should".',
    },
    {
      text: 'The fine «might» be waived at the desk.',
      message: 'Say "must" or what happens, instead of "might".',
    },
    {
      text: 'The pass «could» be shown on the phone.',
      message: 'Say "must" or what happens, instead of "could".',
    },
    { text: 'A gong «may» sound.', message: 'Say "must" or what happens, instead of "may".' },
    {
      text: 'The pass «can optionally» be printed.',
      message: 'Say "must" or what happens, instead of "can optionally".',
    },
    { text: 'The order «may» be late.', message: 'Say "must" or what happens, instead of "may".' },
    {
      text: 'Cards that expire «should» be marked.',
      message: 'Say "must" or what happens, instead of "should".',
    },
    { text: 'Guests «could» also pay by card.', message: 'Say "must" or what happens, instead of "could".' },
    { text: '«Maybe» a sound is played.', message: 'Say "must" or what happens, instead of "Maybe".' },
    {
      text: 'The bill «ought to» show the tax.',
      message: 'Say "must" or what happens, instead of "ought to".',
    },
    {
      text: 'Users can cancel; a fee «may» be charged.',
      message: 'Say "must" or what happens, instead of "may".',
    },
    {
      text: 'In that case the fee «may» be waived.',
      message: 'Say "must" or what happens, instead of "may".',
    },
  ],
});
