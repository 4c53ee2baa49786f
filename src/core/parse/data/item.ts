import type { Criterion, Field, Item, Kind, Language } from '../../model';
import { linesOf, readAs, slicePhrase, type Phrase } from '../../phrase';
import { saidBeside } from '../story/said-beside';
import { readCriteriaText } from '../criteria/criteria-text';
import { splitOffCriteria } from '../criteria/split-off-criteria';
import { unmarkedCriteria } from '../criteria/unmarked-criteria';
import { idBeforeTitle } from '../id-before-title';
import { isStoryLevel, isSubtask, kindLabelled, kindNamed } from '../kind';
import { withTail } from '../story/story-tail';
import { readCriteria } from './criteria';
import { fieldOfKey, membersOf, plain } from './keys';
import { idOf, nameOf, valuesOf, wordsOfField } from './names';
import { slotsOf } from './slots';
import { findStory, type StoryFound } from './story';
import { wordsOf, type Dict, type Member } from './tree';
import { titleBefore } from '../story/story-parts';

/** Where an item stands. */
export interface Place {
  readonly section: readonly string[];
  readonly parent: Item | null;
  /** What an item is that does not say so. */
  readonly kind: Kind;
  /** Whether it is less than a team takes into a sprint as one piece. */
  readonly isPiece: boolean;
  /** The bucket it lies in: "later". */
  readonly status: Phrase | null;
  /** Its key, where the items are members of a dict. */
  readonly key: Phrase | null;
}

/** What holds for the whole file. */
export interface FileWords {
  readonly source: string;
  readonly language: Language;
  readonly lineEnd: '\n' | '\r\n';
  /** Whether the ids begin anew in each file: one requirements file for each feature. */
  readonly ownIds: boolean;
}

/** Reads one item from its dict; what stands below it is read elsewhere. */
export function readItem(dict: Dict, place: Place, file: FileWords, hasStories: boolean): Item {
  const found = findStory(dict, file.language);
  const type = nameOf(membersOf(dict, 'type')[0]?.value) ?? dict.under ?? null;
  const declared =
    (type && kindNamed(type.text)) ?? (place.kind === 'story' ? kindLabelled(labelsOf(dict)) : undefined);
  const kind = declared ?? place.kind;
  const called = titleOf(dict, found) ?? found?.story.need ?? firstLineOf(dict);
  const ownId = idOf(dict) ?? place.key;
  const opened = ownId || !called ? null : idBeforeTitle(called, found?.sentence ?? null);
  const id = ownId ?? opened?.id ?? null;
  const title = opened?.title ?? called;
  const { criteria, label, used } = criteriaOf(dict, found, file.source);
  const isPiece = place.isPiece || (place.parent?.storyLevel ?? false) || isPieceOfStory(dict, id, type);
  return {
    id,
    // A plain number counts the items of one file.
    idScope: file.ownIds || (id && /^\d+(?:\.\d+)*$/.test(id.text)) ? 'file' : 'backlog',
    kind,
    kindDeclared: declared !== undefined,
    storyLevel: isStoryLevel(kind) && !isPiece && !hasStories,
    title: title && trimmedTitle(title),
    span: { start: place.key?.start ?? dict.start, end: dict.end },
    section: place.section,
    parent: place.parent,
    story: found?.story ?? null,
    criteria,
    notes: notesOf(dict, found, used),
    fields: withTail(fieldsOf(dict, place, found), found?.fields ?? []),
    criteriaLabel: label,
    slots: slotsOf(dict, found, file),
  };
}

function titleOf(dict: Dict, found: StoryFound | null): Phrase | null {
  const titles = [...membersOf(dict, 'title'), ...membersOf(dict, 'text'), ...membersOf(dict, 'story')];
  const title = titles.flatMap(({ value }) => wordsOf(value) ?? [])[0] ?? found?.sentence ?? null;
  // What a text says beside its story is no title.
  return found && title && title === found.sentence
    ? (titleBefore(found.story, title) ?? found.story.text)
    : title;
}

