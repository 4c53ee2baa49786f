import { quote } from '../message';
import { defineRule } from '../rule';

/** What a reader keeps in mind; a table below a step belongs to it. */
const mostSteps = 8;
/** Nobody looks at a background again while reading the scenarios below it. */
const mostInBackground = 4;

export default defineRule({
  id: 'scenario-too-long',
  on: 'item',
  severity: 'information',
  summary: 'A scenario has few steps, and a background fewer.',

  *check({ criteria, background = [] }, { say }) {
    const [first] = background;
    if (first && background.length > mostInBackground) {
      const count = background.length;
      yield {
        at: first.keyword,
        message: say(
          'Say in {0} steps what holds before each scenario, not in {1}.',
          mostInBackground,
          count,
        ),
      };
    }
    for (const { steps, form, name } of criteria) {
      const [start] = steps;
      if (form !== 'gherkin' || steps.length <= mostSteps || !start) continue;
      const words = name ?? start.text;
      yield {
        at: words,
        message: say(
          'Show {0} in {1} steps, not {2}: join some, or split it.',
          quote(words.text, 52),
          mostSteps,
          steps.length,
        ),
      };
    }
  },
});
