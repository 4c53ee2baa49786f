import rule from '../../src/core/rules/item-done-unticked';
import { testRule } from '../rule-tester';

const told = '1. The family is told within a minute.\n';

/** A story file of BMAD. */
function story(status: string, criteria: string, tasks: string): { file: string; text: string } {
  return {
    file: 'docs/stories/2.3.story.md',
    text: `# Story 2.3: Cancel a lesson\n\nStatus: ${status}\n\n## Story\n\nAs a piano teacher, I want to cancel a lesson, so that the family does not travel in vain.\n\n## Acceptance Criteria\n\n${criteria}\n## Tasks / Subtasks\n\n${tasks}`,
  };
}

/** A task file of Backlog.md. */
function task(status: string, criteria: string): { file: string; text: string } {
  return {
    file: 'backlog/tasks/task-12 - Lend.md',
    text: `---\nid: TASK-12\ntitle: Lend a ladder\nstatus: ${status}\ncreated_date: '2026-01-12'\n---\n\n## Acceptance Criteria\n<!-- AC:BEGIN -->\n${criteria}<!-- AC:END -->\n`,
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
    story('ready-for-dev', '- [ ] The family is told\n', '- [ ] Send the message\n'),
    story('done', '- [x] The family is told\n', '- [x] Send the message\n  - [x] In their language\n'),
    story(
      'done',
      told,
      '- [x] Send the message\n\n## Dev Notes\n\n- [ ] Try it with a longer name one day\n',
    ),
    task('Done', '- [x] #1 It shows as lent\n- [x] #2 It is back by Friday\n'),
    task('To Do', '- [ ] #1 It shows as lent\n'),
    task('Done', ''),
    {
      file: 'lessons.backlog.md',
      text: '## US-1: Cancel\n\nStatus: done\n\nAs a teacher, I want to cancel.\n\n**Acceptance criteria:**\n\n- [ ] The family is told\n',
    },
  ],
  invalid: [
    {
      ...story('«done»', told, '- [x] Send the message\n- [ ] Book a credit\n'),
      message: open('done', 1, 2),
    },
    {
      ...story('«Done»', told, '- [ ] Send the message\n- [ ] Book a credit\n'),
      message: open('Done', 2, 2),
    },
    {
      ...story('«done»', '- [ ] The family is told\n', '- [x] Send the message\n'),
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
        '### Task 1: Messages\n\n- [x] Send it\n\n### Task 2: Credits\n\n- [ ] Book it\n',
      ),
      message: open('done', 1, 2),
    },
    {
      ...task('«Done»', '- [x] #1 It shows as lent\n- [ ] #2 It is back by Friday\n'),
      message: open('Done', 1, 2),
    },
    { ...task('«Done»', '- [ ] #1 It shows as lent\n'), message: open('Done', 1, 1) },
    {
      ...task('«Closed»', '- [x] #1 Lent\n- [x] #2 Seen\n- [ ] #3 Back\n- [ ] #4 Dry\n'),
      message: open('Closed', 2, 4),
    },
    {
      ...story(
        '«done»',
        '1. **AC1:** The family is told.\n',
        '- [X] Send the message (AC: 1)\n- [ ] Test it (AC: 1)\n',
      ),
      message: open('done', 1, 2),
    },
    {
      ...story('«shipped»', told, '- [ ] Send the message\n- [x] Book a credit\n- [x] Tell the desk\n'),
      message: open('shipped', 1, 3),
    },
  ],
});
