import rule from '../../src/core/rules/sprint-over-capacity';
import { testRule } from '../rule-tester';

const file = 'sample.backlog.md';

/** A sprint with this text below its heading, and stories of so many points. */
function sprint(
  text: string,
  points: readonly number[],
  heading = 'Sprint 4',
): { file: string; text: string } {
  const stories = points.map(
    (point, index) =>
      `### LIB-${index + 1}: Lend part ${index + 1} (${point} points)\n\nAs a reader, I want to borrow part ${index + 1}.\n\n`,
  );
  return { file, text: `## ${heading}\n\n${text}\n\n${stories.join('')}` };
}

const less = (planned: number, fit: number): string =>
  `Plan less: ${planned} points are taken, and ${fit} fit.`;

testRule(rule, {
  valid: [
    sprint('Capacity: 13 points', [8, 5]),
    sprint('Capacity: 20', [8, 5]),
    sprint('Books can be lent.', [8, 5, 13]),
    // Hours and days are no points.
    sprint('Capacity: 10 hours', [8, 5]),
    sprint('Capacity: 10 h', [8, 5]),
    sprint('Capacity: 10 days', [8, 5]),
    sprint('Our capacity is not known yet.', [8, 5]),
    sprint('Capacity: 10', [8, 5], 'Ideas'),
    { file, text: sprint('Capacity: 10', [8, 5]).text.replaceAll(' points)', ' points, Status: done)') },
    {
      file: 'sample.backlog.yaml',
      text: 'sections:\n  - title: Sprint 4\n    capacity: 10\n    items:\n      - {id: LIB-1, title: Lend, estimate: 8}\n',
    },
    { file: 'sample.backlog.yaml', text: 'capacity: 2\nitems:\n  - {id: LIB-1, title: Lend, estimate: 8}\n' },
  ],
  invalid: [
    { ...sprint('Capacity: 10 points', [8, 5], '«Sprint 4»'), message: less(13, 10) },
    { ...sprint('**Capacity:** 10', [8, 5], '«Sprint 4»'), message: less(13, 10) },
    { ...sprint('Velocity 12', [8, 5], '«Sprint 4»'), message: less(13, 12) },
    { ...sprint('- Capacity: 12 SP', [8, 5], '«Sprint 4»'), message: less(13, 12) },
    { ...sprint('Kapazität: 7', [8], '«Sprint 4»'), message: less(8, 7) },
    { ...sprint('Our velocity is about 12.', [8, 5], '«Sprint 4»'), message: less(13, 12) },
    { ...sprint('Books can be lent.', [8, 5], '«Sprint 4 (capacity 10)»'), message: less(13, 10) },
    { ...sprint('Capacity: 10', [8, 5], '«Iteration 12»'), message: less(13, 10) },
    {
      file: 'sample.backlog.yaml',
      text: 'sections:\n  - title: «Sprint 4»\n    capacity: 10\n    items:\n      - {id: LIB-1, title: Lend, estimate: 8}\n      - {id: LIB-2, title: Scan, estimate: 5}\n',
      message: less(13, 10),
    },
    {
      file: 'sample.backlog.json',
      text: '{"sections":[{"title":"«Sprint 4»","velocity":5,"items":[{"id":"LIB-1","title":"Lend","estimate":8}]}]}',
      message: less(8, 5),
    },
    {
      file,
      text: `${sprint('Capacity: 20', [8, 5]).text}${sprint('Capacity: 10', [8, 5], '«Sprint 5»').text}`,
      message: less(13, 10),
    },
  ],
});
