import type { Kind } from '../../src/core/model';

export const languages = ['markdown', 'yaml', 'gherkin', 'plaintext'] as const;

export type SnippetLanguage = (typeof languages)[number];

/** Where in a file somebody would call for a snippet. A `story` is an item whose criteria are written next. */
export type Place = 'item' | 'story' | 'criteria' | 'criterion' | 'page' | 'sprint' | 'roadmap' | 'row';

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
      { name: 'User story with id', place: null },
      { name: 'User story with criteria', place: 'item', gherkin: 'file', kind: 'story' },
      { name: 'Job story', place: 'story', gherkin: 'file', kind: 'story' },
      { name: 'Epic', place: 'item', kind: 'epic' },
      { name: 'Feature', place: 'item', gherkin: 'file', kind: 'feature' },
      { name: 'Bug', place: 'item', gherkin: 'feature', kind: 'bug' },
      { name: 'Spike', place: 'item', kind: 'spike' },
      { name: 'Task', place: 'item', kind: 'task' },
      { name: 'Improvement', place: 'item', kind: 'feature' },
      { name: 'Technical enabler', place: 'item', kind: 'task' },
    ],
  },
  {
    title: 'Criteria and scenarios',
    entries: [
      { name: 'Criterion: Given/When/Then', place: 'criterion', gherkin: 'scenario' },
      { name: 'Criteria: checklist', place: 'criteria' },
      { name: 'Criterion: EARS, always', place: 'criterion' },
      { name: 'Criterion: EARS, event', place: 'criterion' },
      { name: 'Criterion: EARS, state', place: 'criterion' },
      { name: 'Criterion: EARS, optional feature', place: 'criterion' },
      { name: 'Criterion: EARS, unwanted behaviour', place: 'criterion' },
      { name: 'Criteria: rules with examples', place: 'criteria', gherkin: 'feature' },
      { name: 'Scenario', place: 'criterion', gherkin: 'feature' },
      { name: 'Scenario outline', place: 'criterion', gherkin: 'feature', notInText: true },
      { name: 'Background', place: null, gherkin: 'feature', notInText: true },
    ],
  },
  {
    title: 'Working as a team',
    entries: [
      { name: 'Definition of Ready', place: 'page' },
      { name: 'Definition of Done', place: 'page' },
      { name: 'Sprint', place: 'sprint' },
      { name: 'Sprint review notes', place: 'page' },
      { name: 'Refinement notes', place: 'page' },
      { name: 'Not yet', place: 'item', gherkin: 'feature', kind: 'story' },
    ],
  },
  {
    title: 'Product management',
    entries: [
      { name: 'Product goal', place: 'item', kind: 'goal' },
      { name: 'Product vision', place: 'item', kind: 'goal' },
      { name: 'Roadmap', place: 'roadmap' },
      { name: 'Roadmap row', place: 'row' },
      { name: 'Initiative', place: 'item', kind: 'initiative' },
      { name: 'Objective and key results', place: 'item', kind: 'goal' },
      { name: 'Persona', place: 'item', kind: 'research' },
      { name: 'Problem statement', place: 'item', kind: 'research' },
      { name: 'Opportunity', place: 'item', kind: 'initiative' },
      { name: 'Hypothesis', place: 'item', kind: 'research' },
      { name: 'Business case', place: 'item', kind: 'initiative' },
      { name: 'Competitor note', place: 'item', kind: 'research' },
      { name: 'Customer interview', place: 'item', kind: 'research' },
      { name: 'Go-to-market checklist', place: 'item', kind: 'roadmap' },
      { name: 'Pricing decision', place: 'item', kind: 'decision' },
      { name: 'Release announcement', place: 'item', kind: 'roadmap' },
    ],
  },
];

export const catalogue: readonly Entry[] = groups.flatMap(({ entries }) => entries);

/** Whether the snippet is there in a language. */
export function isIn({ place, gherkin, notInText }: Entry, language: SnippetLanguage): boolean {
  if (language === 'plaintext') return notInText !== true;
  return language === 'gherkin' ? gherkin !== undefined : place !== null;
}
