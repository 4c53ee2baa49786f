import { fieldValue } from '../facts/field-value';
import { quote } from '../message';
import { inOrder } from '../pattern';
import { defineRule } from '../rule';

/** The statuses of BMAD's flow, of its versions 4 and 6, with the spellings that its agents write. */
const known = inOrder(
  'i',
  /^/,
  [
    /backlog|draft(?:ed)?|approved|to ?do/,
    /ready(?: for (?:dev|development|review|done|qa|testing))?/,
    /in ?progress/,
    /(?:in |code )?review/,
    /in ?review|done|complete[d]?|blocked|on hold|deferred/,
    /optional|cancell?ed|parked|not started/,
  ],
  /\b/,
);

export default defineRule({
  id: 'item-unknown-status',
  on: 'item',
  severity: 'warning',
  language: 'en',
  layouts: ['bmad'],
  summary: "A story's status is one of BMAD's flow.",

  *check(item, { say }) {
    const status = fieldValue(item, 'status');
    const plain = status?.text.replace(/^[^\p{L}\d]+/u, '').replace(/[\s_-]+/g, ' ') ?? '';
    if (!status || plain === '' || known.test(plain)) return;
    yield {
      at: status,
      message: say('Use a status of the flow for {0}: draft, in-progress, done …', quote(status.text, 66)),
    };
  },
});
