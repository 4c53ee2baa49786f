import rule from '../../src/core/rules/backlog-top-not-refined';
import { testRule } from '../rule-tester';

const file = 'sample.backlog.yaml';
const clear = 'acceptance_criteria: [The wall is dry]';

interface Row {
  readonly title: string;
  readonly priority?: string;
  readonly more?: string;
}

/** A YAML file with a story a row. */
function backlog(rows: readonly Row[]): { file: string; text: string } {
  const items = rows.map(
    ({ title, priority, more }) =>
      `  - {type: story, title: ${title}${priority ? `, priority: ${priority}` : ''}${more ? `, ${more}` : ''}}\n`,
  );
  return { file, text: `items:\n${items.join('')}` };
}

/** Walls with criteria, ranked from a number on. */
function walls(count: number, from: number): Row[] {
  return Array.from({ length: count }, (_, index) => ({
    title: `Paint wall ${from + index}`,
    priority: String(from + index),
    more: clear,
  }));
}

const vague = (priority: string, title = 'Paint the hall'): Row => ({ title, priority });
const marked = (priority: string): Row => vague(priority, '«Paint the hall»');
const say = (having: number, below: number): string =>
  `Refine "Paint the hall" first: ${having} of ${below} items below have criteria, this has none.`;

testRule(rule, {
  valid: [
    backlog(walls(9, 1)),
    // At the bottom it may still be vague.
    backlog([...walls(9, 1), vague('10')]),
    backlog([...walls(6, 1), vague('7'), ...walls(3, 8)]),
    // Without an order of importance, the first of a file is no more urgent than the last.
    backlog([vague('5'), ...walls(9, 1)]),
    backlog([{ title: 'Paint the hall' }, ...walls(9, 1).map(({ title, more = '' }) => ({ title, more }))]),
    backlog([vague('Must'), ...walls(9, 1).map((row) => ({ ...row, priority: 'Must' }))]),
    // Most of the others have none either.
    backlog([
      vague('1'),
      ...walls(4, 2),
      ...[6, 7, 8, 9].map((rank) => vague(String(rank), `Paint gate ${rank}`)),
    ]),
    backlog([{ ...vague('1'), more: 'status: done' }, ...walls(9, 2)]),
    backlog([{ ...vague('1'), more: 'status: on hold' }, ...walls(9, 2)]),
    // Too few to have an order.
    backlog([vague('1'), ...walls(5, 2)]),
    backlog([...walls(11, 1), vague('12'), ...walls(9, 13)]),
    { file, text: backlog([vague('1'), ...walls(9, 2)]).text.replace('type: story', 'type: bug') },
  ],
  invalid: [
    { ...backlog([marked('1'), ...walls(9, 2)]), message: say(9, 9) },
    { ...backlog([...walls(3, 1), marked('4'), ...walls(6, 5)]), message: say(6, 6) },
    { ...backlog([marked('1'), vague('2', 'Paint the roof'), ...walls(8, 3)]), message: say(8, 9) },
    {
      ...backlog([
        marked('Must'),
        ...walls(4, 1).map((row) => ({ ...row, priority: 'Must' })),
        ...walls(5, 5).map((row) => ({ ...row, priority: 'Could' })),
      ]),
      message: say(9, 9),
    },
    {
      ...backlog([marked('P1'), ...walls(8, 1).map((row) => ({ ...row, priority: 'P2' }))]),
      message: say(8, 8),
    },
    {
      ...backlog([
        marked('High'),
        ...walls(4, 1).map((row) => ({ ...row, priority: 'Medium' })),
        ...walls(5, 5).map((row) => ({ ...row, priority: 'Low' })),
      ]),
      message: say(9, 9),
    },
    {
      ...backlog([{ ...marked('1'), more: 'status: ready' }, ...walls(9, 2)]),
      message: say(9, 9),
    },
    {
      ...backlog([
        { ...walls(1, 1)[0], title: 'Paint a door', more: 'status: done' },
        marked('2'),
        ...walls(7, 3),
      ]),
      message: say(7, 7),
    },
    {
      file: 'sample.backlog.md',
      text: `# Backlog\n\nIn order of priority: the first comes next.\n\n## W-0: «Paint the hall»\n\nAs a painter, I want to paint the hall.\n${[1, 2, 3, 4, 5, 6, 7, 8].map((wall) => `\n## W-${wall}: Paint wall ${wall}\n\nAs a painter, I want to paint wall ${wall}.\n\n**Acceptance criteria:**\n\n- It is dry\n`).join('')}`,
      message: say(8, 8),
    },
    {
      file: 'sample.backlog.csv',
      text: `Title,Type,Priority,Acceptance Criteria\n«Paint the hall»,Story,1,\n${[2, 3, 4, 5, 6, 7, 8, 9].map((rank) => `Paint wall ${rank},Story,${rank},The wall is dry\n`).join('')}`,
      message: say(8, 8),
    },
  ],
});
