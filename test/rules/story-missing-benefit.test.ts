import rule from '../../src/core/rules/story-missing-benefit';
import { testRule } from '../rule-tester';

testRule(rule, {
  valid: [
    'As a shopper, I want to pause an order so that I can ask my family.',
    'As a baker, I want to freeze orders in order to plan the night.',
    'As a reader, I want to browse shelves to find a book.',
    'As a tenant, I want to report a leak because it drips.',
    "As a clerk, I want last year's plan for reference.",
    'As a nurse, I want to mark a bed as free so the cleaners come.',
    'As a driver, I want fewer stops as I get tired.',
    'As a coach, I want to enter scores at once to avoid mistakes.',
    'As a keeper, I want a log, which helps the vet.',
    'In order to rest, as a pupil, I want a break.',
  ],
  invalid: [
    {
      text: 'As a shopper, I want to «pause an order».',
      message: 'Say why the user wants "pause an order".',
      suggested: ['As a shopper, I want to pause an order, so that ….'],
    },
    {
      text: 'As a baker, I want «the oven to open».',
      message: 'Say why the user wants "the oven to open".',
      suggested: ['As a baker, I want the oven to open, so that ….'],
    },
    {
      text: 'As a host, I want to «ask guests to leave a note».',
      message: 'Say why the user wants "ask guests to leave a note".',
      suggested: ['As a host, I want to ask guests to leave a note, so that ….'],
    },
    {
      text: 'As a keeper, I want to «know how to weigh a snake».',
      message: 'Say why the user wants "know how to weigh a snake".',
      suggested: ['As a keeper, I want to know how to weigh a snake, so that ….'],
    },
    {
      text: 'As a clerk, I want to «add letters to a case».',
      message: 'Say why the user wants "add letters to a case".',
      suggested: ['As a clerk, I want to add letters to a case, so that ….'],
    },
    {
      text: 'As a nurse, I want to «be able to free a bed».',
      message: 'Say why the user wants "be able to free a bed".',
      suggested: ['As a nurse, I want to be able to free a bed, so that ….'],
    },
    {
      text: 'As a driver, I want «a way to skip a stop».',
      message: 'Say why the user wants "a way to skip a stop".',
      suggested: ['As a driver, I want a way to skip a stop, so that ….'],
    },
    {
      text: 'As a coach, I want to «allow parents to read scores».',
      message: 'Say why the user wants "allow parents to read scores".',
      suggested: ['As a coach, I want to allow parents to read scores, so that ….'],
    },
    {
      text: 'As a reader, I want to «return books that I want to forget».',
      message: 'Say why the user wants "return books that I want to forget".',
      suggested: ['As a reader, I want to return books that I want to forget, so that ….'],
    },
    {
      text: 'As a tenant, I want to «link a photo to a report».',
      message: 'Say why the user wants "link a photo to a report".',
      suggested: ['As a tenant, I want to link a photo to a report, so that ….'],
    },
  ],
});
