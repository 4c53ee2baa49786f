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
    'It is possible to pay with coins.',
    'It must not be possible to borrow a book twice.',
    'It takes at most 2 seconds until the gate opens.',
    'This form asks for the weight.',
    'When it is 18:00, the pool closes.',
    'If this option is on, the bell rings.',
    'The same card cannot be used twice within an hour.',
    'A change on one display is shown on the other display.',
    'A guest who wants to leave can do so at any time.',
    'Orders described earlier in the day are kept.',
    'Given that the pool is full, when a guest comes, then the gate stays closed.',
    'The system must make it clear which bed is free.',
    'Given a tram, when it is late, then it is shown in red.',
    'The price that the buyer and the seller agreed is shown.',
    'The rule above the table names the colours.',
    'Same-day orders are marked.',
    'The same name in two lists is refused.',
    'It takes at most 3 taps to book.',
    'A receipt is printed as well as mailed.',
    'The nurse prints the labels and sticks these on.',
    'The loan keeps the same number as before the move.',
    'Tables that see rain are dried.',
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
    { text: '«If it is» empty, a hint is shown.', message: 'Name what "If it is" stands for here.' },
    {
      text: '«When this happens», the gate closes.',
      message: 'Name what "When this happens" stands for here.',
    },
    { text: '«In that case», the desk is told.', message: 'Name what "In that case" stands for here.' },
    { text: '«Its price» is shown.', message: 'Name what "Its price" stands for here.' },
    {
      text: '«The same rules apply» to trams at night.',
      message: 'Name what "The same rules apply" stands for here.',
    },
    { text: '«Same for» desserts.', message: 'Name what "Same for" stands for here.' },
    {
      text: 'The colours are those of «the other page».',
      message: 'Name what "the other page" stands for here.',
    },
    {
      text: 'The fee is rounded «as described there».',
      message: 'Name what "as described there" stands for here.',
    },
    {
      text: '«The system shall do so» for guests.',
      message: 'Name what "The system shall do so" stands for here.',
    },
    { text: '«Likewise» for late trams.', message: 'Name what "Likewise" stands for here.' },
    {
      text: '«Guests can cancel it» at the desk.',
      message: 'Name what "Guests can cancel it" stands for here.',
    },
    {
      text: '«All rules above» also apply to groups.',
      message: 'Name what "All rules above" stands for here.',
    },
    {
      text: '«Given this state», when the gate opens, then the bell rings.',
      message: 'Name what "Given this state" stands for here.',
    },
    {
      text: 'The list «does the same for» trams.',
      message: 'Name what "does the same for" stands for here.',
    },
    {
      text: '«It takes» a seat away from the plan.',
      message: 'Name what "It takes" stands for here.',
    },
    {
      text: '«The rules above» apply to guests as well.',
      message: 'Name what "The rules above" stands for here.',
    },
    {
      text: 'Loans end as «we discussed».',
      message: 'Name what "we discussed" stands for here.',
    },
    {
      text: '«As discussed», loans end at noon.',
      message: 'Name what "As discussed" stands for here.',
    },
    {
      text: '«We agreed on» a blue frame.',
      message: 'Name what "We agreed on" stands for here.',
    },
    {
      text: 'The colours are as «agreed in the last refinement».',
      message: 'Name what "agreed in the last refinement" stands for here.',
    },
    {
      text: '«Same limits for» guests.',
      message: 'Name what "Same limits for" stands for here.',
    },
    {
      text: 'The hall plan works «like there».',
      message: 'Name what "like there" stands for here.',
    },
    {
      text: '«Can also» be printed.',
      message: 'Name what "Can also" stands for here.',
    },
    {
      text: 'Fines are the «same as in scenario 3».',
      message: 'Name what "same as in scenario 3" stands for here.',
    },
    {
      text: 'The sort order is the «same as in the other report».',
      message: 'Name what "same as in the other report" stands for here.',
    },
    {
      text: 'The desk uses the «same rules as before».',
      message: 'Name what "same rules as before" stands for here.',
    },
    {
      text: 'Lending «works the same as for» printed books.',
      message: 'Name what "works the same as for" stands for here.',
    },
    { text: 'The office can send «these» by mail.', message: 'Name what "these" stands for here.' },
    {
      text: '«If needed, they are» told by letter.',
      message: 'Name what "If needed, they are" stands for here.',
    },
    { text: '«See Figma» for the colours', message: 'Name what "See Figma" stands for here.' },
    { text: '«That one» is closed at night.', message: 'Name what "That one" stands for here.' },
  ],
});
