import rule from '../../src/core/rules/criterion-task-not-outcome';
import { testRule } from '../rule-tester';

testRule(rule, {
  valid: [
    'Meetings with parents are listed.',
    'Meeting with a doctor shows the room.',
    'A letter is to be written by the tenant.',
    'Speak with the pilot button is shown.',
    'Access for guests ends at noon.',
    "Test orders by staff don't reach the yard.",
    "Test boats aren't listed.",
    'Update messages never pop up at sea.',
    'Decide buttons are grey until a berth is chosen.',
    'Add to Basket button on each animal',
    'Set feeding alerts',
    'Delete old weights',
    'Calculate total food',
    'Create button is disabled until a dish is chosen.',
    "Update messages show the cook's name.",
    'List view shows the newest order first.',
    'Saves the order when the window closes.',
    'Test orders are marked in grey.',
    'Build number is shown in the footer.',
    'A template for menus is created on the first start.',
    'Search returns dishes by their main ingredient.',
    'Changes to an order are kept for a year.',
    "The order is created with today's date.",
    {
      file: 'sample.backlog.md',
      text: '## US-1: Loans\n\nAs a treasurer, I want to keep the loans of members.\n\n**Acceptance criteria:**\n\n- Add a loan\n- Delete a loan after asking\n- Calculate what is still owed\n',
    },
    '"Add to order" next to a dish puts it on the bill.',
    'Write access to closed accounts is refused.',
    'Log in with the card number.',
    'Draft menus are kept for a week.',
    'Style of the ticket is that of the poster.',
    'Implementation of the new fares is announced on the display.',
    'Fines are listed; the newest stands first.',
    'First name is required.',
    'Rename in a menu of 50 dishes takes less than 1 s.',
    'Train tickets are shown first.',
  ],
  invalid: [
    {
      text: '«Meeting with» the harbour master',
      message: 'Say what one can see when this is done, instead of "Meeting with".',
    },
    {
      text: '«Get permission from» the harbour master',
      message: 'Say what one can see when this is done, instead of "Get permission from".',
    },
    {
      text: '«Letter to guests to be written»',
      message: 'Say what one can see when this is done, instead of "Letter to guests to be written".',
    },
    {
      text: '«Check with the works council»',
      message: 'Say what one can see when this is done, instead of "Check with the works council".',
    },
    {
      text: '«Investigate» whether boats can be tracked.',
      message: 'Say what one can see when this is done, instead of "Investigate".',
    },
    {
      text: "«Add» a buoy that doesn't leak.",
      message: 'Say what one can see when this is done, instead of "Add".',
    },
    {
      text: '«Decide» on the names of the berths',
      message: 'Say what one can see when this is done, instead of "Decide".',
    },
    {
      text: '«Look into» tide tables',
      message: 'Say what one can see when this is done, instead of "Look into".',
    },
    {
      text: '«Add» weight column to the list of animals',
      message: 'Say what one can see when this is done, instead of "Add".',
    },
    {
      file: 'sample.backlog.md',
      text: '## US-1: Loans\n\nAs a treasurer, I want to keep the loans of members.\n\n**Acceptance criteria:**\n\n- Add a loan\n- Delete a loan after asking\n- Calculate what is still owed\n- «Refactor» the import of loans\n',
      message: 'Say what one can see when this is done, instead of "Refactor".',
    },
    {
      text: '«Create» the orders table.',
      message: 'Say what one can see when this is done, instead of "Create".',
    },
    {
      text: '«Add» a filter for vegan dishes.',
      message: 'Say what one can see when this is done, instead of "Add".',
    },
    {
      text: '«Implement» the export.',
      message: 'Say what one can see when this is done, instead of "Implement".',
    },
    {
      text: '«Fix» rounding of prices.',
      message: 'Say what one can see when this is done, instead of "Fix".',
    },
    {
      text: 'The export «is implemented».',
      message: 'Say what one can see when this is done, instead of "is implemented".',
    },
    {
      text: '«Write» tests for the till.',
      message: 'Say what one can see when this is done, instead of "Write".',
    },
    {
      text: '«Update» `menu.yml` with the new dishes.',
      message: 'Say what one can see when this is done, instead of "Update".',
    },
    {
      text: '«Refactor» price calculation.',
      message: 'Say what one can see when this is done, instead of "Refactor".',
    },
    {
      text: '«Developers add» a cache.',
      message: 'Say what one can see when this is done, instead of "Developers add".',
    },
    {
      text: '«Configure» the printer.',
      message: 'Say what one can see when this is done, instead of "Configure".',
    },
    {
      text: '«Wire» the map up to the timetable.',
      message: 'Say what one can see when this is done, instead of "Wire".',
    },
    {
      text: '«Migrate» the loans of last year.',
      message: 'Say what one can see when this is done, instead of "Migrate".',
    },
    {
      text: 'Fines are listed; «write» tests for the rounding.',
      message: 'Say what one can see when this is done, instead of "write".',
    },
    {
      text: 'Backend: «add» the new stops.',
      message: 'Say what one can see when this is done, instead of "add".',
    },
    {
      text: 'Please «rename» the ward list.',
      message: 'Say what one can see when this is done, instead of "rename".',
    },
    {
      text: '«Implementation of» the export.',
      message: 'Say what one can see when this is done, instead of "Implementation of".',
    },
    {
      text: '«Redesign» the bill.',
      message: 'Say what one can see when this is done, instead of "Redesign".',
    },
    {
      text: '«Engineers must migrate» the ward list.',
      message: 'Say what one can see when this is done, instead of "Engineers must migrate".',
    },
    {
      text: '«Agree» the wording with the nurse',
      message: 'Say what one can see when this is done, instead of "Agree".',
    },
    {
      text: '«Wire» `onClose` to the form',
      message: 'Say what one can see when this is done, instead of "Wire".',
    },
    { text: '«Speed» up the search', message: 'Say what one can see when this is done, instead of "Speed".' },
  ],
});
