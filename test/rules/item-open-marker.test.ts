import rule from '../../src/core/rules/item-open-marker';
import { testRule } from '../rule-tester';

const file = 'sample.backlog.md';

testRule(rule, {
  valid: [
    'The price continues to be determined solely by the weight.',
    'As a nurse, I want a todo list, so that I forget nothing.',
    'As a nurse, I want to print my TODO list.',
    'As an editor, I want every `TODO` in a text to be marked.',
    'As an editor, I want to see the word "TBD" in red, so that I find it.',
    'As an editor, I want to open TODO.md.',
    'As a nurse, I want to know why??',
    'As a buyer, I want to see what is to be delivered.',
    { file: 'sample.backlog.yaml', text: 'items:\n  - {title: Colour TBD, status: done}\n' },
    'As a librarian, I want to see which fines are to be confirmed by the council.',
    'As a nurse, I want to see shifts marked tbd or taken.',
    'As a coach, I want a to-do list for each match.',
    { file: 'sample.backlog.yaml', text: 'items:\n  - {title: See fines, notes: "Read `TODO.md` first"}\n' },
  ],
  invalid: [
    {
      file,
      text: '## US-1: Print the rota\n\nAs a nurse, I want to print the rota.\n\nThe paper size is «to\nbe decided».\n',
      message: 'Settle what "to be decided" leaves open, or say who will.',
    },
    {
      file,
      text: '## US-1: Print the rota\n\nAs a nurse, I want to print the rota.\n\nThe paper size is «to be **decided»**.\n',
      message: 'Settle what "to be decided" leaves open, or say who will.',
    },
    {
      text: 'As a nurse, I want to print the rota in «TBD» colours.',
      message: 'Settle what "TBD" leaves open, or say who will.',
    },
    {
      file,
      text: '## US-1: Print the rota\n\nAs a nurse, I want to print the rota.\n\n**Acceptance criteria:**\n\n- The paper size is «to be decided»\n- It prints in «???» seconds\n',
      message: [
        'Settle what "to be decided" leaves open, or say who will.',
        'Settle what "???" leaves open, or say who will.',
      ],
    },
    {
      file,
      text: '## US-1: Print the rota\n\nAs a nurse, I want to print the rota.\n\n«TODO»: ask the ward about the paper.\n',
      message: 'Settle what "TODO" leaves open, or say who will.',
    },
    {
      file,
      text: '## US-1: Print the rota\n\nAs a nurse, I want to print the rota.\n\n**Acceptance criteria:** «tbd»\n',
      message: 'Settle what "tbd" leaves open, or say who will.',
    },
    {
      file,
      text: '## US-1: Print the rota\n\nAs a nurse, I want to print the rota.\n\n**Acceptance criteria:**\n\n- It fits one page\n- «TBD»\n',
      message: 'Settle what "TBD" leaves open, or say who will.',
    },
    {
      file: 'sample.backlog.json',
      text: '{"items": [{"title": "Print the rota", "acceptance_criteria": ["«TBD»"]}]}',
      message: 'Settle what "TBD" leaves open, or say who will.',
    },
    {
      text: 'As a librarian, I want to waive a fine of «TBD» EUR.',
      message: 'Settle what "TBD" leaves open, or say who will.',
    },
    {
      text: 'As a driver, I want to see stops within «???» metres.',
      message: 'Settle what "???" leaves open, or say who will.',
    },
    {
      text: 'As a coach, I want to enter scores «TODO».',
      message: 'Settle what "TODO" leaves open, or say who will.',
    },
    {
      file: 'sample.backlog.yaml',
      text: 'items:\n  - title: See fines\n    acceptance_criteria:\n      - The limit is «TBD»\n',
      message: 'Settle what "TBD" leaves open, or say who will.',
    },
    {
      file: 'beds.feature',
      text: 'Feature: Beds\n\n  Scenario: Free\n    Given a taken bed\n    When the patient leaves\n    Then the bed is free within «TBD» minutes\n',
      message: 'Settle what "TBD" leaves open, or say who will.',
    },
    {
      file: 'sample.backlog.csv',
      text: 'ID,Type,Summary,Acceptance Criteria\nL-1,Story,See fines,The limit is «TBC»\n',
      message: 'Settle what "TBC" leaves open, or say who will.',
    },
    {
      text: 'As a teacher, I want to print marks in a layout «to be determined».',
      message: 'Settle what "to be determined" leaves open, or say who will.',
    },
  ],
});
