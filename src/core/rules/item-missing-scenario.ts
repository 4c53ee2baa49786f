import { lineEndOf } from '../line-end';
import { insertAt } from '../edit';
import { quote } from '../message';
import { isInForce } from '../facts/openspec';
import { defineRule } from '../rule';

export default defineRule({
  id: 'item-missing-scenario',
  on: 'item',
  severity: 'warning',
  layouts: ['openspec'],
  summary: 'A requirement of OpenSpec has a scenario.',

  *check(item, { file, say }) {
    const { title, span, criteria } = item;
    if (criteria.length > 0 || !isInForce(item)) return;
    const message = say(
      'Add a scenario to {0}: it has none.',
      quote(title?.text ?? say('this requirement'), 40),
    );
    const lineEnd = lineEndOf(file.source);
    const lines = ['', '', '#### Scenario: …', '', '- **WHEN** …', '- **THEN** …'];
    const edits = [insertAt(span.end, lines.join(lineEnd))];
    yield { at: title ?? span, message, suggestions: [{ title: say('Add a scenario'), edits }] };
  },
});
