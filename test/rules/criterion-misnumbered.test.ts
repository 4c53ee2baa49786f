import rule from '../../src/core/rules/criterion-misnumbered';
import { testRule } from '../rule-tester';

/** A task file of Backlog.md with these criteria between the markers. */
function criteria(...lines: string[]): { file: string; text: string } {
  const front = "---\nid: TASK-12\ntitle: Lend a ladder\nstatus: To Do\ncreated_date: '2026-01-12'\n---\n\n";
  const list = lines.map((line) => `- [ ] ${line}\n`).join('');
  return {
    file: 'backlog/tasks/task-12 - Lend.md',
    text: `${front}## Acceptance Criteria\n<!-- AC:BEGIN -->\n${list}<!-- AC:END -->\n`,
  };
}

testRule(rule, {
  valid: [
    criteria('#1 The ladder shows as lent', '#2 The neighbour sees who has it'),
    criteria('#1 The ladder shows as lent'),
    criteria('The ladder shows as lent', 'The neighbour sees who has it'),
    criteria('AC1: The ladder shows as lent', 'AC3: The neighbour sees who has it'),
    // Half of them without numbers: they were never counted.
    criteria('#1 The ladder shows as lent', 'The neighbour sees who has it', '#4 It is back by Friday'),
    criteria(),
    criteria('#1 Ladder #7 shows as lent', '#2 Ladder #3 does not'),
    {
      file: 'backlog/tasks/task-13 - Return.md',
      text: "---\nid: TASK-13\ntitle: Return\ncreated_date: '2026-01-12'\n---\n\n<!-- AC:BEGIN -->\n- [x] #1 Back\n<!-- AC:END -->\n\n## Definition of Done\n<!-- DOD:BEGIN -->\n- [ ] #4 Tested\n<!-- DOD:END -->\n",
    },
    {
      file: 'ladder.backlog.md',
      text: '## US-1: Lend\n\nAs a neighbour, I want to lend a ladder.\n\n**Acceptance criteria:**\n\n- #2 It shows as lent\n',
    },
    criteria(
      '#1 One',
      '#2 Two',
      '#3 Three',
      '#4 Four',
      '#5 Five',
      '#6 Six',
      '#7 Seven',
      '#8 Eight',
      '#9 Nine',
      '#10 Ten',
    ),
  ],
  invalid: [
    {
      ...criteria('#1 The ladder shows as lent', '«#3» The neighbour sees who has it'),
      message: 'Write "#2" for "#3": the criteria are counted from 1.',
      fixed: criteria('#1 The ladder shows as lent', '#2 The neighbour sees who has it').text,
    },
    {
      ...criteria('#1 The ladder shows as lent', '«#1» The neighbour sees who has it'),
      message: 'Write "#2" for "#1": the criteria are counted from 1.',
      fixed: criteria('#1 The ladder shows as lent', '#2 The neighbour sees who has it').text,
    },
    {
      ...criteria('«#2» The ladder shows as lent'),
      message: 'Write "#1" for "#2": the criteria are counted from 1.',
      fixed: criteria('#1 The ladder shows as lent').text,
    },
    {
      ...criteria('«#0» The ladder shows as lent', '#1 It is back by Friday'),
      message: 'Write "#1" for "#0": the criteria are counted from 1.',
      fixed: criteria('#1 The ladder shows as lent', '#2 It is back by Friday').text,
    },
    {
      ...criteria('#1 Lent', '#2 Seen', '«#4» Back', '#5 Dry', '#6 Clean'),
      message: 'Write "#3" for "#4": the criteria are counted from 1.',
      fixed: criteria('#1 Lent', '#2 Seen', '#3 Back', '#4 Dry', '#5 Clean').text,
    },
    {
      ...criteria('«#2» It is back by Friday', '#1 The ladder shows as lent'),
      message: 'Write "#1" for "#2": the criteria are counted from 1.',
      fixed: criteria('#1 It is back by Friday', '#2 The ladder shows as lent').text,
    },
    {
      ...criteria('#1 Lent', '«#22» Seen'),
      message: 'Write "#2" for "#22": the criteria are counted from 1.',
      fixed: criteria('#1 Lent', '#2 Seen').text,
    },
    {
      ...criteria('#1 A sack of seed fits', '«#3» A rake does not', '#3 A hose does'),
      message: 'Write "#2" for "#3": the criteria are counted from 1.',
      fixed: criteria('#1 A sack of seed fits', '#2 A rake does not', '#3 A hose does').text,
    },
    {
      ...criteria('#1 Fits', '#2 Folds', '«#2» Floats'),
      message: 'Write "#3" for "#2": the criteria are counted from 1.',
      fixed: criteria('#1 Fits', '#2 Folds', '#3 Floats').text,
    },
    {
      ...criteria('«#10» The tram stops', '#11 The doors open'),
      message: 'Write "#1" for "#10": the criteria are counted from 1.',
      fixed: criteria('#1 The tram stops', '#2 The doors open').text,
    },
  ],
});
