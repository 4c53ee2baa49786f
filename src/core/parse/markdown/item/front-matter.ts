import { isMap, isScalar, isSeq } from 'yaml';
import type { Slot } from '../../../edit';
import { lineEndOf } from '../../../line-end';
import type { Criterion, Field, Language, Story, Unreadable } from '../../../model';
import { joinPhrase, type Phrase, type Span } from '../../../phrase';
import { describeYamlError } from '../../../yaml-mistake';
import { readBacklogData } from '../../data';
import { readDocuments } from '../../data/documents';
import { placeWords } from '../../data/scalar';
import { fieldNamed } from '../../fields/field-names';

/** What the front matter of a file says of the item that the file is. */
export interface FrontMatter {
  readonly id: Phrase | null;
  readonly title: Phrase | null;
  readonly type: Phrase | null;
  readonly fields: readonly Field[];
  /** A story and criteria under keys, as in a file of data. */
  readonly story: Story | null;
  readonly criteria: readonly Criterion[];
  /** Where a level would stand; null without a front matter. */
  readonly levelSlot: Slot | null;
}

const none: FrontMatter = {
  id: null,
  title: null,
  type: null,
  fields: [],
  story: null,
  criteria: [],
  levelSlot: null,
};

/** Reads the YAML at the top of a file: what it says of the one item that the file is, and what is wrong in it. */
export function readFrontMatter(
  source: string,
  at: Span | null,
  language: Language,
): { fields: FrontMatter; problems: Unreadable[] } {
  if (!at) return { fields: none, problems: [] };
  const open = source.indexOf('\n', at.start) + 1;
  const yaml = source.slice(open, at.end).replace(/^(?:---|\.\.\.)[ \t]*\r?\n?$/m, '');
  const [document] = readDocuments(yaml, {});
  if (!document) return { fields: none, problems: [] };
  // Of several mistakes the later ones tend to follow from the first.
  const problems = document.errors.slice(0, 1).map((error) => {
    const { at: place, message } = describeYamlError(error, yaml);
    return { at: { start: open + place.start, end: open + place.end }, message };
  });
  if (!isMap(document.contents)) return { fields: none, problems };

  const values = new Map<string, Phrase>();
  const fields: Field[] = [];
  for (const { key, value } of document.contents.items) {
    if (!isScalar(key) || typeof key.value !== 'string') continue;
    const phrase = phraseAt(value, source, open);
    if (!phrase) continue;
    values.set(key.value.toLowerCase(), phrase);
    const name = fieldNamed(key.value);
    if (name) fields.push({ name, value: phrase });
  }
  const get = (name: string): Phrase | null => values.get(name) ?? null;
  return {
    fields: {
      id: get('id'),
      title: get('title'),
      type: get('type') ?? get('kind'),
      fields,
      levelSlot: { at: open + yaml.trimEnd().length, before: `${lineEndOf(source)}level: `, after: '' },
      ...dataIn(source, { start: open, end: open + yaml.length }, language),
    },
    problems,
  };
}

function dataIn(source: string, within: Span, language: Language): Pick<FrontMatter, 'story' | 'criteria'> {
  const [item] = readBacklogData(source, 'yaml', language, { promise: 'backlog', within }).items;
  return { story: item?.story ?? null, criteria: item?.criteria ?? [] };
}

/** A scalar without its quotes, or a list from its first entry to its last. */
function phraseAt(node: unknown, source: string, offset: number): Phrase | null {
  if (isScalar(node) && node.range) {
    const [start, end] = node.range;
    const at: Span = { start: offset + start, end: offset + end };
    const phrase = placeWords(source, at.start, at.end, styleOf(node.type), wordsOf(node.value, source, at));
    return phrase.text.trim() === '' ? null : phrase;
  }
  if (isSeq(node) && node.items.length > 0) {
    const parts = node.items.map((item) => phraseAt(item, source, offset)).filter((part) => part !== null);
    const first = parts[0];
    if (!first) return null;
    return joinPhrase(
      parts.flatMap((part, index) => {
        const before = parts[index - 1];
        return before ? [{ text: ', ', start: before.end, end: part.start }, part] : [part];
      }),
    );
  }
  return null;
}

/** A date or a number stands as it was written. */
function wordsOf(value: unknown, source: string, { start, end }: Span): string {
  return typeof value === 'string' ? value : source.slice(start, end);
}

function styleOf(type: string | undefined): Parameters<typeof placeWords>[3] {
  if (type === 'QUOTE_DOUBLE') return 'double';
  if (type === 'QUOTE_SINGLE') return 'single';
  return type?.startsWith('BLOCK') ? 'block' : 'plain';
}
