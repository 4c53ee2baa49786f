import rule from '../../src/core/rules/story-missing-independent-test';
import { testRule } from '../rule-tester';

const file = 'specs/004-charging/spec.md';
const head = '# Feature Specification: Charging posts\n\n';
const why = '**Why this priority**: nobody comes for a post that gives no current.';
const test = '**Independent Test**: hold a valid card to one post and read the meter.';

/** A specification of these stories: a title, and the lines below it. */
function spec(...stories: [title: string, ...lines: string[]][]): { file: string; text: string } {
  const parts = stories.map(
    ([title, ...lines], index) =>
      `### User Story ${index + 1} - ${title} (Priority: P1)\n\n${lines.join('\n\n')}\n\n`,
  );
  return { file, text: head + parts.join('') };
}

const first: [string, ...string[]] = ['Start a charge', 'A driver starts a free post.', why, test];

testRule(rule, {
  valid: [
    spec(first),
    spec(first, ['Stop early', 'A driver ends a charge.', why, test]),
    // Where no story has one, the team has no use for it.
    spec(['Start a charge', why], ['Stop early', why]),
    spec(['Stop early', 'A driver ends a charge.', why]),
    spec(first, ['Stop early', 'Independent Test: stop a running charge.']),
    spec(first, ['Stop early', 'Independent Tests: stop a running charge, and one that waits.']),
    spec(first, ['Stop early', '**INDEPENDENT TEST:** stop a running charge.']),
    spec(first, ['Stop early', '- **Independent Test**: stop a running charge.']),
    { file, text: `${head}A driver starts a free post.\n` },
    { file: 'charging.backlog.md', text: '## US-1: Start\n\nAs a driver, I want to start a post.\n' },
    'As a driver, I want to start a post.',
  ],
  invalid: [
    {
      ...spec(first, ['«Stop early»', why]),
      message: 'Say how "Stop early" can be tested on its own.',
      suggested: [spec(first, ['Stop early', why, '**Independent Test**: …']).text],
    },
    {
      ...spec(first, ['«Take the fee back»', 'A clerk pays it out.']),
      message: 'Say how "Take the fee back" can be tested on its own.',
    },
    {
      ...spec(first, ['«Rent a post»'], ['«Clean a post»']),
      message: [
        'Say how "Rent a post" can be tested on its own.',
        'Say how "Clean a post" can be tested on its own.',
      ],
    },
    {
      ...spec(['«Find a post»', 'A driver looks at a map.'], first),
      message: 'Say how "Find a post" can be tested on its own.',
    },
    {
      ...spec(first, ['«Tell the electrician»', 'This is no independent test of the post.']),
      message: 'Say how "Tell the electrician" can be tested on its own.',
    },
    {
      ...spec(first, ['«Lock a plug»', 'Tests: by hand.']),
      message: 'Say how "Lock a plug" can be tested on its own.',
    },
    {
      ...spec(
        [
          '«Measure a charge»',
          '**Acceptance Scenarios**:\n\n1. **Given** a charge, **When** it ends, **Then** its kilowatt-hours are shown',
        ],
        first,
      ),
      message: 'Say how "Measure a charge" can be tested on its own.',
    },
    {
      ...spec(first, ['«Report a broken post»', why]),
      message: 'Say how "Report a broken post" can be tested on its own.',
      suggested: [spec(first, ['Report a broken post', why, '**Independent Test**: …']).text],
    },
    {
      file,
      text: `${head}### User Story 1 — Start (Priority: P1)\n\n${test}\n\n### User Story 2 — «Hand over» (Priority: P2)\n\nA driver hands over.\n`,
      message: 'Say how "Hand over" can be tested on its own.',
    },
    {
      file: 'bikes.md',
      text: `# Feature Specification: Bikes\n\n### US-1: Rent a bike (P1)\n\n${test}\n\n### US-2: «Return a bike» (P1)\n\nA rider returns it.\n`,
      message: 'Say how "Return a bike" can be tested on its own.',
    },
  ],
});
