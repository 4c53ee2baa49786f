import type { CriterionForm, Kind } from '../../src/core/model';

export const languages = ['markdown', 'yaml', 'gherkin', 'plaintext'] as const;

export type SnippetLanguage = (typeof languages)[number];

/**
 * Where in a file somebody would call for a snippet. A `story` is an item whose criteria are written next; an `entry` stands in
 * a list of Markdown.
 */
export type Place =
  'item' | 'story' | 'entry' | 'criteria' | 'criterion' | 'page' | 'sprint' | 'roadmap' | 'row';

export type GherkinPlace = 'file' | 'feature' | 'scenario';

/** One snippet, by the one name it has in every language. */
export interface Entry {
  readonly name: string;
  /** Where it stands in Markdown and YAML; null where these have no use for it. Plain text has one place only. */
  readonly place: Place | null;
  /** Where it stands in a feature file; absent where that cannot say it. */
  readonly gherkin?: GherkinPlace;
  /** Plain text has no use for it. */
  readonly notInText?: true;
  /** The kind that it is read as in Markdown and YAML; a feature file is a feature, a line of text a story. */
  readonly kind?: Kind;
  /** The form that its criteria are read as in Markdown and YAML; a list of YAML has no boxes to tick. */
  readonly form?: CriterionForm;
}

/** Snippets under one heading of the page. */
interface Group {
  readonly title: string;
  readonly entries: readonly Entry[];
}

/** Every snippet there is, in the order of the files. */
export const groups: readonly Group[] = [
  {
    title: 'Stories and other items',
    entries: [
      { name: 'User story', place: 'story', gherkin: 'file', kind: 'story' },
      { name: 'User story, three lines', place: 'story', notInText: true, kind: 'story' },
      { name: 'User story with id', place: 'entry', kind: 'story' },
      { name: 'User story with criteria', place: 'item', gherkin: 'file', kind: 'story' },
      { name: 'Job story', place: 'story', gherkin: 'file', kind: 'story' },
      { name: 'Epic', place: 'item', gherkin: 'file', kind: 'epic' },
      { name: 'Feature', place: 'item', gherkin: 'file', kind: 'feature' },
      { name: 'Bug', place: 'item', gherkin: 'feature', kind: 'bug' },
      { name: 'Spike', place: 'item', gherkin: 'feature', kind: 'spike' },
      { name: 'Task', place: 'item', gherkin: 'feature', kind: 'task' },
      { name: 'Improvement', place: 'item', gherkin: 'file', kind: 'feature' },
      { name: 'Technical enabler', place: 'item', gherkin: 'feature', kind: 'task' },
    ],
  },
  {
    title: 'Criteria and scenarios',
    entries: [
      { name: 'Criterion: Given/When/Then', place: 'criterion', gherkin: 'scenario', form: 'gherkin' },
      { name: 'Criteria: checklist', place: 'criteria', gherkin: 'feature', form: 'checklist' },
      { name: 'Criterion: EARS, always', place: 'criterion', gherkin: 'feature', form: 'ears' },
      { name: 'Criterion: EARS, event', place: 'criterion', gherkin: 'feature', form: 'ears' },
      { name: 'Criterion: EARS, state', place: 'criterion', gherkin: 'feature', form: 'ears' },
      { name: 'Criterion: EARS, optional feature', place: 'criterion', gherkin: 'feature', form: 'ears' },
      { name: 'Criterion: EARS, unwanted behaviour', place: 'criterion', gherkin: 'feature', form: 'ears' },
      { name: 'Criteria: rules with examples', place: 'criteria', gherkin: 'feature', form: 'rule' },
      { name: 'Scenario', place: 'criterion', gherkin: 'feature', form: 'gherkin' },
      { name: 'Scenario outline', place: 'criterion', gherkin: 'feature', notInText: true, form: 'gherkin' },
      { name: 'Background', place: null, gherkin: 'feature', notInText: true },
    ],
  },
  {
    title: 'Working as a team',
    entries: [
      { name: 'Definition of Ready', place: 'page', gherkin: 'feature' },
      { name: 'Definition of Done', place: 'page', gherkin: 'feature' },
      { name: 'Sprint', place: 'sprint', gherkin: 'feature' },
      { name: 'Sprint review notes', place: 'page', gherkin: 'feature' },
      { name: 'Refinement notes', place: 'page', gherkin: 'feature' },
      { name: 'Not yet', place: 'item', gherkin: 'feature', kind: 'story' },
    ],
  },
  {
    title: 'Product management',
    entries: [
      { name: 'Product goal', place: 'item', gherkin: 'feature', kind: 'goal' },
      { name: 'Product vision', place: 'item', gherkin: 'feature', kind: 'goal' },
      { name: 'Roadmap', place: 'roadmap', gherkin: 'feature' },
      { name: 'Roadmap row', place: 'row', gherkin: 'feature' },
      { name: 'Initiative', place: 'item', gherkin: 'feature', kind: 'initiative' },
      { name: 'Objective and key results', place: 'item', gherkin: 'feature', kind: 'goal' },
      { name: 'Persona', place: 'item', gherkin: 'feature', kind: 'research' },
      { name: 'Problem statement', place: 'item', gherkin: 'feature', kind: 'research' },
      { name: 'Opportunity', place: 'item', gherkin: 'feature', kind: 'initiative' },
      { name: 'Hypothesis', place: 'item', gherkin: 'feature', kind: 'research' },
      { name: 'Business case', place: 'item', gherkin: 'feature', kind: 'initiative' },
      { name: 'Competitor note', place: 'item', gherkin: 'feature', kind: 'research' },
      { name: 'Customer interview', place: 'item', gherkin: 'feature', kind: 'research' },
      { name: 'Go-to-market checklist', place: 'item', gherkin: 'feature', kind: 'roadmap' },
      { name: 'Pricing decision', place: 'item', gherkin: 'feature', kind: 'decision' },
      { name: 'Release announcement', place: 'item', gherkin: 'feature', kind: 'roadmap' },
    ],
  },
];

export const catalogue: readonly Entry[] = groups.flatMap(({ entries }) => entries);

/** Whether the snippet is there in a language. */
export function isIn({ place, gherkin, notInText }: Entry, language: SnippetLanguage): boolean {
  if (language === 'plaintext') return notInText !== true;
  if (language === 'gherkin') return gherkin !== undefined;
  return place !== null && (place !== 'entry' || language === 'markdown');
}
