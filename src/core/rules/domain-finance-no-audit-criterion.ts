import { unansweredSubject } from '../rule-parts/domains';
import { inOrder } from '../pattern';
import { defineRule } from '../rule';

const subject = inOrder(
  'gi',
  /(?<=^(?:to )?(?:be able to )?(?:[a-z]+ly )?)/,
  [
    /(?:pay|transfer|refund|withdraw|deposit|charge|invoice|reimburse|pay out|write off)\b/,
    inOrder(
      '',
      /(?:approve|authori[sz]e|book|post|cancel|reverse|split) (?:an? |the |my |all )?(?:[a-z]+ )?/,
      [/transactions?|payments?|transfers?|invoices?|refunds?|claims?|loans?|entr(?:y|ies)/],
    ),
  ],
  /\b/,
);
const answer = inOrder(
  'i',
  /\b/,
  [
    /audit\w*|log(?:s|ged)?|record(?:s|ed)?|trace\w*|histor(?:y|ies)|journal|ledger|trail|receipts?/,
    /four[- ]eyes|second person|kept|archived?|reference numbers?|time ?stamps?|statement/,
  ],
  /\b/,
);

export default defineRule({
  id: 'domain-finance-no-audit-criterion',
  on: 'item',
  severity: 'off',
  language: 'en',
  summary: 'A story that moves money says what is kept of it.',

  *check(item, { say }) {
    yield* unansweredSubject(item, {
      subject,
      answer,
      advice: (words) => say('Say in a criterion what is kept as proof of this: {0}.', words),
    });
  },
});
