import type { Slot } from './edit';
import type { Phrase, Span } from './phrase';
import type { Saying } from './say';

/** Spoken languages, by their ISO 639-1 codes. */
export const languages = ['en', 'de', 'fr', 'es', 'pt', 'it', 'nl', 'pl', 'ja', 'zh', 'ru'] as const;

export type Language = (typeof languages)[number];

/** How a file is written. */
export type Format = 'markdown' | 'yaml' | 'json' | 'gherkin' | 'text' | 'csv';

/** The convention a file follows on top of its format; `generic` where it follows none that has a name. */
export const layouts = [
  'generic',
  'spec-kit',
  'kiro',
  'openspec',
  'bmad',
  'backlog.md',
  'issue-template',
  'pm-document',
] as const;

export type Layout = (typeof layouts)[number];

export const kinds = [
  'story',
  'epic',
  'feature',
  'requirement',
  'task',
  'bug',
  'spike',
  'initiative',
  'goal',
  'roadmap',
  'research',
  'decision',
  'other',
] as const;

export type Kind = (typeof kinds)[number];

/** Everything that is linted together: ids are unique in it and references resolve in it. */
export interface Backlog {
  readonly files: readonly BacklogFile[];
}

/** One file as it was read. */
export interface BacklogFile {
  /** As the caller named it; for messages and for rules on file names, never opened. */
  readonly path: string;
  readonly source: string;
  readonly format: Format;
  readonly layout: Layout;
  readonly language: Language;
  /** In source order; a child stands after its parent. */
  readonly items: readonly Item[];
  /** What could not be read: the rest of the file was. */
  readonly unreadable: readonly Unreadable[];
  /** What is said outside the items, in source order; absent where the format has no room for it. */
  readonly passages?: readonly Passage[];
  /** Comments that begin and end a part of the file; absent where the format has none. */
  readonly markers?: readonly Marker[];
}

/** A paragraph, an entry of a list or a single value that belongs to no item. */
export interface Passage {
  readonly text: Phrase;
  /** The headings above it, outermost first. */
  readonly section: readonly string[];
}

/** One of a pair of comments: `<!-- AC:BEGIN -->`. */
export interface Marker {
  /** "AC". */
  readonly name: string;
  readonly begins: boolean;
  readonly at: Span;
}

export interface Unreadable {
  readonly at: Span;
  /** What is wrong, as a sentence for the author of at most 90 characters. */
  readonly message: Saying;
  /** Where nothing was lost by it: less than an error. */
  readonly severity?: 'information' | 'warning';
}

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
  /** Where things that are missing would be written; null where the format cannot hold them. */
  readonly slots: ItemSlots;
}

export interface Task {
  readonly text: Phrase;
  readonly checked: boolean;
}

export interface ItemSlots {
  /** A further criterion. */
  readonly criterion: Slot | null;
  /** A benefit for the story: the content is written without "so that". */
  readonly benefit: Slot | null;
  /** A further field, whose content is written as `name: value` in the words of the format. */
  readonly level: Slot | null;
}

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

/** A story sentence, taken apart. Parts hold the author's words without the template's and without end stops. */
export interface Story {
  /** The language of its template: a file may hold stories in several. */
  readonly language: Language;
  /** The whole sentence, with all that belongs to it. */
  readonly text: Phrase;
  readonly form: 'role-first' | 'benefit-first' | 'job' | 'role-less';
  readonly role: Phrase | null;
  readonly need: Phrase | null;
  readonly benefit: Phrase | null;
  /** The situation of a job story, or the clause before the wish: "when I land". */
  readonly situation: Phrase | null;
  /** The template's own words where they were found: "As a", "I want to", "so that". */
  readonly roleMarker: Phrase | null;
  readonly needMarker: Phrase | null;
  readonly benefitMarker: Phrase | null;
}

export type CriterionForm = 'gherkin' | 'checklist' | 'ears' | 'rule' | 'plain';

export interface Criterion {
  /** The words to check, without bullet, number and check box; for a scenario name and steps. */
  readonly text: Phrase;
  readonly form: CriterionForm;
  /** The number or id the author gave it: "AC-2". */
  readonly id: Phrase | null;
  /** The name of a scenario. */
  readonly name: Phrase | null;
  /** The steps of a Given/When/Then; empty for other forms. */
  readonly steps: readonly Step[];
  /** The whole of it with its bullet, to be removed or moved. */
  readonly span: Span;
  /** Whether its check box is ticked; absent where it has none. */
  readonly checked?: boolean;
  /** The number that the layout counts it by: "#3" of Backlog.md; absent where it has none. */
  readonly number?: Phrase;
  /** What a scenario outline is run with; absent for any other criterion. */
  readonly outline?: Outline;
}

/** The tables of examples below a scenario outline. */
export interface Outline {
  /** The names of the columns. */
  readonly columns: readonly Phrase[];
  /** The rows of all tables. */
  readonly rows: number;
  /** All that may name a column: the steps with their tables and texts. */
  readonly body: string;
}

export interface Step {
  readonly kind: 'given' | 'when' | 'then';
  /** The keyword as written: "And". */
  readonly keyword: Phrase;
  readonly text: Phrase;
}
