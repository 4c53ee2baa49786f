import { describe } from 'node:test';
import { expectCounts } from './counts';

describe('feature files', () => {
  expectCounts([
    {
      what: 'have a narrative, a background, outlines, rules and examples',
      path: 'features/loan.feature',
      source: `# written on a Friday
@desk @US-12
Feature: Loans

  In order to read at home
  As a borrower
  I want to borrow books

  Background:
    Given a member

  Scenario: A book is there
    Given a book
    When I borrow it
    Then it is mine

  Scenario Outline: Many books
    Given <n> books
    When I borrow them
    Then I have <n>

    Examples:
      | n |
      | 1 |

  Rule: At most ten

    Background:
      Given ten loans

    Example: The eleventh
      When I borrow a book
      Then I am refused

    Scenario: After a return
      When I return one
      And I borrow a book
      Then it is mine
`,
      items: 1,
      roles: 1,
      criteria: 4,
    },
    {
      what: 'hold other features in doc strings, and no indents',
      path: 'features/run.feature',
      source: `Feature: Run
As a tester
I need to run features

Scenario: One
Given a file:
"""
Feature: Inner
  As a nobody
  Scenario: Not counted
"""
When I run it
Then it passes
When I run it again
Then it passes
Scenario: Two
* nothing`,
      items: 1,
      roles: 1,
      criteria: 2,
    },
    {
      what: 'are in French',
      path: 'features/pret.feature',
      source: `# language: fr
Fonctionnalité: Prêt de livres
  Afin de lire à la maison
  En tant que membre de la bibliothèque
  Je veux emprunter un livre

  Contexte:
    Étant donné un membre

  Scénario: Le livre est là
    Étant donné un livre
    Quand je l'emprunte
    Alors il est à moi

  Plan du scénario: Plusieurs
    Quand j'emprunte <n> livres
    Alors j'en ai <n>

    Exemples:
      | n |
      | 2 |
`,
      items: 1,
      roles: 1,
      criteria: 2,
    },
    {
      what: 'are in Japanese, without a narrative',
      path: 'features/kari.feature',
      source: `# language: ja
機能: 本を借りる
  シナリオ: 本がある
    前提 本がある
    もし 借りる
    ならば 私のものになる
`,
      items: 1,
      roles: 0,
      criteria: 1,
    },
    {
      what: 'have a benefit that is to be kept from happening',
      path: 'features/flour.feature',
      source: `Feature: Flour
  In order not to run out of flour
  As a baker
  I need to be told of the last sack

  Scenario: Last sack
    When the last sack is opened
    Then the mill has an order
`,
      items: 1,
      roles: 1,
      criteria: 1,
    },
  ]);
});
