import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { defaultSettings } from '../../src/core/file-settings';
import { defaultHouse } from '../../src/core/house';
import { lint } from '../../src/core/lint';
import { readBacklogFile } from '../../src/core/parse';
import rule from '../../src/core/rules/backlog-undefined-term';
import { testRule, type Invalid } from '../rule-tester';

const house = { glossary: ['check-in', 'tool shed', 'signup', 'LoanBike', 'POS (point of sale)'] };
const explain = (term: string): string => `Explain "${term}" in the glossary.`;
const write = (term: string): string => `Write it as the glossary does: "${term}".`;

/** Stories with another spelling of a term, and with the right one. */
function spelled(text: string, wrong: string, right: string, term = right): Invalid {
  return {
    text: text.replaceAll('_', `«${wrong}»`),
    house,
    message: write(term),
    fixed: text.replaceAll('_', right),
  };
}

testRule(rule, {
  valid: [
    // Without a glossary nothing is asked for.
    'As a clerk, I want to start a KYC check at the checkin.',
    { text: 'As a clerk, I want to start a KYC check.', house: { glossary: [] } },
    { text: 'As a clerk, I want to close the POS, so that two POS agree.', house },
    // Explained in the backlog, from either side.
    {
      text: 'As a clerk, I want to see who you are (KYC), so that the KYC is done.\nAs a clerk, I want to pause a KYC.',
      house,
    },
    {
      text: 'As a clerk, I want to pause a KYC.\nAs a clerk, I want to print a KYC (know your customer).',
      house,
    },
    {
      file: 'sample.backlog.md',
      text: '## Terms\n\n- **KYC**: know your customer\n\n## US-1: Pause a KYC\n\nAs a clerk, I want to pause a KYC.\n',
      house,
    },
    {
      file: 'sample.backlog.md',
      text: '## Terms\n\n| term | means |\n| --- | --- |\n| KYC | know your customer |\n\n## US-1: Pause a KYC\n\nAs a clerk, I want to pause it.\n',
      house,
    },
    // Ids, paths, standards, and what everybody knows.
    {
      file: 'sample.backlog.md',
      text:
        '## BIKE-12: Lend a bike\n\nAs a BIKE clerk, I want to see what REQ-7, NFR-SEC-1 and FR2 say.\n\n' +
        '**Acceptance criteria:**\n\n- LND1: The list is a PDF by ISO 9001 or EN 301\n- The price is in EUR with VAT\n- See /HELP/FAQS\n',
      house,
    },
    {
      file: 'sample.backlog.md',
      text: '## US-1: Lend\n\nAs a clerk, I want to lend.\n\n**Acceptance criteria:**\n\n- WHEN a bike is lent THE SYSTEM SHALL show the date as YYYY-MM-DD\n',
      house,
    },
    // Loud, and no acronyms.
    { text: 'As a clerk, I want a sign that says PLEASE WAIT HERE.', house },
    { text: 'As a clerk, I want to see the MENU.\nAs a guest, I want to see the menu.', house },
    { text: 'As a clerk, I want a button "BOOK" with `KYC` on it.', house },
    { text: 'As a clerk, I want bikes of size XXL for King Olaf VII.', house },
    // In a note, and on a shelf for later.
    {
      file: 'sample.backlog.md',
      text: '## US-1: Lend\n\nAs a clerk, I want to lend.\n\nAsk the KYC desk.\n',
      house,
    },
    {
      file: 'sample.backlog.md',
      text: '## US-1: Lend\n\n**Status:** on hold\n\nAs a clerk, I want to start a KYC.\n',
      house,
    },
    // As the glossary has it, also at the beginning and in a title; and a verb.
    { text: 'As a clerk, I want to see the check-in.\nAs a guest, I want to check in.', house },
    {
      file: 'sample.backlog.md',
      text: '## US-1: Check-Ins and Tool Shed\n\nAs a clerk, I want to sign up.\n',
      house,
    },
    { text: 'As a clerk, I want a tool-shed key.', house },
    { text: 'As a clerk, I want to mail to checkin@example.org or /checkin or see checkin.js.', house },
    { text: 'As a clerk, I want to see `checkin` and "Checkin".', house },
    { text: 'As a clerk, I want to buy from Gallery Checkin.', house },
    // One letter more is another word.
    { text: 'As a clerk, I want to see the check-ink, signups and LoanBikes.', house },
    // Both are terms, or the hyphen makes another word.
    { text: 'As a clerk, I want the login and the log-in.', house: { glossary: ['login', 'log-in'] } },
    { text: 'As a hen, I want a coop.', house: { glossary: ['co-op', 'log in'] } },
    { text: 'As a hen, I want a login to upload eggs.', house: { glossary: ['up-load', 'log in'] } },
  ],
  invalid: [
    { text: 'As a clerk, I want to start a «KYC» check.', house, message: explain('KYC') },
    // Once, at its first place.
    {
      text: 'As a clerk, I want to pause a «KYC».\nAs a clerk, I want to print a KYC.\nAs a clerk, I want two KYCs.',
      house,
      message: explain('KYC'),
    },
    { text: 'As a clerk, I want to print «KYCs».', house, message: explain('KYC') },
    { text: 'As a clerk, I want to see "KYC" and the «KYC».', house, message: explain('KYC') },
    // Beside a known one it is not just loud.
    { text: 'As a clerk, I want a «KYC» API.', house, message: explain('KYC') },
    { text: 'Als Sachbearbeiter möchte ich eine «KYC»-Prüfung sehen.', house, message: explain('KYC') },
    { text: 'Als Sachbearbeiter möchte ich den «ÖKV» sehen.', house, message: explain('ÖKV') },
    {
      file: 'sample.backlog.md',
      text: '## US-1: Pause a «KYC»\n\nAs a clerk, I want to pause it.\n\n**Acceptance criteria:**\n\n- The «PEP» list is asked\n- The PEP list is kept\n',
      house,
      message: [explain('KYC'), explain('PEP')],
    },
    {
      file: 'sample.backlog.yaml',
      text: 'items:\n  - title: Pause\n    as_a: clerk\n    i_want: to pause a «KYC»\n',
      house,
      message: explain('KYC'),
    },
    {
      file: 'sample.backlog.csv',
      text: 'ID,Type,Summary\nP-1,Story,"As a clerk, I want to pause a «KYC» at the «checkin»."\n',
      house,
      message: [explain('KYC'), write('check-in')],
    },
    spelled('As a clerk, I want to see the _.', 'checkin', 'check-in'),
    spelled('As a clerk, I want to see _.', 'checkins', 'check-ins'),
    spelled('_ clerks, we want to see it.\nAs a clerk, I want it.', 'Checkin', 'Check-in'),
    spelled('As a clerk, I want a key to the _.\nAs a clerk, I want a second _.', 'toolshed', 'tool shed'),
    spelled('As a clerk, I want a page for the _.', 'sign-up', 'signup'),
    spelled('As a clerk, I want to lend a _.', 'loanBike', 'LoanBike'),
    spelled('As a clerk, I want to lend a _.', 'Loan-bike', 'LoanBike'),
    spelled('Als Helfer möchte ich zum _.', 'Checkin', 'Check-in'),
    // It may be a command, and a step is called by its name.
    {
      text: 'As a clerk, I want to lend a «loanbike».',
      house,
      message: write('LoanBike'),
      suggested: ['As a clerk, I want to lend a LoanBike.'],
    },
    {
      file: 'lend.feature',
      text: 'Feature: Lend\n\n  Scenario: At the desk\n    Given a «checkin»\n    When a bike is lent\n    Then the shelf is empty\n',
      house,
      message: write('check-in'),
      suggested: [
        'Feature: Lend\n\n  Scenario: At the desk\n    Given a check-in\n    When a bike is lent\n    Then the shelf is empty\n',
      ],
    },
  ],
});

