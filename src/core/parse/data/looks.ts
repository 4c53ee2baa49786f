import type { Phrase } from '../../phrase';
import { kindNamed } from '../kind';
import type { NamePromise } from '../name-promise';
import { containerNamed, type Container } from './containers';
import type { FileWords } from './item';
import { fieldOfKey, isIdKey, kindOfKey, means, membersOf } from './keys';
import { findStory, tellsInParts } from './story';
import { dictsOf, wordsOf, type Dict, type Member, type Node } from './tree';
import { valueAt } from './tree';

/** Most entries have a title or a sentence, and something else that only backlogs have. */
export function isItemList(
  dicts: readonly Dict[],
  container: Container | undefined,
  promise: NamePromise,
): boolean {
  const share = (test: (dict: Dict) => boolean): boolean => dicts.filter(test).length * 2 >= dicts.length;
  if (dicts.some(holdsItems) && !container && !dicts.some(hasEvidence)) return false;
  if (!share(hasTitle)) return false;
  if (container && promise === 'backlog') return true;
  const withId = (dict: Dict): boolean =>
    hasEvidence(dict) || membersOf(dict, 'id').length > 0 || holdsBacklog(dict);
  const isNamed =
    container?.holds === 'items' && container.isCommon ? !share(isEntry) : container !== undefined;
  return share(isNamed || promise === 'backlog' ? withId : hasEvidence);
}

/** A file that is one item: a story with its criteria. */
export function isItemAlone(dict: Dict, file: FileWords): boolean {
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

/** The form of a tracker by which people write items: a template, no item. */
export function isForm(dict: Dict): boolean {
  const body = valueAt(dict, 'body');
  return (
    body?.type === 'list' &&
    dictsOf(body).some(({ members }) => members.some(({ key }) => key.text === 'attributes'))
  );
}

/** Members that are an item each, their keys being ids. */
export function isKeyed(dict: Dict): boolean {
  const { members } = dict;
  return (
    members.length > 0 &&
    members.every(
      ({ key, value }) =>
        value.type === 'dict' && hasTitle(value) && (isIdKey(key.text) || hasEvidence(value)),
    )
  );
}

/** Items by their ids, where a list of them could stand. */
export function isKeyedList(value: Node, container: Container | undefined): value is Dict {
  return value.type === 'dict' && container?.holds === 'items' && isKeyed(value);
}

/** "US-12: As a …", written without quotes: an id and its sentence. */
export function isNamedSentence({ members }: Dict): boolean {
  const [only] = members;
  return members.length === 1 && only?.value.type === 'scalar' && isIdKey(only.key.text);
}

/** "epic: {title: …}", "US-12: {title: …}": one item under the name of its kind or its id. */
export function isSingle(key: Phrase, dict: Dict): boolean {
  if (isIdKey(key.text)) return hasTitle(dict) && hasEvidence(dict);
  const kind = kindOfKey(key.text);
  return kind !== undefined && kind !== 'other' && hasTitle(dict) && (hasEvidence(dict) || holdsItems(dict));
}

/** Items that stand below this one and are taken into a sprint for themselves. */
export function holdsStories(dict: Dict): boolean {
  return dict.members.some(({ key, value }) => {
    const container = containerNamed(key.text);
    if (container?.holds !== 'items' || means(key.text, 'pieces')) return false;
    if (!['story', 'requirement', 'feature'].includes(container.kind)) return false;
    return value.type === 'list' ? dictsOf(value).some(hasTitle) : isKeyedList(value, container);
  });
}

/** Whether it says in some words what it is about. */
export function hasTitle(dict: Dict): boolean {
  const isNamed = (['title', 'story', 'need', 'text', 'description'] as const).some((meaning) =>
    membersOf(dict, meaning).some(({ value }) => wordsOf(value) !== null || value.type === 'dict'),
  );
  return isNamed || tellsInParts(dict);
}

function holdsItems(dict: Dict): boolean {
  return dict.members.some(
    ({ key, value }) => value.type === 'list' && containerNamed(key.text) !== undefined,
  );
}

/** So deep stories stand below what has no other mark of a backlog: epics, features, stories. */
const deepest = 2;

/** An epic that has but a name: what stands below it shows what it is. */
function holdsBacklog(dict: Dict, depth = 1): boolean {
  return dict.members.some(({ key, value }) => {
    const container = containerNamed(key.text);
    if (container?.holds !== 'items') return false;
    if (value.type !== 'list') return isKeyedList(value, container);
    const dicts = dictsOf(value).filter(hasTitle);
    const shown = dicts.filter(
      (one) => hasEvidence(one) || (depth < deepest && holdsBacklog(one, depth + 1)),
    );
    return shown.length > 0 && shown.length * 2 >= value.entries.length;
  });
}

/** An entry of a feed, a shop or a menu. */
function isEntry(dict: Dict): boolean {
  return dict.members.some(({ key }) =>
    /^(?:url|uri|link|href|path|route|price|sku|image|img|icon|src|thumbnail)$/i.test(key.text),
  );
}

/** Something that entries of a catalogue, a menu or a translation do not have. */
function hasEvidence(dict: Dict): boolean {
  return (
    dict.members.some((member) => isEvidence(member)) ||
    isIssue(dict) ||
    (findStory(dict, 'en')?.story.role ?? null) !== null
  );
}

/** An issue as repositories hand it out: counted, and open or closed. */
function isIssue(dict: Dict): boolean {
  const at = (pattern: RegExp): string =>
    wordsOf(dict.members.find(({ key }) => pattern.test(key.text))?.value)?.text ?? '';
  return (
    /^\d+$/.test(at(/^(?:number|iid)$/)) &&
    /^(?:opened|open|closed)$/i.test(at(/^state$/)) &&
    at(/^title$/) !== ''
  );
}

/** A change that waits to be merged, listed among the issues. */
export function isPullRequest(dict: Dict): boolean {
  return valueAt(dict, 'pull_request')?.type === 'dict';
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
  if (value.type === 'list' && /^(?:key[_ -]?results|krs)$/i.test(key.text)) return true;
  const words = wordsOf(value);
  return means(key.text, 'type') && words !== null && kindNamed(words.text) !== undefined;
}

function isItems(key: string): boolean {
  const container = containerNamed(key);
  return container?.holds === 'groups' || (container?.holds === 'items' && !means(key, 'pieces'));
}
