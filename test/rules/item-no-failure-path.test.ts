import rule from '../../src/core/rules/item-no-failure-path';
import { testRule } from '../rule-tester';

/** A Markdown item with this need and these criteria. */
function item(need: string, ...criteria: string[]): { file: string; text: string } {
  return {
    file: 'sample.backlog.md',
    text: `## US-1: A story of the desk\n\nAs a reader, I want to ${need}.\n\n**Acceptance criteria:**\n\n${criteria.map((text) => `- ${text}\n`).join('')}`,
  };
}

/** The same with its label marked. */
function bare(need: string, ...criteria: string[]): { file: string; text: string } {
  const { file, text } = item(need, ...criteria);
  return { file, text: text.replace('**Acceptance criteria:**', '«**Acceptance criteria:**»') };
}

const say = (need: string): string => `Say what happens when "${need}" is not possible.`;
const date = 'The due date is shown';
const shelf = 'The shelf is shown';

testRule(rule, {
  valid: [
    item('renew a loan', date, 'A reserved book cannot be renewed'),
    item('renew a loan', date, 'After three times an error is shown'),
    item('renew a loan', date, 'At most three renewals in a row'),
    item('renew a loan', date, 'The button is greyed out without a card'),
    item('see my loans', date, shelf),
    item('find a shelf', date, shelf),
    // One criterion is a first note.
    item('renew a loan', date),
    item('renew a loan'),
    item('renew a loan', date, 'An expired card is refused'),
    {
      file: 'sample.backlog.md',
      text: '## US-1: Renovar\n\nComo lector, quiero renovar un libro.\n\n**Criterios de aceptación:**\n\n- Se muestra la fecha\n- Se muestra el estante\n',
    },
    'As a reader, I want to renew a loan.',
  ],
  invalid: [
    { ...bare('renew a loan', date, shelf), message: say('renew a loan') },
    { ...bare('pay a fine with my card', date, shelf), message: say('pay a fine with my card') },
    { ...bare('order a book', date, shelf), message: say('order a book') },
    { ...bare('upload a photo of a cover', date, shelf), message: say('upload a photo of a cover') },
    {
      ...bare('be able to cancel a reservation', date, shelf),
      message: say('be able to cancel a reservation'),
    },
    { ...bare('register for a reading', date, shelf), message: say('register for a reading') },
    { ...bare('change my address', date, shelf, 'A letter is sent'), message: say('change my address') },
    { ...bare('send a reminder', date, shelf), message: say('send a reminder') },
    {
      file: 'sample.backlog.yaml',
      text: 'items:\n  - title: Renew\n    as_a: reader\n    i_want: to renew a loan\n    «acceptance_criteria»:\n      - The due date is shown\n      - The shelf is shown\n',
      message: say('renew a loan'),
    },
    {
      file: 'loans.feature',
      text: 'Feature: «Renewals»\n  As a reader\n  I want to renew a loan\n\n  Scenario: By phone\n    When I call\n    Then it is renewed\n\n  Scenario: At the desk\n    When I ask\n    Then it is renewed\n',
      message: say('renew a loan'),
    },
  ],
});
