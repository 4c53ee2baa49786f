import { lineStart } from './line-start';
import { prefixOf } from './facts/dependencies';
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

/** A word that is an id of this backlog, or is made like one. */
interface Name extends Mention {
  /** Whether an item has it. */
  readonly isKnown: boolean;
}

/** So many ids of a kind tell how ids are made here; fewer may be a word such as "MP-3". */
const fewestAlike = 3;

type DefinitionsByKey = ReadonlyMap<string, readonly Definition[]>;

/** Ids are compared without regard to case, as trackers do. Built once for a backlog, asked often. */
export class References {
  private readonly definitions: DefinitionsByKey;
  /** Those of other backlogs, which are meant where this one has no such id. */
  private readonly others: DefinitionsByKey;
  /** How many ids begin with the same letters. */
  private readonly alike = new Map<string, number>();

  constructor(private readonly backlog: Backlog) {
    this.definitions = definitionsIn(backlog.files);
    this.others = definitionsIn(backlog.beside ?? []);
    for (const { id } of this.all()) {
      const prefix = prefixOf(id);
      this.alike.set(prefix, (this.alike.get(prefix) ?? 0) + 1);
    }
  }

  /** Every item with that id: more than one where the id is a duplicate. */
  definitionsOf(id: string): readonly Definition[] {
    const key = keyOf(id);
    return this.definitions.get(key) ?? this.others.get(key) ?? [];
  }

  /** Every item that has an id, in the order of the backlog. */
  all(): readonly Definition[] {
    return [...this.definitions.values()].flat();
  }

  /** Every place that names the id, its definitions left out. */
  mentionsOf(id: string): readonly Mention[] {
    const key = keyOf(id);
    const { files, beside = [] } = this.backlog;
    // Where another backlog has the id too, it means its own by it.
    const isMeantHere = this.definitions.has(key) && this.others.has(key);
    return (isMeantHere ? files : [...files, ...beside])
      .filter(({ source }) => source.toLowerCase().includes(key))
      .flatMap((file) => this.mentionsIn(file).filter((mention) => keyOf(mention.id) === key));
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

  /** Every id in a file in source order: those that items have, and words made like these. */
  namesIn(file: BacklogFile): readonly Name[] {
    return [...wordsLikeIds(file.source)].flatMap(({ id, at }) => {
      const isKnown = this.definitionsOf(id).length > 0;
      const isAlike = (this.alike.get(prefixOf(id)) ?? 0) >= fewestAlike;
      return isKnown || isAlike ? [{ id, at, file, isKnown }] : [];
    });
  }

  /** The id at an offset, defined or mentioned there. */
  idAt(file: BacklogFile, offset: number): { id: string; at: Span } | undefined {
    const opening = lineStart(file.source, offset);
    const lineEnd = file.source.indexOf('\n', offset);
    const line = file.source.slice(opening, lineEnd < 0 ? undefined : lineEnd);
    for (const { id, at } of wordsLikeIds(line)) {
      const start = at.start + opening;
      const end = at.end + opening;
      if (offset >= start && offset <= end && this.definitionsOf(id).length > 0)
        return { id, at: { start, end } };
    }
    return undefined;
  }
}

function definitionsIn(files: readonly BacklogFile[]): DefinitionsByKey {
  const definitions = new Map<string, Definition[]>();
  for (const file of files) {
    for (const item of file.items) {
      const { id } = item;
      if (!id || item.idScope === 'file') continue;
      const definition = { id: id.text, item, file, at: { start: id.start, end: id.end } };
      const others = definitions.get(keyOf(id.text));
      if (others) others.push(definition);
      else definitions.set(keyOf(id.text), [definition]);
    }
  }
  return definitions;
}

/**
 * Words that could be an id: they start with a letter and have a digit in them ("US-12", "EP_3.1"). Those in an address
 * are another system's.
 */
function* wordsLikeIds(text: string): Iterable<{ id: string; at: Span }> {
  for (const match of text.matchAll(/(?<![\p{L}\d_-])\p{L}[\p{L}\d_.-]*/gu)) {
    const id = match[0].replace(/[_.-]+$/, '');
    if (/\d/.test(id) && !isInAddress(text, match.index))
      yield { id, at: { start: match.index, end: match.index + id.length } };
  }
}

function isInAddress(text: string, offset: number): boolean {
  return text[offset - 1] === '/' && /:\/\/\S*$/.test(text.slice(Math.max(0, offset - 200), offset));
}

function keyOf(id: string): string {
  return id.toLowerCase();
}
