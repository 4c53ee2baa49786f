import type { Kind } from '../../../model';
import type { Phrase } from '../../../phrase';
import type { Anchor } from './anchors';
import type { Declared } from './declared';
import type { Section } from '../blocks/outline';

/** Where an item begins, and what says so: a heading, a story sentence, or an entry of a list. */
export interface Start {
  readonly at: number;
  /** Where it ends at the latest: the section's end, or the end of the enclosing section for a sentence. */
  readonly limit: number;
  readonly section: Section | null;
  readonly anchor: Anchor | null;
  readonly title: Phrase | null;
  readonly id: Phrase | null;
  readonly kind: Kind;
  readonly kindDeclared: boolean;
  readonly storyLevel: boolean;
  readonly priority: Phrase | null;
  readonly estimate: Phrase | null;
  /** Whether it goes away where nothing was found in it. */
  readonly needsContent: boolean;
  /** Entries within it may be items of their own: an epic in a list. */
  readonly holdsEntries: boolean;
  /** What the list below its heading says it is. */
  readonly declared: Declared | null;
}

/**
 * What a start is where nothing says otherwise. What is no part of it is written before it: behind a spread a new property
 * takes Node 20 a microsecond, and gives each object a shape of its own.
 */
export const plain = {
  kind: 'story',
  kindDeclared: false,
  storyLevel: true,
  priority: null,
  estimate: null,
  needsContent: false,
  holdsEntries: false,
  declared: null,
} as const;

/** Whether an item begins with the heading of its section. */
export function isHeading(start: Start): start is Start & { readonly section: Section } {
  return start.section?.start === start.at;
}
