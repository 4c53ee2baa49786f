import { anyOf } from './tokens';

/**
 * Words of markets, money and direction. They prove no level: a page may be about prices and still be a page. They only
 * say that it is worth the while to work an item's level out, so common words are not among them.
 */
const strategic = anyOf(
  [
    'market',
    'markets',
    'revenue',
    'churn',
    'growth',
    'pricing',
    'what to charge',
    'willing to pay',
    'competitor',
    'competitors',
    'segment',
    'segments',
    'strategy',
    'strategic',
    'vision',
    'business case',
    'invest',
    'investment',
    'partnership',
    'go-to-market',
    'positioning',
    'okr',
    'north star',
    'market share',
    'board',
    'executives',
    'leadership',
    'next year',
    'hypothesis',
    'decide whether',
    'decide with',
    'decide which',
    'new customers',
    'lost customers',
  ],
  'i',
);

/** Whether a closer look is worth it: most texts have none of these words. */
export function mayBeStrategic(text: string): boolean {
  return strategic.test(text);
}
