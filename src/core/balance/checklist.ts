import type { Dimension } from '../level';
import type { Entry } from '../overview/groups';

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
  readonly what?: string;
}

const statements: readonly Statement[] = [
  {
    role: 'PO',
    statement: 'The vision is clear; what is needed is help in carrying it out.',
    look: ({ item }) => item.kind === 'goal' || /\b(?:vision|product goal)\b/i.test(item.title?.text ?? ''),
    what: 'items state a goal or a vision',
  },
  {
    role: 'PO',
    statement: 'The team works in sprints or another agile rhythm.',
    look: ({ item }) =>
      item.section.some((heading) => /\b(?:sprint|iteration)\b/i.test(heading)) ||
      item.fields.some(({ name }) => name === 'sprint' || name === 'estimate'),
    what: 'items have a sprint or an estimate',
  },
  {
    role: 'PO',
    statement: 'The main challenge is delivering features efficiently.',
    look: ({ level }) => level.label === 'PO',
    what: 'items read as PO-level',
  },
  { role: 'PO', statement: 'There is one product, or a small product line.' },
  { role: 'PO', statement: 'The market is fairly stable.' },
  {
    role: 'PM',
    statement: 'Strategy and vision are still to be settled.',
    look: (entry) => speaksFor(entry, 'focus') || speaksFor(entry, 'authority'),
    what: 'items set a direction or a strategy',
  },
  {
    role: 'PM',
    statement: 'Research on the market and on competitors is wanted.',
    look: (entry) =>
      entry.item.kind === 'research' || speaksFor(entry, 'activities') || speaksFor(entry, 'customer'),
    what: 'items are research, or go to customers and the market',
  },
  {
    role: 'PM',
    statement: 'There are several products, or a complex product line.',
    look: (entry) => speaksFor(entry, 'scope'),
    what: 'items reach over a whole product or several',
  },
  {
    role: 'PM',
    statement: 'Many departments have to be brought together.',
    look: (entry) => speaksFor(entry, 'stakeholders'),
    what: 'items name departments, executives or the market',
  },
  { role: 'PM', statement: 'The market changes quickly.' },
  {
    role: 'PM',
    statement: 'New products are to be invented and launched.',
    look: ({ item }) => /\b(?:launch|go-to-market|new product|new market)\b/i.test(item.title?.text ?? ''),
    what: 'items are about a launch or a new market',
  },
];

export function readChecklist(entries: readonly Entry[]): Sign[] {
  return statements.map(({ role, statement, look, what }) => {
    if (!look || what === undefined) return { role, statement, reading: null, entries: [] };
    const found = entries.filter(look);
    return { role, statement, reading: `${found.length} of ${entries.length} ${what}`, entries: found };
  });
}

function speaksFor({ level }: Entry, dimension: Dimension): boolean {
  return level.evidence.some((evidence) => evidence.dimension === dimension && evidence.weight > 0);
}
