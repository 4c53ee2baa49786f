import rule from '../../src/core/rules/item-unknown-status';
import { testRule } from '../rule-tester';

/** A story file of BMAD with its status written so. */
function story(status: string): { file: string; text: string } {
  return {
    file: 'docs/stories/4.2.story.md',
    text: `# Story 4.2: Call off a crossing\n\n${status}\n\n## Story\n\nAs a ferry captain, I want to call off a crossing, so that nobody waits on the pier.\n\n## Acceptance Criteria\n\n1. Both piers show it in large letters.\n`,
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
      file: 'ferry.backlog.md',
      text: '## US-1: Call off\n\nStatus: nearly there\n\nAs a captain, I want to call off a crossing.\n',
    },
    {
      file: 'backlog/tasks/task-1.md',
      text: "---\nid: TASK-1\ntitle: Call off\nstatus: Thinking\ncreated_date: '2026-01-12'\n---\n",
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
