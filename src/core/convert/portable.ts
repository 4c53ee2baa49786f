import { languageOfItem } from '../facts/item-language';
import { lineStart } from '../line-start';
import {
  fieldNames,
  type BacklogFile,
  type Criterion,
  type FieldName,
  type Item,
  type Kind,
  type Language,
} from '../model';
import { labelKinds } from '../parse/labels';
import type { Phrase } from '../phrase';
import { plainOfEars } from './ears';
import { markupOf, type Markup } from './item-markup';
import { listedBelow } from './nested';
import { paragraphOf, portableStory, type PortableStory } from './portable-story';
import { oneLine } from './one-line';
import { readingOf, type Reading } from './reading';

/** An item without its place in a file: what is carried from one format into another. Texts are on one line. */
export interface Portable {
  /** Whose words its labels and keywords are. */
  readonly language: Language;
  readonly id: string | null;
  readonly kind: Kind;
  /** Never empty: what the item is called where the author gave it no title. */
  readonly title: string;
  readonly story: PortableStory | null;
  readonly criteria: readonly PortableCriterion[];
  readonly notes: readonly string[];
  /** Values of a field that stands several times are joined by commas. */
  readonly fields: ReadonlyMap<FieldName, string>;
  /** The headings above it, without the title of the file and without those of items. */
  readonly section: readonly string[];
  /** What of its markup is not among the words. */
  readonly markup: Markup;
  /** The same in the author's own Markdown, for a writer of Markdown; absent where the source is none. */
  readonly written?: Portable;
}

export interface PortableCriterion {
  readonly language: Language;
  /** The whole criterion in words; for a scenario its name or its steps joined. */
  readonly text: string;
  readonly id: string | null;
  readonly name: string | null;
  readonly steps: readonly PortableStep[];
  /** Whether its box is ticked. */
  readonly isMet: boolean;
}

export interface PortableStep {
  readonly kind: 'given' | 'when' | 'then';
  readonly text: string;
}

/**
 * Lifts the items of a file out of it.
 * @param as how their words are carried: as they read, as Markdown, or with the addresses of links behind them
 */
export function portablesOf(file: BacklogFile, as: 'words' | 'markdown' | 'plain' = 'words'): Portable[] {
  const title = titleOf(file);
  const reading = readingOf(file, as);
  return file.items.map((item) => {
    const section = ownSection(item, file).map(oneLine);
    const language = languageOfItem(item, file);
    return {
      language,
      id: item.id && (oneLine(item.id.text) || null),
      kind: item.kind,
      title: nameOf(item, reading),
      story: item.story && portableStory(item.story, file.language, reading),
      criteria: item.criteria
        .map((criterion) => ({ ...wholeCriterion(criterion, file, reading), language }))
        .filter(({ text, steps }) => text !== '' || steps.length > 0),
      notes: notesOf(item, reading),
      fields: fieldsOf(item, reading),
      section: (title === null ? section : section.slice(1)).filter((heading) => isOwnHeading(heading, file)),
      markup: markupOf(item, file, reading),
    };
  });
}

