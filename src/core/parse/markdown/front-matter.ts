import { isMap, isScalar, isSeq, parseDocument } from 'yaml';
import type { Criterion, Field, Language, Story, Unreadable } from '../../model';
import { phraseOf, type Phrase, type Span } from '../../phrase';
import { describeYamlError } from '../../yaml-mistake';
import { readBacklogData } from '../data';
import { fieldNamed } from '../field-names';

/** What the front matter of a file says of the item that the file is. */
export interface FrontMatter {
  readonly id: Phrase | null;
  readonly title: Phrase | null;
  readonly type: Phrase | null;
  readonly fields: readonly Field[];
  /** A story and criteria under keys, as in a file of data. */
  readonly story: Story | null;
  readonly criteria: readonly Criterion[];
}

const none: FrontMatter = { id: null, title: null, type: null, fields: [], story: null, criteria: [] };

export function readFrontMatter(
  source: string,
  at: Span | null,
  language: Language,
): { fields: FrontMatter; problems: Unreadable[] } {
  if (!at) return { fields: none, problems: [] };
  const open = source.indexOf('\n', at.start) + 1;
  const yaml = source.slice(open, at.end).replace(/^(?:---|\.\.\.)[ \t]*\r?\n?$/m, '');
  const document = parseDocument(yaml, { prettyErrors: false, logLevel: 'silent', uniqueKeys: false });
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
      ...dataIn(source, open, yaml, language),
    },
    problems,
  };
}

function dataIn(
  source: string,
  open: number,
  yaml: string,
  language: Language,
): Pick<FrontMatter, 'story' | 'criteria'> {
  // Line ends in the place of what stands above keep every offset as it is.
  const alone = '\n'.repeat(open) + source.slice(open, open + yaml.length);
  const [item] = readBacklogData(alone, 'yaml', language, 'backlog').items;
  return { story: item?.story ?? null, criteria: item?.criteria ?? [] };
}

/** A scalar without its quotes, or a list from its first entry to its last. */
function phraseAt(node: unknown, source: string, offset: number): Phrase | null {
  if (isScalar(node) && node.range) {
    const [start, end] = node.range;
    const quoted = /^["']/.test(source.charAt(offset + start)) ? 1 : 0;
    const phrase = phraseOf(source, offset + start + quoted, offset + end - quoted);
    return phrase.text.trim() === '' ? null : phrase;
  }
  if (isSeq(node) && node.items.length > 0) {
    const parts = node.items.map((item) => phraseAt(item, source, offset)).filter((part) => part !== null);
    const first = parts[0];
    const last = parts.at(-1);
    if (!first || !last) return null;
    return {
      ...phraseOf(source, first.start, last.end),
      text: source.slice(first.start, last.end).replace(/\s*\n\s*-\s*/g, ', '),
    };
  }
  return null;
}
