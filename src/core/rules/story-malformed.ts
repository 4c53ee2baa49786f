import { defineRule } from '../rule';
import { storyFault } from '../rule-parts/story-faults';

export default defineRule({
  id: 'story-malformed',
  on: 'item',
  severity: 'warning',
  language: 'en',
  summary: 'A story is a whole sentence with a role and a need.',

  *check({ story }, { file, say }) {
    if (!story) return;
    const problem = storyFault(story, file.source, say);
    if (problem) yield problem;
  },
});
