import rule from '../../src/core/rules/story-empty-benefit';
import { testRule } from '../rule-tester';

testRule(rule, {
  valid: [
    'As a cook, I want to see orders, so that I buy enough flour.',
    'As a clerk, I want to print a form, so that the family can sign it.',
    'As a host, I want to see guests, so that I know whom to greet.',
    'As a driver, I want to search for a stop, so that passengers get off where they want.',
    'As a coach, I want to enter scores, so that I sleep well.',
    'As a nurse, I want to find a bed, so that the patient can rest.',
    'As a reader, I want to browse shelves to find a book.',
    'As a keeper, I want to log food, so that vets can see what was eaten.',
    'As a teacher, I want to send marks, so that parents receive them in time.',
    'As a tenant, I want to report a leak, so that it is repaired.',
  ],
  invalid: [
    {
      text: 'As a cook, I want to see orders, so that «I can see them».',
      message: 'Say what is gained, not the need again: "I can see them".',
    },
    {
      text: 'As a clerk, I want to print a form, so that «I can print the form».',
      message: 'Say what is gained, not the need again: "I can print the form".',
    },
    {
      text: 'As a host, I want a guest list, so that «it works».',
      message: 'Say what is gained, not the need again: "it works".',
    },
    {
      text: 'As a driver, I want to search for a stop, so that «I can find the stop».',
      message: 'Say what is gained, not the need again: "I can find the stop".',
    },
    {
      text: 'As a coach, I want to edit a score, so that «I can change the score».',
      message: 'Say what is gained, not the need again: "I can change the score".',
    },
    {
      text: 'As a nurse, I want to free a bed, so that «I can do it».',
      message: 'Say what is gained, not the need again: "I can do it".',
    },
    {
      text: 'As a reader, I want a wish list, so that «everyone is happy».',
      message: 'Say what is gained, not the need again: "everyone is happy".',
    },
    {
      text: 'As a keeper, I want to log food, so that «it is possible».',
      message: 'Say what is gained, not the need again: "it is possible".',
    },
    {
      text: 'As a teacher, I want to review an essay, so that «I can review it».',
      message: 'Say what is gained, not the need again: "I can review it".',
    },
    {
      text: 'As a tenant, I want to download my lease, so that «I have it».',
      message: 'Say what is gained, not the need again: "I have it".',
    },
  ],
});
