import { estimatesOf } from '../facts/estimates';
import { quote } from '../message';
import { defineRule } from '../rule';

export default defineRule({
  id: 'item-estimate-too-big',
  on: 'file',
  severity: 'warning',
  summary: 'A story is small enough for one sprint.',

  *check({ items }, { house, say }) {
    const { inPoints, estimates } = estimatesOf(items, house);
    if (!inPoints) return;
    for (const { value, words, item } of estimates) {
      if (value <= house.largestEstimate) continue;
      const name = item.title ?? item.story?.need;
      const most = house.largestEstimate;
      const message = name
        ? say('Split {0}: {1} is more than {2}.', quote(name.text, 46), value, most)
        : say('Split this: {0} is more than {1}.', value, most);
      yield { at: words, message };
    }
  },
});