/** The heading that stands above all items of a Markdown file: it says what the backlog is, and is no section. */
export function titleOf({ format, items, source }: BacklogFile): string | null {
  const [first, ...others] = new Set(items.flatMap(({ section }) => section.slice(0, 1)));
  const isTitle = others.length === 0 && format === 'markdown' && /^(?:#[ \t]|=+[ \t]*$)/m.test(source);
  const isEverywhere = items.every(({ section, story }) => section.length > 0 || story === null);
  return first !== undefined && isTitle && isEverywhere ? oneLine(first) : null;
}

/** A heading that the layout asks for says nothing of the item: "User Scenarios & Testing". */
function isOwnHeading(heading: string, { layout }: BacklogFile): boolean {
  const isByLaw = layout === 'spec-kit' || layout === 'kiro' || layout === 'openspec';
  return heading !== '' && !(isByLaw && labelKinds(heading).includes('container'));
}

/** In Markdown the heading of the item above is one of the headings above this one. */
function ownSection({ section, parent }: Item, file: BacklogFile): readonly string[] {
  if (!parent) return section;
  const below = section.slice(parent.section.length);
  return [...ownSection(parent, file), ...(file.format === 'markdown' ? below.slice(1) : below)];
}

function nameOf({ title, story, id, criteria }: Item, { nameOf: of }: Reading): string {
  for (const phrase of [title, story?.need, story?.text, id, criteria[0]?.text]) {
    const name = phrase ? of(phrase) : '';
    if (name !== '') return name;
  }
  return 'Untitled';
}

/** Further sentences beside that of the story are notes as well: not every format has them in one paragraph. */
function notesOf({ notes, story }: Item, { of }: Reading): string[] {
  const { before = null, behind = null } = story ? paragraphOf(story) : {};
  const above = notes.filter(({ start }) => story && start < story.text.start);
  const below = notes.slice(above.length);
  return [...above, before, behind, ...below].flatMap((note) => (note ? paragraphsOf(note, of) : []));
}

function fieldsOf({ fields, parent, isTicked }: Item, reading: Reading): Map<FieldName, string> {
  const values = new Map<FieldName, string>();
  for (const name of fieldNames) {
    const given = fields.filter((field) => field.name === name).map(({ value }) => reading.nameOf(value));
    const above =
      name === 'parent' && given.length === 0 && parent
        ? [oneLine(parent.id?.text ?? nameOf(parent, reading))]
        : [];
    const all = [...given, ...above].flatMap((value) => (isList(name) ? value.split(/[,;]\s*/) : value));
    const value = [...new Set(all)].filter(Boolean).join(', ');
    if (value !== '') values.set(name, value);
    // Other formats have no box before an item.
    else if (name === 'status' && isTicked) values.set(name, 'done');
  }
  return values;
}

/** Fields of which an item has several. */
function isList(name: FieldName): boolean {
  return name === 'tags' || name === 'depends';
}

/** A criterion with what is listed below it, on its own line: other formats nest nothing. */
function wholeCriterion(criterion: Criterion, file: BacklogFile, reading: Reading): PortableCriterion {
  const alone = portableCriterion(criterion, file, reading);
  const listed = listedBelow(criterion, file).map((phrase) => reading.of(phrase).replace(/[.;,]+$/, ''));
  return listed.length === 0 ? alone : { ...alone, text: `${alone.text} ${listed.join('; ')}` };
}

/** Lifts the words of one criterion out of its file. */
export function portableCriterion(
  criterion: Criterion,
  file: BacklogFile,
  { of }: Pick<Reading, 'of'> = { of: ({ text }) => oneLine(text) },
): PortableCriterion {
  const steps = criterion.steps
    .map((step) => ({ kind: step.kind, text: of(step.text) }))
    .filter(({ text }) => text !== '');
  const name = criterion.name && (of(criterion.name) || null);
  const carried = {
    language: file.language,
    text: of(criterion.text),
    id: criterion.id && (oneLine(criterion.id.text) || null),
    name: steps.length === 0 ? null : name,
    steps,
    isMet: isMet(criterion, file),
  };
  return { ...carried, ...(steps.length === 0 ? plainOfEars(carried.text) : null) };
}

function isMet({ span }: Criterion, { source, format }: BacklogFile): boolean {
  const isTicked = (from: number): boolean =>
    /^\W*?(?:\d+[.)])?\s*\[[xX]\]\s/.test(source.slice(from, span.end));
  if (format === 'yaml' || format === 'json')
    return saysMet.test(source.slice(span.start, span.end)) || isTicked(span.start);
  return isTicked(span.start) || isTicked(lineStart(source, span.start));
}

/** A member of data that is true, or the state of an entry in a check list of Trello. */
const saysMet = /(?:^|[\s{,"])(?:(?:met|done|checked)"?\s*:\s*true\b|state"?\s*:\s*"?complete\b)/i;

/** A text with blank lines in it is several paragraphs. */
function paragraphsOf(note: Phrase, of: Reading['of']): string[] {
  const paragraphs = note.text.split(/\n[ \t\r]*\n/);
  return (paragraphs.length > 1 ? paragraphs.map(oneLine) : [of(note)]).filter(Boolean);
}

export type { PortableStory } from './portable-story';
