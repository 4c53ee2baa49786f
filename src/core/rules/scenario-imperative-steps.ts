import { quote } from '../message';
import type { Step } from '../model';
import { defineRule } from '../rule';
import { isGesture } from '../words/gestures';

/** One gesture may be the behaviour itself; from the second on it is a script. */
const fewest = 2;

export default defineRule({
  id: 'scenario-imperative-steps',
  on: 'criterion',
  severity: 'information',
  language: 'en',
  summary: 'A scenario says what people do, not which keys they press.',

  *check({ steps }, { say }) {
    const found = steps.filter(isScripted);
    const [first] = found;
    if (!first || found.length < fewest) return;
    yield {
      at: first.text,
      message: say('Say what {0} is done for, in one step.', quote(first.text.text, 40)),
    };
  },
});

/** What is shown at the end may name a control. */
function isScripted({ kind, text }: Step): boolean {
  return kind !== 'then' && isGesture(text.text);
}
