import { quote } from '../message';
import { defineRule } from '../rule';
import { slicePhrase } from '../phrase';
import type { Item } from '../model';
import { everydayVerbs, taskVerbs } from '../words/criteria';
import { imperativeOf } from '../words/imperative';
import { baseOf } from '../words/verbs';

const implemented =
  /\b(?:is|are|was|were|has been|have been|gets?|to be)\s+(?:fully\s+|correctly\s+)?(?:implemented|coded|developed|refactored|programmed)\b/i;
const byTheTeam =
  /^(?:the )?(?:team|developers?|we|dev team|qa)\s+(?:will |must |should |shall |needs? to |has to |have to )?(?<verb>[a-zÀ-ɏ]+)/i;

export default defineRule({
  id: 'criterion-task-not-outcome',
  on: 'criterion',
  severity: 'warning',
  language: 'en',
  summary: 'A criterion says what is true afterwards, not what to do.',

  *check({ text, form }, { item, say }) {
    if (form === 'gherkin' || form === 'ears') return;
    const built = implemented.exec(text.text);
    const team = byTheTeam.exec(text.text);
    const verb = imperativeOf(text.text);
    const first = verb && everydayVerbs.has(verb.word) && listsWhatUsersDo(item) ? null : verb;
    const at = built
      ? slicePhrase(text, built.index, built.index + built[0].length)
      : team && taskVerbs.has(baseOf(team.groups?.['verb'] ?? ''))
        ? slicePhrase(text, 0, team[0].length)
        : first && slicePhrase(text, first.start, first.end);
    if (at)
      yield {
        at,
        message: say('Say what one can see when this is done, instead of {0}.', quote(at.text, 52)),
      };
  },
});

/** From so many on, "Add payments, Delete payments, Calculate the total" lists what a user can do. */
const fewestOfList = 3;

function listsWhatUsersDo({ criteria }: Item): boolean {
  const told = criteria.filter(({ text }) => everydayVerbs.has(imperativeOf(text.text)?.word ?? ''));
  return told.length >= fewestOfList;
}
