import type { Criterion } from '../../model';
import { joinLines, trimPhrase, type Phrase } from '../../phrase';
import { readCriterion } from '../criterion';
import { isPlaceholder, withoutPlaceholders } from '../placeholder';
import type { NamedScenario } from './scenario-names';
import type { Gathered } from './waiting-steps';

/** An entry of a list as a criterion; null where it is empty or a placeholder. */
export function listedCriterion(text: Phrase, whole: Gathered['whole']): Criterion | null {
  const words = trimPhrase(text);
  const own = words.text.replace(/^\[.\]/, '');
  if (words.text === '' || (words.text.length < 40 && isUnfilled(own))) return null;
  const isBox = whole.checked !== undefined && whole.checked !== null;
  return readCriterion(words, whole, isBox ? 'checkbox' : 'list');
}

/** Whether hardly a word stands there but the template's: "Given [context], when [action], then [outcome]". */
function isUnfilled(words: string): boolean {
  return isPlaceholder(words) && (withoutPlaceholders(words).match(/\p{L}+/gu) ?? []).length < fewestWords;
}

const fewestWords = 4;

/** A scenario with its name and the blocks below it as one criterion. */
export function scenarioCriterion({ name, blocks }: NamedScenario): Criterion {
  const body = blocks.length > 0 ? joinLines(blocks.map(({ text }) => text)) : null;
  const whole = { start: name.start, end: body?.end ?? name.end };
  const steps = body ? readCriterion(body, whole).steps : [];
  const text = body ? joinLines([name, body]) : name;
  return { text, form: 'gherkin', id: null, name, steps, span: whole };
}
