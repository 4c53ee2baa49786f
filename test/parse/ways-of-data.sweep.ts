import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { stringify } from 'yaml';
import {
  drawing,
  readBack,
  sentenceOf,
  template,
  told,
  writtenOf,
  type Aspect,
  type Told,
  type ToldIn,
} from './told';

/** The keys in three languages. */
const words: Readonly<Record<string, Readonly<Record<ToldIn, string>>>> = {
  title: { en: 'title', de: 'titel', fr: 'titre' },
  name: { en: 'name', de: 'name', fr: 'nom' },
  summary: { en: 'summary', de: 'zusammenfassung', fr: 'résumé' },
  description: { en: 'description', de: 'beschreibung', fr: 'description' },
  criteria: { en: 'acceptance criteria', de: 'akzeptanzkriterien', fr: "critères d'acceptation" },
  priority: { en: 'priority', de: 'priorität', fr: 'priorité' },
  points: { en: 'points', de: 'punkte', fr: 'estimation' },
  status: { en: 'status', de: 'status', fr: 'statut' },
  asA: { en: 'as a', de: 'als', fr: 'en tant que' },
  iWant: { en: 'i want', de: 'möchte ich', fr: 'je veux' },
  soThat: { en: 'so that', de: 'damit', fr: 'afin de' },
  role: { en: 'role', de: 'rolle', fr: 'rôle' },
  goal: { en: 'goal', de: 'ziel', fr: 'objectif' },
  benefit: { en: 'benefit', de: 'nutzen', fr: 'bénéfice' },
  need: { en: 'need', de: 'bedürfnis', fr: 'besoin' },
  who: { en: 'who', de: 'wer', fr: 'qui' },
  what: { en: 'what', de: 'was', fr: 'quoi' },
  why: { en: 'why', de: 'warum', fr: 'pourquoi' },
  action: { en: 'action', de: 'aktion', fr: 'action' },
  value: { en: 'value', de: 'wert', fr: 'valeur' },
  features: { en: 'features', de: 'funktionen', fr: 'fonctionnalités' },
  items: { en: 'items', de: 'einträge', fr: 'éléments' },
  sections: { en: 'sections', de: 'abschnitte', fr: 'sections' },
  given: { en: 'given', de: 'angenommen', fr: 'étant donné' },
  when: { en: 'when', de: 'wenn', fr: 'quand' },
  then: { en: 'then', de: 'dann', fr: 'alors' },
  text: { en: 'text', de: 'text', fr: 'texte' },
  criterion: { en: 'criterion', de: 'kriterium', fr: 'critère' },
  scenario: { en: 'scenario', de: 'szenario', fr: 'scénario' },
};

type Key = (word: string) => string;

