import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { applyEdits } from '../src/core/edit';
import { defaultHouse, type House } from '../src/core/house';
import { defaultSettings } from '../src/core/file-settings';
import type { Finding } from '../src/core/finding';
import { lint } from '../src/core/lint';
import { longestMessage } from '../src/core/message';
import { readBacklogFile } from '../src/core/parse';
import type { Change, Rule } from '../src/core/rule';
import { inEnglish, type Say } from '../src/core/say';

/** What a rule must be silent on: the text alone, or with the file it stands in and the team's settings. */
export type Valid = string | Setting;

export interface Invalid extends Setting {
  /** The message at every mark, in order; one string where all say the same. */
  message: string | readonly string[];
  /** The whole text after all fixes; absent where there is no fix. */
  fixed?: string;
  /** The whole text after each suggestion of each finding, in order; absent where there are none. */
  suggested?: readonly string[];
}

interface Setting {
  /** In an invalid case, «guillemets» mark what must be underlined. */
  text: string;
  /** Chooses the reader; one story a line where it is left out. */
  file?: string;
  house?: Partial<House>;
  /** Rules that are on as well; what they find is not looked at. */
  beside?: readonly Rule[];
}

interface Table {
  readonly valid: readonly Valid[];
  readonly invalid: readonly Invalid[];
  /** Why there are fewer than ten cases of a kind, where the nature of the rule allows no more. */
  readonly fewBecause?: string;
}

const fewestCases = 10;

/** What stands above a criterion, so that a table of criteria holds nothing else. */
const criterionHead = '## US-1: Sample\n\nAs a cook, I want to see orders.\n\n**Acceptance criteria:**\n\n- ';

/** A rule on criteria is tested by criteria: what has no file of its own is put into a Markdown item. */
function place<T extends Setting & Partial<Pick<Invalid, 'fixed' | 'suggested'>>>(
  rule: Rule,
  test: T,
): T & { readonly title: string } {
  if (rule.on !== 'criterion' || test.file !== undefined) return { ...test, title: test.text };
  const inItem = (text: string): string => criterionHead + text.replaceAll('\n', '\n  ');
  return {
    ...test,
    title: test.text,
    file: 'sample.backlog.md',
    text: inItem(test.text),
    ...(test.fixed !== undefined && { fixed: inItem(test.fixed) }),
    ...(test.suggested && { suggested: test.suggested.map(inItem) }),
  };
}

/**
 * Tests a rule by a table of sentences, each also with the line ends of Windows. The sentences are stories, or criteria
 * for a rule on criteria.
 */
export function testRule(rule: Rule, table: Table): void {
  const valid = table.valid.map((test) => place(rule, typeof test === 'string' ? { text: test } : test));
  const invalid = table.invalid.map((test) => place(rule, test));
  describe(rule.id, () => {
    it('has cases of both kinds, none twice', () => {
      const fewest = table.fewBecause === undefined ? fewestCases : 1;
      assert.ok(valid.length >= fewest, `${valid.length} valid cases`);
      assert.ok(invalid.length >= fewest, `${invalid.length} invalid cases`);
      const texts = [...valid, ...table.invalid].map(({ text, file, house }) =>
        JSON.stringify([text, file, house]),
      );
      assert.equal(new Set(texts).size, texts.length);
    });
    for (const test of valid) {
      it(`is silent on: ${test.title}`, () => {
        for (const text of bothLineEnds(test.text))
          assert.deepEqual(marked(text, run(rule, test, text)), text);
      });
    }
    for (const test of invalid) {
      it(`speaks on: ${test.title}`, () => {
        for (const marks of bothLineEnds(test.text)) checkInvalid(rule, test, marks);
      });
    }
  });
}

function checkInvalid(rule: Rule, test: Invalid, marks: string): void {
  const windows = marks.includes('\r\n');
  const expected = (text: string): string => (windows ? text.replaceAll('\n', '\r\n') : text);
  const text = marks.replace(/[«»]/g, '');
  const findings = run(rule, test, text);
  assert.equal(marked(text, findings), marks);

  const messages = typeof test.message === 'string' ? findings.map(() => test.message) : test.message;
  assert.deepEqual(
    findings.map(({ message }) => message),
    messages,
  );
  for (const { message } of findings) assert.ok(message.length <= longestMessage, `too long: ${message}`);

  for (const words of run(rule, test, text, marking).flatMap(wordsOf))
    assert.equal(withoutMarked(words).trim(), '', `not worded by say: ${words}`);

  const fixes = findings.flatMap(({ fix }) => (fix ? [fix] : []));
  const fixed =
    fixes.length > 0
      ? applyEdits(
          text,
          fixes.flatMap(({ edits }) => edits),
        )
      : undefined;
  assert.equal(fixed, test.fixed === undefined ? undefined : expected(test.fixed));
  if (fixed !== undefined) {
    assert.notEqual(fixed, text);
    assert.equal(marked(fixed, run(rule, test, fixed)), fixed, 'a fixed text must be clean');
  }

  const suggestions = findings.flatMap((finding): readonly Change[] => finding.suggestions);
  assert.deepEqual(
    suggestions.map(({ edits }) => applyEdits(text, edits)),
    (test.suggested ?? []).map(expected),
  );
}

function run(
  rule: Rule,
  { file = 'sample.stories.txt', house, beside = [] }: Setting,
  text: string,
  say?: Say,
): Finding[] {
  const files = [readBacklogFile(file, text)];
  const settings = { ...defaultSettings, house: { ...defaultHouse, ...house }, severityOf: loud };
  const findings = lint({ files }, () => settings, [rule, ...beside], files, say);
  return findings.filter((finding) => finding.rule === rule.id);
}

/** Tells what a reader of another language would read in it from what stayed English. */
const marking: Say = (english, ...values) => `⟦${inEnglish(english, ...values)}⟧`;

function withoutMarked(words: string): string {
  const left = words.replace(/⟦[^⟦⟧]*⟧/g, '');
  return left === words ? words : withoutMarked(left);
}

/** All that a finding says. */
function wordsOf({ message, fix, suggestions }: Finding): string[] {
  return [message, ...(fix ? [fix.title] : []), ...suggestions.map(({ title }) => title)];
}

/** A rule that is off by default is tested all the same. */
function loud(): 'warning' {
  return 'warning';
}

function marked(text: string, findings: readonly Finding[]): string {
  const edits = findings.flatMap(({ at }) => [
    { at: at.start, text: '«' },
    { at: at.end, text: '»' },
  ]);
  return edits
    .sort((a, b) => b.at - a.at || (a.text === '«' ? -1 : 1))
    .reduce((result, edit) => result.slice(0, edit.at) + edit.text + result.slice(edit.at), text);
}

function bothLineEnds(text: string): string[] {
  return text.includes('\n') ? [text, text.replaceAll('\n', '\r\n')] : [text];
}
