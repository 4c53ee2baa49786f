import { matchesOf } from '../matches';
import { quote } from '../message';
import { defineRule } from '../rule';
import type { Criterion } from '../model';
import { slicePhrase, trimPhrase, type Phrase } from '../phrase';
import { clausesInRow, furtherClauses, mayJoin, secondDone } from '../words/clauses';
import { secondDoneSign } from '../words/done';
import { auxiliaries, modals } from '../words/function-words';
import { secondTaskOf } from '../words/imperative';
import { joints } from '../words/joints';
import { wordsOf } from '../words/tokens';
import { baseOf, nounVerbs, verbs } from '../words/verbs';

/** Actions set down as bullets below one criterion. */
const bullets = /(?:\n|[.:])\s*[-*•]\s+(?<verb>\p{Lu}\p{L}+s)\b/gu;

export default defineRule({
  id: 'criterion-compound',
  on: 'criterion',
  severity: 'information',
  language: 'en',
  summary: 'A criterion checks one thing.',

  *check(criterion, { say }) {
    const second = secondOutcome(outcomeOf(criterion));
    if (second)
      yield { at: second, message: say('Make {0} a criterion of its own.', quote(second.text, 36)) };
  },
});

/** Of a scenario only what comes out of it: its Given and When may say much. */
function outcomeOf({ text, steps }: Criterion): Phrase {
  return steps.find(({ kind }) => kind === 'then')?.text ?? text;
}

/** What every second outcome stands behind. */
const joining = /[;,*•\n]|[.!:][\s-]|\b(?:and|or|but|while)\b/i;
const aside = /\([^)]{0,400}\)|"[^"]*"|“[^”]{0,400}”|`[^`]*`/g;

function secondOutcome(outcome: Phrase): Phrase | null {
  if (!joining.test(outcome.text)) return null;
  const plain = /[("“`]/.test(outcome.text)
    ? outcome.text.replace(aside, (words) => ' '.repeat(words.length))
    : outcome.text;
  for (const joint of joints) {
    const match = joint.exec(plain);
    const words = match?.groups?.['second'];
    if (!match || words === undefined || !saysSomething(words)) continue;
    const start = match.index + match[0].indexOf(words);
    return slicePhrase(outcome, start, start + words.replace(/[\s.;,]+$/u, '').length);
  }
  const also = furtherOutcome(plain);
  if (also !== null) return slicePhrase(outcome, also, outcome.text.replace(/[\s.;,]+$/u, '').length);
  const actions = matchesOf(bullets, outcome.text).filter(({ groups }) =>
    verbs.has(baseOf((groups?.['verb'] ?? '').toLowerCase())),
  );
  const second = actions[1];
  return second && actions.length > 2 ? trimPhrase(slicePhrase(outcome, second.index)) : null;
}

/**
 * Where a clause with a subject and a verb of its own begins, set off by a comma or as one of three, or a second task.
 * Two clauses with "and" alone often tell one outcome from both sides: "is refused and the account stays as it was".
 */
function furtherOutcome(plain: string): number | null {
  const done = secondDone(plain) ?? secondDoneSign(plain);
  if (done !== null) return done;
  if (!/,|\s(?:and|but)\s/i.test(plain) || plain.includes('\n')) return null;
  const inRow = clausesInRow(plain);
  if (inRow !== null) return inRow;
  const clauses = mayJoin.test(plain) ? furtherClauses(plain) : [];
  const second = clauses.find(({ isSetOff }) => isSetOff) ?? (clauses.length > 1 ? clauses[0] : undefined);
  if (second) return second.start;
  return secondTaskOf(plain)?.start ?? null;
}

/** Whether a clause has a verb of its own: a list behind a semicolon has none. */
function saysSomething(words: string): boolean {
  return wordsOf(words).some((word) => {
    const base = baseOf(word);
    return (
      auxiliaries.has(word) ||
      modals.has(word) ||
      (base !== word && verbs.has(base) && !nounVerbs.has(base)) ||
      (verbs.has(word) && !nounVerbs.has(word))
    );
  });
}
