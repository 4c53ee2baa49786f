import { lineStart } from '../line-start';
import { isDispensable } from '../rule-parts/dispensable';
import { remove } from '../edit';
import { quote } from '../message';
import type { BacklogFile, Criterion } from '../model';
import type { Span } from '../phrase';
import { defineRule } from '../rule';
import { wordsOf } from '../words/tokens';

export default defineRule({
  id: 'criterion-duplicate',
  on: 'item',
  severity: 'warning',
  summary: 'No two criteria of an item say the same.',

  *check({ criteria }, { file, say }) {
    const seen = new Map<string, Criterion>();
    for (const criterion of alike(criteria, file)) {
      const key = keyOf(criterion, file);
      const before = seen.get(key);
      if (!before) {
        seen.set(key, criterion);
        continue;
      }
      const { name, steps, text } = criterion;
      const at = name ?? steps[0]?.text ?? text;
      const message = say('This says the same as {0} above.', quote((before.name ?? before.text).text, 26));
      const lines = isDispensable(criterion, before, file) ? linesOf(criterion, file) : null;
      yield lines
        ? { at, message, fix: { title: say('Remove this criterion'), edits: [remove(lines)] } }
        : { at, message };
    }
  },
});

/** Further apart in their length, two criteria do not differ by punctuation alone. */
const mostPunctuation = 4;
/** Of more criteria not every two are compared. */
const mostCompared = 40;

/** Those that may have a double: where two part is found quickly, and most items have none. */
function alike(criteria: readonly Criterion[], file: BacklogFile): readonly Criterion[] {
  if (criteria.length > mostCompared) return criteria;
  const texts = criteria.map((criterion) => textOf(criterion, file));
  const hasDouble = texts.some((text, at) => texts.slice(at + 1).some((other) => mayBeSame(text, other)));
  return hasDouble ? criteria : [];
}

/** Whether two texts are of one length, nearly, and do not first part in the middle of a word of both. */
function mayBeSame(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > mostPunctuation) return false;
  let at = 0;
  while (at < a.length && a.charCodeAt(at) === b.charCodeAt(at)) at++;
  const [one = '', other = ''] = [a[at], b[at]];
  return one.toLowerCase() === other.toLowerCase() || !isLetter(one) || !isLetter(other);
}

function isLetter(character: string): boolean {
  return /[A-Za-z\d]/.test(character);
}

/** Words and numbers in order, and the signs between them that turn a criterion round: at most 18, at least 18. */
function keyOf(criterion: Criterion, file: BacklogFile): string {
  const text = textOf(criterion, file);
  return [...wordsOf(text), ...(text.match(/[<>≤≥=≠±]|[+−-](?=\d)/g) ?? [])].join(' ');
}

/** Of a scenario its steps with their tables, whatever it is called. */
function textOf({ steps, text, span }: Criterion, { source }: BacklogFile): string {
  return steps[0] ? source.slice(steps[0].keyword.start, span.end).trimEnd() : text.text;
}

/** The lines of a criterion that is an entry of a Markdown list and shares them with nothing else. */
function linesOf({ span, name }: Criterion, { source, format }: BacklogFile): Span | null {
  if (format !== 'markdown' || name) return null;
  const start = lineStart(source, span.start);
  const end = source.indexOf('\n', span.end - 1) + 1;
  const isEntry = /^[ \t]*(?:[-*+]|\d+[.)])\s/.test(source.slice(start, span.end));
  return isEntry && source.slice(start, span.start).trim() === '' && end > 0 ? { start, end } : null;
}
