import { quote } from '../message';
import { slicePhrase } from '../phrase';
import { defineRule } from '../rule';
import { inside, technical } from '../words/inside';

export default defineRule({
  id: 'criterion-prescribes-solution',
  on: 'criterion',
  severity: 'information',
  language: 'en',
  summary: 'A criterion of a user-facing item names nothing that only its builders see.',

  *check({ text }, { item, say }) {
    const match = inside.exec(text.text);
    if (!match) return;
    const subject = `${item.title?.text ?? ''} ${item.story?.role?.text ?? ''}`;
    if (technical.test(subject) || namesIt(subject, match[0])) return;
    const words = slicePhrase(text, match.index, match.index + match[0].length);
    yield { at: words, message: say('Say what the user notices, not {0}.', quote(words.text, 32)) };
  },
});

/** "Search with Elasticsearch": what the title names is what the item is about. */
function namesIt(subject: string, name: string): boolean {
  return subject.toLowerCase().includes(name.toLowerCase());
}
