import type { House } from '../house';
import type { Backlog, BacklogFile } from '../model';
import type { Span } from '../phrase';
import { nextIds, References } from '../references';
import { KnownWords } from './known-words';
import { yamlKeys } from './yaml-keys';

/** Something that could stand at the cursor. */
export interface Completion {
  /** What is shown and, unless `insert` says otherwise, written. */
  readonly label: string;
  readonly insert?: string;
  /** Why it is offered: "role", "next free id". */
  readonly detail: string;
  readonly kind: 'role' | 'id' | 'value' | 'key' | 'keyword';
  /** What it replaces: the part of it that is typed already. */
  readonly replaces: Span;
}

/** A place in a line where certain words belong. */
interface Place {
  /** Matches the line up to the cursor; its last group is what is typed already. */
  readonly before: RegExp;
  readonly in?: readonly BacklogFile['format'][];
  readonly offer: (known: Known) => readonly Offer[];
}

interface Known {
  readonly words: KnownWords;
  readonly references: References;
  /** The line before the cursor's that is not blank. */
  readonly lineAbove: string;
}

type Offer = Omit<Completion, 'replaces'>;

/** Ordered: the first place that fits decides. */
const places: readonly Place[] = [
  {
    before:
      /(?:depends?[ _-]on|blocked[ _-]by|blocks|parent|epic|dependencies)\*{0,2}\s*:?\*{0,2}\s*(?:\[\s*)?(?:[\w.-]+,\s*)*([\w.-]*)$/i,
    offer: ({ references }) =>
      references.all().map(({ id, item }) => ({
        label: id,
        detail: item.title?.text ?? item.story?.need?.text ?? item.kind,
        kind: 'id',
      })),
  },
  {
    before: /^\s*(?:[-*]\s+)?(?:\*\*)?priority\*{0,2}\s*:\*{0,2}\s+(\S*)$/i,
    offer: ({ words }) => values(words.priorities(), 'priority'),
  },
  {
    before: /^\s*(?:[-*]\s+)?(?:\*\*)?status\*{0,2}\s*:\*{0,2}\s+([\w ]*)$/i,
    offer: ({ words }) => values(words.statuses(), 'status'),
  },
  {
    before: /^\s*(?:[-*]\s+)?(?:\*\*)?(?:estimate|(?:story )?points|size)\*{0,2}\s*:\*{0,2}\s+(\S*)$/i,
    offer: ({ words }) => values(words.estimates(), "on the team's scale"),
  },
  {
    before: /^\s*(?:[-*]\s+)?(?:\*\*)?level\*{0,2}\s*:\*{0,2}\s+(\S*)$/i,
    offer: () => [
      { label: 'PO', detail: 'Product Owner level', kind: 'value' },
      { label: 'PM', detail: 'Product Manager level', kind: 'value' },
    ],
  },
  {
    before: /^\s*(?:[-*]\s+)?(?:\*\*)?(?:tags|labels)\*{0,2}\s*:\*{0,2}\s+\[?(?:[^,]*,\s*)*([\w-]*)$/i,
    offer: ({ words }) => values(words.tags(), 'tag'),
  },
  {
    before: /^(?:\s*(?:[-*]\s+)?id:|#{1,5})\s+(\S*)$/,
    offer: ({ references, words }) => {
      const [free] = nextIds(references);
      const sections = words.sections().map((label): Offer => ({ label, detail: 'section', kind: 'value' }));
      return free ? [{ label: free, detail: 'next free id', kind: 'id' }, ...sections] : sections;
    },
  },
  {
    before: /(?:^|[^\p{L}])(?:as an?|as the|as_an?:|in the role of an?)\*{0,2}\s+([^,.:]{0,40})$/iu,
    offer: ({ words }) => words.roles().map((label) => ({ label, detail: 'role', kind: 'role' })),
  },
  {
    before: /^\s*(?:[-*]\s+)?(?:\*\*)?([gwta]?\p{L}{0,4})$/iu,
    in: ['markdown', 'gherkin', 'text'],
    offer: ({ lineAbove }) => stepsAfter(lineAbove),
  },
  {
    before: /^\s*(?:-\s+)?(\w*)$/,
    in: ['yaml'],
    offer: () =>
      yamlKeys.map(({ key, meaning }) => ({ label: key, insert: `${key}: `, detail: meaning, kind: 'key' })),
  },
];

/** What could stand at `offset` of a file's source, given the rest of the backlog. */
export function complete(backlog: Backlog, file: BacklogFile, offset: number, house: House): Completion[] {
  const { source, format } = file;
  const lineStart = source.lastIndexOf('\n', offset - 1) + 1;
  const line = source.slice(lineStart, offset);
  for (const { before, in: formats, offer } of places) {
    if (formats && !formats.includes(format)) continue;
    const typed = before.exec(line)?.at(-1);
    if (typed === undefined) continue;
    const known = {
      words: new KnownWords(backlog, house),
      references: new References(backlog),
      lineAbove: source.slice(0, lineStart).trimEnd().split('\n').at(-1) ?? '',
    };
    const replaces = { start: offset - typed.length, end: offset };
    return offer(known).map((one) => ({ ...one, replaces }));
  }
  return [];
}

function values(labels: readonly string[], detail: string): Offer[] {
  return labels.map((label) => ({ label, detail, kind: 'value' }));
}

/** How a Given/When/Then goes on after the line above, in that line's own way of writing. */
function stepsAfter(lineAbove: string): Offer[] {
  const match = /^\s*(?:[-*]\s+)?(\*\*)?(given|when|then|and|but)\b/i.exec(lineAbove);
  if (!match) return [];
  const [, bold = '', keyword = ''] = match;
  const next = {
    given: ['When', 'And'],
    when: ['Then', 'And'],
    then: ['And', 'But'],
    and: ['When', 'Then', 'And'],
    but: ['And'],
  };
  const words = next[keyword.toLowerCase() as keyof typeof next];
  return words.map((word) => {
    const cased = keyword === keyword.toUpperCase() ? word.toUpperCase() : word;
    return { label: cased, insert: `${bold}${cased}${bold} `, detail: 'next step', kind: 'keyword' };
  });
}
