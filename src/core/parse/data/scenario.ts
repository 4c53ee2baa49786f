import type { Criterion, Step } from '../../model';
import { joinLines, joinPhrase, unwrapPhrase, type Phrase } from '../../phrase';
import { scenarioKeyword } from '../criteria/step-keywords';
import { means, membersOf, type Meaning } from './keys';
import { wordsOf, type Dict } from './tree';

export const isScenarioKey = new RegExp(`^(?:${scenarioKeyword})$`, 'iu');
const stepKinds = ['given', 'when', 'then'] as const;

/** Given, When and Then under keys. */
export function isScenario(dict: Dict): boolean {
  return has(dict, 'then') && (has(dict, 'when') || has(dict, 'given'));
}

/** "- when: …": one step of a scenario whose steps are entries. */
export function isSingleStep(dict: Dict): boolean {
  return dict.members.length === 1 && [...stepKinds, 'and' as const].some((kind) => has(dict, kind));
}

/** Whether a step begins a scenario of its own: a Given does, and a When behind a Then. */
export function opensScenario(steps: readonly Dict[], dict: Dict): boolean {
  const hasThen = steps.some((step) => has(step, 'then'));
  return has(dict, 'given') ? steps.length > 0 : hasThen && has(dict, 'when');
}

function has(dict: Dict, meaning: Meaning): boolean {
  return membersOf(dict, meaning).length > 0;
}

/** Steps under their keywords, as members of one dict or as entries. */
export function readScenario(dicts: readonly Dict[], span: { start: number; end: number }): Criterion {
  const steps: Step[] = [];
  for (const dict of dicts) {
    for (const { key, value } of dict.members) {
      const own = stepKinds.find((kind) => means(key.text, kind));
      const kind = own ?? (means(key.text, 'and') ? steps[steps.length - 1]?.kind : undefined);
      if (!kind) continue;
      for (const text of value.type === 'list'
        ? value.entries.flatMap((entry) => wordsOf(entry) ?? [])
        : [wordsOf(value)]) {
        if (text) steps.push({ kind, keyword: key, text: unwrapPhrase(text) });
      }
    }
  }
  const name = dicts.map(scenarioName).find((found) => found !== null) ?? null;
  const id =
    dicts.map((dict) => wordsOf(membersOf(dict, 'id')[0]?.value)).find((found) => found !== null) ?? null;
  const lines = steps.map(({ keyword, text }) =>
    joinPhrase([keyword, { text: ' ', start: keyword.end, end: text.start }, text]),
  );
  const text = joinLines(name ? [name, ...lines] : lines);
  return { text, form: 'gherkin', id, name, steps, span: { start: span.start, end: span.end } };
}

/** The name of a scenario that is an object. */
export function scenarioName(dict: Dict): Phrase | null {
  const member = dict.members.find(({ key }) => isScenarioKey.test(key.text));
  return wordsOf(member?.value) ?? wordsOf(membersOf(dict, 'title')[0]?.value);
}
