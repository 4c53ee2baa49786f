import { quote } from '../message';
import { defineRule } from '../rule';

const action =
  /\b(?:clicks?|presses|navigates?|submits?|selects?|types?|enters?|opens?|taps?|scrolls?|chooses?|uploads?|goes)\b/i;
const state = /^(?:[a-zÀ-ɏ]+\s+){0,4}(?:exists?|has|have|(?:is|are|was|were)\s+(?![a-zÀ-ɏ]+(?:ed|en|wn)\b))/i;

export default defineRule({
  id: 'scenario-step-order',
  on: 'criterion',
  severity: 'warning',
  language: 'en',
  summary: 'Given comes before When, and When before Then.',

  *check({ steps, form }, { say }) {
    if (form !== 'gherkin') return;
    const begun = steps.findIndex(({ kind }) => kind === 'when' || kind === 'then');
    const late = steps.find(({ kind }, index) => kind === 'given' && begun >= 0 && index > begun);
    if (late) {
      yield {
        at: late.keyword,
        message: say('Set the scene first: move {0} up.', quote(late.text.text, 34)),
      };
      return;
    }
    const given = steps.find(({ kind }) => kind === 'given');
    const when = steps.find(({ kind }) => kind === 'when');
    if (
      given &&
      when &&
      action.test(given.text.text) &&
      !action.test(when.text.text) &&
      state.test(when.text.text)
    ) {
      yield {
        at: given.text,
        message: say('This is the action, and {0} the scene: swap them.', quote(when.text.text, 42)),
      };
    }
  },
});
