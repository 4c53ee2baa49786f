import rule from '../../src/core/rules/backlog-flat-priority';
import { testRule } from '../rule-tester';

/** A YAML file with items of these priorities; what stands in guillemets is marked. */
function backlog(...priorities: readonly string[]): { file: string; text: string } {
  const items = priorities.map(
    (priority, index) => `  - {title: Paint wall ${index + 1}, priority: ${priority}}\n`,
  );
  return { file: 'sample.backlog.yaml', text: `items:\n${items.join('')}` };
}

const times = (count: number, priority: string): string[] => Array.from({ length: count }, () => priority);
const say = (high: number, all: number, priority: string): string =>
  `Say which of these come first: ${high} of ${all} items have the priority "${priority}".`;

testRule(rule, {
  valid: [
    backlog(...times(6, 'Must'), ...times(4, 'Should')),
    // A few can be read from top to bottom.
    backlog(...times(9, 'Must')),
    backlog(...times(3, 'P1'), ...times(5, 'P2'), ...times(4, 'P3')),
    // What a tracker fills in, or a number that means none.
    backlog(...times(12, 'Medium')),
    backlog(...times(12, '0')),
    backlog(...times(12, 'Should')),
    // Ranks tell every item from every other.
    backlog('1', '2', '3', '4', '5', '6', '7', '8', '9', '10', '11'),
    // Two scales in one file cannot be held against each other.
    backlog(...times(9, 'Must'), 'High', 'P1'),
    {
      file: 'sample.backlog.yaml',
      text: `items:\n${times(12, '  - {title: Paint, priority: Must, status: done}\n').join('')}`,
    },
    {
      file: 'sample.backlog.yaml',
      text: `items:\n${times(12, '  - {type: epic, title: Paint, priority: Must}\n').join('')}`,
    },
    { file: 'sample.backlog.yaml', text: `items:\n${times(12, '  - {title: Paint a wall}\n').join('')}` },
    times(12, 'As a painter, I want to paint a wall.')
      .map((story, index) => `${story.slice(0, -1)} ${index}.`)
      .join('\n'),
  ],
  invalid: [
    { ...backlog('«Must»', ...times(6, 'Must'), ...times(3, 'Should')), message: say(7, 10, 'Must') },
    { ...backlog('«Must»', ...times(11, 'Must')), message: say(12, 12, 'Must') },
    {
      ...backlog('Should', '«Must have»', ...times(8, 'must have'), 'Could'),
      message: say(9, 11, 'Must have'),
    },
    { ...backlog('«P1»', ...times(8, 'P1'), ...times(3, 'P2')), message: say(9, 12, 'P1') },
    { ...backlog('«High»', ...times(8, 'High'), ...times(2, 'Low')), message: say(9, 11, 'High') },
    {
      ...backlog('«Critical»', ...times(7, 'Critical'), ...times(3, 'High')),
      message: say(8, 11, 'Critical'),
    },
    { ...backlog('«1»', ...times(7, '1'), '2', '3', '3'), message: say(8, 11, '1') },
    {
      ...backlog('«now»', ...times(7, 'now'), 'later', 'later', 'never'),
      house: { priorities: ['now', 'later', 'never'] },
      message: say(8, 11, 'now'),
    },
    {
      file: 'sample.backlog.csv',
      text: `Title,Type,Priority\nPaint a door,Story,«Must»\n${times(9, 'Paint a wall,Story,Must\n').join('')}Paint a gate,Story,Could\n`,
      message: say(10, 11, 'Must'),
    },
    {
      file: 'sample.backlog.md',
      text: `# Backlog\n\n## W-0: Paint\n\n**Priority:** «Must»\n\nAs a painter, I want to paint a door.\n${times(
        9,
        '',
      )
        .map(
          (_, index) =>
            `\n## W-${index + 1}: Paint\n\n**Priority:** Must\n\nAs a painter, I want to paint wall ${index}.\n`,
        )
        .join('')}`,
      message: say(10, 10, 'Must'),
    },
  ],
});
