import rule from '../../src/core/rules/item-repeated-word';
import { testRule } from '../rule-tester';

const md = 'sample.backlog.md';

/** A Markdown item with this note below its story. */
function note(text: string): { file: string; text: string } {
  return { file: md, text: `## US-1: Print the rota\n\nAs a nurse, I want to print the rota.\n\n${text}\n` };
}

testRule(rule, {
  valid: [
    'As a nurse, I want to print the rota, so that it hangs on the ward.',
    'As a nurse, I want to log in in the morning.',
    'As a nurse, I want to see that that shift is mine.',
    'As a hiker, I want to go to Baden Baden.',
    'As a teacher, I want to see the grid of 3 x x 4 fields.',
    'As a nurse, I want to give a colleague her her key back.',
    'As a nurse, I want to add a to-do to to-do lists.',
    'As a clerk, I want to file a form FORM.pdf, so that it is found.',
    note('```text\nthe the\n```'),
    note('| the | the |\n| --- | --- |\n| rota | rota |'),
    note('The rota\nrota is long.'),
    { file: md, text: '# The the backlog\n\nOf of no item.\n' },
    'Como enfermera, quiero ver el el turno.',
    // Where it stops a reader, the story counts as malformed.
    'As a nurse, I want to to print the rota.',
  ],
  invalid: [
    {
      text: 'As a nurse, I want to print «rota rota» pages.',
      message: 'Say "rota" once.',
      fixed: 'As a nurse, I want to print rota pages.',
    },
    {
      ...note('It hangs in «the the» hall.'),
      message: 'Say "the" once.',
      fixed: note('It hangs in the hall.').text,
    },
    {
      ...note('«The the» rota is long.'),
      message: 'Say "The" once.',
      fixed: note('The rota is long.').text,
    },
    {
      ...note('It must «be be» on one sheet.'),
      message: 'Say "be" once.',
      fixed: note('It must be on one sheet.').text,
    },
    {
      ...note('**Acceptance criteria:**\n\n- A page has «a a» date'),
      message: 'Say "a" once.',
      fixed: note('**Acceptance criteria:**\n\n- A page has a date').text,
    },
    {
      file: md,
      text: '## US-1: Print «for for» the ward\n\nAs a nurse, I want to print the rota.\n',
      message: 'Say "for" once.',
      fixed: '## US-1: Print for the ward\n\nAs a nurse, I want to print the rota.\n',
    },
    {
      file: 'sample.backlog.yaml',
      text: 'items:\n  - title: Print «with  with» colours of each ward\n',
      message: 'Say "with" once.',
      fixed: 'items:\n  - title: Print with colours of each ward\n',
    },
    {
      file: 'rota.feature',
      text: 'Feature: Rota\n\n  Scenario: Print\n    When the rota is printed\n    Then it fills «one one» page\n',
      message: 'Say "one" once.',
      fixed: 'Feature: Rota\n\n  Scenario: Print\n    When the rota is printed\n    Then it fills one page\n',
    },
    {
      ...note('Ask «who who» of the ward prints it, and «when when» it is due.'),
      message: ['Say "who" once.', 'Say "when" once.'],
      fixed: note('Ask who of the ward prints it, and when it is due.').text,
    },
    {
      file: 'sample.backlog.csv',
      text: 'Title,Type\nPrint the rota of «each each» ward,Story\n',
      message: 'Say "each" once.',
    },
  ],
});
