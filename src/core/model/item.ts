import type { Slot } from '../edit';
import type { Phrase, Span } from '../phrase';
import type { Criterion, Step } from './criterion';
import type { Kind } from './kinds';
import type { Story } from './story';

/** A piece of the backlog: a story, an epic, a bug, a goal. */
export interface Item {
  /** As the author wrote it ("US-12"); null where there is none. */
  readonly id: Phrase | null;
  /** Whether another file may use the same id for another item ("User Story 1" of a Spec Kit file). */
  readonly idScope: 'backlog' | 'file';
  readonly kind: Kind;
  /** Whether the author said the kind (a `type:` field, "Epic: …"); false where the reader inferred it. */
  readonly kindDeclared: boolean;
  /** What a team takes into a sprint as one piece. */
  readonly storyLevel: boolean;
  readonly title: Phrase | null;
  /** From the item's first character to the end of its last line of content. */
  readonly span: Span;
  /** The headings above the item, outermost first. */
  readonly section: readonly string[];
  /** The item this one stands under in the same file. */
  readonly parent: Item | null;
  readonly story: Story | null;
  readonly criteria: readonly Criterion[];
  /** Paragraphs that are neither the story, a criterion nor a field. */
  readonly notes: readonly Phrase[];
  /** In source order. A field given twice stands twice. */
  readonly fields: readonly Field[];
  /** The label or heading of the criteria, where there is one, even with no criterion below it. */
  readonly criteriaLabel: Span | null;
  /** Its work, set down as check boxes under a heading of tasks; absent where it has none. */
  readonly tasks?: readonly Task[];
  /** What holds before each of its scenarios; absent where nothing does. */
  readonly background?: readonly Step[];
  /** Its own check box is ticked off; absent where it is not. */
  readonly isTicked?: true;
  /** Its author has struck it through; absent where it is not. */
  readonly isStruck?: true;
  /** Where things that are missing would be written; null where the format cannot hold them. */
  readonly slots: ItemSlots;
}

/** A piece of the work on an item. */
export interface Task {
  readonly text: Phrase;
  readonly checked: boolean;
}

/** Where the format takes what an item lacks. */
export interface ItemSlots {
  /** A further criterion. */
  readonly criterion: Slot | null;
  /** A benefit for the story: the content is written without "so that". */
  readonly benefit: Slot | null;
  /** A further field, whose content is written as `name: value` in the words of the format. */
  readonly level: Slot | null;
  /** What the item needs before it, where it names nothing yet; absent where the format has no such field. */
  readonly depends?: Slot;
  /** An id; absent where the item has one, and where it stands before the words as it does in the items around it. */
  readonly id?: IdSlot;
}

export interface IdSlot extends Slot {
  /** Whether only the id is missing: else it takes along what it has before it in other items, a key, a quote or a sign. */
  readonly isBegun: boolean;
}

/** What an item can state besides its words, by the names that the model has for it. */
export const fieldNames = [
  'priority',
  'estimate',
  'status',
  'level',
  'owner',
  'parent',
  'depends',
  'goal',
  'sprint',
  'tags',
  'reason',
  'date',
] as const;

export type FieldName = (typeof fieldNames)[number];

/** One value that the author gave an item: "Priority: Must". */
export interface Field {
  readonly name: FieldName;
  readonly value: Phrase;
}
