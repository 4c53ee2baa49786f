import rule from '../../src/core/rules/scenario-too-long';
import { testRule } from '../rule-tester';

const steps = [
  'Given a kitchen',
  'And a cook',
  'And a guest at a table',
  'And a menu with soup',
  'When the guest orders soup',
  'And the cook takes the order',
  'Then the order is on the board',
  'And the waiter is told',
  'And the bill grows',
  'And the stock of soup shrinks',
];

/** A feature with so many steps, and so many in its background. */
function feature(count: number, inBackground = 0, name = 'Soup'): { file: string; text: string } {
  const given = ['Given a street', 'And a house', 'And a door', 'And a bell', 'And a step', 'And a mat'];
  const background = inBackground
    ? `  Background:\n${given
        .slice(0, inBackground)
        .map((step) => `    ${step}\n`)
        .join('')}\n`
    : '';
  const body = steps
    .slice(0, count)
    .map((step) => `    ${step}\n`)
    .join('');
  return { file: 'menu.feature', text: `Feature: Menu\n\n${background}  Scenario: ${name}\n${body}` };
}

/** The same with the name of the scenario marked. */
function named(count: number, name = 'Soup'): { file: string; text: string } {
  const { file, text } = feature(count, 0, name);
  return { file, text: text.replace(`Scenario: ${name}`, `Scenario: «${name}»`) };
}

/** The same with the first word of the background marked. */
function behind(inBackground: number): { file: string; text: string } {
  const { file, text } = feature(7, inBackground);
  return { file, text: text.replace('Given a street', '«Given» a street') };
}

const note = (lines: readonly string[]): { file: string; text: string } => ({
  file: 'sample.backlog.md',
  text: `## US-1: Order soup\n\nAs a guest, I want to order soup.\n\n**Acceptance criteria:**\n\n- ${lines.join('\n  ')}\n`,
});
const show = (name: string, count: number): string =>
  `Show "${name}" in 8 steps, not ${count}: join some, or split it.`;
const keep = (count: number): string => `Say in 4 steps what holds before each scenario, not in ${count}.`;

testRule(rule, {
  valid: [
    feature(7),
    feature(8),
    feature(8, 4),
    feature(3, 1),
    note(steps.slice(0, 8)),
    note(['The order is on the board', 'and the waiter is told']),
    // A table belongs to its step.
    {
      file: 'menu.feature',
      text: `Feature: Menu\n\n  Scenario: Soup\n    Given these soups\n${[1, 2, 3, 4, 5, 6, 7, 8, 9].map((size) => `      | size ${size} |\n`).join('')}    When a guest orders\n    Then the board shows it\n`,
    },
    {
      file: 'menu.feature',
      text: `Feature: Menu\n\n  Scenario Outline: Soup\n    When a guest orders <size>\n    Then the board shows it\n\n    Examples:\n      | size |\n${[1, 2, 3, 4, 5, 6, 7, 8, 9].map((size) => `      | ${size} |\n`).join('')}`,
    },
    // Two scenarios are each as long as they are.
    {
      file: 'menu.feature',
      text: `${feature(6).text}\n  Scenario: Salad\n${steps
        .slice(0, 6)
        .map((step) => `    ${step}\n`)
        .join('')}`,
    },
    'As a guest, I want to order soup.',
  ],
  invalid: [
    { ...named(9), message: show('Soup', 9) },
    { ...named(10), message: show('Soup', 10) },
    { ...named(9, 'A guest orders soup at noon'), message: show('A guest orders soup at noon', 9) },
    { ...behind(5), message: keep(5) },
    { ...behind(6), message: keep(6) },
    {
      file: 'menu.feature',
      text: behind(5).text.replace('Scenario: Soup', 'Scenario: «Soup»') + '    And a\n    And b\n',
      message: [keep(5), show('Soup', 9)],
    },
    {
      file: 'sample.backlog.md',
      text: note(steps.slice(0, 9)).text.replace('Given a kitchen', 'Given «a kitchen»'),
      message: show('a kitchen', 9),
    },
    {
      file: 'sample.backlog.md',
      text: `## US-1: Order soup\n\nAs a guest, I want to order soup.\n\n\`\`\`gherkin\nScenario: «Soup»\n${steps.map((step) => `  ${step}\n`).join('')}\`\`\`\n`,
      message: show('Soup', 10),
    },
    {
      file: 'karte.feature',
      text: '# language: de\nFunktionalität: Karte\n\n  Szenario: «Suppe»\n    Angenommen eine Küche\n    Und ein Koch\n    Und ein Gast\n    Und ein Tisch\n    Und eine Karte\n    Wenn der Gast bestellt\n    Und der Koch es sieht\n    Dann steht es am Brett\n    Und der Kellner weiß es\n',
      message: show('Suppe', 9),
    },
    {
      file: 'menu.feature',
      text: `${feature(4).text}\n  Scenario: «Salad»\n${steps.map((step) => `    ${step}\n`).join('')}`,
      message: show('Salad', 10),
    },
  ],
});
