import type { Backlog, BacklogFile, Item } from './model';
import type { Span } from './phrase';

/** An item that has an id, and where the id is written. */
export interface Definition {
  readonly id: string;
  readonly item: Item;
  readonly file: BacklogFile;
  readonly at: Span;
}

/** A place at which an id is named that another place defines. */
export interface Mention {
  readonly id: string;
  readonly file: BacklogFile;
  readonly at: Span;
}

/** Ids are compared without regard to case, as trackers do. Built once for a backlog, asked often. */
export class References {
  private readonly definitions = new Map<string, Definition[]>();

  constructor(private readonly backlog: Backlog) {
    for (const file of backlog.files) {
      for (const item of file.items) {
        const { id } = item;
        if (!id || item.idScope === 'file') continue;
        const definition = { id: id.text, item, file, at: { start: id.start, end: id.end } };
        const key = keyOf(id.text);
        this.definitions.set(key, [...(this.definitions.get(key) ?? []), definition]);
      }
    }
  }

  /** Every item with that id: more than one where the id is a duplicate. */
  definitionsOf(id: string): readonly Definition[] {
    return this.definitions.get(keyOf(id)) ?? [];
  }

  /** Every item that has an id, in the order of the backlog. */
  all(): readonly Definition[] {
    return [...this.definitions.values()].flat();
  }

  /** Every place that names the id, its definitions left out. */
  mentionsOf(id: string): readonly Mention[] {
    const key = keyOf(id);
    return this.backlog.files.flatMap((file) =>
      this.mentionsIn(file).filter((mention) => keyOf(mention.id) === key),
    );
  }

  /** Every place in a file that names a known id, definitions left out, in source order. */
  mentionsIn(file: BacklogFile): readonly Mention[] {
    const mentions: Mention[] = [];
    for (const { id, at } of wordsLikeIds(file.source)) {
      const definitions = this.definitionsOf(id);
      if (definitions.length === 0) continue;
      if (definitions.some((definition) => definition.file === file && definition.at.start === at.start))
        continue;
      mentions.push({ id, file, at });
    }
    return mentions;
  }

  /** The id at an offset, defined or mentioned there. */
  idAt(file: BacklogFile, offset: number): { id: string; at: Span } | undefined {
    const lineStart = file.source.lastIndexOf('\n', offset - 1) + 1;
    const lineEnd = file.source.indexOf('\n', offset);
    const line = file.source.slice(lineStart, lineEnd < 0 ? undefined : lineEnd);
    for (const { id, at } of wordsLikeIds(line)) {
      const start = at.start + lineStart;
      const end = at.end + lineStart;
      if (offset >= start && offset <= end && this.definitionsOf(id).length > 0)
        return { id, at: { start, end } };
    }
    return undefined;
  }
}

/** The next free id in the style of those there are: "US-12" after "US-11"; null where there is no style yet. */
export function nextId(references: References, prefix?: string): string | null {
  const ids = references.all().flatMap(({ id }) => {
    const match = /^(.*?)(\d+)$/.exec(id);
    return match ? [{ stem: match[1] ?? '', number: Number(match[2]), width: match[2]?.length ?? 0 }] : [];
  });
  const stems = ids.filter(
    ({ stem }) => prefix === undefined || stem.toLowerCase().startsWith(prefix.toLowerCase()),
  );
  const stem = mostFrequent(stems.map((id) => id.stem));
  if (stem === undefined) return null;
  const same = ids.filter((id) => id.stem === stem);
  const next = Math.max(...same.map(({ number }) => number)) + 1;
  return stem + String(next).padStart(Math.max(...same.map(({ width }) => width)), '0');
}

function mostFrequent(words: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0];
}

/** Words that could be an id: they start with a letter and have a digit in them ("US-12", "EP_3.1"). */
function* wordsLikeIds(text: string): Iterable<{ id: string; at: Span }> {
  for (const match of text.matchAll(/(?<![\p{L}\d_-])\p{L}[\p{L}\d_.-]*/gu)) {
    const id = match[0].replace(/[_.-]+$/, '');
    if (/\d/.test(id)) yield { id, at: { start: match.index, end: match.index + id.length } };
  }
}

function keyOf(id: string): string {
  return id.toLowerCase();
}
