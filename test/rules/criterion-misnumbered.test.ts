import rule from '../../src/core/rules/criterion-misnumbered';
import { testRule } from '../rule-tester';

/** A task file of Backlog.md with these criteria between the markers. */
function criteria(...lines: string[]): { file: string; text: string } {
  const front = "---\nid: TASK-31\ntitle: Book the kiln\nstatus: To Do\ncreated_date: '2026-01-12'\n---\n\n";
  const list = lines.map((line) => `- [ ] ${line}\n`).join('');
  return {
    file: 'backlog/tasks/task-31 - Book.md',
    text: `${front}## Acceptance Criteria\n<!-- AC:BEGIN -->\n${list}<!-- AC:END -->\n`,
  };
}

testRule(rule, {
  valid: [
    criteria('#1 The kiln shows as taken', '#2 The potter sees who fires it'),
    criteria('#1 The kiln shows as taken'),
    criteria('The kiln shows as taken', 'The potter sees who fires it'),
    criteria('AC1: The kiln shows as taken', 'AC3: The potter sees who fires it'),
    // Half of them without numbers: they were never counted.
    criteria('#1 The kiln shows as taken', 'The potter sees who fires it', '#4 It is cold by Friday'),
    criteria(),
    criteria('#1 Kiln #7 shows as taken', '#2 Kiln #3 does not'),
    {
      file: 'backlog/tasks/task-13 - Empty.md',
      text: "---\nid: TASK-13\ntitle: Empty\ncreated_date: '2026-01-12'\n---\n\n<!-- AC:BEGIN -->\n- [x] #1 Cold\n<!-- AC:END -->\n\n## Definition of Done\n<!-- DOD:BEGIN -->\n- [ ] #4 Tested\n<!-- DOD:END -->\n",
    },
    {
      file: 'kiln.backlog.md',
      text: '## US-1: Book\n\nAs a potter, I want to book the kiln.\n\n**Acceptance criteria:**\n\n- #2 It shows as taken\n',
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
      ...criteria('#1 The kiln shows as taken', '«#3» The potter sees who fires it'),
      message: 'Write "#2" for "#3": the criteria are counted from 1.',
      fixed: criteria('#1 The kiln shows as taken', '#2 The potter sees who fires it').text,
    },
    {
      ...criteria('#1 The kiln shows as taken', '«#1» The potter sees who fires it'),
      message: 'Write "#2" for "#1": the criteria are counted from 1.',
      fixed: criteria('#1 The kiln shows as taken', '#2 The potter sees who fires it').text,
    },
    {
      ...criteria('«#2» The kiln shows as taken'),
      message: 'Write "#1" for "#2": the criteria are counted from 1.',
      fixed: criteria('#1 The kiln shows as taken').text,
    },
    {
      ...criteria('«#0» The kiln shows as taken', '#1 It is cold by Friday'),
      message: 'Write "#1" for "#0": the criteria are counted from 1.',
      fixed: criteria('#1 The kiln shows as taken', '#2 It is cold by Friday').text,
    },
    {
      ...criteria('#1 Taken', '#2 Fired', '«#4» Cold', '#5 Empty', '#6 Clean'),
      message: 'Write "#3" for "#4": the criteria are counted from 1.',
      fixed: criteria('#1 Taken', '#2 Fired', '#3 Cold', '#4 Empty', '#5 Clean').text,
    },
    {
      ...criteria('«#2» It is cold by Friday', '#1 The kiln shows as taken'),
      message: 'Write "#1" for "#2": the criteria are counted from 1.',
      fixed: criteria('#1 It is cold by Friday', '#2 The kiln shows as taken').text,
    },
    {
      ...criteria('#1 Taken', '«#22» Fired'),
      message: 'Write "#2" for "#22": the criteria are counted from 1.',
      fixed: criteria('#1 Taken', '#2 Fired').text,
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
