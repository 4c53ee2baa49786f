import assert from 'node:assert/strict';
import type { BacklogFile, Item } from '../../src/core/model';
import { readBacklogFile } from '../../src/core/parse';
import type { Phrase } from '../../src/core/phrase';

/** What a test says of an item: only what it is about. */
export interface Expected {
  id?: string | null;
  kind?: string;
  storyLevel?: boolean;
  title?: string | null;
  section?: readonly string[];
  parent?: string | null;
  /** Role, need, benefit. */
  story?: readonly (string | null)[] | null;
  /** Form and words of each: "rule: The date is shown". */
  criteria?: readonly string[];
  /** "priority: Must". */
  fields?: readonly string[];
  notes?: readonly string[];
}

/** Reads and compares; every phrase that stands in the source as it is must be found at its place. */
export function expectItems(path: string, source: string, expected: readonly Expected[]): BacklogFile {
  const file = readBacklogFile(path, source);
  assert.deepEqual(
    file.items.map((item, index) => summary(item, expected[index] ?? {})),
    expected,
  );
  for (const item of file.items) for (const phrase of phrasesOf(item)) checkPlace(phrase, source);
  return file;
}

function summary(item: Item, asked: Expected): Expected {
  const { story } = item;
  const all: Required<Expected> = {
    id: item.id?.text ?? null,
    kind: item.kind,
    storyLevel: item.storyLevel,
    title: item.title?.text ?? null,
    section: item.section,
    parent: item.parent?.id?.text ?? null,
    story: story && [story.role, story.need, story.benefit].map((part) => part?.text ?? null),
    criteria: item.criteria.map(({ form, text }) => `${form}: ${text.text}`),
    fields: item.fields.map(({ name, value }) => `${name}: ${value.text}`),
    notes: item.notes.map(({ text }) => text),
  };
  const keys = Object.keys(Object.keys(asked).length > 0 ? asked : all);
  return Object.fromEntries(Object.entries(all).filter(([key]) => keys.includes(key)));
}

function phrasesOf({ id, title, story, criteria, fields }: Item): Phrase[] {
  const parts = story ? [story.role, story.need, story.benefit] : [];
  return [
    id,
    title,
    ...parts,
    ...fields.map(({ value }) => value),
    ...criteria.map(({ text }) => text),
  ].flatMap((phrase) => phrase ?? []);
}

function checkPlace({ text, start, end, pieces }: Phrase, source: string): void {
  if (!pieces) assert.equal(source.slice(start, end), text);
  for (const piece of pieces ?? []) {
    // A state that was true or false is as long as the word it reads as, by chance.
    if (piece.size !== piece.width || /^(?:done|open)$/.test(text)) continue;
    const written = source.slice(piece.source, piece.source + piece.width);
    assert.equal(
      written.replace(/\s/g, ' '),
      text.slice(piece.text, piece.text + piece.size).replace(/\s/g, ' '),
    );
  }
}
