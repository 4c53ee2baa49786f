import { fieldValue } from './field-value';
import type { House } from '../house';
import type { Item } from '../model';
import type { Phrase } from '../phrase';

/** A priority as a place on a scale: 0 is the most important. Ranks of different scales cannot be compared. */
export interface Priority {
  readonly scale: string;
  readonly rank: number;
  readonly words: Phrase;
}

const scales: Readonly<Record<string, readonly (readonly string[])[]>> = {
  moscow: [
    ['must', 'must have', 'must-have'],
    ['should', 'should have', 'should-have'],
    ['could', 'could have', 'could-have', 'nice to have'],
    ['wont', "won't", "won't have", 'would'],
  ],
  words: [
    ['🔺', 'critical', 'blocker', 'highest', 'urgent', 'very high'],
    ['⏫', 'high', 'major', 'important'],
    ['🔼', 'medium', 'normal', 'moderate', 'med'],
    ['🔽', 'low', 'minor'],
    ['⏬', 'lowest', 'trivial', 'very low'],
  ],
};

/** The priority of an item; null where it has none, or one on no scale that is known. */
export function priorityOf(item: Item, { priorities }: House): Priority | null {
  const words = fieldValue(item, 'priority');
  if (!words) return null;
  const plain = words.text
    .trim()
    .toLowerCase()
    .replace(/^[🔴🟠🟡🟢🔵⚪]\uFE0F?\s+/u, '')
    .replaceAll('’', "'");
  const own = priorities.findIndex((priority) => priority.toLowerCase() === plain);
  if (own >= 0) return { scale: 'own', rank: own, words };
  const number = /^(?<letter>p?)-?(?<rank>\d{1,4})$/.exec(plain)?.groups;
  if (number)
    return { scale: number['letter'] === 'p' ? 'P' : 'number', rank: Number(number['rank']), words };
  for (const [scale, ranks] of Object.entries(scales)) {
    const rank = ranks.findIndex((names) => names.includes(plain));
    if (rank >= 0) return { scale, rank, words };
  }
  return null;
}
