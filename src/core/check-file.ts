import type { House } from './house';
import type { Level } from './level';
import type { BacklogFile, Item, Language } from './model';
import type { Problem, Rule } from './rule';
import type { Say } from './say';
import { knowsWords } from './silent-rules';

/** What is the same for all rules on one file. */
export interface Surroundings {
  readonly file: BacklogFile;
  readonly house: House;
  readonly say: Say;
  readonly levelIn: (item: Item) => Level;
}

type Report = (rule: Rule, problem: Problem) => void;

/**
 * Hands each subject of a file to the rules that are on for it. Item by item and not rule by rule: of ten thousand items
 * each is then looked at while its words are at hand.
 */
export function checkFile(rules: readonly Rule[], surroundings: Surroundings, report: Report): void {
  const { file, house, say } = surroundings;
  for (const rule of rules) {
    if (rule.on !== 'file') continue;
    for (const problem of rule.check(file, { house, say })) report(rule, problem);
  }
  const byLanguage = new Map<Language, BySubject>();
  for (const item of file.items) {
    // A file may hold items in several languages: a story has that of its template.
    const language = item.story?.language ?? file.language;
    const known = byLanguage.get(language) ?? bySubject(rules, language);
    byLanguage.set(language, known);
    checkItem(item, known, surroundings, report);
  }
}

function checkItem(
  item: Item,
  { item: ofItem, story: ofStory, criterion: ofCriterion }: BySubject,
  { file, house, say, levelIn }: Surroundings,
  report: Report,
): void {
  const place = { item, file, house, say, level: () => levelIn(item) };
  for (const rule of ofItem) for (const problem of rule.check(item, place)) report(rule, problem);
  const { story, criteria } = item;
  if (story)
    for (const rule of ofStory) for (const problem of rule.check(story, place)) report(rule, problem);
  for (const criterion of criteria)
    for (const rule of ofCriterion) for (const problem of rule.check(criterion, place)) report(rule, problem);
}

type On<S extends Rule['on']> = readonly Extract<Rule, { on: S }>[];

interface BySubject {
  readonly item: On<'item'>;
  readonly story: On<'story'>;
  readonly criterion: On<'criterion'>;
}

/** The rules on parts of a file that know the words of a language. */
function bySubject(rules: readonly Rule[], language: Language): BySubject {
  const known = rules.filter((rule) => knowsWords(rule, language));
  return {
    item: known.filter((rule) => rule.on === 'item'),
    story: known.filter((rule) => rule.on === 'story'),
    criterion: known.filter((rule) => rule.on === 'criterion'),
  };
}
