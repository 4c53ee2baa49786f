import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readBacklogFile } from '../../src/core/parse';
import { drawing } from './told';

type GoalLanguage = 'en' | 'de';

interface Goal {
  readonly title: string;
  readonly results: readonly string[];
}

const goals: Readonly<Record<GoalLanguage, readonly Goal[]>> = {
  en: [
    {
      title: 'Families come back every month',
      results: ['Returning families rise from 31 % to 45 %', 'Fewer than 2 % of toys come back broken'],
    },
    {
      title: 'Lending feels effortless',
      results: ['NPS rises from 20 to 40', '80 % of loans are booked online'],
    },
  ],
  de: [
    {
      title: 'Familien kommen jeden Monat wieder',
      results: [
        'Wiederkehrende Familien steigen von 31 % auf 45 %',
        'Weniger als 2 % der Spielzeuge sind kaputt',
      ],
    },
    {
      title: 'Ausleihen ist mühelos',
      results: ['NPS steigt von 20 auf 40', '80 % der Ausleihen sind online'],
    },
  ],
};
const objective = { en: 'Objective', de: 'Ziel' };
const result = { en: 'Key result', de: 'Schlüsselergebnis' };
const results = { en: 'Key results', de: 'Schlüsselergebnisse' };

interface TitleWay {
  readonly write: (title: string, number: number, language: GoalLanguage) => string;
  /** Of its heading. */
  readonly level?: number;
  readonly isListed?: true;
  /** Nothing but what stands below it says that it is an objective. */
  readonly isPlain?: true;
}

const titles: Readonly<Record<string, TitleWay>> = {
  'a heading with a number': {
    write: (title, at, language) => `## ${objective[language]} ${at}: ${title}\n\n`,
    level: 2,
  },
  'a heading with an id': { write: (title, at) => `### O${at} – ${title}\n\n`, level: 3 },
  'a heading with a sign': {
    write: (title, at, language) => `### 🎯 ${objective[language]} ${at}: ${title}\n\n`,
    level: 3,
  },
  'a heading with a label': {
    write: (title, _, language) => `## ${objective[language]}: ${title}\n\n`,
    level: 2,
    isPlain: true,
  },
  'a mere heading': { write: (title) => `### ${title}\n\n`, level: 3, isPlain: true },
  'a heading over its line': {
    write: (title, at, language) => `## ${objective[language]} ${at}\n\n**${title}**\n\n`,
    level: 2,
  },
  'a line in bold type': { write: (title, at, language) => `**${objective[language]} ${at}: ${title}**\n\n` },
  'a bold label': {
    write: (title, _, language) => `**${objective[language]}:** ${title}\n\n`,
    isPlain: true,
  },
  'mere bold type': { write: (title) => `**${title}**\n\n`, isPlain: true },
  'a line': { write: (title, at) => `O${at}: ${title}\n\n` },
  'a bullet': {
    write: (title, at, language) => `- **${objective[language]} ${at}:** ${title}\n`,
    isListed: true,
  },
  'a bullet with a label': {
    write: (title, _, language) => `- ${objective[language]}: ${title}\n`,
    isListed: true,
    isPlain: true,
  },
  'a number': { write: (title, at) => `${at}. **${title}**\n`, isListed: true, isPlain: true },
};

interface ResultsWay {
  readonly write: (all: readonly string[], number: number, language: GoalLanguage) => string;
  /** They say themselves what they are. */
  readonly isNamed?: true;
  readonly isTable?: true;
  /** They stand in no list, so that no label stands over them. */
  readonly isApart?: true;
}

const listed = (all: readonly string[], write: (one: string, number: number) => string): string =>
  all.map((one, at) => write(one, at + 1)).join('');

