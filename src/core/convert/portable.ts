import {
  fieldNames,
  type BacklogFile,
  type Criterion,
  type FieldName,
  type Item,
  type Kind,
  type Language,
  type Story,
} from '../model';
import { labelKinds } from '../parse/labels';
import { readStoryLines } from '../parse/story-lines';
import type { Phrase } from '../phrase';
import { plainOfEars } from './ears';
import { listedBelow } from './nested';

/** An item without its place in a file: what is carried from one format into another. Texts are on one line. */
export interface Portable {
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
}

export interface PortableStory {
  /** The author's own sentence; null where it was written as single fields, or cannot be read on its own. */
  readonly sentence: string | null;
  readonly role: string | null;
  readonly need: string | null;
  readonly benefit: string | null;
  readonly situation: string | null;
}

export interface PortableCriterion {
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

/** Lifts the items of a file out of it. */
export function portablesOf(file: BacklogFile): Portable[] {
  const title = titleOf(file);
  return file.items.map((item) => {
    const section = ownSection(item, file).map(oneLine);
    return {
      id: item.id && (oneLine(item.id.text) || null),
      kind: item.kind,
      title: nameOf(item),
      story: item.story && portableStory(item.story, file.language),
      criteria: item.criteria.map((criterion) => wholeCriterion(criterion, file)),
      notes: item.notes.flatMap(({ text }) => paragraphsOf(text)),
      fields: fieldsOf(item),
      section: (title === null ? section : section.slice(1)).filter((heading) => isOwnHeading(heading, file)),
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

function nameOf({ title, story, id, criteria }: Item): string {
  const words = [title, story?.need, story?.text, id, criteria[0]?.text];
  return words.map((phrase) => oneLine(phrase?.text ?? '')).find(Boolean) ?? 'Untitled';
}

function fieldsOf({ fields, parent }: Item): Map<FieldName, string> {
  const values = new Map<FieldName, string>();
  for (const name of fieldNames) {
    const given = fields.filter((field) => field.name === name).map(({ value }) => oneLine(value.text));
    const above =
      name === 'parent' && given.length === 0 && parent ? [oneLine(parent.id?.text ?? nameOf(parent))] : [];
    const all = [...given, ...above].flatMap((value) => (isList(name) ? value.split(/[,;]\s*/) : value));
    const value = [...new Set(all)].filter(Boolean).join(', ');
    if (value !== '') values.set(name, value);
  }
  return values;
}

/** Fields of which an item has several. */
function isList(name: FieldName): boolean {
  return name === 'tags' || name === 'depends';
}

/** Lifts a story: `language` is the one its sentence is read in. */
export function portableStory(story: Story, language: Language): PortableStory {
  const parts = partsOf(story);
  const sentence = oneLine(story.text.text);
  const again = readStoryLines({ text: sentence, start: 0, end: sentence.length }, language);
  const isWhole = again !== null && JSON.stringify(partsOf(again)) === JSON.stringify(parts);
  return { ...parts, sentence: isWhole ? sentence : null };
}

function partsOf({ role, need, benefit, situation }: Story): Omit<PortableStory, 'sentence'> {
  return { role: textOf(role), need: textOf(need), benefit: textOf(benefit), situation: textOf(situation) };
}

/** A criterion with what is listed below it, on its own line: other formats nest nothing. */
function wholeCriterion(criterion: Criterion, file: BacklogFile): PortableCriterion {
  const alone = portableCriterion(criterion, file);
  const listed = listedBelow(criterion, file).map(oneLine);
  return listed.length === 0 ? alone : { ...alone, text: `${alone.text} ${listed.join('; ')}` };
}

/** Lifts the words of one criterion out of its file. */
export function portableCriterion(criterion: Criterion, file: BacklogFile): PortableCriterion {
  const steps = criterion.steps
    .map((step) => ({ kind: step.kind, text: oneLine(step.text.text) }))
    .filter(({ text }) => text !== '');
  const name = textOf(criterion.name);
  const carried = {
    text: oneLine(criterion.text.text),
    id: textOf(criterion.id),
    name: steps.length === 0 ? null : name,
    steps,
    isMet: isMet(criterion, file),
  };
  return { ...carried, ...(steps.length === 0 ? plainOfEars(carried.text) : null) };
}

function isMet({ span }: Criterion, { source, format }: BacklogFile): boolean {
  if (format === 'yaml' || format === 'json')
    return /(?:^|[\s{,"])(?:met|done|checked)"?\s*:\s*true\b/i.test(source.slice(span.start, span.end));
  const lineStart = source.lastIndexOf('\n', span.start - 1) + 1;
  return [span.start, lineStart].some((from) =>
    /^\W*?(?:\d+[.)])?\s*\[[xX]\]\s/.test(source.slice(from, span.end)),
  );
}

/** A text with blank lines in it is several paragraphs. */
function paragraphsOf(text: string): string[] {
  return text
    .split(/\n[ \t\r]*\n/)
    .map(oneLine)
    .filter(Boolean);
}

function textOf(phrase: Phrase | null): string | null {
  return phrase && (oneLine(phrase.text) || null);
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
