import { readStory } from '../../anatomy/read-story';
import type { Item, Kind } from '../../model';
import type { Phrase } from '../../phrase';
import { kindNamed } from '../kind';
import { containerNamed, type Container } from './containers';
import { readItem, type FileWords, type Place } from './item';
import { fieldOfKey, means, membersOf } from './keys';
import { bareItem } from './bare-item';
import { findStory } from './story';
import { dictsOf, wordsOf, type Dict, type List, type Member, type Node } from './tree';

/** How much a file's name promises: in a file called backlog, stories or prd, a title is enough for an item. */
export type Promise = 'backlog' | 'nothing';

const nowhere: Place = { section: [], parent: null, kind: 'story', status: null, key: null };

/** The items of a document, in source order, children behind their parents. */
export function findItems(documents: readonly Node[], file: FileWords, promise: Promise): Item[] {
  const finder = new Finder(file, promise);
  const dicts = documents.filter((node) => node.type === 'dict');
  const isLines = dicts.length > 1 && isItemList(dicts, undefined, promise);
  if (isLines) finder.readAll(dicts, nowhere);
  else for (const document of documents) finder.readDocument(document);
  return finder.items;
}

class Finder {
  readonly items: Item[] = [];

  constructor(
    private readonly file: FileWords,
    private readonly promise: Promise,
  ) {}

  readDocument(node: Node): void {
    if (node.type === 'list') this.readList(node, undefined, nowhere);
    else if (node.type === 'dict') {
      if (isItemAlone(node, this.file)) this.readOne(node, nowhere);
      else this.readDict(node, nowhere);
    }
  }

  readAll(dicts: readonly Dict[], place: Place): void {
    for (const dict of dicts) this.readOne(dict, place);
  }

  /** An item and what stands below it. */
  private readOne(dict: Dict, place: Place): void {
    const children = childrenOf(dict);
    const hasStories = children.some(
      ({ kind }) => kind === 'story' || kind === 'requirement' || kind === 'feature',
    );
    const item = readItem(dict, place, this.file, hasStories);
    this.items.push(item);
    const below = { ...place, parent: item, status: null, key: null };
    for (const { kind, dicts } of children) this.readAll(dicts, { ...below, kind });
  }

  /** A dict that is no item: its members may hold some. */
  private readDict(dict: Dict, place: Place): void {
    for (const { key, value } of dict.members) {
      const container = containerNamed(key.text);
      if (value.type === 'list') this.readList(value, key, place);
      else if (value.type !== 'dict') continue;
      else if (container?.holds === 'items' && isKeyed(value))
        this.readKeyed(value, { ...place, kind: container.kind });
      else this.readDict(value, inside(place, key, value, container));
    }
  }

  private readList(list: List, key: Phrase | undefined, place: Place): void {
    const container = key && containerNamed(key.text);
    const dicts = dictsOf(list);
    const inner = key && container?.holds === 'bucket' ? inBucket(place, key) : place;
    if (container?.holds === 'groups') {
      for (const dict of dicts) this.readGroup(dict, place, container.kind);
    } else if (dicts.length > 0) {
      if (isItemList(dicts, container, this.promise))
        this.readAll(dicts, { ...inner, kind: kindIn(container, place) });
      else for (const dict of dicts) this.readGroup(dict, inner, 'other');
    }
    if (key && container) this.readSentences(list, key, container, inner);
  }

  /** A sprint, a milestone: its title is a section; without items it may be a point of a roadmap. */
  private readGroup(dict: Dict, place: Place, kind: Kind): void {
    const title = wordsOf(membersOf(dict, 'title')[0]?.value) ?? wordsOf(membersOf(dict, 'id')[0]?.value);
    const before = this.items.length;
    this.readDict(dict, title ? { ...place, section: [...place.section, title.text] } : place);
    if (this.items.length === before && kind !== 'other' && title) this.readOne(dict, { ...place, kind });
  }

  /** Items whose ids are the keys. */
  private readKeyed(dict: Dict, place: Place): void {
    for (const { key, value } of dict.members)
      if (value.type === 'dict') this.readOne(value, { ...place, key });
  }

  /** Entries that are a line each: a story sentence among stories, a theme in a bucket. */
  private readSentences(list: List, key: Phrase, container: Container, place: Place): void {
    const { language } = this.file;
    for (const entry of list.entries) {
      const words = wordsOf(entry);
      if (!words) continue;
      const isStory = container.holds !== 'groups' && (readStory(words, language)?.role ?? null) !== null;
      if (isStory) this.items.push(bareItem(words, 'story', place, language));
      else if (
        container.holds === 'bucket' &&
        words.text.includes(' ') &&
        /^(?:now|next|later)$/i.test(key.text)
      )
        this.items.push(bareItem(words, 'roadmap', place, language));
    }
  }
}

