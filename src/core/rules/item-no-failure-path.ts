import { quote } from '../message';
import { defineRule } from '../rule';
import { changing, failure } from '../words/failures';

/** One criterion alone is a first note, not yet a list. */
const fewest = 2;

export default defineRule({
  id: 'item-no-failure-path',
  on: 'item',
  severity: 'off',
  language: 'en',
  summary: 'A story that changes something says what happens when it cannot.',

  *check({ criteria, story, title, criteriaLabel }, { say }) {
    const need = story?.need;
    if (!need || !changing.test(need.text) || criteria.length < fewest) return;
    if (criteria.some(({ text }) => failure.test(text.text))) return;
    const message = say('Say what happens when {0} is not possible.', quote(need.text, 44));
    yield { at: criteriaLabel ?? title ?? need, message };
  },
});
