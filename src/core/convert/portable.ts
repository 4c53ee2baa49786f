import { fieldNames, type BacklogFile, type Criterion, type FieldName, type Item, type Kind } from '../model';

/** An item without its place in a file: what is carried from one format into another. Texts are on one line. */
export interface Portable {
  readonly id: string | null;
  readonly kind: Kind;
  readonly title: string;
  readonly story: PortableStory | null;
  readonly criteria: readonly PortableCriterion[];
  readonly notes: readonly string[];
  readonly fields: ReadonlyMap<FieldName, string>;
  readonly section: readonly string[];
  /** The id or title of the item it stands under. */
  readonly parent: string | null;
}

export interface PortableStory {
  /** The author's own sentence; null where the story was written as single fields. */
  readonly sentence: string | null;
  readonly role: string | null;
  readonly need: string | null;
  readonly benefit: string | null;
  readonly situation: string | null;
}

export interface PortableCriterion {
  /** The whole criterion in words; for a scenario its name or its steps joined. */
  readonly text: string;
  readonly name: string | null;
  readonly steps: readonly { readonly kind: 'given' | 'when' | 'then'; readonly text: string }[];
}

/** Lifts the items of a file out of it. */
export function portablesOf(file: BacklogFile): Portable[] {
  return file.items.map(portableOf);
}

export function portableOf({
  id,
  kind,
  title,
  story,
  criteria,
  notes,
  fields,
  section,
  parent,
}: Item): Portable {
  const values = new Map<FieldName, string>();
  for (const name of fieldNames) {
    const field = fields.find((one) => one.name === name);
    if (field) values.set(name, oneLine(field.value.text));
  }
  return {
    id: id ? oneLine(id.text) : null,
    kind,
    title: oneLine(title?.text ?? story?.need?.text ?? ''),
    story: story && {
      sentence: story.needMarker && /\s/.test(story.needMarker.text.trim()) ? oneLine(story.text.text) : null,
      role: textOf(story.role),
      need: textOf(story.need),
      benefit: textOf(story.benefit),
      situation: textOf(story.situation),
    },
    criteria: criteria.map(portableCriterion),
    notes: notes.map(({ text }) => oneLine(text)).filter(Boolean),
    fields: values,
    section,
    parent: parent ? (parent.id?.text ?? parent.title?.text ?? null) : null,
  };
}

function portableCriterion({ text, name, steps }: Criterion): PortableCriterion {
  return {
    text: oneLine(text.text),
    name: textOf(name),
    steps: steps.map((step) => ({ kind: step.kind, text: oneLine(step.text.text) })),
  };
}

function textOf(phrase: { readonly text: string } | null): string | null {
  return phrase && oneLine(phrase.text);
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
