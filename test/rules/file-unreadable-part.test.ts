import rule from '../../src/core/rules/file-unreadable-part';
import { testRule } from '../rule-tester';

const file = 'lending.backlog.md';

testRule(rule, {
  valid: [
    'As a reader, I want to borrow a book, so that I can read it at home.',
    {
      file,
      text: '---\ntitle: "Lending: the desk"\n---\n## US-1\n\nAs a reader, I want to borrow, so that I can read.\n',
    },
    { file, text: '```yaml\ntitle: [not, closed\n```\n' },
    { file: 'sample.backlog.yaml', text: 'items:\n  - title: "Lend: the desk"\n' },
    { file: 'sample.backlog.json', text: '{"items":[{"title":"See a stop"}]}' },
    {
      file: 'beds.feature',
      text: 'Feature: Beds\n\n  Scenario: Free\n    When the patient leaves\n    Then the bed is free\n',
    },
    {
      file: 'sample.backlog.md',
      text: '## US-1: Beds\n\nAs a nurse, I want to free a bed.\n\n```text\nbed: [1\n```\n',
    },
    {
      file: 'betten.feature',
      text: '# language: de\nFunktionalität: Betten\n\n  Szenario: Frei\n    Wenn der Patient geht\n    Dann ist das Bett frei\n',
    },
    { file: 'sample.backlog.yaml', text: '# only a comment\nitems: []\n' },
    { file: 'sample.backlog.csv', text: 'ID,Title,Status\nP-1,"Weigh, then stamp",open\n' },
  ],
  invalid: [
    {
      file,
      text: '---\ntitle: «[Lending»\n---\n',
      message: 'A closing ] is missing.',
    },
    {
      file,
      text: '---\ntitle: «Lending: the desk»\n---\n## US-1\n\nAs a reader, I want to borrow, so that I can read.\n',
      message: 'A colon too many: begin a new line at the right column, or put quotes around the value.',
    },
    {
      file: 'lending.backlog.json',
      text: '{"items": [{"id": "US-1", "story": «"As a reader, I want to borrow a book, so that I can read»',
      message: 'A closing quote is missing.',
    },
    {
      file: 'lending.backlog.yaml',
      text: 'items:\n  - id: US-1\n  «title: Lend»\n',
      message: 'Lines that belong together begin at the same column.',
    },
    {
      file,
      text: '## US-1\n\nAs a reader, I want to borrow, so that I can read.\n\n«```»\n',
      message: 'This fence is never closed: what follows was read as text.',
    },
    {
      file: 'sample.backlog.yaml',
      text: 'items:\n  - title: «Lend: the desk»\n',
      message: 'A colon too many: begin a new line at the right column, or put quotes around the value.',
    },
    { file: 'sample.backlog.yaml', text: 'items:\n  - title: «[Lend»\n', message: 'A closing ] is missing.' },
    {
      file: 'sample.backlog.md',
      text: '## US-1: Beds\n\nAs a nurse, I want to free a bed.\n\n«~~~»\nward 3\n',
      message: 'This fence is never closed: what follows was read as text.',
    },
    {
      file: 'beds.feature',
      text: 'Feature: Beds\n\n  Scenario: Free\n    When the patient leaves\n    And then, finally\n    «Than the bed is free»\n',
      message: '"Than the bed is free" is no step and no keyword of Gherkin.',
    },
    {
      file: 'sample.backlog.yaml',
      text: 'items:\n  - title: «"Lend»\n',
      message: 'A closing quote is missing.',
    },
  ],
});
