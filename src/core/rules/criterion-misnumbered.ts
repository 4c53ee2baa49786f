import { replace } from '../edit';
import { quote } from '../message';
import { defineRule } from '../rule';

export default defineRule({
  id: 'criterion-misnumbered',
  on: 'item',
  severity: 'warning',
  layouts: ['backlog.md'],
  summary: 'Numbered criteria are counted from 1, without gaps and doubles.',

  *check({ criteria }) {
    const numbers = criteria.flatMap(({ number }) => number ?? []);
    const wrong = numbers.flatMap((number, index) => {
      const right = `#${index + 1}`;
      return number.text === right ? [] : [{ number, right }];
    });
    const [first] = wrong;
    if (!first || numbers.length !== criteria.length) return;
    yield {
      at: first.number,
      message: `Write "${first.right}" for ${quote(first.number.text)}: the criteria are counted from 1.`,
      fix: {
        title: `Count the criteria from 1 to ${numbers.length}`,
        edits: wrong.map(({ number, right }) => replace(number, right)),
      },
    };
  },
});
