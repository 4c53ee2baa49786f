import rule from '../../src/core/rules/story-generic-role';
import { testRule } from '../rule-tester';

testRule(rule, {
  valid: [
    'As a choir member, I want to renew my pass.',
    'As a registered user, I want to renew a book.',
    'As a public user, I want to see the opening hours.',
    'As a night nurse, I want to see who is on duty.',
    'As a first-time customer, I want to see what a haircut costs.',
    'As a user of the reading room, I want to book a desk.',
    'As an API user, I want to page through results.',
    'As a system administrator, I want to lock an account.',
    'As a person with a wheelchair, I want to see which stops have ramps.',
    'As a team member, I want to see the rota.',
    'As a mobile user, I want bigger keys.',
    'As a consumer, I want to see who sells it.',
    'As a user who uses a screen reader, I want labels.',
    'As everyone on the night shift, I want coffee.',
    'As a user or florist, I want a map.',
    { text: 'As a customer, I want to pay later.', house: { roles: ['customer'] } },
  ],
  invalid: [
    {
      text: 'As a «user», I want to renew a book.',
      message: 'Say which "user" this is: what tells them from the others?',
    },
    {
      text: 'As an «end user», I want to renew a book.',
      message: 'Say which "end user" this is: what tells them from the others?',
    },
    {
      text: 'As a «customer» I want to pay later.',
      message: 'Say which "customer" this is: what tells them from the others?',
    },
    {
      text: 'As «someone», I want to read the news.',
      message: 'Say which "someone" this is: what tells them from the others?',
    },
    {
      text: 'As a «normal user», I want to see my orders.',
      message: 'Say which "normal user" this is: what tells them from the others?',
    },
    {
      text: 'As a «stakeholder», I want to see progress.',
      message: 'Say which "stakeholder" this is: what tells them from the others?',
    },
    {
      text: 'As a «user of the system», I want to sign in.',
      message: 'Say which "user of the system" this is: what tells them from the others?',
    },
    {
      text: 'As the «client», I want to see my invoices.',
      message: 'Say which "client" this is: what tells them from the others?',
    },
    {
      text: 'As a «person», I want to be reminded.',
      message: 'Say which "person" this is: what tells them from the others?',
    },
    {
      text: 'As an «app user», I want to mute a chat.',
      message: 'Say which "app user" this is: what tells them from the others?',
    },
    {
      text: 'As every «user», I want to mute a chat.',
      message: 'Say which "user" this is: what tells them from the others?',
    },
    {
      text: 'As a «person who uses the app», I want to mute a chat.',
      message: 'Say which "person who uses the app" this is: what tells them from the others?',
    },
    {
      text: 'As an «end consumer», I want to see who sells it.',
      message: 'Say which "end consumer" this is: what tells them from the others?',
    },
    {
      text: 'As a «person/client», I want a map.',
      message: 'Say which "person/client" this is: what tells them from the others?',
    },
    {
      // Said once, where hardly any story says more.
      text: [
        'As a «user», I want to rent a kayak.',
        'As a user, I want to see the tides.',
        'As a harbour master, I want to close a pier.',
        'As a customer, I want to pay later.',
        'As a user, I want to cancel.',
      ].join('\n'),
      message: '4 of 5 stories only say "user" or the like: say who that is.',
    },
    {
      text: [
        'As a «user», I want to rent a kayak.',
        'As a harbour master, I want to close a pier.',
        'As an angler, I want to see the tides.',
      ].join('\n'),
      message: 'Say which "user" this is: what tells them from the others?',
    },
    {
      text: 'As a «user or a customer», I want a map.',
      message: 'Say which "user or a customer" this is: what tells them from the others?',
    },
  ],
});
