import { quote } from '../message';
import type { Phrase } from '../phrase';
import { defineRule } from '../rule';

export default defineRule({
  id: 'scenario-poor-name',
  on: 'item',
  severity: 'warning',
  summary: 'Each scenario of a feature has a name of its own.',

  *check({ criteria }, { file, say }) {
    const names = new Map<string, Phrase>();
    for (const { name, steps, span } of criteria) {
      if (name) {
        const key = name.text.trim().toLowerCase().replace(/\s+/g, ' ');
        if (names.has(key))
          yield {
            at: name,
            message: say('Say what sets this scenario apart from the other {0}.', quote(name.text, 54)),
          };
        names.set(key, name);
      } else if (file.format === 'gherkin' && steps[0]) {
        const head = file.source.slice(span.start, steps[0].keyword.start).trimEnd();
        const keyword = /\S.*$/.exec(head)?.[0] ?? head;
        const at = { start: span.start + head.length - keyword.length, end: span.start + head.length };
        yield {
          at,
          message: say('Give this scenario a name that says what it shows.'),
          severity: 'information',
        };
      }
    }
  },
});
