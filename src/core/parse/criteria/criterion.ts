import type { Criterion, CriterionForm } from '../../model';
import { inLines } from '../../pattern';
import { slicePhrase, trimPhrase, type Phrase, type Span } from '../../phrase';
import { readSteps } from './steps';

/** How the author set the criterion down, where the words alone do not say its form. */
type Setting = 'checkbox' | 'list' | 'prose';

/** A check box, a number in Backlog.md's way, and an id: "[x] #3 AC-2:". */
const label = new RegExp(
  inLines`
    ^\s*(?:\[(?<box>[ xX]?)\]\s*)?
    (?:(?<number>#\d+)(?:\s+|[.:)]\s*))?
    (?:
      \[?(?<id>
        (?:AC|CA|CR|EARS|[A-Z][A-Z0-9]*-AC)[-_ .]?\d+(?:\.\d+)*
        |[A-Z]{2}[A-Z0-9]*(?:-[A-Z0-9]+)*-\d+
      )\]?\s*(?:[:.)–—-]+\s+|[:]|\s+(?=\p{Lu}))
    )?
  `,
  'u',
);

/**
 * Reads one criterion from its words.
 * @param text without bullet and number; a check box and an id are taken off here
 * @param span the whole of it with its bullet, to be removed or moved
 */
export function readCriterion(
  text: Phrase,
  span: Span & { readonly checked?: boolean | null },
  setting: Setting = 'list',
): Criterion {
  const match = label.exec(text.text);
  const number = groupOf(text, match, 'number');
  const checked = span.checked ?? tickOf(match);
  const words = trimPhrase(slicePhrase(text, match?.[0].length ?? 0));
  const steps = readSteps(words);
  return {
    text: words,
    form: formOf(words.text, steps.length > 0, setting),
    id: groupOf(text, match, 'id'),
    name: null,
    steps,
    span: { start: span.start, end: span.end },
    ...(checked !== null && { checked }),
    ...(number && { number }),
  };
}

function groupOf(text: Phrase, match: RegExpExecArray | null, name: 'id' | 'number'): Phrase | null {
  const words = match?.groups?.[name];
  if (!match || words === undefined) return null;
  const start = match[0].lastIndexOf(words);
  return slicePhrase(text, start, start + words.length);
}

/** A box that stands in the words themselves. */
function tickOf(match: RegExpExecArray | null): boolean | null {
  const box = match?.groups?.['box'];
  return box === undefined ? null : box.trim() !== '';
}

function formOf(words: string, hasSteps: boolean, setting: Setting): CriterionForm {
  if (hasSteps) return 'gherkin';
  if (isEars(words)) return 'ears';
  if (setting === 'checkbox') return 'checklist';
  return setting === 'list' ? 'rule' : 'plain';
}

/** EARS keywords are written in capitals by the tools that use them; "shall" alone, with its system, is EARS too. */
export function isEars(words: string): boolean {
  if (!/\bshall\b/i.test(words)) return false;
  return (
    /\bSHALL\b/.test(words) ||
    /^(?:(?:when|while|where|if)\b.{3,200}?,\s*(?:then\s+)?)?the\s.{2,80}?\sshall\s/i.test(words)
  );
}
