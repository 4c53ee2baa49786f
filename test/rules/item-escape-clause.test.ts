import rule from '../../src/core/rules/item-escape-clause';
import { testRule } from '../rule-tester';

testRule(rule, {
  valid: [
    'As a cook, I want to hear a bell if the browser allows sounds.',
    'As a cook, I want to be told if it is necessary to order flour.',
    'As a cook, I want to see orders as required by law.',
    'As a cook, I want to print what is needed for a table.',
    'As a cook, I want to hear if an order is possible today.',
    'As a cook, I want a label that says "if possible, warm up".',
    'As a nurse, I want to note what a patient needed last night.',
    'As a librarian, I want to print the fine as set by the council.',
    'As a driver, I want to know where it is possible to turn.',
    'As a teacher, I want a form titled "If applicable, sign here".',
    'As a parent, I want to see the necessary papers.',
    'As a porter, I want to weigh a parcel where the scale stands.',
    'As a coach, I want only the practical part to be marked.',
    {
      file: 'fines.backlog.md',
      text: '## US-1: Fines\n\nAs a clerk, I want to see fines.\n\n**Acceptance criteria:**\n\n- If required fields are empty, the form stays open.\n',
    },
    {
      file: 'fines.backlog.md',
      text: '## US-1: Fines\n\nAs a clerk, I want to see fines.\n\n**Acceptance criteria:**\n\n- The phone field is marked as required.\n',
    },
    {
      file: 'fines.backlog.md',
      text: '## US-1: Fines\n\nAs a clerk, I want to see fines.\n\n**Acceptance criteria:**\n\n- When possible duplicates are found, they are listed.\n',
    },
    {
      file: 'fines.backlog.md',
      text: '## US-1: Fines\n\nAs a clerk, I want to see fines.\n\n**Acceptance criteria:**\n\n- Fines are waived if it is necessary to free a place.\n',
    },
    {
      file: 'fines.backlog.md',
      text: '## US-1: Fines\n\nAs a clerk, I want to see fines.\n\n**Acceptance criteria:**\n\n- Fines are listed with `--if-needed` alone.\n',
    },
    {
      file: 'fines.backlog.md',
      text: '## US-1: Fines\n\nAs a clerk, I want to see fines.\n\n**Acceptance criteria:**\n\n- Ideally the fine is paid at the desk.\n',
    },
    {
      file: 'fines.backlog.md',
      text: '## US-1: Fines\n\nAs a clerk, I want to see fines.\n\n**Acceptance criteria:**\n\n- The ward is told if the doctor sees a need for surgery.\n',
    },
    {
      file: 'fines.backlog.md',
      text: '## US-1: Fines\n\nAs a clerk, I want to see fines.\n\n**Acceptance criteria:**\n\n- If there is time before the next stop, the screen shows the weather.\n',
    },
    {
      file: 'fines.backlog.md',
      text: '## US-1: Fines\n\nAs a clerk, I want to see fines.\n\n**Acceptance criteria:**\n\n- Unless there is a reason given, the leave is refused.\n',
    },
  ],
  invalid: [
    {
      text: 'As a cook, I want to hear a bell «if the browser allows it».',
      message: 'Say when it applies, or leave out "if the browser allows it".',
    },
    {
      text: 'As a cook, I want to merge orders «where feasible» to save gas.',
      message: 'Say when it applies, or leave out "where feasible".',
    },
    {
      text: 'As a cook, I want to see notes displayed «as needed».',
      message: 'Say when it applies, or leave out "as needed".',
    },
    {
      text: 'As a cook, I want to have the lids counted «if somebody gets around to it».',
      message: 'Say when it applies, or leave out "if somebody gets around to it".',
    },
    {
      text: 'As a cook, I want to see orders in colour «if possible».',
      message: 'Say when it applies, or leave out "if possible".',
    },
    {
      text: 'As a cook, I want to print a label «where applicable».',
      message: 'Say when it applies, or leave out "where applicable".',
    },
    {
      text: 'As a cook, I want to change a price «as needed».',
      message: 'Say when it applies, or leave out "as needed".',
    },
    {
      text: 'As a cook, I want to be told of delays, «if necessary».',
      message: 'Say when it applies, or leave out "if necessary".',
    },
    {
      text: 'As a nurse, I want to see the chart in large print «where possible».',
      message: 'Say when it applies, or leave out "where possible".',
    },
    {
      text: 'As a driver, I want to skip a stop «when necessary».',
      message: 'Say when it applies, or leave out "when necessary".',
    },
    {
      text: 'As a librarian, I want to waive a fine «as appropriate».',
      message: 'Say when it applies, or leave out "as appropriate".',
    },
    {
      text: 'As a teacher, I want to add a note «if needed».',
      message: 'Say when it applies, or leave out "if needed".',
    },
    {
      text: 'As a parent, I want to hear of a delay «as far as possible».',
      message: 'Say when it applies, or leave out "as far as possible".',
    },
    {
      file: 'sample.backlog.md',
      text: '## US-1: Parcels\n\nAs a porter, I want to weigh a parcel.\n\n**Acceptance criteria:**\n\n- The weight is printed «if applicable»\n',
      message: 'Say when it applies, or leave out "if applicable".',
    },
    {
      text: 'As a guide, I want to merge two groups «to the extent possible».',
      message: 'Say when it applies, or leave out "to the extent possible".',
    },
    {
      file: 'fines.backlog.md',
      text: '## US-1: Fines\n\nAs a clerk, I want to see fines.\n\n**Acceptance criteria:**\n\n- Fines are waived «as the council sees fit».\n',
      message: 'Say when it applies, or leave out "as the council sees fit".',
    },
    {
      file: 'fines.backlog.md',
      text: '## US-1: Fines\n\nAs a clerk, I want to see fines.\n\n**Acceptance criteria:**\n\n- A picture is shown «where it makes sense».\n',
      message: 'Say when it applies, or leave out "where it makes sense".',
    },
    {
      file: 'fines.backlog.md',
      text: '## US-1: Fines\n\nAs a clerk, I want to see fines.\n\n**Acceptance criteria:**\n\n- Fines are sorted, «if at all possible».\n',
      message: 'Say when it applies, or leave out "if at all possible".',
    },
    {
      file: 'fines.backlog.md',
      text: '## US-1: Fines\n\nAs a clerk, I want to see fines.\n\n**Acceptance criteria:**\n\n- A fine is prolonged «if necessary» for the court.\n',
      message: 'Say when it applies, or leave out "if necessary".',
    },
    {
      file: 'fines.backlog.md',
      text: '## US-1: Fines\n\nAs a clerk, I want to see fines.\n\n**Acceptance criteria:**\n\n- Fines are merged «where warranted».\n',
      message: 'Say when it applies, or leave out "where warranted".',
    },
    {
      file: 'fines.backlog.md',
      text: '## US-1: Fines\n\nAs a clerk, I want to see fines.\n\n**Acceptance criteria:**\n\n- Fines are rounded «if time permits».\n',
      message: 'Say when it applies, or leave out "if time permits".',
    },
    {
      file: 'fines.backlog.md',
      text: '## US-1: Fines\n\nAs a clerk, I want to see fines.\n\n**Acceptance criteria:**\n\n- Letters are sent «at the discretion» of the desk.\n',
      message: 'Say when it applies, or leave out "at the discretion".',
    },
    {
      file: 'fines.backlog.md',
      text: '## US-1: Fines\n\nAs a clerk, I want to see fines.\n\n**Acceptance criteria:**\n\n- The letter goes out at night, «unless that cannot be avoided».\n',
      message: 'Say when it applies, or leave out "unless that cannot be avoided".',
    },
    {
      file: 'fines.backlog.md',
      text: '## US-1: Fines\n\nAs a clerk, I want to see fines.\n\n**Acceptance criteria:**\n\n- The stop is announced, «time allowing».\n',
      message: 'Say when it applies, or leave out "time allowing".',
    },
    {
      file: 'fines.backlog.md',
      text: '## US-1: Fines\n\nAs a clerk, I want to see fines.\n\n**Acceptance criteria:**\n\n- The clerk is told «if the nurse sees a need».\n',
      message: 'Say when it applies, or leave out "if the nurse sees a need".',
    },
    {
      file: 'fines.backlog.md',
      text: '## US-1: Fines\n\nAs a clerk, I want to see fines.\n\n**Acceptance criteria:**\n\n- Old links work «unless there is a good reason not to».\n',
      message: 'Say when it applies, or leave out "unless there is a good reason not to".',
    },
    {
      file: 'fines.backlog.md',
      text: '## US-1: Fines\n\nAs a clerk, I want to see fines.\n\n**Acceptance criteria:**\n\n- Names are translated «if it is not too much work».\n',
      message: 'Say when it applies, or leave out "if it is not too much work".',
    },
  ],
});
