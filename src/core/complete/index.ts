import type { Backlog, BacklogFile } from '../model';
import type { Span } from '../phrase';
import { cursorAt, type Cursor } from './cursor';
import { fieldValueAt } from './field-values';
import { headingAt, labelAt, lineIdAt } from './headings';
import { keyAt } from './keys';
import { KnownWords } from './known-words';
import { dependencyAt, gherkinTagAt, wordAt } from './mentions';
import type { Known, Offer, Place } from './offer';
import { roleAt } from './roles';
import { responseAt, stepAt } from './steps';

export interface Completion extends Offer {
  /** What it replaces: the part of it that is typed already. */
  readonly replaces: Span;
}

interface Completions {
  readonly offers: readonly Completion[];
  /** Whether with a letter more there are others: where nobody would look through all, or where it begins anew. */
  readonly isCut: boolean;
}

/** Ordered: the first place that fits decides. */
const places: readonly ((cursor: Cursor) => Place | undefined)[] = [
  gherkinTagAt,
  fieldValueAt,
  dependencyAt,
  headingAt,
  roleAt,
  responseAt,
  stepAt,
  labelAt,
  lineIdAt,
  keyAt,
  wordAt,
];

const most = 200;

/** "[role]" and, in YAML, "<role>". */
const gap = /^(?:\[\p{L}[^\]]*\]|<\p{L}[^>]*>)$/u;

/** What could stand at `offset` of a file's source, given the rest of the backlog. */
export function complete(
  { backlog, ...known }: Omit<Known, 'words'> & { readonly backlog: Backlog },
  file: BacklogFile,
  offset: number,
): Completions {
  const cursor = cursorAt(file, offset);
  for (const placeAt of places) {
    const place = placeAt(cursor);
    if (!place) continue;
    const offers = place.offers({ ...known, words: new KnownWords(backlog, known.house) });
    const replaces = { start: offset - place.typed.length, end: offset };
    // In a gap that a snippet has left, nothing is typed of what belongs there.
    const isGap = gap.test(place.typed);
    const wanted = offers.length > most && !isGap ? offers.filter((one) => mayBe(one, place.typed)) : offers;
    return {
      offers: wanted.slice(0, most).map((one) => ({
        ...one,
        replaces,
        ...(isGap && { foundBy: `${place.typed} ${one.foundBy ?? one.label}` }),
      })),
      isCut: offers.length > most || isGap,
    };
  }
  return { offers: [], isCut: false };
}

function mayBe({ label, foundBy }: Offer, typed: string): boolean {
  return `${label} ${foundBy ?? ''}`.toLowerCase().includes(typed.trimEnd().toLowerCase());
}
