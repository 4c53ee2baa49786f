import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { drawing, readBack, sentenceOf, told, writtenOf, type Aspect, type Told } from './told';

type TableLanguage = 'en' | 'de';
type Part =
  'id' | 'title' | 'story' | 'role' | 'need' | 'benefit' | 'criteria' | 'priority' | 'estimate' | 'status';

const languages: readonly TableLanguage[] = ['en', 'de'];

/** The heads of a table in English and in German. */
const heads: Readonly<Record<string, Readonly<Partial<Record<Part, readonly [string, string]>>>>> = {
  'all of it': {
    id: ['ID', 'ID'],
    title: ['Title', 'Titel'],
    story: ['User story', 'User Story'],
    criteria: ['Acceptance criteria', 'Akzeptanzkriterien'],
    priority: ['Priority', 'Priorität'],
    estimate: ['Estimate', 'Schätzung'],
    status: ['Status', 'Status'],
  },
  'a story and its criteria': { story: ['Story', 'Story'], criteria: ['AC', 'AK'] },
  'a story and its size': {
    story: ['User Story', 'Anwenderstory'],
    id: ['ID', 'Nr.'],
    priority: ['Priority', 'Prio'],
    estimate: ['SP', 'SP'],
  },
  parts: {
    role: ['As a', 'Als'],
    need: ['I want', 'möchte ich'],
    benefit: ['So that', 'damit'],
    title: ['Title', 'Titel'],
    id: ['ID', 'ID'],
    criteria: ['Acceptance criteria', 'Akzeptanzkriterien'],
    estimate: ['Points', 'Punkte'],
  },
  'parts by a number': {
    role: ['As a…', 'Als …'],
    id: ['US#', 'US'],
    need: ['I want to…', 'möchte ich …'],
    benefit: ['so that…', 'damit …'],
    priority: ['Prio', 'Prio'],
  },
  'role, goal and benefit': {
    role: ['Role', 'Rolle'],
    need: ['Goal', 'Ziel'],
    benefit: ['Benefit', 'Nutzen'],
    id: ['ID', 'ID'],
    criteria: ['Acceptance criteria', 'Akzeptanzkriterien'],
  },
  questions: { role: ['Who', 'Wer'], need: ['What', 'Was'], benefit: ['Why', 'Warum'], id: ['ID', 'ID'] },
  'a summary and a description': {
    title: ['Summary', 'Zusammenfassung'],
    id: ['Story ID', 'Story-ID'],
    story: ['Description', 'Beschreibung'],
    criteria: ['Acceptance criteria', 'Abnahmekriterien'],
    status: ['State', 'Stand'],
  },
};

type Criteria = readonly string[];

const lists: Readonly<Record<string, (criteria: Criteria) => string>> = {
  breaks: (criteria) => criteria.join('<br>'),
  'bullets and breaks': (criteria) => criteria.map((one) => `- ${one}`).join('<br>'),
  'dots and breaks': (criteria) => criteria.map((one) => `• ${one}`).join('<br/>'),
  'numbers and breaks': (criteria) => criteria.map((one, at) => `${at + 1}. ${one}`).join(' <br /> '),
  'a list of HTML': (criteria) => `<ul>${criteria.map((one) => `<li>${one}</li>`).join('')}</ul>`,
  'a numbered list of HTML': (criteria) => `<ol> ${criteria.map((one) => `<li>${one}</li>`).join(' ')} </ol>`,
  semicolons: (criteria) => criteria.map((one) => one.replace(/\.$/, '')).join('; '),
  'numbers in a line': (criteria) => criteria.map((one, at) => `(${at + 1}) ${one}`).join(' '),
  'dots in a line': (criteria) => criteria.map((one) => `• ${one}`).join(' '),
  ids: (criteria) => criteria.map((one, at) => `**AC${at + 1}:** ${one}`).join('<br>'),
  'check boxes': (criteria) => criteria.map((one) => `[ ] ${one}`).join('<br>'),
  signs: (criteria) => criteria.map((one) => `✅ ${one}`).join('<br>'),
  sentences: (criteria) => criteria.map((one) => `Given a day, when I look, then ${one}`).join('<br>'),
  steps: (criteria) =>
    criteria.map((one) => `**Given** a day<br>**When** I look<br>**Then** ${one}`).join('<br><br>'),
};

