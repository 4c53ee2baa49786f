import { replace } from '../edit';
import { estimatesOf } from '../estimates';
import { defineRule } from '../rule';

export default defineRule({
  id: 'item-estimate-off-scale',
  on: 'file',
  severity: 'information',
  summary: "An estimate is a value of the team's scale.",

  *check({ items }, { house }) {
    const { inPoints, estimates } = estimatesOf(items, house);
    if (!inPoints) return;
    for (const { value, words } of estimates) {
      if (house.estimates.includes(value)) continue;
      const below = house.estimates.findLast((step) => step < value);
      const above = house.estimates.find((step) => step > value);
      const near = [below, above].filter((step) => step !== undefined);
      yield {
        at: words,
        message: `Take a value of the scale instead of ${value}: ${near.join(' or ')}.`,
        suggestions: near.map((step) => ({ title: `Write ${step}`, edits: [replace(words, String(step))] })),
      };
    }
  },
});
