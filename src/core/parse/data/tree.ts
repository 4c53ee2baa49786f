import { slicePhrase, trimPhrase, type Phrase, type Span } from '../../phrase';
import { withoutHtml } from '../markup/html-markup';
import { kindNamed } from '../kind';
import { withoutWiki } from '../markup/wiki-markup';
import { isIdKey } from './keys';

/** YAML and JSON alike: what the reader of backlogs needs to know of a document. */
export type Node = Scalar | List | Dict;

/** A single value. */
export interface Scalar extends Span {
  readonly type: 'scalar';
  /** The value as a person reads it: unquoted, unfolded; '' for nothing and for null. */
  readonly words: Phrase;
  readonly style: 'plain' | 'single' | 'double' | 'block';
}

/** Values one after the other. */
export interface List extends Span {
  readonly type: 'list';
  readonly entries: readonly Node[];
  /** Written in brackets, as always in JSON. */
  readonly isFlow: boolean;
}

/** Values under keys. A key that stands twice stands twice here. */
export interface Dict extends Span {
  readonly type: 'dict';
  readonly members: readonly Member[];
  readonly isFlow: boolean;
  /** The kind or the id that it stands under, as the only thing there: "- bug: {title: …}". */
  readonly under?: Phrase;
}

/** A key with its value. */
export interface Member {
  readonly key: Phrase;
  readonly value: Node;
}

/** The words of a scalar; null for anything else and for an empty one. */
export function wordsOf(node: Node | undefined): Phrase | null {
  return node?.type === 'scalar' && node.words.text.trim() !== '' ? node.words : null;
}

/** The value under a key of just this spelling; undefined in what is no dict. */
export function valueAt(node: Node | undefined, key: string): Node | undefined {
  return node?.type === 'dict' ? node.members.find((member) => member.key.text === key)?.value : undefined;
}

/** The dicts of a list. Some trackers keep the values of an issue in an object `fields`: they count as its own. */
export function dictsOf(list: List): Dict[] {
  return list.entries.filter((entry) => entry.type === 'dict').map((dict) => withFields(unwrapped(dict)));
}

/** "- story: {title: …}", "- US-1: {title: …}": each entry under the name of its kind, or under its id. */
function unwrapped(dict: Dict): Dict {
  const [only] = dict.members;
  const isWrap = dict.members.length === 1 && only?.value.type === 'dict' && only.value.members.length > 1;
  const says = isWrap && (isIdKey(only.key.text) || kindNamed(only.key.text) !== undefined);
  return says ? { ...only.value, under: only.key } : dict;
}

function withFields(dict: Dict): Dict {
  const fields = valueAt(dict, 'fields');
  const isJira = dict.members.some(({ key }) => key.text === 'key');
  return fields?.type === 'dict'
    ? { ...dict, members: [...dict.members, ...fields.members.map((member) => withoutPath(member, isJira))] }
    : dict;
}

/** "System.Title", as Azure DevOps calls a field: its texts are HTML. Those of Jira are wiki markup. */
function withoutPath({ key, value }: Member, isJira: boolean): Member {
  const path = /^(?:\w+\.)+(?=\w+$)/.exec(key.text)?.[0].length ?? 0;
  if (value.type !== 'scalar') return { key: slicePhrase(key, path), value };
  const words = path === 0 ? withoutWiki(value.words, isJira) : trimPhrase(withoutHtml(value.words));
  return { key: slicePhrase(key, path), value: { ...value, words } };
}
