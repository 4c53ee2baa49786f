import type { BacklogFile, Criterion, Field, Item, Kind } from '../../src/core/model';
import { type Phrase, phraseOf } from '../../src/core/phrase';

/** An item as a reader would give it, for tests that are not about reading. */
export interface Sketch {
  readonly text: string;
  readonly kind?: Kind;
  readonly criteria?: readonly string[];
  readonly heading?: string;
  readonly level?: string;
}

export function itemOf({ text, kind, criteria = [], heading = '', level }: Sketch): {
  item: Item;
  file: BacklogFile;
} {
  const lines = [heading, text, ...criteria, level ?? ''];
  const source = lines.join('\n\n');
  const phraseAt = (line: number): Phrase => {
    const start = lines.slice(0, line).reduce((sum, each) => sum + each.length + 2, 0);
    return phraseOf(source, start, start + (lines[line]?.length ?? 0));
  };
  const title = phraseAt(1);
  const fields: Field[] =
    level === undefined ? [] : [{ name: 'level', value: phraseAt(2 + criteria.length) }];
  const item: Item = {
    id: null,
    idScope: 'backlog',
    kind: kind ?? 'other',
    kindDeclared: kind !== undefined,
    storyLevel: false,
    title,
    span: { start: title.start, end: source.length },
    section: heading ? [heading] : [],
    parent: null,
    story: null,
    criteria: criteria.map((_, at): Criterion => {
      const phrase = phraseAt(2 + at);
      return { text: phrase, form: 'plain', id: null, name: null, steps: [], span: phrase };
    }),
    notes: [],
    fields,
    criteriaLabel: null,
    slots: { criterion: null, benefit: null, level: null },
  };
  return {
    item,
    file: {
      path: 'product.backlog.md',
      source,
      format: 'markdown',
      layout: 'generic',
      language: 'en',
      items: [item],
      unreadable: [],
    },
  };
}
