import type { Span } from '../phrase';
import { defineRule } from '../rule';

export default defineRule({
  id: 'suppression-without-reason',
  on: 'suppression',
  severity: 'off',
  summary: 'A comment that turns a rule off says why.',
  yieldsTo: { 'suppression-unused': 'same' },

  *check({ at, directive, isKnown, targets, reason }, { file, say }) {
    if (reason || !isKnown || directive.text === 'backlog-lens-enable') return;
    const last = targets[targets.length - 1]?.rule ?? directive;
    // In JSON, `true` has no room for words.
    const edit = isTrue(file.source, at)
      ? { span: at, text: '["-- …"]' }
      : { span: { start: last.end, end: last.end }, text: ' -- …' };
    yield {
      at,
      message: say('Say behind "--" why this is turned off.'),
      suggestions: [{ title: say('Add a reason'), edits: [edit] }],
    };
  },
});

function isTrue(source: string, { start, end }: Span): boolean {
  return source.slice(start, end) === 'true';
}
