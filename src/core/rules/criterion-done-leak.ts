import { withCodeMarks } from '../rule-parts/code-marks';
import { quote } from '../message';
import { inOrder } from '../pattern';
import { defineRule } from '../rule';
import { slicePhrase } from '../phrase';
import { doneSignIn } from '../words/done';

/** Items that are about tests, documentation or the pipeline themselves. */
const ownSubject = inOrder(
  'i',
  /\b/,
  [
    /tests?|testing|documentation|docs|readme|pipeline|ci|lint|linter|coverage|typecheck|types/,
    /build|release notes|changelog|quality gate|smoke|pull requests?|merge requests?/,
    /code reviews?|deploy\w*|storybook|wiki|github|gitlab|jira|sprints?|demos?|bugs?/,
  ],
  /\b/,
);

export default defineRule({
  id: 'criterion-done-leak',
  on: 'criterion',
  severity: 'information',
  language: 'en',
  summary: 'What every item must meet stands in the Definition of Done, not in its criteria.',

  *check({ text, steps }, { item, file, say }) {
    const outcome = steps.findLast(({ kind }) => kind === 'then')?.text ?? text;
    const part = withCodeMarks(outcome, file.source);
    const match = doneSignIn(part.text);
    // "the checks (tests, review)": in brackets it is an example.
    if (!match || /\([^)]*$/.test(part.text.slice(0, match.index))) return;
    if (ownSubject.test(`${item.title?.text ?? ''} ${item.story?.need?.text ?? ''}`)) return;
    const words = slicePhrase(part, match.index, match.index + match[0].length);
    yield { at: words, message: say('Move {0} to the Definition of Done.', quote(words.text, 38)) };
  },
});
