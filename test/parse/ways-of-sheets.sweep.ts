import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { drawing, readBack, sentenceOf, told, writtenOf, type Aspect, type Told } from './told';

type SheetLanguage = 'en' | 'de';

/** The heads of a table, by what stands below them. */
interface Heads {
  readonly language: SheetLanguage;
  readonly id?: string;
  readonly title?: string;
  /** Of the story sentence. */
  readonly story?: string;
  /** Of its parts. */
  readonly parts?: readonly [string, string, string];
  readonly criteria?: string | undefined;
  readonly priority?: string;
  readonly estimate?: string;
  readonly status?: string;
  readonly type?: readonly [string, string];
  readonly parent?: string;
  readonly others?: readonly string[];
}

const tables: Readonly<Record<string, Heads>> = {
  Jira: {
    language: 'en',
    type: ['Issue Type', 'Story'],
    id: 'Issue key',
    title: 'Summary',
    story: 'Description',
    criteria: 'Custom field (Acceptance Criteria)',
    priority: 'Priority',
    estimate: 'Custom field (Story Points)',
    status: 'Status',
    parent: 'Custom field (Epic Link)',
    others: ['Assignee', 'Sprint', 'Created'],
  },
  'Jira in German': {
    language: 'de',
    type: ['Vorgangstyp', 'Story'],
    id: 'Vorgangsschlüssel',
    title: 'Zusammenfassung',
    story: 'Beschreibung',
    criteria: 'Benutzerdefiniertes Feld (Akzeptanzkriterien)',
    priority: 'Priorität',
    estimate: 'Benutzerdefiniertes Feld (Story Points)',
    status: 'Status',
    others: ['Zugewiesene Person', 'Stichwörter'],
  },
  'Azure DevOps': {
    language: 'en',
    id: 'ID',
    type: ['Work Item Type', 'User Story'],
    title: 'Title',
    story: 'Description',
    criteria: 'Acceptance Criteria',
    priority: 'Priority',
    estimate: 'Story Points',
    status: 'State',
    parent: 'Parent',
    others: ['Area Path', 'Iteration Path'],
  },
  'Azure DevOps in German': {
    language: 'de',
    id: 'ID',
    type: ['Arbeitselementtyp', 'User Story'],
    title: 'Titel',
    story: 'Beschreibung',
    criteria: 'Akzeptanzkriterien',
    status: 'Zustand',
    others: ['Zugewiesen an', 'Bereichspfad'],
  },
  GitLab: {
    language: 'en',
    title: 'Title',
    story: 'Description',
    id: 'Issue ID',
    status: 'State',
    estimate: 'Weight',
    others: ['URL', 'Author', 'Milestone', 'Labels'],
  },
  Linear: {
    language: 'en',
    id: 'ID',
    title: 'Title',
    story: 'Description',
    status: 'Status',
    estimate: 'Estimate',
    priority: 'Priority',
    others: ['Project', 'Creator', 'Cycle Number'],
  },
  Trello: {
    language: 'en',
    id: 'Card ID',
    title: 'Card Name',
    story: 'Card Description',
    status: 'List Name',
    others: ['Labels', 'Members', 'Board Name'],
  },
  Notion: {
    language: 'en',
    title: 'Name',
    status: 'Status',
    priority: 'Priority',
    estimate: 'Estimate',
    story: 'Description',
    criteria: 'Acceptance Criteria',
  },
  Asana: {
    language: 'en',
    id: 'Task ID',
    title: 'Name',
    status: 'Section/Column',
    story: 'Notes',
    priority: 'Priority',
    others: ['Completed At', 'Assignee', 'Tags'],
  },
  monday: {
    language: 'en',
    title: 'Name',
    status: 'Status',
    priority: 'Priority',
    estimate: 'Estimated SP',
    story: 'Description',
    others: ['Person', 'Date'],
  },
  Productboard: {
    language: 'en',
    id: 'Feature id',
    title: 'Feature name',
    story: 'Feature description',
    status: 'Feature status',
    estimate: 'Effort',
  },
  'a sheet': {
    language: 'en',
    id: 'ID',
    title: 'Title',
    story: 'User Story',
    criteria: 'Acceptance Criteria',
    priority: 'Priority',
    estimate: 'Story Points',
    status: 'Status',
  },
  'a sheet in German': {
    language: 'de',
    id: 'US-Nr.',
    title: 'Story-Titel',
    story: 'Story-Beschreibung',
    criteria: 'Akzeptanzkriterien',
    priority: 'Prio',
    estimate: 'Größe',
    parent: 'Epic',
  },
  'a sheet of sentences': {
    language: 'de',
    id: 'ID',
    story: 'Anforderung (User Story)',
    criteria: 'Abnahmekriterien',
    priority: 'Prioritaet',
    estimate: 'Schaetzung',
  },
  'a sheet of parts': {
    language: 'en',
    id: 'US ID',
    title: 'Title',
    parts: ['As a ...', 'I want to ...', 'So that ...'],
    criteria: 'Acceptance Criteria',
    priority: 'MoSCoW',
    estimate: 'Points',
  },
  'a sheet of parts in German': {
    language: 'de',
    id: 'ID',
    title: 'Titel',
    parts: ['Als', 'möchte ich', 'damit'],
    criteria: 'Akzeptanzkriterien',
    priority: 'Priorität',
    estimate: 'Punkte',
  },
  'a sheet of features': {
    language: 'en',
    id: 'ID',
    title: 'Feature',
    parts: ['Role', 'Goal', 'Benefit'],
    criteria: 'Acceptance Criteria',
    priority: 'Priority',
  },
  'a sheet of questions': {
    language: 'de',
    id: 'ID',
    parts: ['Wer', 'Was', 'Warum'],
    criteria: 'AK',
    priority: 'Prio',
  },
};