describe('a term in several files', () => {
  const pause = 'As a clerk, I want to pause a KYC.\n';
  const print = 'As a clerk, I want to print a KYC.\n';

  it('is asked for once, in the first of them', () => {
    assert.deepEqual(filesWith({ 'a.stories.txt': pause, 'b.stories.txt': print }), ['a.stories.txt']);
  });

  it('is explained by any of them', () => {
    const known = 'As a clerk, I want to know you (KYC), so that I can lend.\n';
    assert.deepEqual(filesWith({ 'a.stories.txt': pause, 'b.stories.txt': known }), []);
  });

  it('is asked for only where the team has a glossary', () => {
    const files = { 'a.stories.txt': pause, 'b.stories.txt': print };
    assert.deepEqual(filesWith(files, ['a.stories.txt']), ['b.stories.txt']);
  });
});

/** The files with a finding, in order. */
function filesWith(
  texts: Readonly<Record<string, string>>,
  without: readonly string[] = [],
): readonly string[] {
  const files = Object.entries(texts).map(([path, text]) => readBacklogFile(path, text));
  const found = lint(
    { files },
    ({ path }) =>
      without.includes(path) ? defaultSettings : { ...defaultSettings, house: { ...defaultHouse, ...house } },
    [rule],
  );
  return found.map(({ file }) => file);
}