const words = /(As a|I want to|so that|Als|möchte ich|damit)/g;

const sentences: readonly ((story: Told, language: TableLanguage) => string)[] = [
  (story, language) => sentenceOf(story, language),
  (story, language) => sentenceOf(story, language).replace(words, '**$1**'),
  (story, language) => sentenceOf(story, language, '<br>').replace(words, '<b>$1</b>'),
  (story, language) => `*${sentenceOf(story, language).slice(0, -1)}*`,
  (story, language) => `"${sentenceOf(story, language)}"`,
];

type Rows = readonly (readonly string[])[];

const bars: Readonly<Record<string, (rows: Rows) => string>> = {
  outside: (rows) => lined(rows, '| ', ' | ', ' |', '---'),
  'between alone': (rows) => lined(rows, '', ' | ', '', '---'),
  'in front': (rows) => lined(rows, '| ', ' | ', '', ':-:'),
  tight: (rows) => lined(rows, '|', '|', '|', '-'),
  'set in': (rows) => lined(rows, '  | ', ' | ', ' |', '--:'),
  'and bold heads': ([head = [], ...rows]) =>
    lined([head.map((cell) => `**${cell}**`), ...rows], '| ', ' | ', ' |', '---'),
};

function lined(
  [head = [], ...rows]: Rows,
  open: string,
  between: string,
  close: string,
  rule: string,
): string {
  const line = (cells: readonly string[]): string => `${open}${cells.join(between)}${close}\n`;
  return `${line(head)}${line(head.map(() => rule))}${rows.map(line).join('')}`;
}

const cells: readonly ((part: Part, text: string) => string)[] = [
  (_, text) => text,
  (part, text) => (part === 'id' || part === 'title' ? `**${text}**` : text),
  (part, text) => (part === 'id' ? `\`${text}\`` : text),
  (part, text) => (part === 'id' || part === 'title' ? `[${text}](stories/${text.length}.md)` : text),
];

const pages: readonly ((tables: readonly [string, string], both: string) => string)[] = [
  (_, both) => `# Product backlog\n\n${both}`,
  (_, both) => `# Product backlog\n\n## User stories\n\nAsk Tom for more.\n\n${both}\nThat is all.\n`,
  ([first, second]) => `# Backlog\n\n## Sprint 1\n\n${first}\n## Sprint 2\n\n${second}`,
  ([first, second]) =>
    `# Backlog\n\n## Epic: Rental\n\nRent kayaks out.\n\n${first}\n---\n\n## Epic: Pier\n\n${second}`,
  ([first, second]) => `**Sprint 1**\n\n${first}\n**Sprint 2**\n\n${second}`,
];

const paths = ['kayaks.backlog.md', 'backlog.md', 'docs/user-stories.md'];
const isAspect = (part: Part): part is 'id' | 'title' | 'priority' | 'estimate' | 'status' =>
  ['id', 'title', 'priority', 'estimate', 'status'].includes(part);

describe('stories in tables of Markdown are read alike', () => {
  const oneOf = drawing();

  for (const [what, named] of Object.entries(heads))
    for (const [bar, write] of Object.entries(bars))
      it(`with ${what}, and bars ${bar}`, () => {
        for (const list of Object.values(lists))
          for (const language of languages) {
            const stories = told[language];
            const sentence = oneOf(sentences);
            const cell = oneOf(cells);
            const columns = Object.entries(named) as [Part, readonly [string, string]][];
            const turned = oneOf([columns, [...columns.slice(1), ...columns.slice(0, 1)]]);
            // Without a bar in front a line that begins with a bullet or a number is an entry.
            if (bar === 'between alone' && turned[0]?.[0] === 'criteria') continue;
            const valueOf = (part: Part, story: Told): string => {
              if (part === 'story') return sentence(story, language);
              return part === 'criteria' ? list(story.criteria) : story[part];
            };
            const table = (rows: readonly Told[]): string =>
              write([
                turned.map(([, [english, german]]) => (language === 'en' ? english : german)),
                ...rows.map((story) => turned.map(([part]) => cell(part, valueOf(part, story)))),
              ]);
            const source = oneOf(pages)(
              [table(stories.slice(0, 1)), table(stories.slice(1))],
              table(stories),
            );
            const aspects: Aspect[] = columns.map(([part]) => part).filter(isAspect);
            const expected = stories.map((story) => (named.criteria ? story : { ...story, criteria: [] }));
            assert.deepEqual(readBack(oneOf(paths), source, aspects), writtenOf(expected, aspects), source);
          }
      });
});

