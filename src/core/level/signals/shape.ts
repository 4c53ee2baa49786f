import type { FormSignal } from '../signal';

/** How words are put, whatever they say: what the words weigh is not the shape's. */
export const shape: readonly FormSignal[] = [
  { id: 'slashes', name: 'lists variants', source: 'scope: feature (0 1 3 4)', match: /\w ?\/ ?\w+ ?\/ ?\w/ },
  {
    id: 'pipes',
    name: 'is a row of a table',
    source: 'way of working: any method (0 1 3 4)',
    match: /\|[^|\n]*\|/,
  },
  {
    id: 'list-in-parentheses',
    name: 'lists details in parentheses',
    source: 'scope: feature (0 1 3 4)',
    match: /\([^)\n,]{0,400},[^)\n]{0,400}\)/,
  },
  {
    id: 'list-after-colon',
    name: 'lists parts',
    source: 'scope: feature (0 1 3 4)',
    match: /: [^.\n,]{0,400},[^.\n,]{0,400},/,
  },
  { id: 'plus', name: 'adds parts with a plus', source: 'scope: feature (0 1 3 4)', match: /\w \+ \w/ },
  { id: 'exclamation', name: 'exclaims', source: 'customer engagement: feedback (1 2)', match: /!/ },
  {
    id: 'choice',
    name: 'asks for one of two',
    source: 'decision authority: direction (1 2 3)',
    match: /\bor\b[^.?!\n]{0,400}\?/i,
  },
  { id: 'bullets', name: 'has a list', source: 'scope: feature (0 1 3 4)', match: /\n\s*[-*•]/ },
  { id: 'gerund', name: 'starts with an activity', source: 'activities (0 1 2 3 4)', match: /^\w+ing\b/ },
  {
    id: 'short',
    name: 'has a title of a few words',
    source: 'focus (0 1 2 3 4)',
    match: /^.{1,28}$/s,
  },
  {
    id: 'question',
    name: 'asks a question',
    source: 'focus: whether, why and for whom (0 1 2 3 4)',
    match: /\?/,
  },
  { id: 'condition', name: 'states a condition', source: 'acceptance (1 3)', match: /\bif\b/i },
];
