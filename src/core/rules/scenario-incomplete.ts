import { defineRule } from '../rule';

export default defineRule({
  id: 'scenario-incomplete',
  on: 'criterion',
  severity: 'warning',
  summary: 'A scenario has an action and an outcome.',

  *check({ steps, text, form }) {
    if (form !== 'gherkin' || steps.length === 0) return;
    const kinds = new Set(steps.map(({ kind }) => kind));
    const last = steps.at(-1);
    if (!kinds.has('then'))
      yield { at: last?.text ?? text, message: 'Say what happens then: the scenario has no "Then".' };
  },
});
