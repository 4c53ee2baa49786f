import { lineEndOf } from '../line-end';
import { insertAt } from '../edit';
import { quote } from '../message';
import type { BacklogFile, Item } from '../model';
import { defineRule } from '../rule';
import type { Say } from '../say';

export default defineRule({
  id: 'story-missing-independent-test',
  on: 'file',
  severity: 'information',
  layouts: ['spec-kit'],
  summary: 'A story of a specification says how it can be tested on its own.',

  *check(file, { say }) {
    const stories = file.items.filter(({ storyLevel, kind }) => storyLevel && kind === 'story');
    const missing = stories.filter((item) => !hasTest(item));
    // Where no story has one, the team has taken the line out of its template.
    if (missing.length === stories.length) return;
    for (const item of missing) {
      const { title, span } = item;
      const message = say(
        'Say how {0} can be tested on its own.',
        quote(title?.text ?? say('this story'), 40),
      );
      yield { at: title ?? span, message, suggestions: suggestionsFor(item, file, say) };
    }
  },
});

function hasTest({ notes }: Item): boolean {
  return notes.some(({ text }) => /^independent tests?\b/i.test(text));
}

/** Where the template has it: behind the reason for the priority. */
function suggestionsFor({ notes }: Item, { source }: BacklogFile, say: Say) {
  const why = notes.find(({ text }) => /^why this priority\b/i.test(text));
  if (!why) return [];
  const lineEnd = lineEndOf(source);
  const edit = insertAt(why.end, `${lineEnd}${lineEnd}**Independent Test**: …`);
  return [{ title: say('Add "Independent Test"'), edits: [edit] }];
}
