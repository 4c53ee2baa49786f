import { defineRule } from '../rule';

export default defineRule({
  id: 'suppression-without-reason',
  on: 'suppression',
  severity: 'off',
  summary: 'A comment that turns a rule off says why.',

  *check({ at, directive, isKnown, targets, reason }, { say }) {
    if (reason || !isKnown || directive.text === 'backlog-lens-enable') return;
    const last = targets[targets.length - 1]?.rule ?? directive;
    yield {
      at,
      message: say('Say behind "--" why this is turned off.'),
      suggestions: [
        { title: say('Add a reason'), edits: [{ span: { start: last.end, end: last.end }, text: ' -- …' }] },
      ],
    };
  },
});
