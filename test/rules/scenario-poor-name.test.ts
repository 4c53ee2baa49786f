import rule from '../../src/core/rules/scenario-poor-name';
import { testRule } from '../rule-tester';

/** A feature of scenarios: a name line, and one step below. */
function feature(...names: string[]): { file: string; text: string } {
  const scenarios = names.map(
    (name) => `\n  ${name}\n    When a book is brought back\n    Then it is shelved\n`,
  );
  return { file: 'loans.feature', text: `Feature: Loans\n${scenarios.join('')}` };
}

const apart = (name: string): string => `Say what sets this scenario apart from the other "${name}".`;
const nameless = 'Give this scenario a name that says what it shows.';

testRule(rule, {
  valid: [
    feature('Scenario: First on the list'),
    feature('Scenario: First on the list', 'Scenario: Second on the list'),
    feature('Scenario: Queue of 1', 'Scenario: Queue of 2'),
    feature('Scenario Outline: A queue', 'Scenario: An empty queue'),
    feature('Example: On loan', 'Example: Lost'),
    { file: 'loans.feature', text: 'Feature: Loans\n  Nothing here yet.\n' },
    {
      file: 'ausleihe.feature',
      text: '# language: de\nFunktionalität: Ausleihe\n\n  Szenario: Rückgabe\n    Wenn ein Buch zurückkommt\n    Dann steht es im Regal\n',
    },
    {
      file: 'openspec/specs/loans/spec.md',
      text: '### Requirement: Loans\n\nThe desk SHALL lend.\n\n#### Scenario: Free\n\n- **WHEN** free\n- **THEN** lent\n\n### Requirement: Returns\n\nThe desk SHALL take back.\n\n#### Scenario: Free\n\n- **WHEN** back\n- **THEN** free\n',
    },
    {
      file: 'loans.backlog.md',
      text: '## US-1: Lend\n\nAs a reader, I want to lend.\n\n**Acceptance criteria:**\n\n- Given a book, when I scan it, then it is mine\n- Given a card, when I show it, then I get in\n',
    },
    'As a reader, I want to lend a book.',
  ],
  invalid: [
    { ...feature('Scenario: On loan', 'Scenario: «On loan»'), message: apart('On loan') },
    {
      ...feature('Scenario: On loan', 'Scenario: Lost', 'Scenario: «on loan»'),
      message: apart('on loan'),
    },
    { ...feature('Scenario: On loan', 'Scenario: «On  loan»'), message: apart('On loan') },
    { ...feature('Scenario: Lost', 'Scenario: «Lost»', 'Scenario: «Lost»'), message: apart('Lost') },
    { ...feature('Scenario Outline: Queue', 'Scenario: «Queue»'), message: apart('Queue') },
    { ...feature('«Scenario:»'), message: nameless },
    { ...feature('Scenario: Lost', '«Example:»'), message: nameless },
    { ...feature('@slow\n  «Scenario:»'), message: nameless },
    {
      file: 'loans.feature',
      text: 'Feature: Loans\n\n  Rule: Books\n\n    Scenario: Lent\n      When scanned\n      Then mine\n\n  Rule: Films\n\n    Scenario: «Lent»\n      When scanned\n      Then mine\n',
      message: apart('Lent'),
    },
    {
      file: 'openspec/specs/loans/spec.md',
      text: '### Requirement: Loans\n\nThe desk SHALL lend.\n\n#### Scenario: Free\n\n- **WHEN** free\n- **THEN** lent\n\n#### Scenario: «Free»\n\n- **WHEN** kept\n- **THEN** asked\n',
      message: apart('Free'),
    },
  ],
});
