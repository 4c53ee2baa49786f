import assert from 'node:assert/strict';
import { it } from 'node:test';
import { defaultSettings } from '../../src/core/file-settings';
import { lint } from '../../src/core/lint';
import { readBacklogFile } from '../../src/core/parse';
import rule from '../../src/core/rules/backlog-missing-goal';
import { testRule } from '../rule-tester';

const file = 'sample.backlog.yaml';

/** So many items, the first of them as given. */
function items(count: number, first = '{id: LIB-1, title: Service 1}'): string {
  const others = Array.from(
    { length: count - 1 },
    (_, n) => `  - {id: LIB-${n + 2}, title: Service ${n + 2}}\n`,
  );
  return `items:\n  - ${first}\n${others.join('')}`;
}

/** So many stories in Markdown below this text; the title of the first may be marked. */
function markdown(count: number, head: string, first = 'Service 1'): string {
  const stories = Array.from(
    { length: count },
    (_, n) =>
      `### LIB-${n + 1}: ${n === 0 ? first : `Service ${n + 1}`}\n\nAs a reader, I want to borrow book ${n + 1}.\n\n`,
  );
  return `${head}\n\n${stories.join('')}`;
}

const md = 'sample.backlog.md';
const say = (count: number): string => `Say which goal the ${count} stories of this backlog serve.`;
const marked = '{id: LIB-1, title: «Service 1»}';

testRule(rule, {
  valid: [
    { file, text: items(9) },
    { file, text: `product_goal: Half of all loans without the desk\n${items(12)}` },
    { file, text: `vision: A library that never closes\n${items(12)}` },
    { file, text: items(12, '{id: LIB-1, title: Service 1, goal: G-1}') },
    { file, text: items(12, '{id: LIB-1, type: goal, title: Half of all loans without the desk}') },
    { file: md, text: markdown(12, '# Backlog\n\n**Product Goal:** half of all loans without the desk.') },
    { file: md, text: markdown(12, '# Backlog\n\n## Vision\n\nA library that never closes.\n\n## Stories') },
    {
      file: md,
      text: markdown(12, '# Backlog\n\n## Goals\n\n- Half of all loans without the desk\n\n## Stories'),
    },
    { file: md, text: markdown(12, '# Backlog\n\nZiel: jede zweite Ausleihe ohne Schalter.') },
    {
      file: 'loans.feature',
      text: `Feature: Loans\n${Array.from({ length: 12 }, (_, n) => `\n  Scenario: Lend ${n}\n    When scanned\n    Then mine\n`).join('')}`,
    },
    'As a reader, I want to borrow a book.',
  ],
  invalid: [
    { file, text: items(10, marked), message: say(10) },
    { file, text: items(40, marked), message: say(40) },
    { file, text: `title: Goalkeepers\n${items(10, marked)}`, message: say(10) },
    { file, text: `owner: Library\n${items(11, marked)}`, message: say(11) },
    { file, text: items(10, '{id: LIB-1, title: «Service 1», status: done}'), message: say(10) },
    { file: md, text: markdown(10, '# Backlog', '«Service 1»'), message: say(10) },
    { file: md, text: markdown(10, '# Backlog\n\nOrdered by hand.', '«Service 1»'), message: say(10) },
    { file: md, text: markdown(10, '# Backlog\n\n## Sprint 4', '«Service 1»'), message: say(10) },
    {
      file: 'sample.backlog.csv',
      text: `ID,Type,Title\nLIB-1,Story,«Lend»\n${Array.from({ length: 9 }, (_, n) => `LIB-${n + 2},Story,Service ${n + 2}\n`).join('')}`,
      message: say(10),
    },
    {
      file: 'sample.backlog.json',
      text: `{"items":[{"id":"LIB-1","title":"«Lend»"},${Array.from({ length: 9 }, (_, n) => `{"id":"LIB-${n + 2}","title":"Service ${n + 2}"}`).join(',')}]}`,
      message: say(10),
    },
  ],
});

it('knows the goal that a backlog beside this one states', () => {
  const own = readBacklogFile('library/backlog.yaml', items(12));
  const beside = readBacklogFile(
    'plan/backlog.md',
    '# Product goal\n\nHalf of all loans without the desk.\n',
  );
  const settings = { ...defaultSettings, severityOf: () => 'warning' as const };
  assert.deepEqual(
    lint({ files: [own], beside: [beside] }, () => settings, [rule]),
    [],
  );
  assert.equal(lint({ files: [own] }, () => settings, [rule]).length, 1);
});
