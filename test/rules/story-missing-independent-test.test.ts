import rule from '../../src/core/rules/story-missing-independent-test';
import { testRule } from '../rule-tester';

const file = 'specs/004-lockers/spec.md';
const head = '# Feature Specification: Parcel lockers\n\n';
const why = '**Why this priority**: without it nothing works.';
const test = '**Independent Test**: enter a valid code at one locker.';

/** A specification of these stories: a title, and the lines below it. */
function spec(...stories: [title: string, ...lines: string[]][]): { file: string; text: string } {
  const parts = stories.map(
    ([title, ...lines], index) =>
      `### User Story ${index + 1} - ${title} (Priority: P1)\n\n${lines.join('\n\n')}\n\n`,
  );
  return { file, text: head + parts.join('') };
}

const first: [string, ...string[]] = ['Pick up a parcel', 'A resident opens the right locker.', why, test];

testRule(rule, {
  valid: [
    spec(first),
    spec(first, ['Extend the time', 'A resident keeps a parcel longer.', why, test]),
    // Where no story has one, the team has no use for it.
    spec(['Pick up a parcel', why], ['Extend the time', why]),
    spec(['Extend the time', 'A resident keeps a parcel longer.', why]),
    spec(first, ['Extend the time', 'Independent Test: extend a stored parcel.']),
    spec(first, ['Extend the time', 'Independent Tests: extend a stored parcel, and one on its way.']),
    spec(first, ['Extend the time', '**INDEPENDENT TEST:** extend a stored parcel.']),
    spec(first, ['Extend the time', '- **Independent Test**: extend a stored parcel.']),
    { file, text: `${head}A resident opens the right locker.\n` },
    { file: 'lockers.backlog.md', text: '## US-1: Pick up\n\nAs a resident, I want to open a locker.\n' },
    'As a resident, I want to open a locker.',
  ],
  invalid: [
    {
      ...spec(first, ['«Extend the time»', why]),
      message: 'Say how "Extend the time" can be tested on its own.',
      suggested: [spec(first, ['Extend the time', why, '**Independent Test**: …']).text],
    },
    {
      ...spec(first, ['«Send a parcel back»', 'A courier takes it along.']),
      message: 'Say how "Send a parcel back" can be tested on its own.',
    },
    {
      ...spec(first, ['«Rent a locker»'], ['«Clean a locker»']),
      message: [
        'Say how "Rent a locker" can be tested on its own.',
        'Say how "Clean a locker" can be tested on its own.',
      ],
    },
    {
      ...spec(['«Find a locker»', 'A resident looks at a map.'], first),
      message: 'Say how "Find a locker" can be tested on its own.',
    },
    {
      ...spec(first, ['«Tell the courier»', 'This is no independent test of the locker.']),
      message: 'Say how "Tell the courier" can be tested on its own.',
    },
    {
      ...spec(first, ['«Lock a door»', 'Tests: by hand.']),
      message: 'Say how "Lock a door" can be tested on its own.',
    },
    {
      ...spec(
        [
          '«Weigh a parcel»',
          '**Acceptance Scenarios**:\n\n1. **Given** a parcel, **When** it is put down, **Then** its weight is shown',
        ],
        first,
      ),
      message: 'Say how "Weigh a parcel" can be tested on its own.',
    },
    {
      ...spec(first, ['«Report a broken locker»', why]),
      message: 'Say how "Report a broken locker" can be tested on its own.',
      suggested: [spec(first, ['Report a broken locker', why, '**Independent Test**: …']).text],
    },
    {
      file,
      text: `${head}### User Story 1 — Pick up (Priority: P1)\n\n${test}\n\n### User Story 2 — «Hand over» (Priority: P2)\n\nA courier hands over.\n`,
      message: 'Say how "Hand over" can be tested on its own.',
    },
    {
      file: 'bikes.md',
      text: `# Feature Specification: Bikes\n\n### US-1: Rent a bike (P1)\n\n${test}\n\n### US-2: «Return a bike» (P1)\n\nA rider returns it.\n`,
      message: 'Say how "Return a bike" can be tested on its own.',
    },
  ],
});
