import { demandOf } from '../demand';
import { quote } from '../message';
import { defineRule } from '../rule';
import { slicePhrase } from '../phrase';

/** Lists that go on (QVscribe; INCOSE R9), and examples that stand where the definition should. */
const open =
  /\betc\b\.?|\band so (?:on|forth)\b|\band more\b(?=\s*[.,;)]|\s*$)|\band\/or\b|\b(?:and|or) others\b(?=\s*[.,;)]|\s*$)|\bamong others\b|\bor similar\b|\band (?:the like|similar)\b|(?:…|\.\.\.)(?=\s*$)|\bincluding,? but not limited to\b/i;
/** At the end of a list; "any other nurse" by herself is meant to be all of them. */
const anyOther = /(?<=(?:\b(?:and|or)|,)\s)any other\s+[a-zÀ-ɏ]+/i;
/** "including" with a list behind a general word, in a criterion that names nothing else to check. */
const including =
  /\b(?<general>patterns|things|information|details|data|features|options|topics|aspects|items|elements|content|rules|settings|metrics|cases|scenarios|operations|practices|guidelines|requirements)\b,?\s+(?<word>including|such as)\b(?=[^.;]*,)/i;

export default defineRule({
  id: 'criterion-open-list',
  on: 'criterion',
  severity: 'warning',
  language: 'en',
  summary: 'A criterion names all that is to be checked.',

  *check(criterion, { say }) {
    const text = demandOf(criterion);
    const isOpen =
      open.exec(text.text) ?? (text.text.includes('any other') ? anyOther.exec(text.text) : null);
    const match = isOpen ?? including.exec(text.text);
    if (!match || isQuoted(text.text, match.index)) return;
    const words = slicePhrase(text, match.index, match.index + match[0].length);
    const message = say('Complete the list, or say where it stands: {0}.', quote(words.text, 44));
    // What is included may be all there is: only its author knows.
    yield isOpen ? { at: words, message } : { at: words, message, severity: 'information' };
  },
});

function isQuoted(text: string, index: number): boolean {
  return ((text.slice(0, index).match(/["“”`]/g) ?? []).length & 1) === 1;
}
