import rule from '../../src/core/rules/criterion-done-leak';
import { testRule } from '../rule-tester';

testRule(rule, {
  valid: [
    'The book is released in both languages.',
    'CI runs the checks on every push.',
    '`npm run build` succeeds on a new laptop.',
    'The list names the checks (code reviewed, tests pass).',
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
    'Cover above 50,000 EUR needs a second signature.',
    'Lots are released to production in the order of their date.',
    'The lease is signed off by the landlord.',
    'A peer review is complete when two experts have answered.',
    'The patient was tested by the nurse.',
    'Release notes are shown after an update.',
    'A guest can document a fault in the log of the room.',
    'Two lists are merged into the main list.',
    'The offer is accepted by the buyer.',
    'The oven is running in production mode.',
    'The student sees which tests passed.',
    'The checklist of the vehicle is completed by the driver.',
    'The stars of a review are shown.',
    'The page on safety tells how to run the drill, the unit tests and the fire test.',
    'When there are no todos, the page shows a picture.',
    'The list is archived when all tasks are done.',
    'Once the reviewer has approved, the paper is printed.',
    'The hand-over is completed by the night nurse.',
    'The chart of the ward is bumped to the top.',
    'The coverage of the policy is 80 % of the price.',
    'A release note can be printed for each parcel.',
  ],
  invalid: [
    { text: '«Docstrings written»', message: 'Move "Docstrings written" to the Definition of Done.' },
    {
      text: '«Released in both stores»',
      message: 'Move "Released in both stores" to the Definition of Done.',
    },
    { text: '«100 % coverage»', message: 'Move "100 % coverage" to the Definition of Done.' },
    {
      text: '«Component tests and sketches in place»',
      message: 'Move "Component tests and sketches in place" to the Definition of Done.',
    },
    {
      text: '«Write a README section» on berths',
      message: 'Move "Write a README section" to the Definition of Done.',
    },
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
    {
      text: '«Publish it to the app store».',
      message: 'Move "Publish it to the app store" to the Definition of Done.',
    },
    {
      text: '«Promoted to the sandbox environment».',
      message: 'Move "Promoted to the sandbox environment" to the Definition of Done.',
    },
    { text: '«Deployed to staging».', message: 'Move "Deployed to staging" to the Definition of Done.' },
    { text: '«No new lint errors».', message: 'Move "No new lint errors" to the Definition of Done.' },
    { text: '«Merged to main».', message: 'Move "Merged to main" to the Definition of Done.' },
    { text: '«Typecheck passes».', message: 'Move "Typecheck passes" to the Definition of Done.' },
    {
      text: '«Regression tests cover» the till.',
      message: 'Move "Regression tests cover" to the Definition of Done.',
    },
    {
      text: '«Acceptance tests written».',
      message: 'Move "Acceptance tests written" to the Definition of Done.',
    },
    {
      text: '«Pull request approved» by a second developer.',
      message: 'Move "Pull request approved" to the Definition of Done.',
    },
    {
      text: 'The new fares are «live in production».',
      message: 'Move "live in production" to the Definition of Done.',
    },
    { text: '«Peer review done».', message: 'Move "Peer review done" to the Definition of Done.' },
    { text: '«QA passed».', message: 'Move "QA passed" to the Definition of Done.' },
    {
      text: 'Menus are «accepted by the product owner».',
      message: 'Move "accepted by the product owner" to the Definition of Done.',
    },
    { text: '«Update the README».', message: 'Move "Update the README" to the Definition of Done.' },
    {
      text: 'The new stops are «documented in the wiki».',
      message: 'Move "documented in the wiki" to the Definition of Done.',
    },
    {
      text: '«Write integration tests» for the scale.',
      message: 'Move "Write integration tests" to the Definition of Done.',
    },
    { text: '«No known bugs».', message: 'Move "No known bugs" to the Definition of Done.' },
    {
      text: 'The till was «shown to the stakeholders».',
      message: 'Move "shown to the stakeholders" to the Definition of Done.',
    },
    { text: '«Feature branch merged».', message: 'Move "Feature branch merged" to the Definition of Done.' },
    { text: '«Demo held».', message: 'Move "Demo held" to the Definition of Done.' },
    { text: '«Tested in Firefox» and Edge.', message: 'Move "Tested in Firefox" to the Definition of Done.' },
    {
      text: 'The importer stands, «with unit tests».',
      message: 'Move "with unit tests" to the Definition of Done.',
    },
    {
      text: '«Two approvals on the pull request».',
      message: 'Move "Two approvals on the pull request" to the Definition of Done.',
    },
    {
      text: 'The «wiki page on the till has been brought up to date».',
      message: 'Move "wiki page on the till has been brought up to date" to the Definition of Done.',
    },
    {
      text: '«All acceptance criteria are met».',
      message: 'Move "All acceptance criteria are met" to the Definition of Done.',
    },
    {
      text: 'The «security checklist is completed».',
      message: 'Move "security checklist is completed" to the Definition of Done.',
    },
    {
      text: '«Good test coverage» for the fares.',
      message: 'Move "Good test coverage" to the Definition of Done.',
    },
    {
      text: '«No commented-out code».',
      message: 'Move "No commented-out code" to the Definition of Done.',
    },
    {
      text: '«The pipeline is green».',
      message: 'Move "The pipeline is green" to the Definition of Done.',
    },
    {
      text: '«Tested on staging by QA».',
      message: 'Move "Tested on staging by QA" to the Definition of Done.',
    },
    { text: '«`cargo clippy` passes»', message: 'Move "`cargo clippy` passes" to the Definition of Done.' },
    { text: '«Changelog entry» added', message: 'Move "Changelog entry" to the Definition of Done.' },
    { text: '«OpenAPI file updated»', message: 'Move "OpenAPI file updated" to the Definition of Done.' },
    {
      text: '«Coverage of new files ≥ 90 %»',
      message: 'Move "Coverage of new files ≥ 90 %" to the Definition of Done.',
    },
    {
      text: 'Dishes are «documented in the design system».',
      message: 'Move "documented in the design system" to the Definition of Done.',
    },
    { text: 'The «chart version bumped»', message: 'Move "chart version bumped" to the Definition of Done.' },
  ],
});
