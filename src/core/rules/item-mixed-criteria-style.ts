import { quote } from '../message';
import type { Criterion } from '../model';
import { defineRule } from '../rule';

/** Of each style: one example under a list of rules is welcome. */
const fewest = 2;

export default defineRule({
  id: 'item-mixed-criteria-style',
  on: 'item',
  severity: 'information',
  summary: 'The criteria of an item have one style.',

  *check({ criteria }) {
    const styles = new Map<string, Criterion[]>();
    for (const criterion of criteria) {
      const like = styles.get(styleOf(criterion));
      if (like) like.push(criterion);
      else styles.set(styleOf(criterion), [criterion]);
    }
    const [usual, odd] = [...styles.values()].sort((a, b) => b.length - a.length);
    const first = odd?.[0];
    if (!usual?.[0] || !first || odd.length < fewest) return;
    yield {
      at: first.name ?? first.text,
      message: `Write ${quote(first.text.text, 60)} as the others: ${nameOf(styleOf(usual[0]))}.`,
    };
  },
});

type Style = 'gherkin' | 'ears' | 'rule';

function styleOf({ form }: Criterion): Style {
  return form === 'gherkin' || form === 'ears' ? form : 'rule';
}

function nameOf(style: Style): string {
  return { gherkin: 'Given, When, Then', ears: 'EARS', rule: 'a rule' }[style];
}
