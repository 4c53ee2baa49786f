import { matchesOf } from '../matches';
import { quote } from '../message';
import { defineRule } from '../rule';
import type { Criterion } from '../model';
import { slicePhrase, trimPhrase, type Phrase } from '../phrase';
import { auxiliaries, modals } from '../words/function-words';
import { wordsOf } from '../words/tokens';
import { baseOf, nounVerbs, verbs } from '../words/verbs';

/** A second outcome behind the first: a new sentence, a semicolon, or another thing one can do or see. */
const joints: readonly RegExp[] = [
  /;\s+(?<second>\p{L}[^;]+)/u,
  /(?<!\b(?:e\.g|i\.e|etc|vs|approx|incl))[.!]\s+(?<second>(?:If|When|Then|The|A|An|It|They|I|We|Users?|Also|In addition|Additionally)\b[^.]+)/u,
  /(?<!\s),?\s+(?<second>and (?:can|cannot|may|must|should|will) (?:now |also |then |still )?[a-zÀ-ɏ]+.*)/i,
  /(?<!\s),?\s+(?<second>while (?:remaining|still|also|keeping|staying)\b.*)/i,
  /\s(?<second>or (?:submits|shows|redirects|returns|displays|opens|closes|sends|creates|deletes|saves)\b.*)/i,
  /(?<second>and receives? (?:a|an|the) .*)/i,
];
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

function secondOutcome(outcome: Phrase): Phrase | null {
  const plain = outcome.text.replace(/\([^)]{0,400}\)|"[^"]*"|“[^”]{0,400}”|`[^`]*`/g, (words) =>
    ' '.repeat(words.length),
  );
  for (const joint of joints) {
    const match = joint.exec(plain);
    const words = match?.groups?.['second'];
    if (!match || words === undefined || !saysSomething(words)) continue;
    const start = match.index + match[0].indexOf(words);
    return slicePhrase(outcome, start, start + words.replace(/[\s.;,]+$/u, '').length);
  }
  const actions = matchesOf(bullets, outcome.text).filter(({ groups }) =>
    verbs.has(baseOf((groups?.['verb'] ?? '').toLowerCase())),
  );
  const second = actions[1];
  return second && actions.length > 2 ? trimPhrase(slicePhrase(outcome, second.index)) : null;
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
