import { isStrategic, wordsOfItem } from '../facts/item-words';
import { quote } from '../message';
import { inOrder } from '../pattern';
import { defineRule } from '../rule';

/** Somebody, or a trouble: either tells whose problem it is. */
const somebody = inOrder(
  'i',
  /\b/,
  [
    /customers?|clients?|users?|people|families|patients?|members?|visitors?/,
    /guests?|students?|pupils?|teachers?|parents?|shops?|teams?|staff|employees?/,
    /companies|businesses|suppliers?|partners?|drivers?|tenants?|readers?|owners?/,
    /buyers?|sellers?|subscribers?|neighbours?|citizens?/,
    /[a-zÀ-ɏ]{3,}(?:ers|ors|ists|ians|ees)/,
  ],
  /\b/,
);
const trouble = inOrder(
  'i',
  /\b/,
  [
    /problem|because|since|need|needs|pain|struggle|cannot|can['’]t|without having to/,
    /too (?:long|many|few|much|slow|late)/,
    /complain|lose|lost|waste|instead of|so that|in order to|leave|churn|abandon|give up/,
  ],
  /\b/,
);

export default defineRule({
  id: 'goal-without-problem',
  on: 'item',
  severity: 'off',
  language: 'en',
  summary: 'A goal says whose problem it solves.',

  *check(item, { file, say }) {
    if (!isStrategic(item) || !item.title) return;
    const words = wordsOfItem(item, file);
    if (somebody.test(words) || trouble.test(words)) return;
    yield { at: item.title, message: say('Say whose problem this solves: {0}.', quote(item.title.text, 40)) };
  },
});
