import { withCodeMarks } from '../rule-parts/code-marks';
import { quote } from '../message';
import { defineRule } from '../rule';
import { slicePhrase } from '../phrase';
import type { Item } from '../model';
import { everydayVerbs, taskVerbs } from '../words/criteria';
import { determiners } from '../words/function-words';
import { imperativeOf } from '../words/imperative';
import { partOfProgram } from '../words/program-parts';
import { byTheTeam, implemented, taskAsNoun } from '../words/team-tasks';
import { tokensOf, type Token } from '../words/tokens';
import { baseOf } from '../words/verbs';

export default defineRule({
  id: 'criterion-task-not-outcome',
  on: 'criterion',
  severity: 'warning',
  language: 'en',
  summary: 'A criterion says what is true afterwards, not what to do.',

  *check(criterion, { item, file, say }) {
    if (criterion.form === 'gherkin' || criterion.form === 'ears') return;
    const text = withCodeMarks(criterion.text, file.source);
    const built = implemented.exec(text.text);
    const team = byTheTeam.exec(text.text);
    const nominal = taskAsNoun.exec(text.text);
    const verb = imperativeOf(text.text) ?? imperativeBehind(text.text);
    const isUsers =
      verb &&
      everydayVerbs.has(verb.word) &&
      !ofTeam.test(text.text) &&
      (listsWhatUsersDo(item) || isUsed(text.text, verb));
    const first = isUsers ? null : verb;
    const at = built
      ? slicePhrase(text, built.index, built.index + built[0].length)
      : team && taskVerbs.has(baseOf(team.groups?.['verb'] ?? ''))
        ? slicePhrase(text, 0, team[0].length)
        : nominal
          ? slicePhrase(text, 0, nominal[0].length)
          : first && slicePhrase(text, first.start, first.end);
    if (at)
      yield {
        at,
        message: say('Say what one can see when this is done, instead of {0}.', quote(at.text, 52)),
      };
  },
});

/** What no user of a product adds or changes. */
const ofTeam =
  /\b(?:(?:unit|integration|regression|e2e|component|snapshot) tests?|man pages?|readme|changelog|storybook|type definitions?)\b/i;

/** Before a task: "TODO: add …", "Please add …". */
const lead =
  /^(?:(?:todo|to do|task|dev|devs|backend|frontend|be|fe|qa|ux|db)\s*[:–-]\s+|(?:please|also|first|then|finally),?\s+)/i;

/** A task behind a label or a semicolon: "Orders are kept; write tests for it". */
function imperativeBehind(text: string): Token | null {
  const label = lead.exec(text)?.[0].length ?? 0;
  let from = label > 0 ? label : text.indexOf(';') + 1;
  for (; from > 0 && from < text.length; from = text.indexOf(';', from) + 1) {
    const to = text.indexOf(';', from);
    const verb = imperativeOf(text.slice(from, to < 0 ? text.length : to));
    if (verb && (label > 0 || !everydayVerbs.has(verb.word)))
      return { ...verb, start: verb.start + from, end: verb.end + from };
  }
  return null;
}

/** "Set feeding times", "Delete drafts": users do it, where no part of a program is named and no one thing is meant. */
function isUsed(text: string, verb: Token): boolean {
  const object = tokensOf(text.slice(verb.end))[0];
  return object !== undefined && !determiners.has(object.word) && !partOfProgram.test(text);
}

/** From so many on, "Add payments, Delete payments, Calculate the total" lists what a user can do. */
const fewestOfList = 3;

function listsWhatUsersDo({ criteria }: Item): boolean {
  const told = criteria.filter(({ text }) => everydayVerbs.has(imperativeOf(text.text)?.word ?? ''));
  return told.length >= fewestOfList;
}
