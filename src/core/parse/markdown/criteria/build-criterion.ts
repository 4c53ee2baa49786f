import type { Criterion } from '../../../model';
import { joinLines, trimPhrase, type Phrase } from '../../../phrase';
import { readCriterion } from '../../criteria/criterion';
import { isUnfilled, saysNone } from '../../placeholder';
import type { NamedScenario } from './scenario-names';
import type { Gathered } from './waiting-steps';

/** An entry of a list as a criterion; null where it is empty or a placeholder. */
export function listedCriterion(text: Phrase, whole: Gathered['whole']): Criterion | null {
  const words = trimPhrase(text);
  if (saysNone(words.text) || isUnfilled(words.text.replace(/^\[.\]/, ''))) return null;
  const isBox = whole.checked !== undefined && whole.checked !== null;
  return readCriterion(words, whole, isBox ? 'checkbox' : 'list');
}

/** A scenario with its name and the blocks below it as one criterion. */
export function scenarioCriterion({ name, blocks }: NamedScenario): Criterion {
  const body = blocks.length > 0 ? joinLines(blocks.map(({ text }) => text)) : null;
  const whole = { start: name.start, end: body?.end ?? name.end };
  const steps = body ? readCriterion(body, whole).steps : [];
  const text = body ? joinLines([name, body]) : name;
  return { text, form: 'gherkin', id: null, name, steps, span: whole };
}
