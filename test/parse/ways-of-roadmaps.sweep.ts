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
};

type Plan = readonly (readonly [string, string])[];

/** Below a heading that is a time; the title may have more behind it, which is the author's. */
const lists: Readonly<Record<string, (plan: Plan) => string>> = {
  bullets: (plan) => plan.map(([title]) => `- ${title}\n`).join(''),
  numbers: (plan) => plan.map(([title], at) => `${at + 1}. ${title}\n`).join(''),
  'check boxes': (plan) => plan.map(([title]) => `- [ ] ${title}\n`).join(''),
  'bullets with more': (plan) => plan.map(([title, more]) => `- **${title}** – ${more}\n`).join(''),
  'bullets with a colon': (plan) => plan.map(([title, more]) => `- **${title}:** ${more}\n`).join(''),
  'bullets with a list': (plan) => plan.map(([title, more]) => `- ${title}\n  - ${more}\n`).join(''),
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
    return [titleOf(title?.text ?? ''), places.find((place) => named.includes(place))];
  });
  const written = plans.flatMap((plan, at) => plan.map(([title]) => [title, named[at]]));
  const byTitle = (one: readonly unknown[], other: readonly unknown[]): number =>
    String(one[0]).localeCompare(String(other[0]));
  assert.deepEqual(read.sort(byTitle), written.sort(byTitle), source);
}

function titleOf(words: string): string {
  return plans.flat().find(([title]) => words.startsWith(title))?.[0] ?? words;
}

// A time in bold type, or as an entry, stands over its list as well: what is planned is read there, but not for when.
describe('what a roadmap plans is read alike, with its time', () => {
  for (const [what, named] of Object.entries(times)) {
    for (const [list, write] of Object.entries(lists))
      it(`below ${what}, in ${list}`, () => {
        for (const head of heads)
          check(
            `${head}${named.map((time, at) => `## ${time}\n\n${write(plans[at] ?? [])}\n`).join('')}`,
            named,
          );
      });
    for (const [how, write] of Object.entries(tables))
      it(`in a table with ${what}, ${how}`, () => {
        for (const head of heads)
          check(`${head}${write(named.map((time, at): Row => [time, plans[at] ?? []]))}`, named);
      });
  }
});
