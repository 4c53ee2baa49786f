import type { House } from '../house';
import type { References } from '../references';
import type { Say } from '../say';
import type { KnownWords } from './known-words';

/** Something that could stand at the cursor. */
export interface Offer {
  /** What is shown and, unless `insert` says otherwise, written. */
  readonly label: string;
  readonly insert?: string;
  /** Further words by which it is found: the title of an item beside its id. */
  readonly foundBy?: string;
  /** Why it is offered: "role", "next free id". */
  readonly detail: string;
  /** Whether there is something to offer behind it too, such as the priorities behind "Priority:". */
  readonly leadsOn?: boolean;
  readonly kind: 'role' | 'id' | 'value' | 'key' | 'keyword' | 'term';
}

/** What is known of the backlog and of the team. */
export interface Known {
  readonly words: KnownWords;
  readonly references: References;
  readonly house: House;
  /** Puts the reason why something is offered into the reader's language. */
  readonly say: Say;
}

/** A place where certain words belong. */
export interface Place {
  /** The part of them that is typed already: it ends at the cursor. */
  readonly typed: string;
  readonly offers: (known: Known) => readonly Offer[];
}

/** Words of a list as values of a field. */
export function values(labels: readonly string[], detail: string): Offer[] {
  return labels.map((label) => ({ label, detail, kind: 'value' }));
}
