import { demandOf } from '../demand';
import { matchesOf } from '../matches';
import { quote } from '../message';
import { defineRule } from '../rule';
import { slicePhrase } from '../phrase';
import { examples, otherThings, openEnds } from '../words/open-lists';

export default defineRule({
  id: 'criterion-open-list',
  on: 'criterion',
  severity: 'warning',
  language: 'en',
  summary: 'A criterion names all that is to be checked.',

  *check(criterion, { say }) {
    const text = demandOf(criterion);
    const find = (pattern: RegExp): RegExpExecArray | undefined =>
      matchesOf(pattern, text.text).find(({ index }) => !isQuoted(text.text, index));
    const isOpen = find(openEnds) ?? (/\bother\b/i.test(text.text) ? find(otherThings) : undefined);
    const match = isOpen ?? find(examples);
    if (!match) return;
    const words = slicePhrase(text, match.index, match.index + match[0].length);
    const message = say('Complete the list, or say where it stands: {0}.', quote(words.text, 44));
    // What is included may be all there is: only its author knows.
    yield isOpen ? { at: words, message } : { at: words, message, severity: 'information' };
  },
});

function isQuoted(text: string, index: number): boolean {
  return ((text.slice(0, index).match(/["“”`]/g) ?? []).length & 1) === 1;
}
