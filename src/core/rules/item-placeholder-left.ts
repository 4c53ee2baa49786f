import { lineStart } from '../line-start';
import { quote } from '../message';
import type { BacklogFile, Item } from '../model';
import type { Phrase } from '../phrase';
import { placeholdersIn } from '../placeholders';
import { defineRule } from '../rule';
import { stageOf } from '../facts/status';

export default defineRule({
  id: 'item-placeholder-left',
  on: 'item',
  severity: 'error',
  summary: 'Nothing of the template is left for the author to fill in.',

  *check(item, { file, house, say }) {
    // An issue template is made of placeholders.
    if (file.layout === 'issue-template') return;
    const seen = new Set<number>();
    for (const words of wordsOf(item)) {
      for (const left of placeholdersIn(words, file.format === 'gherkin')) {
        if (seen.has(left.start) || isCode(left, file)) continue;
        // Spec Kit's own marker has a rule of its own, which looks outside the stories as well.
        if (file.layout === 'spec-kit' && /^\[NEEDS CLARIFICATION/.test(left.text)) continue;
        seen.add(left.start);
        const message = /^NEEDS|^\[NEEDS/.test(left.text)
          ? say('Answer this, or give the question to somebody.')
          : say('Write what {0} stands for.', quote(left.text, 40));
        yield stageOf(item, house) === 'ready'
          ? { at: left, message }
          : { at: left, message, severity: 'warning' };
      }
    }
  },
});

function wordsOf({ title, story, criteria, notes }: Item): Phrase[] {
  const parts = story ? [story.text, story.role, story.need, story.benefit] : [];
  return [title, ...parts, ...criteria.map(({ text }) => text), ...notes].filter((words) => words !== null);
}

/** Between backticks, angle brackets and braces belong to a command or an address. */
function isCode({ start, end }: Phrase, { source }: BacklogFile): boolean {
  const opening = lineStart(source, start);
  const before = source.slice(Math.max(opening, start - 400), start);
  return (before.split('`').length - 1) % 2 === 1 && /^[^\n]*`/.test(source.slice(end, end + 400));
}
