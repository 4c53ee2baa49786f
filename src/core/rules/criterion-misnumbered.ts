import { replace } from '../edit';
import { quote } from '../message';
import { defineRule } from '../rule';

export default defineRule({
  id: 'criterion-misnumbered',
  on: 'item',
  severity: 'warning',
  layouts: ['backlog.md'],
  summary: 'Numbered criteria are counted from 1, without gaps and doubles.',

  *check({ criteria }, { say }) {
    const numbers = criteria.flatMap(({ number }) => number ?? []);
    const wrong = numbers.flatMap((number, index) => {
      const right = `#${index + 1}`;
      return number.text === right ? [] : [{ number, right }];
    });
    const [first] = wrong;
    if (!first || numbers.length !== criteria.length) return;
    yield {
      at: first.number,
      message: say(
        'Write "{0}" for {1}: the criteria are counted from 1.',
        first.right,
        quote(first.number.text),
      ),
      fix: {
        title: say('Count the criteria from 1 to {0}', numbers.length),
        edits: wrong.map(({ number, right }) => replace(number, right)),
      },
    };
  },
});