function inside(place: Place, key: Phrase, dict: Dict, container: Container | undefined): Place {
  if (container?.holds === 'bucket') return inBucket(place, key);
  const title = wordsOf(membersOf(dict, 'title')[0]?.value);
  return title && !container ? { ...place, section: [...place.section, title.text] } : place;
}

function inBucket(place: Place, key: Phrase): Place {
  return { ...place, status: key, section: [...place.section, key.text] };
}

function kindIn(container: Container | undefined, place: Place): Kind {
  return container?.holds === 'items' ? container.kind : place.kind;
}

/** Lists of smaller items in an item. */
function childrenOf(dict: Dict): { kind: Kind; dicts: Dict[] }[] {
  return dict.members.flatMap(({ key, value }): { kind: Kind; dicts: Dict[] }[] => {
    if (value.type !== 'list' || means(key.text, 'criteria')) return [];
    const container = containerNamed(key.text);
    const isPieces = means(key.text, 'pieces');
    if (!isPieces && container?.holds !== 'items') return [];
    const dicts = dictsOf(value).filter(hasTitle);
    const kind = container?.holds === 'items' && !isPieces ? container.kind : 'task';
    return dicts.length > 0 ? [{ kind, dicts }] : [];
  });
}

function isKeyed(dict: Dict): boolean {
  return (
    dict.members.length > 0 && dict.members.every(({ value }) => value.type === 'dict' && hasTitle(value))
  );
}

/** Most entries have a title or a sentence, and something else that only backlogs have. */
function isItemList(dicts: readonly Dict[], container: Container | undefined, promise: Promise): boolean {
  const share = (test: (dict: Dict) => boolean): boolean => dicts.filter(test).length * 2 >= dicts.length;
  if (dicts.some(holdsItems) && !container && !dicts.some(hasEvidence)) return false;
  if (!share(hasTitle)) return false;
  if (container && promise === 'backlog') return true;
  const withId = (dict: Dict): boolean => hasEvidence(dict) || membersOf(dict, 'id').length > 0;
  return share(container || promise === 'backlog' ? withId : hasEvidence);
}

function holdsItems(dict: Dict): boolean {
  return dict.members.some(
    ({ key, value }) => value.type === 'list' && containerNamed(key.text) !== undefined,
  );
}

function hasTitle(dict: Dict): boolean {
  return (['title', 'story', 'need', 'text', 'description'] as const).some((meaning) =>
    membersOf(dict, meaning).some(({ value }) => wordsOf(value) !== null || value.type === 'dict'),
  );
}

/** Something that entries of a catalogue, a menu or a translation do not have. */
function hasEvidence(dict: Dict): boolean {
  return (
    dict.members.some((member) => isEvidence(member)) || (findStory(dict, 'en')?.story.role ?? null) !== null
  );
}

const weakFields: ReadonlySet<string> = new Set([
  'tags',
  'date',
  'owner',
  'parent',
  'goal',
  'reason',
  'level',
]);

function isEvidence({ key, value }: Member): boolean {
  const field = fieldOfKey(key.text);
  if (field)
    return !weakFields.has(field) && value.type !== 'dict' && !/^(?:data|size|weight|state)$/i.test(key.text);
  if (means(key.text, 'criteria') || means(key.text, 'done') || /^user_?stor/i.test(key.text)) return true;
  const words = wordsOf(value);
  return means(key.text, 'type') && words !== null && kindNamed(words.text) !== undefined;
}

/** A file that is one item: a story with its criteria. */
function isItemAlone(dict: Dict, file: FileWords): boolean {
  if (
    dict.members.some(
      ({ key, value }) => value.type === 'list' && value.entries.length > 0 && isItems(key.text),
    )
  )
    return false;
  const hasCriteria = membersOf(dict, 'criteria').length > 0;
  const found = findStory(dict, file.language);
  return (
    (hasCriteria && hasTitle(dict)) || (found?.parts ?? null) !== null || (found?.story.role ?? null) !== null
  );
}

function isItems(key: string): boolean {
  const container = containerNamed(key);
  return container?.holds === 'groups' || (container?.holds === 'items' && !means(key, 'pieces'));
}