type Markup = 'plain' | 'html' | 'wiki';

const bold = /(As a|I want to|so that|Als|möchte ich|damit)/g;

const tellings: Readonly<
  Record<
    string,
    { readonly markup: Markup; readonly write: (story: Told, language: SheetLanguage) => string }
  >
> = {
  'a line': { markup: 'plain', write: (story, language) => sentenceOf(story, language) },
  'three lines': { markup: 'plain', write: (story, language) => sentenceOf(story, language, ',\n') },
  'bold type': {
    markup: 'plain',
    write: (story, language) => sentenceOf(story, language).replace(bold, '**$1**'),
  },
  'a label': { markup: 'plain', write: (story, language) => `User Story:\n${sentenceOf(story, language)}` },
  'a block of HTML': {
    markup: 'html',
    write: (story, language) => `<div>${sentenceOf(story, language)}</div>`,
  },
  'lines of HTML': {
    markup: 'html',
    write: (story, language) => `<p>${sentenceOf(story, language, '<br>').replace(bold, '<b>$1</b>')}</p>`,
  },
  'wiki markup': {
    markup: 'wiki',
    write: (story, language) => sentenceOf(story, language, '\n').replace(bold, '*$1*'),
  },
  'a wiki heading': {
    markup: 'wiki',
    write: (story, language) => `h3. User Story\n${sentenceOf(story, language)}`,
  },
  'a wiki panel': {
    markup: 'wiki',
    write: (story, language) => `{panel:title=User Story}\n${sentenceOf(story, language)}\n{panel}`,
  },
};

const labels: readonly { readonly markup: Markup; readonly write: (words: string) => string }[] = [
  { markup: 'plain', write: (words) => `\n\n${words}:\n` },
  { markup: 'plain', write: (words) => `\n${words.toUpperCase()}\n` },
  { markup: 'plain', write: (words) => `\n\n**${words}**\n` },
  { markup: 'plain', write: (words) => `\n\n## ${words}\n\n` },
  { markup: 'html', write: (words) => `<div><b>${words}:</b></div>` },
  { markup: 'html', write: (words) => `<h3>${words}</h3>` },
  { markup: 'wiki', write: (words) => `\n\nh3. ${words}\n` },
  { markup: 'wiki', write: (words) => `\n\n*${words}*\n\n` },
  { markup: 'wiki', write: (words) => `\n\n+${words}+\n` },
  { markup: 'wiki', write: (words) => `\n\n{color:#0747a6}*${words}*{color}\n` },
];

type Criteria = readonly string[];

const lists: Readonly<
  Record<string, { readonly markup: Markup; readonly write: (criteria: Criteria) => string }>
