import { defineRule } from '../rule';

export default defineRule({
  id: 'file-purpose-left',
  on: 'file',
  severity: 'warning',
  layouts: ['openspec'],
  summary: 'The purpose of a specification has been written.',

  *check({ passages = [] }, { say }) {
    const purpose = passages.find(({ section }) => /^purpose$/i.test(section.at(-1) ?? ''));
    if (purpose && /^TBD\b/i.test(purpose.text.text))
      yield { at: purpose.text, message: say('Say what this capability is for: archiving left it open.') };
  },
});
