import type { Outline } from '../model';
import type { Span } from '../phrase';
import { defineRule, type Problem } from '../rule';
import type { Say } from '../say';

export default defineRule({
  id: 'scenario-incomplete',
  on: 'criterion',
  severity: 'warning',
  summary: 'A scenario has an action and an outcome, and an outline its examples.',

  *check({ steps, text, form, outline, name }, { say }) {
    if (form !== 'gherkin' || steps.length === 0) return;
    const last = steps.at(-1);
    if (!steps.some(({ kind }) => kind === 'then'))
      yield { at: last?.text ?? text, message: say('Say what happens then: the scenario has no "Then".') };
    if (outline) yield* problemsOf(outline, name ?? steps[0]?.text ?? text, say);
  },
});

function* problemsOf({ columns, rows, body }: Outline, at: Span, say: Say): Iterable<Problem> {
  if (rows === 0) {
    yield { at, message: say('Add examples: without a row this outline is never run.') };
    return;
  }
  const used = new Set([...body.matchAll(/<(?<column>[^<>\n]+)>/g)].map(({ groups }) => groups?.['column']));
  for (const column of columns) {
    if (!used.has(column.text))
      yield {
        at: column,
        message: say('Use "<{0}>" in a step, or leave the column out.', column.text.slice(0, 40)),
      };
  }
}
