import type { Criterion } from '../../model';
import { joinLines, trimPhrase, unwrapPhrase, type Phrase } from '../../phrase';
import { wordSet } from '../../words/tokens';
import { withoutBold } from '../markup/bold';
import { readCriterion } from '../criteria/criterion';
import { groupSteps, readCriteriaText } from '../criteria/criteria-text';
import { means, membersOf } from './keys';
import { idOfCriterion } from './names';
import {
  isScenario,
  isScenarioKey,
  isSingleStep,
  opensScenario,
  readScenario,
  scenarioName,
} from './scenario';
import { wordsOf, type Dict, type List, type Member, type Node } from './tree';

/** The criteria under a key: a list, a text with several, or a dict of them. */
export function readCriteria(node: Node, source: string): Criterion[] {
  switch (node.type) {
    case 'scalar':
      return node.words.text.trim() === '' ? [] : readCriteriaText(node.words);
    case 'list':
      return readList(node, source);
    case 'dict':
      return isScenario(node)
        ? [readScenario([node], node)]
        : node.members.flatMap((member) => readMember(member, source));
  }
}

/** Entries in order; steps in entries of their own are one criterion. */
function readList(list: List, source: string): Criterion[] {
  const criteria: Criterion[] = [];
  let words: Phrase[] = [];
  let steps: Dict[] = [];
  const close = (): void => {
    for (const group of groupSteps(words)) criteria.push(readEntry(group));
    words = [];
    const [first] = steps;
    const last = steps[steps.length - 1];
    if (first && last) criteria.push(readScenario(steps, { start: first.start, end: last.end }));
    steps = [];
  };
  for (const entry of list.entries) {
    const text =
      entry.type === 'scalar' ? wordsOf(entry) : entry.type === 'dict' ? sentenceOf(entry, source) : null;
    if (text) {
      if (steps.length > 0) close();
      words.push(text);
    } else if (entry.type === 'dict' && isSingleStep(entry)) {
      if (words.length > 0 || opensScenario(steps, entry)) close();
      steps.push(entry);
    } else {
      close();
      const read = entry.type === 'dict' ? readObject(entry, source) : readCriteria(entry, source);
      for (const criterion of read) criteria.push(criterion);
    }
  }
  close();
  return criteria;
}

function readEntry(text: Phrase): Criterion {
  const [first, ...further] = /\n\s*(?:[-*•]|\d+[.)]|scenario)/i.test(text.text)
    ? readCriteriaText(text)
    : [];
  if (first && further.length === 0) return first;
  const whole = trimPhrase(text);
  // "**Given** a full basket": the marks would hide the keywords.
  const words = trimPhrase(withoutBold(whole));
  const read = readCriterion(words, whole, /^\[[ xX]?\]/.test(words.text) ? 'checkbox' : 'list');
  return read.steps.length > 0
    ? read
    : readCriterion(unwrapPhrase(words), whole, read.form === 'checklist' ? 'checkbox' : 'list');
}

/** "Error: a message is shown", written without quotes: YAML reads a key, the author meant a sentence. */
function sentenceOf(dict: Dict, source: string): Phrase | null {
  const [member, ...others] = dict.members;
  const value = wordsOf(member?.value);
  if (!member || others.length > 0 || !value || dict.isFlow || isKnown(member.key.text)) return null;
  const { start } = member.key;
  const { end } = member.value;
  return source.slice(start, member.key.end) === member.key.text && !value.pieces
    ? { text: source.slice(start, end), start, end }
    : null;
}

function isKnown(key: string): boolean {
  return (
    (['given', 'when', 'then', 'and', 'title', 'description', 'text', 'story'] as const).some((meaning) =>
      means(key, meaning),
    ) || /^(?:scenario|criterion|criteria|expected|condition|check|ac)$/i.test(key)
  );
}

const isHolder = /^(?:steps|criteria|items|gherkin)$/i;

/** One criterion that is an object: steps under keys, or words with an id and a state. */
function readObject(dict: Dict, source: string): Criterion[] {
  if (isScenario(dict)) return [readScenario([dict], dict)];
  const nested = dict.members.find(
    ({ key, value }) => value.type !== 'scalar' && (isHolder.test(key.text) || isScenarioKey.test(key.text)),
  );
  if (nested) return readNamedSteps(dict, nested, source);
  const words = wordsOfObject(dict);
  if (!words) return dict.members.flatMap((member) => readMember(member, source));
  const isBox =
    membersOf(dict, 'done').length > 0 ||
    dict.members.some(({ key }) => /^(?:checked|met|status|verified)$/i.test(key.text));
  const read = readEntry(words);
  const id = idOfCriterion(dict);
  const form = isBox && read.form === 'rule' ? 'checklist' : read.form;
  return [
    {
      ...read,
      form,
      id: id ?? read.id,
      name: nameOf(dict, words) ?? read.name,
      span: { start: dict.start, end: dict.end },
    },
  ];
}

/** Keys under which an object says its criterion. */
const statements = wordSet(`
  criterion criteria ac text description desc statement condition rule gherkin then expected check requirement value
  kriterium bedingung texte critère critere condición criterio critério condição testo criterium voorwaarde kryterium
`);

function wordsOfObject(dict: Dict): Phrase | null {
  const own = dict.members.find(({ key }) => statements.has(key.text.toLowerCase()));
  return (
    wordsOf(own?.value) ??
    wordsOf(membersOf(dict, 'description')[0]?.value) ??
    wordsOf(membersOf(dict, 'title')[0]?.value)
  );
}

/** The title of an object whose words stand under another key. */
function nameOf(dict: Dict, words: Phrase): Phrase | null {
  const name = scenarioName(dict);
  return name && name !== words && name.start !== words.start ? name : null;
}

/** A scenario with its steps in a list, or a group of criteria with a title. */
function readNamedSteps(dict: Dict, nested: Member, source: string): Criterion[] {
  const inner = readCriteria(nested.value, source);
  const [first] = inner;
  const name = scenarioName(dict);
  if (inner.length !== 1 || !first || first.form !== 'gherkin') return inner;
  return [
    {
      ...first,
      name,
      text: name ? joinLines([name, first.text]) : first.text,
      span: { start: dict.start, end: dict.end },
    },
  ];
}

/** A criterion whose key is its id, its name or a group. */
function readMember({ key, value }: Member, source: string): Criterion[] {
  const isId = /^(?:[A-Z]{2,}[-_ ]?)?\d+(?:\.\d+)*$/i.test(key.text);
  return readCriteria(value, source).map((criterion, _, all) => {
    if (all.length > 1) return criterion;
    const span = { start: key.start, end: value.end };
    if (isId) return { ...criterion, id: criterion.id ?? key, span };
    return criterion.form === 'gherkin' && !criterion.name
      ? { ...criterion, name: key, span }
      : { ...criterion, span };
  });
}
