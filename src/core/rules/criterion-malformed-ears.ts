import { earsFault, missingShall } from '../ears-faults';
import { defineRule } from '../rule';

export default defineRule({
  id: 'criterion-malformed-ears',
  on: 'criterion',
  severity: 'warning',
  language: 'en',
  summary: 'An EARS criterion follows one of its five templates.',

  *check({ text, form }, { file, say }) {
    const isKiro = file.layout === 'kiro';
    const problem = form === 'ears' ? earsFault(text, say) : isKiro ? missingShall(text, say) : null;
    if (problem) yield problem;
  },
});