const lists: Readonly<Record<string, ResultsWay>> = {
  bullets: { write: (all) => listed(all, (one) => `- ${one}\n`) },
  numbers: { write: (all) => listed(all, (one, at) => `${at}. ${one}\n`) },
  'check boxes': { write: (all) => listed(all, (one) => `- [ ] ${one}\n`) },
  'bullets with ids': { write: (all) => listed(all, (one, at) => `- KR${at}: ${one}\n`), isNamed: true },
  'ids in bold type': {
    write: (all, number) => listed(all, (one, at) => `- **KR ${number}.${at}** – ${one}\n`),
    isNamed: true,
  },
  'ids without a sign': { write: (all) => listed(all, (one, at) => `- **KR${at}** ${one}\n`), isNamed: true },
  'bullets with words': {
    write: (all, _, language) => listed(all, (one, at) => `* **${result[language]} ${at}:** ${one}\n`),
    isNamed: true,
  },
  lines: {
    write: (all) => listed(all, (one, at) => `**KR${at}:** ${one}\n\n`),
    isNamed: true,
    isApart: true,
  },
  headings: {
    write: (all) => listed(all, (one, at) => `#### KR${at}: ${one}\n\n`),
    isNamed: true,
    isApart: true,
  },
  'a table': {
    write: (all, number, language) =>
      `| ID | ${result[language]} | Now |\n| --- | --- | --- |\n${listed(all, (one, at) => `| KR${number}.${at} | ${one} | 2 |\n`)}`,
    isTable: true,
  },
};

const labels: readonly ((language: GoalLanguage) => string)[] = [
  () => '',
  (language) => `${results[language]}:\n\n`,
  (language) => `**${results[language]}**\n\n`,
  (language) => `#### ${results[language]}\n\n`,
  () => 'KRs:\n\n',
];

const frames: readonly ((parts: readonly string[]) => string)[] = [
  (parts) => `# OKRs\n\n${parts.join('\n')}`,
  (parts) => `# OKRs Q3 2027\n\n- Owner: Mia\n- Period: Q3\n\n${parts.join('\n---\n\n')}`,
  (parts) => `# OKRs of the team\n\n## Q3 2027\n\n${parts.join('\n')}`,
];

/** What nobody can tell from something else. */
function isAmbiguous(title: TitleWay, way: ResultsWay, label: string, frame: number): boolean {
  // A heading as high as that of the quarter does not stand below it.
  if (frame === 2 && title.level === 2) return true;
  // No heading and no table stands in a list, and a table may be of anything where no heading tells of it.
  if (title.isListed && (way.isTable || way.isApart || label.startsWith('#'))) return true;
  if (way.isApart && label !== '') return true;
  if (way.isTable) return title.isPlain === true && title.level === undefined;
  // A list below a line without a number is more than its details only where something says so.
  return title.isPlain === true && !way.isNamed && label === '';
}

describe('objectives and key results are read alike', () => {
  const oneOf = drawing();

  for (const [name, title] of Object.entries(titles))
    for (const [list, way] of Object.entries(lists))
      it(`as ${name}, with results in ${list}`, () => {
        for (const write of labels)
          for (const [frame, around] of frames.entries())
            for (const language of ['en', 'de'] as const) {
              const label = write(language);
              if (isAmbiguous(title, way, label, frame)) continue;
              const owner = title.isListed ? '' : oneOf(['', '**Owner:** Mia\n\n']);
              const parts = goals[language].map((goal, at) => {
                const below = way.write(goal.results, at + 1, language);
                const head = title.write(goal.title, at + 1, language);
                if (!title.isListed) return `${head}${owner}${label}${below}`;
                const indent = label === '' ? '    ' : '     ';
                const labelled = label === '' ? '' : `   - ${label.trim()}\n`;
                return `${head}${labelled}${below.replace(/^(?=.)/gm, indent)}`;
              });
              const source = around(parts);
              const path = oneOf(['okrs.md', 'docs/okrs-2027-q3.md', 'goals.md']);
              assert.deepEqual(readGoals(path, source), written(goals[language]), source);
            }
      });
});

function readGoals(path: string, source: string): unknown[] {
  return readBacklogFile(path, source)
    .items.filter(({ kind }) => kind === 'goal')
    .map(({ title, parent }) => [title?.text, parent?.title?.text]);
}

function written(all: readonly Goal[]): unknown[] {
  return all.flatMap(({ title, results: own }) => [[title, undefined], ...own.map((one) => [one, title])]);
}
