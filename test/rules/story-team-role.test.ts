import rule from '../../src/core/rules/story-team-role';
import { testRule } from '../rule-tester';

const say = (role: string): string => `Say who outside the team gains from it: "${role}" builds it.`;

testRule(rule, {
  valid: [
    'As a librarian, I want to lend a book.',
    'As an API user, I want to query loans.',
    'As a system administrator, I want to see who is signed in.',
    'As a software buyer, I want to compare prices.',
    'As a team member, I want to see the rota.',
    'As a property developer, I want to see free plots.',
    'As a data engineer, I want to load the loans.',
    'As a product manager of a shop, I want to see what sells.',
    'As an application sponsor, I want to see costs.',
    { text: 'As a developer, I want to query loans.', house: { roles: ['Developer'] } },
    'Como bibliotecaria, quiero prestar un libro.',
    'I want to lend a book.',
  ],
  invalid: [
    { text: 'As a «developer», I want to move the loans to a new table.', message: say('developer') },
    { text: 'As a «tester», I want to reset the data.', message: say('tester') },
    { text: 'As the «system», I want to send reminders.', message: say('system') },
    { text: 'As a «backend developer», I want to cache the catalogue.', message: say('backend developer') },
    {
      text: 'As a «senior software engineer», I want to log errors.',
      message: say('senior software engineer'),
    },
    { text: 'As a «product owner», I want to see a chart.', message: say('product owner') },
    { text: 'As a «scrum master», I want to see the board.', message: say('scrum master') },
    { text: 'As the «API», I want to return loans as JSON.', message: say('API') },
    { text: 'As a «DevOps engineer», I want to restart the server.', message: say('DevOps engineer') },
    { text: 'As the «development team», we want to write tests.', message: say('development team') },
    {
      text: 'As a «Developer», I want to see the log.',
      house: { roles: ['librarian'] },
      message: say('Developer'),
    },
  ],
});
