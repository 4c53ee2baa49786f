import rule from '../../src/core/rules/item-done-unticked';
import { testRule } from '../rule-tester';

const told = '1. Both piers show it in large letters.\n';

/** A story file of BMAD. */
function story(status: string, criteria: string, tasks: string): { file: string; text: string } {
  return {
    file: 'docs/stories/4.2.story.md',
    text: `# Story 4.2: Call off a crossing\n\nStatus: ${status}\n\n## Story\n\nAs a ferry captain, I want to call off a crossing, so that nobody waits on the pier.\n\n## Acceptance Criteria\n\n${criteria}\n## Tasks / Subtasks\n\n${tasks}`,
  };
}

/** A task file of Backlog.md. */
function task(status: string, criteria: string): { file: string; text: string } {
  return {
    file: 'backlog/tasks/task-31 - Book.md',
    text: `---\nid: TASK-31\ntitle: Book the kiln\nstatus: ${status}\ncreated_date: '2026-01-12'\n---\n\n## Acceptance Criteria\n<!-- AC:BEGIN -->\n${criteria}<!-- AC:END -->\n`,
  };
}

const open = (status: string, count: number, of: number): string =>
  `"${status}", but ${count} of ${of} criteria and tasks are not ticked.`;

testRule(rule, {
  valid: [
    story('done', told, '- [x] Send the message\n'),
    story('in-progress', told, '- [ ] Send the message\n'),
    story('done', told, '- Send the message\n'),
    story('cancelled', told, '- [ ] Send the message\n'),
    story('ready-for-dev', '- [ ] The piers show it\n', '- [ ] Send the message\n'),
    story('done', '- [x] The piers show it\n', '- [x] Send the message\n  - [x] In their language\n'),
    story(
      'done',
      told,
      '- [x] Send the message\n\n## Dev Notes\n\n- [ ] Try it with a longer name one day\n',
    ),
    task('Done', '- [x] #1 It shows as taken\n- [x] #2 It is cold by Friday\n'),
    task('To Do', '- [ ] #1 It shows as taken\n'),
    task('Done', ''),
    {
      file: 'ferry.backlog.md',
      text: '## US-1: Call off\n\nStatus: done\n\nAs a captain, I want to call it off.\n\n**Acceptance criteria:**\n\n- [ ] The piers show it\n',
    },
  ],
  invalid: [
    {
      ...story('«done»', told, '- [x] Send the message\n- [ ] Pay the fare back\n'),
      message: open('done', 1, 2),
    },
    {
      ...story('«Done»', told, '- [ ] Send the message\n- [ ] Pay the fare back\n'),
      message: open('Done', 2, 2),
    },
    {
      ...story('«done»', '- [ ] The piers show it\n', '- [x] Send the message\n'),
      message: open('done', 1, 2),
    },
    {
      ...story('«Completed»', told, '- [x] Send it\n  - [ ] In their language\n'),
      message: open('Completed', 1, 2),
    },
    {
      ...story(
        '«done»',
        told,
        '### Task 1: Messages\n\n- [x] Send it\n\n### Task 2: Fares\n\n- [ ] Pay them back\n',
      ),
      message: open('done', 1, 2),
    },
    {
      ...task('«Done»', '- [x] #1 It shows as taken\n- [ ] #2 It is cold by Friday\n'),
      message: open('Done', 1, 2),
    },
    { ...task('«Done»', '- [ ] #1 It shows as taken\n'), message: open('Done', 1, 1) },
    {
      ...task('«Closed»', '- [x] #1 Taken\n- [x] #2 Fired\n- [ ] #3 Cold\n- [ ] #4 Empty\n'),
      message: open('Closed', 2, 4),
    },
    {
      ...story(
        '«done»',
        '1. **AC1:** The piers show it.\n',
        '- [X] Send the message (AC: 1)\n- [ ] Test it (AC: 1)\n',
      ),
      message: open('done', 1, 2),
    },
    {
      ...story('«shipped»', told, '- [ ] Send the message\n- [x] Pay the fare back\n- [x] Tell the desk\n'),
      message: open('shipped', 1, 3),
    },
  ],
});
