import { estimatesOf } from '../estimates';
import { quote } from '../message';
import { defineRule } from '../rule';

export default defineRule({
  id: 'item-estimate-too-big',
  on: 'file',
  severity: 'warning',
  summary: 'A story is small enough for one sprint.',

  *check({ items }, { house }) {
    const { inPoints, estimates } = estimatesOf(items, house);
    if (!inPoints) return;
    for (const { value, words, item } of estimates) {
      if (value <= house.largestEstimate) continue;
      const name = item.title ?? item.story?.need;
      const what = name ? quote(name.text, 46) : 'this';
      yield { at: words, message: `Split ${what}: ${value} is more than ${house.largestEstimate}.` };
    }
  },
});
