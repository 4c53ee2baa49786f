import { earsFault, missingShall, unansweredTrigger } from '../rule-parts/ears-faults';
import { defineRule } from '../rule';

export default defineRule({
  id: 'criterion-malformed-ears',
  on: 'criterion',
  severity: 'warning',
  language: 'en',
  summary: 'An EARS criterion follows one of its five templates.',
  yieldsTo: { 'criterion-compound': 'shared' },

  *check({ text, form }, { file, say }) {
    const problem =
      form === 'ears'
        ? earsFault(text, file.source, say)
        : file.layout === 'kiro'
          ? missingShall(text, say)
          : form === 'gherkin'
            ? null
            : unansweredTrigger(text, say);
    if (problem) yield problem;
  },
});
