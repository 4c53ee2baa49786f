import rule from '../../src/core/rules/story-malformed';
import { testRule } from '../rule-tester';

testRule(rule, {
  valid: [
    'As a cook, I want to see orders, so that I can plan.',
    'As a clerk, I want to know what I am waiting for.',
    'As a host, I want to log in to to-do lists.',
    'As a nurse, I want support from the night shift.',
    'As a driver, I need help with a flat tyre.',
    'As a keeper, I want to know which cage an animal belongs to.',
    'As a coach, I want training plans to be shared.',
    'As a reader, I want to be able to keep a book.',
    'As a teacher, I want reports to reach parents.',
    'As a tenant, I want to SMS the caretaker.',
    'As a clerk, I want duplicate invoices to be marked.',
    'As a tenant, I want to hear what the plans are for.',
    'As a guest, I want to login.',
    'As a guest, I want to logout after a while, so that nobody reads my mail.',
    'As a pupil, I want to signup for a course.',
    'As a librarian, I want to keep the shelves in order.',
    'As a cook, I want to see the price in order view.',
    'As a nurse, I want charts in order of arrival.',
  ],
  invalid: [
    { text: 'As a cook, «I want see» orders.', message: 'Write "to" before the verb: "I want see".' },
    { text: 'As a clerk, I want «to to» print a form.', message: 'Say it once: "to to".' },
    {
      text: 'As a host, I want a list, «so that so that» I can plan.',
      message: 'Say it once: "so that so that".',
    },
    {
      text: 'As a nurse, I want to free a bed«. So that» it can be cleaned.',
      message: 'Join the benefit to the sentence: "…, so that …".',
    },
    {
      text: 'As a driver, «I want to knows» the route.',
      message: 'Say it with a verb after "to", or leave "to" out: "I want to knows".',
    },
    {
      text: 'As a keeper, I «want to able to» log food.',
      message: 'Write "to be able to": "want to able to".',
    },
    { text: 'As a coach, I «can to» enter a score.', message: 'Leave out "to": "can to".' },
    { text: 'As a pupil, I want to «learn how fix» a tyre.', message: 'A word is missing: "learn how fix".' },
    {
      text: 'As a teacher, «I want to information» about parents.',
      message: 'Say it with a verb after "to", or leave "to" out: "I want to information".',
    },
    { text: 'As a tenant, I want to report a leak in «the.»', message: 'Finish the sentence after: "the.".' },
    {
      text: 'As a host, I want to sort guests «in order plan» the tables.',
      message: 'Write "in order to": "in order plan".',
    },
    {
      text: 'As a keeper, I want to see a log that «I keeps».',
      message: 'Take the verb without "s": "I keeps".',
    },
  ],
});
