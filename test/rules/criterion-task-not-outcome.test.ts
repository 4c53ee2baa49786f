import rule from '../../src/core/rules/criterion-task-not-outcome';
import { testRule } from '../rule-tester';

testRule(rule, {
  valid: [
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
  ],
  invalid: [
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
  ],
});
