import rule from '../../src/core/rules/story-layer-slice';
import { testRule } from '../rule-tester';

const layer = (words: string): string => `Ask for what a user gets out of it: "${words}" is one layer.`;

testRule(rule, {
  valid: [
    'As a librarian, I want to record a loan, so that I know who has a book.',
    'As a librarian, I want to search the database for a title.',
    'As a carpenter, I want to order tables for the reading room.',
    'As an archivist, I want to see the schema of a collection.',
    'As a librarian, I want to set up a reading group.',
    'As an administrator, I want to set up the opening hours.',
    'As a partner library, I want to query loans by an API, so that both catalogues agree.',
    'As a librarian, I want to configure the reminders.',
    'As a controller, I want to create a report.',
    'As an API user, I want to call one endpoint for all branches.',
    {
      file: 'sample.backlog.yaml',
      text: 'items:\n  - {type: task, title: Tables, as_a: librarian, i_want: to create the database tables}\n',
    },
    'Como bibliotecaria, quiero crear la base de datos.',
  ],
  invalid: [
    {
      text: 'As a librarian, I want to create the «database tables» for loans.',
      message: layer('database tables'),
    },
    { text: 'As a librarian, I want to have the «backend for» loans.', message: layer('backend for') },
    { text: 'As a reader, I want the «frontend for» renewals.', message: layer('frontend for') },
    {
      text: 'As a reader, I want to build the «front-end part» of the shelf.',
      message: layer('front-end part'),
    },
    {
      text: 'As a librarian, I want to implement the «REST endpoint» for loans.',
      message: layer('REST endpoint'),
    },
    {
      text: 'As a librarian, I want to add an «API endpoint» that lists loans.',
      message: layer('API endpoint'),
    },
    { text: 'As a librarian, I want to set up the «database».', message: layer('database') },
    {
      text: 'As a librarian, I want to define the «database schema» of loans.',
      message: layer('database schema'),
    },
    { text: 'As a developer, I want to set up a «build pipeline».', message: layer('build pipeline') },
    { text: 'As a librarian, I want to create the loan «service layer».', message: layer('service layer') },
    {
      text: 'As a nurse, I want to write the «SQL migrations» for the rota.',
      message: layer('SQL migrations'),
    },
  ],
});
