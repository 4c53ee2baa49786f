import { quote } from '../message';
import type { Step } from '../model';
import {
  conditionWithin,
  givenBehindWhen,
  stepAtStart,
  stepBehindThen,
  stepWithin,
  type LateStep,
} from '../rule-parts/one-line-steps';
import { outcomeBeforeAction, swappedSteps } from '../rule-parts/step-order';
import { slicePhrase, trimPhrase, type Phrase } from '../phrase';
import { defineRule, type Problem } from '../rule';
import type { Say } from '../say';

export default defineRule({
  id: 'scenario-step-order',
  on: 'criterion',
  severity: 'warning',
  language: 'en',
  summary: 'Given comes before When, and When before Then.',

  *check({ steps, form, text }, { say }) {
    if (form !== 'gherkin') {
      const behind = stepBehindThen(text.text) ?? givenBehindWhen(text.text);
      if (behind) yield lateStep(text, behind, say);
      return;
    }
    const begun = steps.findIndex(({ kind }) => kind === 'when' || kind === 'then');
    const late = steps.find(({ kind }, index) => kind === 'given' && begun >= 0 && index > begun);
    if (late) {
      yield {
        at: late.keyword,
        message: say('Set the scene first: move {0} up.', quote(late.text.text, 34)),
      };
      return;
    }
    const early = outcomeBeforeAction(steps);
    if (early) {
      yield {
        at: early.keyword,
        message: say('Put the action before its outcome: move {0} up.', quote(early.text.text, 34)),
      };
      return;
    }
    const hidden = hiddenStep(steps, say);
    if (hidden) {
      yield hidden;
      return;
    }
    const swapped = swappedSteps(steps);
    if (swapped) {
      const { given, when } = swapped;
      yield {
        at: given.text,
        message: say('This is the action, and {0} sets the scene: swap them.', quote(when.text.text, 52)),
      };
    }
  },
});

/** A step in the words of another: on one line nothing else parts them. */
function hiddenStep(steps: readonly Step[], say: Say): Problem | null {
  for (const { kind, text } of steps) {
    if (kind === 'given') continue;
    const found =
      kind === 'then' && !steps.some((step) => step.kind === 'when')
        ? (stepAtStart(text.text) ?? stepWithin(text.text))
        : (stepWithin(text.text) ?? (kind === 'when' ? conditionWithin(text.text) : null));
    if (!found) continue;
    if (found.kind === 'given' || kind === 'then') return lateStep(text, found, say);
    const at = slicePhrase(text, found.at, found.at + 'when'.length);
    return { at, message: say('A scenario has one When: join the two with "and", or split the scenario.') };
  }
  return null;
}

function lateStep(text: Phrase, { kind, at }: LateStep, say: Say): Problem {
  const end = at + kind.length;
  const words = quote(trimPhrase(slicePhrase(text, end)).text, 34);
  return {
    at: slicePhrase(text, at, end),
    message:
      kind === 'given'
        ? say('Set the scene first: move {0} up.', words)
        : say('Put the action before its outcome: move {0} up.', words),
  };
}
