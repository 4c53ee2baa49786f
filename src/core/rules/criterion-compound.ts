import { matchesOf } from '../matches';
import { withCodeMarks } from '../rule-parts/code-marks';
import { quote } from '../message';
import { defineRule } from '../rule';
import type { Criterion } from '../model';
import { slicePhrase, trimPhrase, type Phrase } from '../phrase';
import { furtherOutcome, saysSomething } from '../words/further-outcome';
import { joints } from '../words/joints';
import { baseOf, verbs } from '../words/verbs';

/** Actions set down as bullets below one criterion. */
const bullets = /(?:\n|[.:])\s*[-*•]\s+(?<verb>\p{Lu}\p{L}+s)\b/gu;

export default defineRule({
  id: 'criterion-compound',
  on: 'criterion',
  severity: 'information',
  language: 'en',
  summary: 'A criterion checks one thing.',

  *check(criterion, { file, say }) {
    const second = secondOutcome(withCodeMarks(outcomeOf(criterion), file.source));
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
  // What stands in quotation marks is the name of something, and may be a subject.
  const plain = /[("“`]/.test(outcome.text)
    ? outcome.text.replace(aside, (words) => (words.startsWith('(') ? ' ' : 'x').repeat(words.length))
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