> = {
  numbers: {
    markup: 'plain',
    write: (criteria) => criteria.map((one, at) => `${at + 1}. ${one}`).join('\n'),
  },
  letters: {
    markup: 'plain',
    write: (criteria) => criteria.map((one, at) => `${'abc'[at]}) ${one}`).join('\n'),
  },
  bullets: { markup: 'plain', write: (criteria) => criteria.map((one) => `- ${one}`).join('\r\n') },
  dots: { markup: 'plain', write: (criteria) => criteria.map((one) => `• ${one}`).join('\n') },
  'check boxes': { markup: 'plain', write: (criteria) => criteria.map((one) => `[ ] ${one}`).join('\n') },
  ids: { markup: 'plain', write: (criteria) => criteria.map((one, at) => `AC${at + 1}: ${one}`).join('\n') },
  lines: { markup: 'plain', write: (criteria) => criteria.join('\n') },
  paragraphs: { markup: 'plain', write: (criteria) => criteria.join('\n\n') },
  semicolons: {
    markup: 'plain',
    write: (criteria) => criteria.map((one) => one.replace(/\.$/, '')).join('; '),
  },
  'numbers in a line': {
    markup: 'plain',
    write: (criteria) => criteria.map((one, at) => `(${at + 1}) ${one}`).join(' '),
  },
  scenarios: {
    markup: 'plain',
    write: (criteria) =>
      criteria.map((one, at) => `Scenario ${at}: Pier\nGiven a day\nWhen I look\nThen ${one}`).join('\n\n'),
  },
  steps: {
    markup: 'plain',
    write: (criteria) => criteria.map((one) => `Given a day\nWhen I look\nThen ${one}`).join('\n'),
  },
  breaks: { markup: 'html', write: (criteria) => criteria.map((one) => `- ${one}`).join('<br/>') },
  'a list of HTML': {
    markup: 'html',
    write: (criteria) => `<ul>${criteria.map((one) => `<li><span>${one}</span></li>`).join('')}</ul>`,
  },
  'blocks of HTML': {
    markup: 'html',
    write: (criteria) => criteria.map((one) => `<div>${one}</div>`).join(''),
  },
  'wiki numbers': { markup: 'wiki', write: (criteria) => criteria.map((one) => `# ${one}`).join('\n') },
  'wiki bullets': {
    markup: 'wiki',
    write: (criteria) => criteria.map((one) => `* ${one}\n** (x)`).join('\n'),
  },
};

type Rows = readonly (readonly string[])[];

/** What people and programs put around the rows. */
const frames: readonly ((rows: Rows) => Rows)[] = [
  (rows) => rows,
  (rows) => rows.flatMap((row) => [row, row.map(() => '')]),
  (rows) => [['Backlog of the kayaks', ...(rows[0] ?? []).slice(1).map(() => '')], ...rows],
  (rows) => [['Project:', 'Kayaks'], ['Date:', '2026-03-01'], [''], ...rows],
  (rows) => [
    ...rows,
    (rows[0] ?? []).map((_, at, { length }) => (at === 0 ? 'Total' : at === length - 1 ? '11' : '')),
  ],
  (rows) => rows.map((row) => ['', ...row, '', '']),
];

/** How a program writes the rows. */
const writers: readonly ((rows: Rows) => string)[] = [
  (rows) => rows.map((row) => `${row.map((cell) => quoted(cell, ',')).join(',')}\n`).join(''),
  (rows) => `\uFEFF${rows.map((row) => `${row.map((cell) => quoted(cell, ';')).join(';')}\r\n`).join('')}`,
  (rows) => rows.map((row) => `${row.map((cell) => quoted(cell, '\t')).join('\t')}\n`).join(''),
  (rows) => rows.map((row) => `${row.map((cell) => `"${cell.replace(/"/g, '""')}"`).join(',')}\r\n`).join(''),
];