const spellings: readonly ((key: string) => string)[] = [
  (key) => key,
  (key) => key.replace(/[ ']/g, '_'),
  (key) => key.replace(/[ ']/g, '-'),
  (key) => key.replace(/[ ']+(\p{L})/gu, (_, letter: string) => letter.toUpperCase()),
  (key) => key.replace(/(?<=^| )\p{L}/gu, (letter) => letter.toUpperCase()),
  (key) => inAscii(key.replace(/[ ']/g, '_')),
];

function inAscii(key: string): string {
  const german = key.replace(/ä/g, 'ae').replace(/ö/g, 'oe').replace(/ü/g, 'ue');
  return german.normalize('NFD').replace(/[\u0300-\u036F]/g, '');
}

type Members = Readonly<Record<string, unknown>>;

type Telling = (story: Told, key: Key, language: ToldIn) => Members;

const tellings: Readonly<Record<string, Telling>> = {
  story: (story, _, language) => ({ story: sentenceOf(story, language) }),
  user_story: (story, key, language) => ({ [key('user story')]: sentenceOf(story, language, ',\n') }),
  description: (story, key, language) => ({ [key('description')]: sentenceOf(story, language, '\n') }),
  'a text with more': (story, key, language) => ({
    [key('description')]: `${sentenceOf(story, language)}\n\nMia, 12.05.2026\n`,
  }),
  'a list': (story, key, language) => ({
    [key('user story')]: sentenceOf(story, language, '\n').split('\n'),
  }),
  as_a: ({ role, need, benefit }, key) => ({
    [key('asA')]: role,
    [key('iWant')]: need,
    [key('soThat')]: benefit,
  }),
  'as_a that says it again': ({ role, need, benefit }, key, language) => ({
    [key('asA')]: `${template[language][0]} ${role}`,
    [key('iWant')]: `${template[language][1]} ${need}`,
    [key('soThat')]: `${template[language][2]} ${benefit}`,
  }),
  role: ({ role, need, benefit }, key) => ({
    [key('role')]: role,
    [key('goal')]: need,
    [key('benefit')]: benefit,
  }),
  'role and action': ({ role, need, benefit }, key) => ({
    [key('role')]: role,
    [key('action')]: need,
    [key('value')]: benefit,
  }),
  'a persona with a need': ({ role, need, benefit }, key) => ({
    persona: { id: 'P-1', [key('name')]: role },
    [key('need')]: need,
    [key('benefit')]: benefit,
  }),
  'who, what and why': ({ role, need, benefit }, key) => ({
    [key('who')]: role,
    [key('what')]: need,
    [key('why')]: benefit,
  }),
  'parts below story': ({ role, need, benefit }, key) => ({
    [key('user story')]: { [key('role')]: role, [key('goal')]: need, [key('benefit')]: benefit },
  }),
  'parts below description': ({ role, need, benefit }, key) => ({
    [key('description')]: { [key('asA')]: role, [key('iWant')]: need, [key('soThat')]: benefit },
  }),
};

const steps: Readonly<Record<ToldIn, readonly [string, string]>> = {
  en: ['a day in May', 'the page opens'],
  de: ['ein Tag im Mai', 'die Seite geöffnet wird'],
  fr: ['un jour de mai', 'la page s’ouvre'],
};

type CriteriaWay = (criteria: readonly string[], key: Key, language: ToldIn) => unknown;

function scenarios(criteria: readonly string[], key: Key, language: ToldIn): Record<string, string>[] {
  const [given, when] = steps[language];
  return criteria.map((one) => ({ [key('given')]: given, [key('when')]: when, [key('then')]: one }));
}

const criteriaWays: Readonly<Record<string, CriteriaWay>> = {
  strings: (criteria) => criteria,
  'strings with ids': (criteria) => criteria.map((one, index) => `AC${index + 1}: ${one}`),
  'strings with boxes': (criteria) => criteria.map((one) => `[ ] ${one}`),
  'ids and texts': (criteria, key) =>
    criteria.map((one, index) => ({ id: `AC-${index + 1}`, [key('text')]: one })),
  'ids and criteria': (criteria, key) =>
    criteria.map((one, index) => ({ id: index + 1, [key('criterion')]: one })),
  'descriptions with a state': (criteria, key) =>
    criteria.map((one) => ({ [key('description')]: one, [key('status')]: 'open' })),
  titles: (criteria, key) => criteria.map((one) => ({ [key('title')]: one })),
  steps: scenarios,
  'named steps': (criteria, key, language) =>
    scenarios(criteria, key, language).map((one, index) => ({ [key('scenario')]: `Case ${index}`, ...one })),
  'steps below a scenario': (criteria, key, language) =>
    scenarios(criteria, key, language).map((one, index) => ({ id: index, [key('scenario')]: one })),
  'lists of steps': (criteria) => criteria.map((one) => ['Given a day in May', 'When I look', `Then ${one}`]),
  bullets: (criteria) => criteria.map((one) => `- ${one}\n`).join(''),
  numbers: (criteria) => criteria.map((one, index) => `${index + 1}. ${one}\n`).join(''),
  'check boxes': (criteria) => criteria.map((one) => `- [ ] ${one}\n`).join(''),
  lines: (criteria) => criteria.map((one) => `${one}\n`).join(''),
  'a map by ids': (criteria) => Object.fromEntries(criteria.map((one, index) => [`AC${index + 1}`, one])),
  'a map of steps': (criteria, key, language) =>
    Object.fromEntries(
      scenarios(criteria, key, language).map((one, index): [string, unknown] => [`AC-${index + 1}`, one]),
    ),
  groups: (criteria) => ({ functional: criteria.slice(0, 1), other: criteria.slice(1) }),
};

interface Holder {
  readonly write: (items: readonly Members[], key: Key) => unknown;
  /** What the items stand in; absent where it does not matter. */
  readonly section?: string;
  readonly parent?: string;
  /** Their ids are keys. */
  readonly isKeyed?: true;
}

function byId(items: readonly Members[]): Record<string, Members> {
  return Object.fromEntries(items.map((item, index): [string, Members] => [`US-${index + 1}`, item]));
}

const holders: Readonly<Record<string, Holder>> = {
  'a list': { write: (items) => items },
  items: { write: (items, key) => ({ [key('items')]: items }) },
  'stories beside other things': {
    write: (items, key) => ({ project: 'Kayaks', personas: [{ name: 'Ann' }], [key('user stories')]: items }),
  },
  'a backlog with items': {
    write: (items, key) => ({ [key('product backlog')]: { name: 'Kayaks', items } }),
  },
  'a name': { write: (items) => ({ Rental: items }) },
  times: { write: ([first, ...others]) => ({ now: [first], later: others }) },
  priorities: { write: ([first, ...others]) => ({ backlog: { high: [first], low: others } }) },
  sections: {
    write: (items, key) => ({ [key('sections')]: [{ [key('title')]: 'Rental', [key('items')]: items }] }),
    section: 'Rental',
  },
  sprints: {
    write: (items, key) => ({ sprints: [{ [key('name')]: 'Sprint 1', goal: 'Rent', stories: items }] }),
    section: 'Sprint 1',
  },
  epics: {
    write: (items, key) => ({ epics: [{ [key('name')]: 'Rental', [key('user stories')]: items }] }),
    parent: 'Rental',
  },
  'features of epics': {
    write: (items, key) => ({
      epics: [
        {
          id: 'EP-1',
          [key('title')]: 'Harbour',
          [key('features')]: [{ [key('name')]: 'Rental', stories: items }],
        },
      ],
    }),
    parent: 'Rental',
  },
  'epics by name': { write: (items) => ({ epics: { Rental: items } }), section: 'Rental' },
  'one epic': {
    write: (items, key) => ({ epic: { [key('title')]: 'Rental', stories: items } }),
    parent: 'Rental',
  },
  'an epic beside': { write: (items) => ({ epic: { id: 'EP-1', title: 'Rental' }, stories: items }) },
  'a map': { write: byId, isKeyed: true },
  'a map of stories': { write: (items) => ({ stories: byId(items) }), isKeyed: true },
  'a map in an epic': {
    write: (items, key) => ({ epics: [{ id: 'EP-1', [key('title')]: 'Rental', stories: byId(items) }] }),
    parent: 'Rental',
    isKeyed: true,
  },
  'a list of single keys': { write: (items) => items.map((story) => ({ story })) },
  'a list of ids': {
    write: (items) => Object.entries(byId(items)).map(([id, item]) => ({ [id]: item })),
    isKeyed: true,
  },
  'counted keys': {
    write: (items) => Object.fromEntries(items.map((item, index) => [`story_${index + 1}`, item])),
  },
};

interface Format {
  readonly path: string;
  readonly write: (document: unknown) => string;
}

const formats: readonly Format[] = [
  { path: 'kayaks.json', write: (document) => JSON.stringify(document, null, 2) },
  { path: 'kayaks.yaml', write: (document) => stringify(document, { lineWidth: 0 }) },
  {
    path: 'kayaks.backlog.yml',
    write: (document) => stringify(document, { blockQuote: 'folded', lineWidth: 50 }),
  },
  { path: 'backlog.yaml', write: (document) => stringify(document, { collectionStyle: 'flow' }) },
];

const languages: readonly ToldIn[] = ['en', 'de', 'fr'];
const titles = ['title', 'name', 'summary', null] as const;

describe('stories in YAML and JSON are read alike', () => {
  const oneOf = drawing();

  function check(holder: Holder, tell: Telling, list: CriteriaWay): void {
    const language = oneOf(languages);
    const spell = oneOf(spellings);
    const format = oneOf(formats);
    const title = oneOf(titles);
    const key: Key = (word) => spell(words[word]?.[language] ?? word);
    const items = told[language].map((story) => ({
      ...(!holder.isKeyed && { id: story.id }),
      ...(title && { [key(title)]: story.title }),
      ...tell(story, key, language),
      [key('criteria')]: list(story.criteria, key, language),
      [key('priority')]: story.priority,
      [key('points')]: Number(story.estimate),
      [key('status')]: story.status,
    }));
    const aspects: Aspect[] = ['priority', 'estimate', 'status'];
    if (title) aspects.push('title');
    if (holder.isKeyed ?? holder.section === undefined) aspects.push('id');
    if (holder.section !== undefined) aspects.push('section');
    if (holder.parent !== undefined) aspects.push('parent');
    const source = format.write(holder.write(items, key));
    assert.deepEqual(
      readBack(format.path, source, aspects),
      writtenOf(told[language], aspects, holder),
      `${format.path}:\n${source}`,
    );
  }

  for (const [place, holder] of Object.entries(holders))
    for (const [name, tell] of Object.entries(tellings))
      it(`in ${place}, told in ${name}`, () => {
        for (const list of Object.values(criteriaWays)) check(holder, tell, list);
      });

  it('with an item a line, and with an item a document', () => {
    for (const tell of Object.values(tellings))
      for (const list of Object.values(criteriaWays)) {
        const items = told.en.map((story) => ({
          id: story.id,
          ...tell(story, (word) => words[word]?.en ?? word, 'en'),
          'acceptance criteria': list(story.criteria, (word) => word, 'en'),
        }));
        const lines = items.map((item) => `${JSON.stringify(item)}\n`).join('');
        const documents = items.map((item) => stringify(item)).join('---\n');
        assert.deepEqual(readBack('kayaks.jsonl', lines, ['id']), writtenOf(told.en, ['id']), lines);
        assert.deepEqual(readBack('kayaks.yaml', documents, ['id']), writtenOf(told.en, ['id']), documents);
      }
  });

  it('with the criteria in the text of the story', () => {
    const lists = [
      // Unannounced, in English alone: elsewhere a sentence is known by too few of its verbs.
      (criteria: readonly string[]) => criteria.map((one) => `- ${one}\n`).join(''),
      ...[criteriaWays['bullets'], criteriaWays['numbers'], criteriaWays['check boxes']].flatMap((list) =>
        ['Acceptance criteria:\n', '**Acceptance criteria**\n\n', '## Acceptance criteria\n\n', 'AC:\n'].map(
          (label) => (criteria: readonly string[]) => `${label}${String(list?.(criteria, String, 'en'))}`,
        ),
      ),
    ];
    for (const list of lists)
      for (const name of ['story', 'description', 'text', 'body'])
        for (const { path, write } of formats) {
          const items = told.en.map((story) => ({
            id: story.id,
            [name]: `${sentenceOf(story, 'en')}\n\n${list(story.criteria)}`,
            status: story.status,
          }));
          const source = write({ stories: items });
          assert.deepEqual(readBack(path, source, ['id']), writtenOf(told.en, ['id']), source);
        }
  });
});
