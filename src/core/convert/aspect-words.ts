import type { Say } from '../say';
import type { Aspect } from './aspects';

/** What an item, or something that can be said of one, is called in the reader's language. */
export function aspectWord(aspect: Aspect | 'item', say: Say): string {
  const words: Readonly<Record<Aspect | 'item', string>> = {
    item: say('the whole item'),
    id: say('id'),
    kind: say('kind'),
    title: say('title'),
    section: say('section'),
    'role, need and benefit': say('role, need and benefit'),
    situation: say('situation'),
    'further words': say('further words'),
    criteria: say('criteria'),
    'scenario names': say('scenario names'),
    'criterion ids': say('criterion ids'),
    'ticked criteria': say('ticked criteria'),
    notes: say('notes'),
    links: say('links'),
    'emphasis and code': say('emphasis and code'),
    'struck words': say('struck words'),
    priority: say('priority'),
    estimate: say('estimate'),
    status: say('status'),
    level: say('level'),
    owner: say('owner'),
    parent: say('parent'),
    depends: say('depends on'),
    goal: say('goal'),
    sprint: say('sprint'),
    tags: say('tags'),
    reason: say('reason'),
    date: say('date'),
  };
  return words[aspect];
}