function quoted(cell: string, separator: string): string {
  return cell.includes(separator) || /["\r\n]/.test(cell) ? `"${cell.replace(/"/g, '""')}"` : cell;
}

/** Trackers write their own markup; a cell has one. */
function fits(table: string, markup: Markup): boolean {
  if (markup === 'wiki') return table.startsWith('Jira');
  return markup === 'plain' || !table.startsWith('a sheet of');
}

describe('stories in sheets and exports are read alike', () => {
  const oneOf = drawing();

  function check(heads: Heads, tell: (story: Told) => string, list: (criteria: Criteria) => string): void {
    const stories = told[heads.language];
    const columns: [string | undefined, (story: Told) => string][] = [
      [heads.id, ({ id }) => id],
      [heads.type?.[0], () => heads.type?.[1] ?? ''],
      [heads.title, ({ title }) => title],
      [heads.parts?.[0], ({ role }) => role],
      [heads.parts?.[1], ({ need }) => need],
      [heads.parts?.[2], ({ benefit }) => benefit],
      [heads.story, tell],
      [heads.criteria, ({ criteria }) => list(criteria)],
      [heads.priority, ({ priority }) => priority],
      [heads.estimate, ({ estimate }) => estimate],
      [heads.status, ({ status }) => status],
      [heads.parent, () => (heads.type ? 'Rental' : '')],
      ...(heads.others ?? []).map((head): [string, () => string] => [head, () => '']),
    ];
    const named = columns.filter(([head]) => head !== undefined);
    const turned = oneOf([named, [...named.slice(3), ...named.slice(0, 3)]]);
    const epic = turned.map(([head]) =>
      head === heads.type?.[0] ? 'Epic' : head === heads.title ? 'Rental' : head === heads.id ? 'EP-1' : '',
    );
    const rows = [
      turned.map(([head]) => head ?? ''),
      ...(heads.type && heads.parent ? [epic] : []),
      ...stories.map((story) => turned.map(([, write]) => write(story))),
    ];
    const source = oneOf(writers)(oneOf(frames)(rows));
    const aspects: Aspect[] = (['id', 'title', 'priority', 'estimate', 'status'] as const).filter(
      (aspect) => heads[aspect] !== undefined,
    );
    if (heads.type && heads.parent) aspects.push('parent');
    const expected = writtenOf(stories, aspects, { parent: 'Rental' });
    assert.deepEqual(readBack('kayaks.csv', source, aspects), expected, source);
  }

  for (const [table, heads] of Object.entries(tables))
    for (const [name, list] of Object.entries(lists))
      if (fits(table, list.markup))
        it(`in ${table}, with criteria in ${name}`, () => {
          for (const { markup, write } of Object.values(tellings)) {
            if (!fits(table, markup) || (heads.parts && markup !== 'plain')) continue;
            const tell = (story: Told): string => write(story, heads.language);
            if (heads.criteria !== undefined) check(heads, tell, list.write);
            if (heads.story === undefined || markup !== list.markup) continue;
            const others = { ...heads, criteria: undefined };
            const words = heads.language === 'de' ? 'Akzeptanzkriterien' : 'Acceptance criteria';
            for (const label of labels)
              if (label.markup === markup)
                check(
                  others,
                  (story) => `${tell(story)}${label.write(words)}${list.write(story.criteria)}`,
                  String,
                );
          }
        });

  it('with each criterion, or each step, in a cell of its own', () => {
    const cells = told.en.map((story) => [story.id, sentenceOf(story, 'en'), story.priority] as const);
    const columns = cells.map(([id, sentence, priority], at) => [id, sentence, ...numbered(at), priority]);
    const below = cells.flatMap(([id, sentence, priority], at) => [
      [id, sentence, told.en[at]?.criteria[0] ?? '', priority],
      ...(told.en[at]?.criteria.slice(1) ?? []).map((one) => ['', '', one, '']),
    ]);
    const steps = cells.map(([id, sentence, priority]) => [
      id,
      sentence,
      'a day in May',
      'I look',
      'it is so',
      priority,
    ]);
    const one = told.en.map((story) => ({ ...story, criteria: ['it is so'] }));
    for (const write of writers) {
      const ofColumns = write([['ID', 'User story', 'AC1', 'AC2', 'AC3', 'Priority'], ...columns]);
      const ofRows = write([['ID', 'User story', 'Acceptance criteria', 'Priority'], ...below]);
      const ofSteps = write([['ID', 'User story', 'Given', 'When', 'Then', 'Priority'], ...steps]);
      for (const source of [ofColumns, ofRows])
        assert.deepEqual(readBack('kayaks.csv', source, ['id']), writtenOf(told.en, ['id']), source);
      assert.deepEqual(readBack('kayaks.csv', ofSteps, ['id']), writtenOf(one, ['id']), ofSteps);
    }
  });
});

function numbered(at: number): string[] {
  return [0, 1, 2].map((index) => told.en[at]?.criteria[index] ?? '');
}