/** An item that has a description and no title. */
function firstLineOf(dict: Dict): Phrase | null {
  const words = membersOf(dict, 'description').flatMap(({ value }) => wordsOf(value) ?? [])[0];
  return (words && linesOf(words)[0]) ?? null;
}

/** A sub-task, a task that names its story, a requirement in a list of "FR-1", "FR-2". */
function isPieceOfStory(dict: Dict, id: Phrase | null, type: Phrase | null): boolean {
  if (isSubtask(type?.text ?? '') || /^(?:N?FR|SC|TC)[-_ ]?\d/.test(id?.text ?? '')) return true;
  const story = dict.members.find(({ key }) => /^(?:user)?story(?:id|key|ref)$/.test(plain(key.text)));
  return wordsOf(story?.value) !== null && wordsOf(story?.value) !== id;
}

function trimmedTitle(title: Phrase): Phrase {
  return slicePhrase(title, 0, title.text.trimEnd().length);
}

/** Under a key of their own, or behind "AC:" in a text: trackers call it description, body or content. */
function criteriaOf(
  dict: Dict,
  found: StoryFound | null,
  source: string,
): { criteria: Criterion[]; label: Phrase | null; used: Phrase | null } {
  const members = membersOf(dict, 'criteria').sort((a, b) => a.key.start - b.key.start);
  const [first] = members;
  if (first)
    return {
      criteria: members.flatMap(({ value }) => readCriteria(value, source)),
      label: first.key,
      used: null,
    };
  for (const words of textsOf(dict)) {
    const split = splitOffCriteria(words);
    if (split) return { criteria: readCriteriaText(split.criteria), label: split.label, used: words };
  }
  const told = found?.sentence ?? null;
  const below = told && found && unmarkedCriteria(told, found.story);
  if (below) return { criteria: readCriteriaText(below), label: null, used: told };
  return { criteria: [], label: null, used: null };
}

function textsOf(dict: Dict): Phrase[] {
  const meanings = ['description', 'text', 'story'] as const;
  return meanings.flatMap((meaning) => membersOf(dict, meaning)).flatMap(({ value }) => wordsOf(value) ?? []);
}

function notesOf(dict: Dict, found: StoryFound | null, withCriteria: Phrase | null): Phrase[] {
  return [...membersOf(dict, 'description'), ...membersOf(dict, 'text')]
    .flatMap(({ value }) => wordsOf(value) ?? [])
    .map((words) => saidBeside(words, found, withCriteria))
    .filter(({ text }) => text !== '')
    .sort((a, b) => a.start - b.start);
}

function fieldsOf(dict: Dict, place: Place, found: StoryFound | null): Field[] {
  const parts = found?.parts;
  const taken = new Set<Member | null>([parts?.role ?? null, parts?.need ?? null, parts?.benefit ?? null]);
  const fields = dict.members.filter((member) => !taken.has(member)).flatMap(fieldsOfMember);
  if (!fields.some(({ name }) => name === 'status')) fields.push(...doneOf(dict));
  if (place.status && !fields.some(({ name }) => name === 'status'))
    fields.unshift({ name: 'status', value: place.status });
  return fields;
}

function fieldsOfMember({ key, value }: Member): Field[] {
  const name = fieldOfKey(key.text);
  if (!name) return [];
  return valuesOf(value).flatMap((one) => {
    const words = one.type === 'dict' ? wordsOfField(name, one) : wordsOf(one);
    return words ? [{ name, value: words }] : [];
  });
}

/** "bug" in `labels: [{name: bug}]`. */
function labelsOf(dict: Dict): string[] {
  return dict.members
    .filter(({ key }) => /^labels?$/i.test(key.text))
    .flatMap(fieldsOfMember)
    .map(({ value }) => value.text);
}

/** "passes: true" reads as a status. */
function doneOf(dict: Dict): Field[] {
  for (const { value } of membersOf(dict, 'done')) {
    const words = wordsOf(value);
    if (!words || !/^(?:true|false)$/i.test(words.text)) continue;
    const text = /true/i.test(words.text) ? 'done' : 'open';
    return [{ name: 'status', value: readAs(text, words) }];
  }
  return [];
}
