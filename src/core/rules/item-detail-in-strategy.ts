import { isStrategic } from '../item-words';
import { quote } from '../message';
import { slicePhrase, type Phrase } from '../phrase';
import { defineRule } from '../rule';
import { widgets } from '../words/solutions';
import { anyOf } from '../words/tokens';

const widget = anyOf(widgets, 'i');

export default defineRule({
  id: 'item-detail-in-strategy',
  on: 'item',
  severity: 'information',
  language: 'en',
  summary: 'A goal says what is to change, and leaves screens and steps to stories.',

  *check(item) {
    if (!isStrategic(item)) return;
    const scenario = item.criteria.find(({ form, steps }) => form === 'gherkin' && steps.length > 0);
    const detail =
      scenario?.text ?? widgetIn([item.title, ...item.notes, ...item.criteria.map(({ text }) => text)]);
    if (detail)
      yield { at: detail, message: `Make ${quote(detail.text, 52)} a story of its own below this goal.` };
  },
});

function widgetIn(texts: readonly (Phrase | null)[]): Phrase | null {
  for (const text of texts) {
    const match = text && widget.exec(text.text);
    if (match) return slicePhrase(text, match.index, match.index + match[0].length);
  }
  return null;
}
