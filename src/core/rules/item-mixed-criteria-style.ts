import { quote } from '../message';
import type { Criterion } from '../model';
import { defineRule } from '../rule';
import type { Say } from '../say';

/** Of each style: one example under a list of rules is welcome. */
const fewest = 2;

export default defineRule({
  id: 'item-mixed-criteria-style',
  on: 'item',
  severity: 'information',
  summary: 'The criteria of an item have one style.',

  *check({ criteria }, { say }) {
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
      message: messageOf(styleOf(usual[0]), quote(first.text.text, 60), say),
    };
  },
});

type Style = 'gherkin' | 'ears' | 'rule';

function styleOf({ form }: Criterion): Style {
  return form === 'gherkin' || form === 'ears' ? form : 'rule';
}

function messageOf(usual: Style, odd: string, say: Say): string {
  switch (usual) {
    case 'gherkin':
      return say('Write {0} as the others: Given, When, Then.', odd);
    case 'ears':
      return say('Write {0} as the others: EARS.', odd);
    case 'rule':
      return say('Write {0} as the others: a rule.', odd);
  }
}
