import { actionsInRow } from './action-row';
import { clausesInRow } from './clause-row';
import { furtherClauses, mayJoin, secondDone } from './clauses';
import { secondDoneSign } from './done';
import { auxiliaries, determiners, modals, pronouns } from './function-words';
import { secondTaskOf } from './imperative';
import { wordsOf } from './tokens';
import { baseOf, nounVerbs, verbs } from './verbs';

/**
 * Where a clause with a subject and a verb of its own begins, set off by a comma or as one of three, or a second task.
 * Two clauses with "and" alone often tell one outcome from both sides: "is refused and the account stays as it was".
 */
export function furtherOutcome(plain: string): number | null {
  const done = secondDone(plain) ?? secondDoneSign(plain);
  if (done !== null) return done;
  if (!/,|\s(?:and|but)\s/i.test(plain) || plain.includes('\n')) return null;
  const inRow = clausesInRow(plain);
  if (inRow !== null) return inRow;
  const clauses = mayJoin.test(plain) ? furtherClauses(plain) : [];
  const second = clauses.find(({ isSetOff }) => isSetOff) ?? (clauses.length > 1 ? clauses[0] : undefined);
  if (second) return second.start;
  return secondTaskOf(plain)?.start ?? actionsInRow(plain);
}

/** Whether a clause has a verb of its own: a list behind a semicolon has none. */
export function saysSomething(words: string): boolean {
  const all = wordsOf(words);
  return all.some((word, index) => {
    const base = baseOf(word);
    return (
      auxiliaries.has(word) ||
      modals.has(word) ||
      (verbs.has(base) && !nounVerbs.has(base)) ||
      // "the upload needs the scope": an object tells a verb that could be a noun.
      (base !== word && nounVerbs.has(base) && opensObject(all[index + 1] ?? ''))
    );
  });
}

function opensObject(word: string): boolean {
  return determiners.has(word) || pronouns.has(word);
}
