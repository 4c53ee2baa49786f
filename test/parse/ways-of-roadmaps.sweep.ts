import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readBacklogFile } from '../../src/core/parse';

/** What is planned for each of three times: a title, and what it brings. */
const plans: readonly (readonly (readonly [string, string])[])[] = [
  [
    ['Online reservations', 'Families reserve before they come'],
    ['Faster desk', 'Less than 2 minutes a loan'],
  ],
  [['Toy repair', 'Half as many broken toys']],
  [
    ['Second branch', 'The west of the city borrows too'],
    ['Toy swaps', 'Families swap among each other'],
  ],
];

const times: Readonly<Record<string, readonly [string, string, string]>> = {
  words: ['Now', 'Next', 'Later'],
  'words in German': ['Jetzt', 'Als Nächstes', 'Später'],
  'words in capitals': ['NOW', 'NEXT', 'LATER'],
  'words with a sign': ['🟢 Now', '🟡 Next', '🔵 Later'],
  'words with a quarter': ['Now (Q3 2027)', 'Next (Q4 2027)', 'Later (2028)'],
  'words with more behind them': ['Now – in progress', 'Next – planned', 'Later – ideas'],
  quarters: ['Q1 2027', 'Q2 2027', 'Q3 2027'],
  halves: ['H1 2027', 'H2 2027', '2028'],
  months: ['January 2027', 'March 2027', 'May 2027'],
  'months in German': ['Januar 2027', 'März 2027', 'Mai 2027'],
  'the year first': ['2027-Q1', '2027-Q2', '2027-Q3'],
  'ranges of months': ['Jan–Mar 2027', 'April–June 2027', 'Jul–Sep 2027'],
  'fiscal quarters': ['Q1 FY27', 'Q2 FY27', 'Q3 FY27'],
  'quarters in words': ['First quarter 2027', 'Second quarter 2027', 'Third quarter 2027'],
  'quarters in German': ['1. Quartal 2027', '2. Quartal 2027', '3. Quartal 2027'],
  'quarters in French': ['T1 2027', '2e trimestre 2027', 'T3 2027'],
  'quarters in Spanish': ['Primer trimestre de 2027', '2º trimestre de 2027', 'T3 2027'],
  releases: ['Release 2.1', 'Release 2.2', 'Release 3.0'],
  versions: ['v2.1', 'v2.2', 'v3.0'],
  sprints: ['Sprint 12', 'Sprint 13', 'Sprint 14'],
  horizons: ['Short-term', 'Mid-term', 'Long-term'],
  'horizons in German': ['Kurzfristig', 'Mittelfristig', 'Langfristig'],
};

/** How a time stands over what is planned for it, where it is no heading. */
const lines: Readonly<Record<string, (time: string) => string>> = {
  'a line in bold type': (time) => `**${time}**\n\n`,
  'a line in bold type, right above': (time) => `**${time}**\n`,
  'a line in bold type with a colon': (time) => `**${time}:**\n\n`,
  'a line in bold type, a colon behind': (time) => `__${time}__:\n\n`,
  'a line': (time) => `${time}\n\n`,
  'a line with a colon': (time) => `${time}:\n\n`,
};

/** The list of what is planned for a time, below an entry that is the time. */
const entries: Readonly<Record<string, (time: string) => string>> = {
  'an entry': (time) => `- ${time}\n`,
  'an entry in bold type': (time) => `* **${time}**\n`,
  'an entry with a colon': (time) => `- ${time}:\n`,
  'an entry in bold type with a colon': (time) => `- **${time}:**\n`,
};

/** A plan that says itself when it is to be. */
const beside: Readonly<Record<string, (time: string, plan: readonly [string, string]) => string>> = {
  'in front with a colon': (time, [title]) => `- ${time}: ${title}\n`,
  'in front in bold type': (time, [title]) => `- **${time}:** ${title}\n`,
  'in front in bold type without a sign': (time, [title]) => `- **${time}** ${title}\n`,
  'in front with a dash': (time, [title]) => `- ${time} – ${title}\n`,
  'in front in brackets': (time, [title]) => `- [${time}] ${title}\n`,
  'in front of more': (time, [title, more]) => `- **${time}:** ${title}\n  - ${more}\n`,
  'in front, numbered': (time, [title]) => `1. ${time}: ${title}\n`,
  'behind in brackets': (time, [title]) => `- ${title} (${time})\n`,
  'behind in brackets, in bold type': (time, [title]) => `- **${title}** (${time})\n`,
  'behind in brackets, before more': (time, [title, more]) => `- **${title}** (${time}) – ${more}\n`,
};

type Plan = readonly (readonly [string, string])[];

/** What stands below a time; what is said of a title behind it is no part of it. */
const lists: Readonly<Record<string, (plan: Plan) => string>> = {
  bullets: (plan) => plan.map(([title]) => `- ${title}\n`).join(''),
  numbers: (plan) => plan.map(([title], at) => `${at + 1}. ${title}\n`).join(''),
  'check boxes': (plan) => plan.map(([title]) => `- [ ] ${title}\n`).join(''),
  'bullets with more': (plan) => plan.map(([title, more]) => `- **${title}** – ${more}\n`).join(''),
  'bullets with a colon': (plan) => plan.map(([title, more]) => `- **${title}:** ${more}\n`).join(''),
  'bullets with a list': (plan) => plan.map(([title, more]) => `- ${title}\n  - ${more}\n`).join(''),
  'bullets with a text': (plan) => plan.map(([title, more]) => `- **${title}**\n  ${more}\n`).join(''),
  'lists below themes': (plan) => plan.map(([title]) => `**For families**\n\n- ${title}\n\n`).join(''),
  headings: (plan) => plan.map(([title, more]) => `### ${title}\n\n${more}.\n\n`).join(''),
  'a table': (plan) =>
    `| Theme | Outcome | Status |\n| --- | --- | --- |\n${plan.map(([title, more]) => `| ${title} | ${more} | open |\n`).join('')}`,
};

