import type { Criterion } from '../model';
import { slicePhrase, type Phrase } from '../phrase';

/** What a criterion asks for. The name of a scenario is its headline: what is to happen stands in the steps. */
export function demandOf({ name, steps, text }: Criterion): Phrase {
  if (!name || steps.length === 0 || !text.text.startsWith(name.text)) return text;
  return slicePhrase(text, name.text.length);
}
