import { describe, it } from 'node:test';
import { expectItems } from './summary';

const told = 'As a guest, I want to pay at the table, so that I can leave';
const parts = ['guest', 'pay at the table', 'I can leave'];

describe('what is said of a story behind its sentence', () => {
  for (const [tail, fields] of [
    [' (5 SP)', ['estimate: 5']],
    [' [3 points]', ['estimate: 3']],
    ['. (2 story points)', ['estimate: 2']],
    ['. (13)', ['estimate: 13']],
    [' (Must)', ['priority: Must']],
    [' [M]', ['estimate: M']],
    [' (5 points, Must).', ['estimate: 5', 'priority: Must']],
    [' (priority: high) [5 SP]', ['priority: high', 'estimate: 5']],
    [' #mobile #night', ['tags: mobile', 'tags: night']],
    [' – 5 SP', ['estimate: 5']],
    [' - 3 points', ['estimate: 3']],
    ['. | 5 pts', ['estimate: 5']],
    [' | Must | 5 SP', ['priority: Must', 'estimate: 5']],
    [' · P1', ['priority: P1']],
    [' (SP 5)', ['estimate: 5']],
    [' (Prio hoch)', ['priority: hoch']],
    [' (~3d)', ['estimate: ~3d']],
    [' (due: 2026-11-30, @mia)', ['date: 2026-11-30', 'owner: mia']],
    ['. (3 SP) @mia', ['estimate: 3', 'owner: mia']],
    ['. 5 SP @mia', ['estimate: 5', 'owner: mia']],
    ['. #bar 5', ['tags: bar', 'estimate: 5']],
    [' ⏫ 📅 2026-12-01 #bar/till', ['priority: ⏫', 'date: 2026-12-01', 'tags: bar/till']],
    [' ✅ 2026-11-02', ['status: ✅ 2026-11-02']],
    [' 🛫 2026-11-10 🔁 every week', ['tags: 🛫 2026-11-10', 'tags: 🔁 every week']],
    ['. Priority: High', ['priority: High']],
    ['. Priority: High · Estimate: 3.', ['priority: High', 'estimate: 3']],
  ] as const) {
    it(`is no part of its benefit: "${tail}"`, () => {
      const expected = [{ story: parts, fields: [...fields] }];
      expectItems('inn.md', `# Inn\n\n- ${told}${tail}\n`, expected);
      expectItems('inn.stories.txt', `${told}${tail}\n`, expected);
      expectItems('inn.yaml', `items:\n  - id: I-1\n    story: '${told}${tail}'\n`, expected);
      expectItems('inn.csv', `ID,Title,User Story\nI-1,Pay,"${told}${tail}"\n`, expected);
    });
  }

  it('is what the item states elsewhere', () => {
    expectItems('inn.csv', `ID,Title,User Story,Story Points\nI-1,Pay,"${told} (5 SP)",8\n`, [
      { story: parts, fields: ['estimate: 8'] },
    ]);
    expectItems('inn.md', `## ${told} (5 SP)\n`, [{ story: parts, fields: ['estimate: 5'] }]);
  });

  for (const tail of [
    ' (quickly)',
    ' (2)',
    '. (2025)',
    ' by a note to #kitchen',
    ' (with 3 points of my card)',
    ' with no. #3',
    ' (high chairs)',
    ' sorted by price (high, low)',
    ' in a coat of size (M)',
    ' with a tag like #vegan',
    ' where the cooks see #bread',
    ' – quickly',
    ' and write to @mia',
    ' within the time agreed (24h)',
    ' at table 5',
    ' (level best)',
    ' with 3 – 5 points',
    ' in low | high',
    ' in S | M',
    ' – Must',
  ])
    it(`may be the author's own words: "${tail}"`, () => {
      expectItems('inn.md', `# Inn\n\n- ${told}${tail}\n`, [
        { story: ['guest', 'pay at the table', `I can leave${tail}`], fields: [] },
      ]);
    });
});
