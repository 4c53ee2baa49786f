import type { FormSignal } from '../signal';
import { shape } from './shape';

/**
 * How an item is written. None of these decides anything alone; fitted together with the words they tell a note
 * for the team from a thought about the product.
 */
export const form: readonly FormSignal[] = [
  {
    id: 'code',
    name: 'quotes code',
    source: 'focus: how (3 4)',
    match:
      /`[^`\n]+`|\b\w+\(\)|\b[a-z]+_[a-z_]+\b|\b[a-z]+[A-Z]\w*\b|\b[A-Z][a-z]+[A-Z]\w*\b|(?:^|\s)--?[a-z][\w-]+/,
  },
  {
    id: 'path',
    name: 'names a path or a file',
    source: 'focus: how (3 4)',
    match: /(?:^|\s)\/[a-z][\w/-]*|\.(?:ts|js|py|md|json|ya?ml|html|css|csv|xml|pdf|sh|go|rs|java)\b/,
  },
  {
    id: 'reference',
    name: 'refers to another ticket',
    source: 'activities: backlog (0 1 2 3)',
    match: /#\d+|\b[A-Z]{2,6}-\d+/,
  },
  {
    id: 'version',
    name: 'names a version, or a number like one',
    source: 'time horizon: this release (1 2 3)',
    match: /\bv?\d+\.\d+(?:\.\d+)?\b(?!\s*%)/,
  },
  {
    id: 'commit',
    name: 'is titled like a change to the code',
    source: 'activities: backlog (0 1 2 3)',
    match: /^(?:feat|fix|chore|docs|refactor|test|ci|build|perf|style)(?:\([^)\n]*\))?!?:/i,
  },
  { id: 'tag', name: 'starts with a tag', source: 'activities: backlog (0 1 2 3)', match: /^\[[^\]\n]+\]/ },
  { id: 'arrow', name: 'says what becomes what', source: 'focus: how (3 4)', match: /→|->|=>/ },
  {
    id: 'quoted',
    name: 'quotes words',
    source: 'focus: the right feature (0 1 2)',
    match: /["“'‘][^"”'’\n]{2,40}["”'’]/,
  },
  {
    id: 'money',
    name: 'names an amount of money',
    source: 'decision authority: pricing (1 3)',
    match: /[€$£]\s?\d|\d\s?(?:[€$£]|(?:eur|usd|euros?|dollars?)\b)/i,
  },
  { id: 'percent', name: 'names a percentage', source: 'metrics (1 2 3)', match: /\d\s?%/ },
  {
    id: 'check-box',
    name: 'is a line to tick off',
    source: 'activities: backlog (0 1 2 3)',
    match: /\[[ x]\]|⬜|✅|☐/,
  },
  {
    id: 'key-result',
    name: 'is a key result',
    source: 'goal orientation (2)',
    match: /\bKR ?\d|key result/i,
  },
  {
    id: 'objective',
    name: 'is an objective',
    source: 'goal orientation (2)',
    match: /^(?:O\d?:|objective)/i,
  },
  {
    id: 'we',
    name: 'speaks of us, who make the product',
    source: 'stakeholders (1 2 3)',
    match: /\b(?:we|our|us)\b/i,
  },
  {
    id: 'i',
    name: 'speaks in the first person',
    source: 'customer engagement: feedback (1 2)',
    match: /\bI\b/,
  },
  {
    id: 'negation',
    name: 'says what is not',
    source: 'decision authority: what to stop (1)',
    match: /\b(?:not|never|no|don't|doesn't|won't)\b/i,
  },
  { id: 'url', name: 'has a link', source: 'focus: how (3 4)', match: /https?:|www\./ },
  {
    id: 'request',
    name: 'asks the team for something',
    source: 'activities: requirements into tasks (3)',
    match: /^(?:let's|please|can we|could we|we should|we need|need to|need)\b/i,
  },
  {
    id: 'phase',
    name: 'is ordered by phase or priority',
    source: 'decision authority: order (1 2 3)',
    match: /\b(?:phase|step|milestone|stage|week|month|priority|p[0-3]|tier) ?\d/i,
  },
  {
    id: 'effort',
    name: 'names hours, days, weeks or points',
    source: 'activities: backlog (0 1 2 3)',
    match: /\b\d+ ?(?:days?|weeks?|wks?|hours?|points?|sp)\b/i,
  },
  {
    id: 'comparison',
    name: 'compares',
    source: 'activities: competitor research (1)',
    match: /\b(?:vs\.?|versus|against|than|instead of|rather than)\b/i,
  },
  {
    id: 'story-sentence',
    name: 'is told as a user story',
    source: 'activities: writing stories (0 1 2 3)',
    match: /(?:^|\n)\W*as an? /i,
  },
  ...shape,
];
