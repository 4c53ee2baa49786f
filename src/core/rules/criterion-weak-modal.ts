import { missingShall, unansweredTrigger } from '../rule-parts/ears-faults';
import { matchesOf } from '../matches';
import { quote } from '../message';
import { defineRule } from '../rule';
import type { Criterion, Item } from '../model';
import { slicePhrase, type Phrase } from '../phrase';
import { quotationsOf } from '../quotations';
import { isInClause, isSomebody, softModals } from '../words/modals';
import { verbs } from '../words/verbs';

export default defineRule({
  id: 'criterion-weak-modal',
  on: 'criterion',
  severity: 'information',
  language: 'en',
  summary: 'A criterion says what happens, not what might.',

  *check(criterion, { item, file, say }) {
    const part = outcomeOf(criterion);
    const isQuoted = quotationsOf(part.text);
    const match = matchesOf(softModals, part.text).find(
      (found) => !isQuoted(found.index) && isWeak(part.text, found, criterion, item),
    );
    if (!match) return;
    const words = slicePhrase(part, match.index, match.index + match[0].length);
    // Where EARS has its own word, nobody is told another.
    const ears =
      file.layout === 'kiro' ? missingShall(criterion.text, say) : unansweredTrigger(criterion.text, say);
    const message =
      ears?.at.start === words.start
        ? say('Say SHALL or what happens, instead of {0}.', quote(words.text))
        : say('Say "must" or what happens, instead of {0}.', quote(words.text));
    yield { at: words, message };
  },
});

/** "may … only", "may … at most": behind the modal it says how far it goes. */
const limit = /^[^,;.]*\b(?:only|at most|no more than|not more than|no longer than|up to \d)\b/i;

function isWeak(
  text: string,
  { 0: words, index }: RegExpExecArray,
  { form }: Criterion,
  { story }: Item,
): boolean {
  const before = text.slice(0, index);
  if (words === 'May') return false;
  if (form === 'gherkin' && /^(?:should|ought)/i.test(words)) return false;
  if (words === 'Should' && isInverted(text.slice(index + words.length))) return false;
  if (isInClause(before)) return false;
  // "Dogs may run on the north beach only": a limit is no choice.
  if (/^may$/i.test(words) && limit.test(text.slice(index + words.length))) return false;
  if (/^may$/i.test(words) && /^only\b[^,;.]*$/i.test(before)) return false;
  // To be done something to is no permission: "they may be skipped".
  if (
    /^may/i.test(words) &&
    /(?:^|[,;:]\s+|\bcase\s+|\bthen\s+)(?:it|they)\s+$/i.test(before) &&
    /^\s+be\s/.test(text.slice(index + words.length))
  )
    return true;
  // A person who may do something has a permission, and one who tries has a reason. To be able is neither.
  if (/^may/i.test(words) && /^\s+be able\b/.test(text.slice(index + words.length))) return true;
  return !(
    /^(?:may|can|optionally|try|tries|attempt|aim|strive|endeavo)/i.test(words) &&
    isSomebody(before, story?.role?.text.toLowerCase() ?? '')
  );
}

/** "Should the upload fail, …" is a condition. */
function isInverted(after: string): boolean {
  const next = /^\s+(?<word>[a-z]+)/i.exec(after)?.groups?.['word']?.toLowerCase() ?? '';
  return !verbs.has(next) && !['be', 'not', 'also', 'only'].includes(next);
}

function outcomeOf({ text, steps }: Criterion): Phrase {
  return steps.find(({ kind }) => kind === 'then')?.text ?? text;
}
