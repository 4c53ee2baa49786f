import { readStory } from '../../anatomy/read-story';
import type { Item, Kind, Passage } from '../../model';
import { phraseOf, type Phrase } from '../../phrase';
import { withoutOpening } from '../line-opening';
import type { NamePromise } from '../name-promise';
import { bareItem, kindOfLines } from './bare-item';
import { withBoard } from './board';
import { containerNamed, type Container } from './containers';
import { readItem, type FileWords, type Place } from './item';
import { isIdKey, kindOfKey, means, membersOf } from './keys';
import {
  hasTitle,
  holdsStories,
  isForm,
  isItemAlone,
  isItemList,
  isKeyed,
  isKeyedList,
  isNamedSentence,
  isPullRequest,
  isSingle,
} from './looks';
import { idOf } from './names';
import { parentsOfStories } from './parents';
import { dictsOf, wordsOf, type Dict, type List, type Node, type Scalar } from './tree';

const nowhere: Place = {
  section: [],
  parent: null,
  kind: 'story',
  isPiece: false,
  status: null,
  key: null,
};

/** The items of a document, in source order, children behind their parents, and what is said beside them. */
export function findItems(
  documents: readonly Node[],
  file: FileWords,
  promise: NamePromise,
): { items: Item[]; passages: Passage[] } {
  const finder = new Finder(file, promise);
  const dicts = documents.filter((node) => node.type === 'dict');
  const isLines = dicts.length > 1 && isItemList(dicts, undefined, promise);
  if (isLines) finder.readAll(dicts, nowhere);
  else for (const document of documents) finder.readDocument(document);
  // Objects and plain sentences of one list are gathered apart.
  finder.items.sort((a, b) => a.span.start - b.span.start);
  return finder;
}

class Finder {
  readonly items: Item[] = [];
  readonly passages: Passage[] = [];
  private readonly listed = new Set<string>();

  constructor(
    private readonly file: FileWords,
    private readonly promise: NamePromise,
  ) {}

  readDocument(node: Node): void {
    if (node.type === 'list') this.readList(node, undefined, nowhere);
    else if (node.type === 'dict') {
      if (isForm(node)) return;
      if (isItemAlone(node, this.file)) this.readOne(node, nowhere);
      else if (isKeyed(node) && node.members.every(({ key }) => isIdKey(key.text)))
        this.readKeyed(node, nowhere);
      else this.readDict(withBoard(node), nowhere);
    }
  }

  readAll(dicts: readonly Dict[], place: Place): void {
    const ids = dicts.flatMap((dict) => idOf(dict)?.text ?? []).filter(isIdKey);
    for (const id of ids) this.listed.add(id);
    const parents = parentsOfStories(dicts);
    for (const dict of dicts) this.readOne(dict, place, parents);
  }

  /** An item and what stands below it. */
  private readOne(dict: Dict, place: Place, parents: ReadonlySet<string> = new Set()): void {
    const hasStories = holdsStories(dict) || parents.has(idOf(dict)?.text ?? '');
    const item = readItem(dict, place, this.file, hasStories);
    this.items.push(item);
    const below = { ...place, parent: item, status: null, key: null };
    for (const { key, value } of dict.members) {
      const container = containerNamed(key.text);
      if (isKeyedList(value, container)) this.readKeyed(value, { ...below, ...kindIn(container, place) });
      if (value.type !== 'list' || means(key.text, 'criteria')) continue;
      if (means(key.text, 'pieces')) this.readAll(this.piecesOf(value), { ...below, kind: 'task' });
      else if (container?.holds === 'groups') this.readList(value, key, below);
      else if (container?.holds === 'items') {
        this.readAll(dictsOf(value).filter(hasTitle), { ...below, ...kindIn(container, place) });
        this.readSentences(value, key, below);
      }
    }
  }

