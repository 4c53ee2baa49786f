import type { FieldName } from '../../model';
import type { Phrase } from '../../phrase';
import { isIdKey, membersOf } from './keys';
import { wordsOf, type Dict, type Node } from './tree';
import { valueAt } from './tree';

const isStored = /^(?:\d+|[\da-f-]{20,})$/i;
/** What no person would count or call anything by. */
const isMachineMade = /^(?=.*\d)[\da-f-]{20,}$/i;

/** Trackers count what they store, and give it a name for people beside that: "id": "10005", "key": "ROTA-5". */
export function idOf(dict: Dict): Phrase | null {
  const ids = membersOf(dict, 'id').flatMap(({ value }) => wordsOf(value) ?? []);
  const [first = null] = ids;
  if (first === null) return dict.under && isIdKey(dict.under.text) ? dict.under : null;
  return (
    (isStored.test(first.text) &&
      (ids.find(({ text }) => isIdKey(text)) ?? ids.find(({ text }) => /^\d{1,6}$/.test(text)))) ||
    first
  );
}

/** The id that a criterion has among the others of its item, "AC-1" or "2"; null for one that only a tracker knows. */
export function idOfCriterion(dict: Dict): Phrase | null {
  const id = wordsOf(membersOf(dict, 'id')[0]?.value);
  return id && !isMachineMade.test(id.text) ? id : null;
}

/** The words of a value, or the name of what it is an object of: `type: {name: Story}`. */
export function nameOf(node: Node | undefined): Phrase | null {
  if (node?.type !== 'dict') return wordsOf(node);
  return wordsOf(membersOf(node, 'title')[0]?.value) ?? wordsOf(membersOf(node, 'id')[0]?.value);
}

/** One value or several, in a list or in what a query calls the nodes of a connection. */
export function valuesOf(value: Node): readonly Node[] {
  const nodes = value.type === 'dict' ? valueAt(value, 'nodes') : value;
  return nodes?.type === 'list' ? nodes.entries : [value];
}

/** The names of a person in the order in which people know them. */
const namesOfPerson = [
  /^display_?name$/i,
  /^full_?name$/i,
  /^name$/i,
  /^(?:login|user_?name|unique_?name|email)$/i,
];

/** An object in the place of a word: an item by its id, a person by the name that people know. */
export function wordsOfField(name: FieldName, dict: Dict): Phrase | null {
  if (name === 'owner') {
    const words = namesOfPerson.map((key) =>
      wordsOf(dict.members.find((one) => key.test(one.key.text))?.value),
    );
    return words.find((one) => one !== null) ?? nameOf(dict);
  }
  const id = name === 'parent' || name === 'depends' ? idOf(dict) : null;
  return id && !isStored.test(id.text) ? id : nameOf(dict);
}
