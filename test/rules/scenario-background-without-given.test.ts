import rule from '../../src/core/rules/scenario-background-without-given';
import { testRule } from '../rule-tester';

/** A feature with these steps in its background. */
function background(...steps: string[]): { file: string; text: string } {
  const lines = steps.map((step) => `    ${step}\n`).join('');
  return {
    file: 'loans.feature',
    text: `Feature: Loans\n\n  Background:\n${lines}\n  Scenario: Lend\n    When a book is scanned\n    Then it is lent\n`,
  };
}

const say = (step: string): string => `Say with "Given" what holds before each scenario: "${step}".`;

testRule(rule, {
  valid: [
    background('Given a member'),
    background('Given a member', 'And a book'),
    background('Given a member', 'When she signs in'),
    background('When she signs in', 'Given a book'),
    background('* a member', '* a book'),
    background('Given a member', 'But no card'),
    {
      file: 'loans.feature',
      text: 'Feature: Loans\n\n  Scenario: Lend\n    When a book is scanned\n    Then it is lent\n',
    },
    {
      file: 'loans.feature',
      text: 'Feature: Loans\n\n  Background:\n\n  Scenario: Lend\n    When scanned\n    Then lent\n',
    },
    {
      file: 'ausleihe.feature',
      text: '# language: de\nFunktionalität: Ausleihe\n\n  Hintergrund:\n    Angenommen ein Buch\n\n  Szenario: Rückgabe\n    Wenn es zurückkommt\n    Dann steht es im Regal\n',
    },
    'As a member, I want to return a film.',
  ],
  invalid: [
    { ...background('«When» a member signs in'), message: say('a member signs in') },
    { ...background('«When» a member signs in', 'And opens her loans'), message: say('a member signs in') },
    { ...background('«Then» the shelf is full'), message: say('the shelf is full') },
    { ...background('«When» the desk opens', 'Then the light is on'), message: say('the desk opens') },
    { ...background('«When» a tram arrives'), message: say('a tram arrives') },
    { ...background('«When» I go to the loans'), message: say('I go to the loans') },
    { ...background('«Then» I am signed in', 'And I have a card'), message: say('I am signed in') },
    {
      ...background('«When» a nurse opens the rota', 'And chooses her ward'),
      message: say('a nurse opens the rota'),
    },
    {
      file: 'ausleihe.feature',
      text: '# language: de\nFunktionalität: Ausleihe\n\n  Hintergrund:\n    «Wenn» ein Buch zurückkommt\n\n  Szenario: Rückgabe\n    Wenn es gescannt wird\n    Dann steht es im Regal\n',
      message: say('ein Buch zurückkommt'),
    },
    {
      file: 'loans.feature',
      text: 'Feature: Loans\n  As a reader\n  I want to lend\n\n  Background: Signed in\n    «When» a reader signs in\n\n  Scenario: Lend\n    When scanned\n    Then lent\n',
      message: say('a reader signs in'),
    },
  ],
});