type Row = readonly [time: string, plan: Plan];

const tables: Readonly<Record<string, (rows: readonly Row[]) => string>> = {
  'a column a time': (rows) =>
    table(
      rows.map(([time]) => time),
      [0, 1].map((at) => rows.map(([, plan]) => plan[at]?.[0] ?? '')),
    ),
  'a cell a time': (rows) =>
    table(
      rows.map(([time]) => time),
      [rows.map(([, plan]) => plan.map(([title]) => `• ${title}`).join('<br>'))],
    ),
  'a row each': (rows) =>
    table(
      ['Initiative', 'Outcome', 'Timeframe'],
      rows.flatMap(([time, plan]) => plan.map(([title, more]) => [title, more, time])),
    ),
  'a row each, the time in front': (rows) =>
    table(
      ['Zeit', 'Thema', 'Wirkung'],
      rows.flatMap(([time, plan]) => plan.map(([title, more]) => [time, title, more])),
    ),
  'a row each, the time once': (rows) =>
    table(
      ['Horizon', 'Initiative', 'Outcome'],
      rows.flatMap(([time, plan]) =>
        plan.map(([title, more], at) => [at > 0 ? '' : `**${time}**`, title, more]),
      ),
    ),
  'a row a time': (rows) =>
    table(
      ['Horizon', 'Themes'],
      rows.map(([time, plan]) => [time, plan.map(([title]) => title).join('<br>')]),
    ),
};

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |\n`;
  return `${line(head)}${line(head.map(() => '---'))}${rows.map(line).join('')}`;
}

const heads = [
  '# Roadmap\n\n',
  '# Product roadmap 2027\n\nWhere we are heading.\n\n',
  '# Roadmap\n\n**Owner:** Mia\n\n',
];

function check(source: string, named: readonly [string, string, string]): void {
  const { items } = readBacklogFile('docs/roadmap.md', source);
  const read = items.map(({ title, section, fields }) => {
    const places = [...section, ...fields.map(({ value }) => value.text)];
    return [title?.text ?? '', places.find((place) => named.includes(place))];
  });
  const written = plans.flatMap((plan, at) => plan.map(([title]) => [title, named[at]]));
  const byTitle = (one: readonly unknown[], other: readonly unknown[]): number =>
    String(one[0]).localeCompare(String(other[0]));
  assert.deepEqual(read.sort(byTitle), written.sort(byTitle), source);
}

/** What nobody writes, or what may be something else: each with the ways it is left out in. */
const leftOut: Readonly<Record<string, RegExp>> = {
  'words with more behind them': /^(?:in front|behind)/,
  // Brackets in brackets.
  'words with a quarter': /^behind/,
  // Markdown takes "1. Quartal" for an entry of a list.
  'quarters in German': /^(?:a line(?! in bold)|an entry(?! in bold)|in front with|in front, numbered)/,
  // Columns of releases compare more often than they plan; a version behind a title may be that of what it names.
  releases: /^(?:a column|a cell) a time/,
  versions: /^(?:(?:a column|a cell) a time|behind)/,
  sprints: /^(?:a column|a cell) a time/,
};

/** Reads a roadmap below each of the usual heads. */
function reads(
  [what, named]: readonly [string, readonly [string, string, string]],
  how: string,
  body: (time: string, plan: Plan) => string,
): void {
  if (leftOut[what]?.test(how) !== true)
    it(`${what}, ${how}`, () => {
      for (const head of heads)
        check(`${head}${named.map((time, at) => body(time, plans[at] ?? [])).join('')}`, named);
    });
}

describe('what a roadmap plans is read alike, with its time', () => {
  for (const time of Object.entries(times)) {
    for (const [list, write] of Object.entries(lists)) {
      reads(time, `a heading over ${list}`, (words, plan) => `## ${words}\n\n${write(plan)}\n`);
      for (const [line, above] of Object.entries(lines))
        reads(time, `${line} over ${list}`, (words, plan) => `${above(words)}${write(plan)}\n`);
    }
    for (const list of ['bullets', 'numbers', 'check boxes', 'bullets with more', 'bullets with a list'])
      for (const [entry, above] of Object.entries(entries))
        reads(time, `${entry} over ${list}`, (words, plan) => {
          const within = (lists[list]?.(plan) ?? '').replace(/^(?=.)/gm, '    ');
          return `${above(words)}${within}`;
        });
    for (const [how, write] of Object.entries(beside))
      reads(time, how, (words, plan) => plan.map((one) => write(words, one)).join(''));
    const [what, named] = time;
    for (const [how, write] of Object.entries(tables))
      if (leftOut[what]?.test(how) !== true)
        it(`${what}, a table, ${how}`, () => {
          for (const head of heads)
            check(`${head}${write(named.map((words, at): Row => [words, plans[at] ?? []]))}`, named);
        });
  }
});
