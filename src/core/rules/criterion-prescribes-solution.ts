import { withCodeMarks } from '../rule-parts/code-marks';
import { quote } from '../message';
import { slicePhrase } from '../phrase';
import { inOrder } from '../pattern';
import { defineRule } from '../rule';
import { insideOf, technical } from '../words/inside';

export default defineRule({
  id: 'criterion-prescribes-solution',
  on: 'criterion',
  severity: 'information',
  language: 'en',
  summary: 'A criterion of a user-facing item names nothing that only its builders see.',

  *check(criterion, { item, file, say }) {
    const text = withCodeMarks(criterion.text, file.source);
    const place = insideOf(text.text);
    if (!place || tells.test(text.text.slice(0, place.start))) return;
    const words = slicePhrase(text, place.start, place.end);
    const title = item.title ? withCodeMarks(item.title, file.source).text : '';
    const { role, need } = item.story ?? {};
    // A story is about what its role is after, however technical the title that somebody gave it.
    const subject = role ? `${role.text} ${need?.text ?? ''}` : title;
    if (technical.test(subject) || namesIt(`${title} ${subject}`, words.text)) return;
    yield { at: words, message: say('Say what the user notices, not {0}.', quote(words.text, 32)) };
  },
});

/** "The guide shows how the REST API is called": what a paper or a film is about is its matter. */
const tells = inOrder(
  'i',
  /\b/,
  [
    /readme|documentation|docs|guides?|manual|handbook|videos?|tutorials?|slides?|articles?|presentation|diagrams?/,
    /course|lessons?|changelog|release notes/,
  ],
  /\b[^.;]{0,40}\b/,
  /(?:show|showcase|demonstrate|document|describe|explain|mention|list|display|present|illustrate|cover|include)s?\b/,
);

/** "Search with Elasticsearch": what the title names is what the item is about. */
function namesIt(subject: string, name: string): boolean {
  return subject.toLowerCase().includes(name.toLowerCase());
}
