import rule from '../../src/core/rules/criterion-done-leak';
import { testRule } from '../rule-tester';

testRule(rule, {
  valid: [
    'The order passes to the kitchen.',
    'Tests of the water are listed by date.',
    'The cook reviews the code on the box.',
    'A documented allergy is shown in red.',
    'The pipeline of orders is empty at night.',
    'Coverage of the delivery area is drawn on the map.',
    "The guide is shown in the reader's language.",
    'The demo kitchen can be booked.',
    'A dish is approved by the cook.',
    'A reviewed claim shows who reviewed it.',
    'The pull-out map can be merged with the timetable.',
  ],
  invalid: [
    {
      text: '«Unit tests are written».',
      message: 'Move "Unit tests are written" to the Definition of Done.',
    },
    { text: '«Code is reviewed».', message: 'Move "Code is reviewed" to the Definition of Done.' },
    {
      text: '«Documentation is updated».',
      message: 'Move "Documentation is updated" to the Definition of Done.',
    },
    { text: '«All tests pass».', message: 'Move "All tests pass" to the Definition of Done.' },
    {
      text: '«Test coverage is at least 80 %».',
      message: 'Move "Test coverage is at least 80 %" to the Definition of Done.',
    },
    { text: '«Deployed to staging».', message: 'Move "Deployed to staging" to the Definition of Done.' },
    { text: '«No new lint errors».', message: 'Move "No new lint errors" to the Definition of Done.' },
    { text: '«Merged to main».', message: 'Move "Merged to main" to the Definition of Done.' },
    { text: '«Typecheck passes».', message: 'Move "Typecheck passes" to the Definition of Done.' },
    {
      text: '«Regression tests cover» the till.',
      message: 'Move "Regression tests cover" to the Definition of Done.',
    },
  ],
});