  /** A tracker repeats in short below a story what it lists itself, with the same id. */
  private piecesOf(list: List): Dict[] {
    return dictsOf(list).filter((dict) => hasTitle(dict) && !this.listed.has(idOf(dict)?.text ?? ''));
  }

  /** A dict that is no item: its members may hold some. */
  private readDict(dict: Dict, place: Place): void {
    for (const { key, value } of dict.members) {
      const container = containerNamed(key.text);
      if (value.type === 'list')
        this.readList(value, key, !container && place.kind === 'epic' ? below(place, key) : place);
      else if (value.type !== 'dict') this.readPassage(key, value, place);
      else if (isKeyedList(value, container))
        this.readKeyed(value, { ...place, ...kindIn(container, place) });
      else if (isSingle(key, value))
        this.readOne(value, {
          ...place,
          kind: kindOfKey(key.text) ?? 'story',
          key: /\d$/.test(key.text) ? key : null,
        });
      else this.readDict(value, inside(place, key, value, container));
    }
  }

  /** "capacity: 20" beside the items of a sprint. */
  private readPassage(key: Phrase, value: Scalar, { section }: Place): void {
    const words = wordsOf(value);
    if (words) this.passages.push({ text: phraseOf(this.file.source, key.start, words.end), section });
  }

  private readList(list: List, key: Phrase | undefined, place: Place): void {
    const container = key && containerNamed(key.text);
    const dicts = dictsOf(list).filter((dict) => !isNamedSentence(dict) && !isPullRequest(dict));
    const inner = key && container?.holds === 'bucket' ? inBucket(place, key) : place;
    if (container?.holds === 'groups') {
      for (const dict of dicts) this.readGroup(dict, place, container.kind);
    } else if (dicts.length > 0) {
      if (isItemList(dicts, container, this.promise))
        this.readAll(dicts, { ...inner, ...kindIn(container, place) });
      else for (const dict of dicts) this.readGroup(dict, inner, 'other');
    }
    if (container || !key) this.readSentences(list, key, inner);
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

  /**
   * Entries that are a line each: a story sentence among stories or in a file that is a list, a theme in a bucket; in a
   * file that is called a backlog any words where items stand, but for ids of others.
   */
  private readSentences(list: List, key: Phrase | undefined, place: Place): void {
    const { language } = this.file;
    const holds = key && containerNamed(key.text)?.holds;
    const kind = kindOfLines(list, key, place, this.promise);
    for (const entry of list.entries) {
      const named = entry.type === 'dict' && isNamedSentence(entry) ? entry.members[0] : undefined;
      const line = wordsOf(named?.value ?? entry);
      if (!line) continue;
      const { id, words } = withoutOpening(line);
      const isStory = holds !== 'groups' && (readStory(words, language)?.role ?? null) !== null;
      if (isStory) this.items.push(bareItem(words, 'story', { ...place, key: named?.key ?? id }, language));
      else if (kind && /\p{L} +\S/u.test(line.text)) this.items.push(bareItem(line, kind, place, language));
    }
  }
}

function inside(place: Place, key: Phrase, dict: Dict, container: Container | undefined): Place {
  if (container?.holds === 'bucket') return inBucket(place, key);
  if (container?.holds === 'items') return { ...place, ...kindIn(container, place) };
  const title = wordsOf(membersOf(dict, 'title')[0]?.value);
  return title && !container ? { ...place, section: [...place.section, title.text] } : place;
}

/** Items that stand under the name of their epic. */
function below(place: Place, epic: Phrase): Place {
  return { ...place, kind: 'story', section: [...place.section, epic.text] };
}

function inBucket(place: Place, key: Phrase): Place {
  return { ...place, status: key, section: [...place.section, key.text] };
}

function kindIn(container: Container | undefined, place: Place): Pick<Place, 'kind' | 'isPiece'> {
  return container?.holds === 'items'
    ? { kind: container.kind, isPiece: container.arePieces }
    : { kind: place.kind, isPiece: place.isPiece };
}