type Fields = readonly (readonly [string, string])[];

/** A table a story: what names it, and where. */
const cards: Readonly<Record<string, (story: Told, fields: Fields, de: boolean) => string>> = {
  'a heading': ({ id, title }, fields, de) =>
    `## ${id}: ${title}\n\n${rows(de ? ['Feld', 'Inhalt'] : ['Field', 'Value'], fields)}`,
  'a heading and empty heads': ({ id, title }, fields) => `### ${id} ${title}\n\n${rows(['', ''], fields)}`,
  'a heading, the id its head': ({ id, title }, fields) => `## ${title}\n\n${rows(['ID', id], fields)}`,
  'an id as heading': ({ id, title }, fields, de) =>
    `## ${id}\n\n${rows(de ? ['Attribut', 'Wert'] : ['Attribute', 'Value'], [[de ? 'Titel' : 'Title', title], ...fields])}`,
  'no heading': ({ id, title }, fields, de) =>
    rows(de ? ['Feld', 'Wert'] : ['Field', 'Value'], [
      ['ID', id],
      [de ? 'Titel' : 'Title', title],
      ...fields,
    ]),
  'the id in its head': ({ id, title }, fields, de) =>
    rows(['ID', id], [[de ? 'Titel' : 'Title', title], ...fields]),
  'the title in its head': ({ id, title }, fields, de) =>
    rows([de ? 'Titel' : 'Title', title], [['ID', id], ...fields]),
  'id and title in its head': ({ id, title }, fields) => rows([id, title], fields),
};

function rows(head: readonly [string, string], fields: Fields): string {
  return `${lined([head, ...fields], '| ', ' | ', ' |', '---')}\n`;
}

describe('stories with a table each are read alike', () => {
  const oneOf = drawing();
  const parts: readonly (readonly [Fields, Fields] | null)[] = [
    null,
    [
      [
        ['As a', ''],
        ['I want to', ''],
        ['So that', ''],
      ],
      [
        ['Als', ''],
        ['möchte ich', ''],
        ['damit', ''],
      ],
    ],
    [
      [
        ['Role', ''],
        ['Goal', ''],
        ['Benefit', ''],
      ],
      [
        ['Rolle', ''],
        ['Ziel', ''],
        ['Nutzen', ''],
      ],
    ],
  ];

  for (const [what, write] of Object.entries(cards))
    it(`with ${what}`, () => {
      for (const list of Object.values(lists))
        for (const part of parts)
          for (const sentence of part ? sentences.slice(0, 1) : sentences)
            for (const language of languages) {
              const de = language === 'de';
              const bold = oneOf([(label: string) => label, (label: string) => `**${label}**`]);
              const source = told[language]
                .map((story) => {
                  const said = [story.role, story.need, story.benefit];
                  const telling: Fields = part
                    ? part[de ? 1 : 0].map(([label], at) => [label, said[at] ?? ''] as const)
                    : [['User Story', sentence(story, language)]];
                  const fields: Fields = [
                    ...telling,
                    [de ? 'Akzeptanzkriterien' : 'Acceptance criteria', list(story.criteria)],
                    [de ? 'Priorität' : 'Priority', story.priority],
                    [de ? 'Schätzung' : 'Estimate', story.estimate],
                  ];
                  return write(
                    story,
                    fields.map(([label, value]) => [bold(label), value] as const),
                    de,
                  );
                })
                .join('\n');
              const aspects: Aspect[] = ['id', 'title', 'priority', 'estimate'];
              const read = readBack('kayaks.backlog.md', `# Product backlog\n\n${source}`, aspects);
              assert.deepEqual(read, writtenOf(told[language], aspects), source);
            }
    });
});
