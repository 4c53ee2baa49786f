import { defineRule } from '../rule';
import { storyFault } from '../story-faults';

export default defineRule({
  id: 'story-malformed',
  on: 'item',
  severity: 'warning',
  language: 'en',
  summary: 'A story is a whole sentence with a role and a need.',

  *check({ story }, { say }) {
    if (!story) return;
    const problem = storyFault(story, say);
    if (problem) yield problem;
  },
});
