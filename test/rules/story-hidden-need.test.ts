import rule from '../../src/core/rules/story-hidden-need';
import emptyBenefit from '../../src/core/rules/story-empty-benefit';
import { testRule } from '../rule-tester';

const say = (words: string): string => `Make "${words}" a criterion, or a story of its own.`;

testRule(rule, {
  valid: [
    'As a guest, I want to pay at the table, so that I can leave on time.',
    // Two gains, or one told in two clauses.
    'As a guest, I want to pay at the table, so that I can leave on time and catch my train.',
    'As a guest, I want to pay at the table, so that I can leave on time and I am not late.',
    'As a host, I want to see who has left, so that I clear the tables and the next guests can sit down.',
    // What must be done less, or by nobody.
    'As a host, I want a list of guests, so that I greet everybody and I need fewer people at the door.',
    'As a host, I want a list of guests, so that I greet everybody and I need to ask nobody.',
    'As a host, I want a list of guests, so that I know the names and we need to print it only in May.',
    'As a nurse, I want to set the drip at dusk, so that the patient sleeps and I need to get up once.',
    'As a host, I want to lock a bill, so that the sum is right and it must not be counted twice.',
    // In a clause that has been opened before.
    'As a guest, I want to see the bill, so that I can go when the bus comes and I need to run.',
    'As a guest, I want to see the menu, so that I know what there is and I want to eat.',
    'As a guest, I want to see the menu because I am hungry and I want to eat.',
    // One subject, and a time.
    'As a guest, I want a second card, so that my family and I need the porter for nothing.',
    'As a guest, I want a second card, so that in winter, I need to wake the porter.',
    'As a guest, I want a second card, so that the door and the lift must agree.',
    // What is hoped for.
    'As a caretaker, I want to close a tap from afar, so that I can go home and it should stop dripping.',
    // The need is not the benefit.
    'As a guest, I want to see the bill and I also need to print it, so that I can leave.',
    'As a guest, I want to pay, so that the sign "and I want a receipt" comes down.',
    'As a guest, I want to pay, so that the bar is content (and the system must log it).',
    'In order to leave on time, as a guest, I want to pay at the table.',
    'Als Gast möchte ich am Tisch zahlen, damit ich gehen kann und ich brauche eine Quittung.',
    // All of it is no reason: that is for another rule to say.
    {
      text: 'As a guest, I want to pay, so that I can pay and the system must log it.',
      beside: [emptyBenefit],
    },
  ],
  invalid: [
    {
      text: 'As a guest, I want to pay at the table, so that I can leave on time and «I want a receipt».',
      message: say('I want a receipt'),
    },
    {
      text: 'As a guest, I want to pay at the table, so that I can leave on time and «I also need to print the bill».',
      message: say('I also need to print the bill'),
    },
    {
      text: 'As a guest, I want to pay at the table so I can leave on time and «I’d like to rate the food».',
      message: say('I’d like to rate the food'),
    },
    {
      text: 'As a host, I want to see free tables, so that I seat guests at once, and «the system should log each visit».',
      message: say('the system should log each visit'),
    },
    {
      text: 'As a host, I want to see free tables, so that I seat guests at once, and «it must work offline».',
      message: say('it must work offline'),
    },
    {
      text: 'As a host, I want to see free tables, so that I seat guests at once; «the list must also be printed».',
      message: say('the list must also be printed'),
    },
    {
      text: 'As a host, I want to tag regulars, so that they feel welcome and «there should be two kinds of tags».',
      message: say('there should be two kinds of tags'),
    },
    {
      text: 'As a host, I want to tag regulars, so that they feel welcome and «I can also filter the list by tag».',
      message: say('I can also filter the list by tag'),
    },
    {
      text: 'As a host, I want to tag regulars, so that I know what they like and «I also want a chart of it», says Kim.',
      message: say('I also want a chart of it'),
    },
    {
      text: 'In order to leave on time and «I want a receipt», as a guest, I want to pay at the table.',
      message: say('I want a receipt'),
    },
    {
      file: 'sample.backlog.md',
      text:
        '## US-1: Pay\n\nAs a guest, I want to pay at the table, so that I can leave on time, and «the system should mail a receipt».\n\n' +
        '**Acceptance criteria:**\n\n- The sum has two decimals\n',
      message: say('the system should mail a receipt'),
      suggested: [
        '## US-1: Pay\n\nAs a guest, I want to pay at the table, so that I can leave on time.\n\n' +
          '**Acceptance criteria:**\n\n- The sum has two decimals\n- The system should mail a receipt\n',
      ],
    },
    {
      file: 'sample.backlog.yaml',
      text: 'items:\n  - title: Pay\n    as_a: guest\n    i_want: to pay at the table\n    so_that: I can leave and «I want a receipt»\n    acceptance_criteria:\n      - The sum has two decimals\n',
      message: say('I want a receipt'),
      suggested: [
        'items:\n  - title: Pay\n    as_a: guest\n    i_want: to pay at the table\n    so_that: I can leave\n    acceptance_criteria:\n      - The sum has two decimals\n      - I want a receipt\n',
      ],
    },
    // Among steps a sentence would be none.
    {
      file: 'sample.backlog.md',
      text:
        '## US-1: Pay\n\nAs a guest, I want to pay at the table, so that I can leave and «I want a receipt».\n\n' +
        '**Acceptance criteria:**\n\n- Given a bill, when I pay, then the table is free\n',
      message: say('I want a receipt'),
    },
    {
      file: 'sample.backlog.md',
      text: '## US-1: Pay\n\nAs a guest, I want to pay at the table, so that I can leave and **«I want** a receipt».\n',
      message: say('I want a receipt'),
    },
  ],
});
