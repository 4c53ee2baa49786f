import rule from '../../src/core/rules/item-unknown-status';
import { testRule } from '../rule-tester';

/** A story file of BMAD with its status written so. */
function story(status: string): { file: string; text: string } {
  return {
    file: 'docs/stories/2.3.story.md',
    text: `# Story 2.3: Cancel a lesson\n\n${status}\n\n## Story\n\nAs a piano teacher, I want to cancel a lesson, so that the family does not travel in vain.\n\n## Acceptance Criteria\n\n1. The family is told within a minute.\n`,
  };
}

const unknown = (status: string): string =>
  `Use a status of the flow for "${status}": draft, in-progress, done …`;

testRule(rule, {
  valid: [
    story('Status: draft'),
    story('Status: ready-for-dev'),
    story('**Status:** In Progress'),
    story('- **Status:** To Do'),
    story('## Status\n\nDone'),
    story('Status: Ready for Review'),
    story('Status: review'),
    story('Status: ✅ Done (12 May)'),
    story('Status: Approved'),
    story('Status: InProgress'),
    story('Points: 5'),
    {
      file: 'lessons.backlog.md',
      text: '## US-1: Cancel\n\nStatus: nearly there\n\nAs a teacher, I want to cancel a lesson.\n',
    },
    {
      file: 'backlog/tasks/task-1.md',
      text: "---\nid: TASK-1\ntitle: Cancel\nstatus: Thinking\ncreated_date: '2026-01-12'\n---\n",
    },
  ],
  invalid: [
    { ...story('Status: «nearly there»'), message: unknown('nearly there') },
    { ...story('**Status:** «WIP»'), message: unknown('WIP') },
    { ...story('- **Status:** «waiting»'), message: unknown('waiting') },
    { ...story('## Status\n\n«Somewhere»'), message: unknown('Somewhere') },
    { ...story('Status: «90 %»'), message: unknown('90 %') },
    { ...story('Status: «yes»'), message: unknown('yes') },
    { ...story('Status: «reday-for-dev»'), message: unknown('reday-for-dev') },
    { ...story('Status: «with Tom»'), message: unknown('with Tom') },
    { ...story('Status: «progressing»'), message: unknown('progressing') },
    { ...story('**Status**: «Sprint 4»'), message: unknown('Sprint 4') },
  ],
});
