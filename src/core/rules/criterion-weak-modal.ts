import { quote } from '../message';
import { defineRule } from '../rule';
import type { Criterion, Item } from '../model';
import { slicePhrase, type Phrase } from '../phrase';

const soft =
  /\b(?:may(?: optionally)?|might|could(?!\s+not\b)|can optionally|optionally|ideally|try to|tries to|attempts? to|nice to have)\b/i;
const should = /\bshould\b/i;
/** A person who may do something has a permission. */
const permission =
  /\b(?:users?|they|he|she|I|we|you|customers?|admins?|members?|guests?|visitors?|owners?|managers?|staff|anyone|anybody|nobody|no one|everyone|[a-zÀ-ɏ]+(?:er|or|ist|ee)s?)\s+(?:may|could|can)\b/i;

export default defineRule({
  id: 'criterion-weak-modal',
  on: 'criterion',
  severity: 'information',
  language: 'en',
  summary: 'A criterion says what happens, not what might.',

  *check(criterion, { item, say }) {
    const part = outcomeOf(criterion);
    const match = soft.exec(part.text) ?? (criterion.form === 'gherkin' ? null : should.exec(part.text));
    if (
      !match ||
      match[0] === 'May' ||
      isPermission(part.text, match.index, item) ||
      isQuoted(part.text, match.index)
    )
      return;
    const words = slicePhrase(part, match.index, match.index + match[0].length);
    yield { at: words, message: say('Say "must" or what happens, instead of {0}.', quote(words.text)) };
  },
});

/** Before the modal stands somebody: a person by any word, or the role of the story. */
function isPermission(text: string, index: number, { story }: Item): boolean {
  if (permission.test(text)) return true;
  const subject = /(?<noun>\p{L}+)\s+$/u.exec(text.slice(0, index))?.groups?.['noun']?.toLowerCase();
  return subject !== undefined && (story?.role?.text.toLowerCase().includes(subject) ?? false);
}

function outcomeOf({ text, steps }: Criterion): Phrase {
  return steps.find(({ kind }) => kind === 'then')?.text ?? text;
}

function isQuoted(text: string, index: number): boolean {
  return ((text.slice(0, index).match(/["“”`]/g) ?? []).length & 1) === 1;
}
