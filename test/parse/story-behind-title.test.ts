import { describe, it } from 'node:test';
import { expectItems } from './summary';

const story = ['diver', 'book a boat', 'I can plan'];
const sentence = 'As a diver, I want to book a boat, so that I can plan';

describe('a story behind its title', () => {
  for (const lead of ['Boats: ', 'Boats - ', 'Boats — ']) {
    it(`is told in every format: "${lead}As a …"`, () => {
      const expected = [{ title: 'Boats', story }];
      expectItems('dives.stories.txt', `${lead}${sentence}\n`, expected);
      expectItems('dives.yaml', `items:\n  - id: D-1\n    title: '${lead}${sentence}'\n`, expected);
      expectItems(
        'dives.backlog.json',
        JSON.stringify({ items: [{ id: 'D-1', title: lead + sentence }] }),
        expected,
      );
      expectItems('dives.csv', `Issue key,Issue Type,Summary\nD-1,Story,"${lead}${sentence}"\n`, expected);
    });
  }

  it('may have an id before it, with nothing in between', () => {
    expectItems('dives.stories.txt', `D-7 ${sentence}\n`, [{ id: 'D-7', title: sentence, story }]);
  });

  it('has no title in a mere tag', () => {
    expectItems('dives.yaml', `items:\n  - id: D-1\n    title: '[Web] ${sentence}'\n`, [
      { title: sentence, story },
    ]);
  });

  it('is none where it is shown and not told', () => {
    expectItems('dives.csv', `Issue key,Issue Type,Summary\nD-1,Story,"Bad example: ${sentence}"\n`, [
      { story: null },
    ]);
  });
});
