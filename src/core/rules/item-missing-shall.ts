import { quote } from '../message';
import { isInForce } from '../facts/openspec';
import { defineRule } from '../rule';

export default defineRule({
  id: 'item-missing-shall',
  on: 'item',
  severity: 'warning',
  layouts: ['openspec'],
  summary: 'A requirement of OpenSpec says what SHALL or MUST be so.',

  *check(item, { say }) {
    const { notes, title, span } = item;
    if (!isInForce(item) || notes.some(({ text }) => /\b(?:SHALL|MUST)\b/.test(text))) return;
    const [sentence] = notes;
    const at = sentence ?? title ?? span;
    const message = sentence
      ? say('Say it with SHALL or MUST: {0}.', quote(sentence.text, 30))
      : say('Say below the heading what the system SHALL do.');
    yield { at, message };
  },
});
