import { replace } from '../edit';
import { quote } from '../message';
import type { Criterion, Step } from '../model';
import type { Phrase } from '../phrase';
import { defineRule, type Change } from '../rule';
import type { Say } from '../say';
import { anew, journey } from '../words/journeys';

/** "When: for triggers" explains the word itself. */
const explained = /^(?:for|:|=|[–—-])/i;

export default defineRule({
  id: 'scenario-several-whens',
  on: 'criterion',
  severity: 'information',
  summary: 'A scenario shows one behaviour: one When, and what follows from it.',

  *check(criterion, { item, say }) {
    const { steps, form } = criterion;
    if (form !== 'gherkin' || steps.length < 3) return;
    const first = steps.findIndex(({ kind }) => kind === 'when');
    const keyword = steps[first]?.keyword.text.toLowerCase();
    if (keyword === undefined) return;
    const second = steps.findIndex(
      ({ kind, keyword: { text } }, index) =>
        index > first && kind === 'when' && text.toLowerCase() === keyword,
    );
    const step = steps[second];
    if (
      !step ||
      explained.test(step.text.text) ||
      isJourney(criterion, item.title) ||
      anew.test(step.text.text)
    )
      return;
    const isInRow = steps.slice(first, second).every(({ kind }) => kind === 'when');
    if (!isInRow) {
      const message = say('One scenario, one behaviour: begin a new one at {0}.', quote(step.text.text, 52));
      yield { at: step.keyword, message };
      return;
    }
    const message = say('Join this to the action before it, or split the scenario.');
    const fix = joined(step, say);
    yield fix ? { at: step.keyword, message, fix } : { at: step.keyword, message };
  },
});

function isJourney({ name, steps }: Criterion, title: Phrase | null): boolean {
  return (
    journey.test(name?.text ?? '') ||
    journey.test(title?.text ?? '') ||
    // Three actions with an outcome each were not put together by mistake.
    steps.filter(({ kind }, index) => kind === 'then' && steps[index + 1]?.kind === 'when').length > 1
  );
}

/** "And" takes over the kind of the step before it: the steps stay what they were. */
function joined({ keyword }: Step, say: Say): Change | null {
  const and = new Map([
    ['When', 'And'],
    ['WHEN', 'AND'],
    ['when', 'and'],
  ]).get(keyword.text);
  return and === undefined ? null : { title: say('Write "{0}"', and), edits: [replace(keyword, and)] };
}
