import type { Dimension } from '../level';
import type { Entry } from '../overview/groups';
import type { Say } from '../say';
import { mayLead, says, speaks } from './entry-facts';
import { entersMarket } from './outcome-words';

/**
 * The checklist "Which role do you need?" of the guidance (docs/the-two-roles.md), read against the backlog. A
 * backlog can only hint: each statement says what was looked for and shows the items; nobody is told whom to hire.
 */
export interface Sign {
  readonly role: 'PO' | 'PM';
  /** What the checklist says of the team or the product. */
  readonly statement: string;
  /** What in the backlog speaks for it, or that nothing does; null where a backlog cannot tell. */
  readonly reading: string | null;
  readonly entries: readonly Entry[];
}

interface Statement {
  readonly role: 'PO' | 'PM';
  readonly statement: string;
  /** The items that speak for it; absent where no backlog could tell. */
  readonly look?: (entry: Entry) => boolean;
  /** How many of how many items do. */
  readonly tell?: (found: number, all: number) => string;
}

const statementsIn = (say: Say): readonly Statement[] => [
  {
    role: 'PO',
    statement: say('The vision is clear; what is needed is help in carrying it out.'),
    look: ({ item }) => item.kind === 'goal' || /\b(?:vision|product goal)\b/i.test(item.title?.text ?? ''),
    tell: (found, all) => say('Items that state a goal or a vision: {0} of {1}', found, all),
  },
  {
    role: 'PO',
    statement: say('The team works in sprints or another agile rhythm.'),
    look: ({ item }) =>
      item.section.some((heading) => /\b(?:sprint|iteration)\b/i.test(heading)) ||
      item.fields.some(({ name }) => name === 'sprint' || name === 'estimate'),
    tell: (found, all) => say('Items with a sprint or an estimate: {0} of {1}', found, all),
  },
  {
    role: 'PO',
    statement: say('The main challenge is delivering features efficiently.'),
    look: ({ level }) => level.label === 'PO',
    tell: (found, all) => say('Items that read as PO-level: {0} of {1}', found, all),
  },
  { role: 'PO', statement: say('There is one product, or a small product line.') },
  { role: 'PO', statement: say('The market is fairly stable.') },
  {
    role: 'PM',
    statement: say('Strategy and vision are still to be settled.'),
    look: (entry) => leads(entry, 'focus') || leads(entry, 'authority'),
    tell: (found, all) => say('Items that set a direction or a strategy: {0} of {1}', found, all),
  },
  {
    role: 'PM',
    statement: say('Research on the market and on competitors is wanted.'),
    look: (entry) => entry.item.kind === 'research' || leads(entry, 'activities') || leads(entry, 'customer'),
    tell: (found, all) =>
      say('Items that are research, or go to customers and the market: {0} of {1}', found, all),
  },
  {
    role: 'PM',
    statement: say('There are several products, or a complex product line.'),
    look: (entry) => leads(entry, 'scope'),
    tell: (found, all) => say('Items that reach over a whole product or several: {0} of {1}', found, all),
  },
  {
    role: 'PM',
    statement: say('Many departments have to be brought together.'),
    look: (entry) => leads(entry, 'stakeholders'),
    tell: (found, all) =>
      say('Items that name departments, executives or the market: {0} of {1}', found, all),
  },
  { role: 'PM', statement: say('The market changes quickly.') },
  {
    role: 'PM',
    statement: say('New products are to be invented and launched.'),
    look: (entry) =>
      /\b(?:launch|go-to-market|new product|new market)\b/i.test(entry.item.title?.text ?? '') ||
      (mayLead(entry) && says(entry, entersMarket)),
    tell: (found, all) => say('Items about a launch or a new market: {0} of {1}', found, all),
  },
];

/** A word of the market in a Product Owner's item ("customer") says nothing about where the product goes. */
function leads(entry: Entry, dimension: Dimension): boolean {
  return mayLead(entry) && speaks(entry, dimension, 1);
}

/** Every statement of the checklist with what the backlog says to it. */
export function readChecklist(entries: readonly Entry[], say: Say): Sign[] {
  return statementsIn(say).map(({ role, statement, look, tell }) => {
    if (!look || !tell) return { role, statement, reading: null, entries: [] };
    const found = entries.filter(look);
    return { role, statement, reading: tell(found.length, entries.length), entries: found };
  });
}
