import rule from '../../src/core/rules/criterion-unclear-pronoun';
import { testRule } from '../rule-tester';

testRule(rule, {
  valid: [
    'The order is saved, and it is shown in the list.',
    'That order is shown which came first.',
    'When an order is paid, it moves to the kitchen.',
    "This week's orders are listed.",
    'The item is listed above the others.',
    'The pupil sees the mark as soon as it is entered.',
    'These three stops are announced: harbour, market and school.',
    'That tram is shown first which leaves next.',
    'A parcel that is not collected goes back after 7 days.',
    'Those borrowers who owe a fine are listed.',
    'Given a late tram, when it arrives, then it is removed from the display.',
  ],
  invalid: [
    { text: '«It is» shown in red.', message: 'Name what "It is" stands for here.' },
    { text: '«This works» offline.', message: 'Name what "This works" stands for here.' },
    { text: '«They can» be printed.', message: 'Name what "They can" stands for here.' },
    { text: '«Same as above» for desserts.', message: 'Name what "Same as above" stands for here.' },
    { text: 'The rest «as described above».', message: 'Name what "as described above" stands for here.' },
    { text: '«It must» be signed by a doctor.', message: 'Name what "It must" stands for here.' },
    { text: '«They are» sent to the desk.', message: 'Name what "They are" stands for here.' },
    { text: '«This is» shown on every page.', message: 'Name what "This is" stands for here.' },
    { text: '«It should» be sorted by stop.', message: 'Name what "It should" stands for here.' },
    { text: '«These are» printed at night.', message: 'Name what "These are" stands for here.' },
    { text: '«It can» be undone for 5 minutes.', message: 'Name what "It can" stands for here.' },
  ],
});
