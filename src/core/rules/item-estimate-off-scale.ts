import { replace } from '../edit';
import { estimatesOf } from '../facts/estimates';
import { defineRule } from '../rule';

export default defineRule({
  id: 'item-estimate-off-scale',
  on: 'file',
  severity: 'information',
  summary: "An estimate is a value of the team's scale.",
  yieldsTo: { 'item-estimate-too-big': 'same' },

  *check({ items }, { house, say }) {
    const { inPoints, estimates } = estimatesOf(items, house);
    if (!inPoints) return;
    for (const { value, words } of estimates) {
      if (house.estimates.includes(value)) continue;
      const below = house.estimates.findLast((step) => step < value);
      const above = house.estimates.find((step) => step > value);
      const near = [below, above].filter((step) => step !== undefined);
      const [one, other] = near;
      // On an empty scale there is nothing to take.
      if (one === undefined) continue;
      yield {
        at: words,
        message:
          other === undefined
            ? say('Use a value of the scale instead of {0}: {1}.', value, one)
            : say('Use a value of the scale instead of {0}: {1} or {2}.', value, one, other),
        suggestions: near.map((step) => ({
          title: say('Write {0}', step),
          edits: [replace(words, String(step))],
        })),
      };
    }
  },
});
