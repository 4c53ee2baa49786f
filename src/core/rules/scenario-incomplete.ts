import { quote } from '../message';
import type { Outline, Step } from '../model';
import {
  actionInScene,
  actionOf,
  lacksResponse,
  lacksThen,
  stepBehindThen,
} from '../rule-parts/one-line-steps';
import { slicePhrase, type Phrase, type Span } from '../phrase';
import { defineRule, type Problem } from '../rule';
import type { Say } from '../say';

export default defineRule({
  id: 'scenario-incomplete',
  on: 'criterion',
  severity: 'warning',
  summary: 'A scenario has an action and an outcome, and an outline its examples.',

  *check({ steps, text, form, outline, name }, { say }) {
    if (form !== 'gherkin') {
      const given = /^(?:Given|GIVEN)\s+(?:(?!\n).{0,400}\s(?:When|WHEN|when)\s+)?(?=\S)/.exec(text.text);
      const scene = given ? actionInScene(text) : null;
      if (given && (lacksResponse(text.text) || lacksThen(text.text)))
        yield { at: slicePhrase(text, given[0].length), message: noThen(say) };
      else if (scene) yield actionIn(scene, say);
      const then =
        /^(?:Then|THEN)(?=\s+(?:(?:the|an?|no|all|I|it|they|he|she)\s|[a-z]+\s+[a-z]+[^s\s]s\s))/.exec(
          text.text,
        );
      if (then && !stepBehindThen(text.text))
        yield {
          at: slicePhrase(text, 0, then[0].length),
          message: say('Say what leads to it: the scenario has no "When".'),
        };
      return;
    }
    if (steps.length === 0) return;
    const last = steps.at(-1);
    const empty = steps.find((step) => step.text.text === '');
    if (!steps.some(({ kind }) => kind === 'then')) yield { at: last?.text ?? text, message: noThen(say) };
    else if (empty)
      yield { at: empty.keyword, message: say('Say what follows {0}.', quote(empty.keyword.text)) };
    else yield* actionWithoutWhen(steps, say);
    if (outline) yield* problemsOf(outline, name ?? steps[0]?.text ?? text, say);
  },
});

function noThen(say: Say): string {
  return say('Say what happens then: the scenario has no "Then".');
}

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

/** "Given the cook opens the menu, then …": somebody acts, and no When says so. */
function* actionWithoutWhen(steps: readonly Step[], say: Say): Iterable<Problem> {
  if (steps.some(({ kind }) => kind === 'when')) return;
  for (const step of steps) {
    const action = actionOf(step);
    if (action) {
      yield actionIn(action, say);
      return;
    }
  }
}

function actionIn(at: Phrase, say: Say): Problem {
  return { at, message: say('This is the action: open it with "When", {0}.', quote(at.text, 40)) };
}
