import type { Criterion } from '../../../model';
import { joinLines, joinPhrase, type Phrase } from '../../../phrase';
import { readCriterion } from '../../criteria/criterion';
import { labelKinds } from '../../labels';
import { isGiven, isThen, isWhen } from '../../criteria/steps';
import type { Table } from '../blocks/blocks';
import { listedCriterion } from './build-criterion';

const idOnly = /^(?:[A-Z]{1,6}[-_ .]?)?\d+(?:\.\d+)*[.)]?$/i;

/** Whether a table has columns for the steps of scenarios, a row each. */
export function hasSteps({ head }: Table): boolean {
  return stepColumns(head).filter(Boolean).length > 1;
}

/** Whether a table says in its head, first or behind a number, that its rows are criteria: "Acceptance criterion | Met". */
export function announcesCriteria({ head, rows }: Table): boolean {
  const at = head.findIndex(({ text }) => labelKinds(text).includes('criteria'));
  const isFirst = at === 0 || (at === 1 && rows.every(([first]) => idOnly.test(first?.text.trim() ?? '')));
  return isFirst && rows.length > 0 && rows.every((row) => isTold(row[at]?.text ?? ''));
}

function stepColumns(head: readonly Phrase[]): boolean[] {
  return head.map(({ text }) => isGiven(text) || isWhen(text) || isThen(text));
}

/**
 * Whether a table under a label of criteria holds any: it says so, or has sentences in its rows. Behind a list of criteria
 * it holds the data that they speak of.
 */
export function holdsCriteria(table: Table, isBehindOthers: boolean): boolean {
  const { head, rows } = table;
  if (hasSteps(table) || namedColumn(head) >= 0) return true;
  const at = wordsColumn(head, rows);
  const told = rows.filter((row) => isTold(row[at]?.text ?? '')).length;
  return !isBehindOthers && told * 2 > rows.length;
}

/** More than a name or a number; some scripts have no spaces. */
function isTold(words: string): boolean {
  return words.trim().split(/\s+/).length > 2 || /\P{ASCII}{6}/u.test(words);
}

/** The rows of a table under a label of criteria: steps in columns, or the words beside an id and a state. */
export function tableCriteria(table: Table): Criterion[] {
  const { head, rows } = table;
  const steps = stepColumns(head);
  const at = wordsColumn(head, rows);
  return rows.flatMap((row) => {
    const cells = row.filter(({ text }) => text.trim() !== '');
    const [first] = cells;
    const last = cells.at(-1);
    if (!first || !last) return [];
    const whole = { start: first.start, end: last.end };
    if (hasSteps(table)) return [readCriterion(stepsOf(head, row, steps), whole)];
    const words = row[at];
    const criterion = words && listedCriterion(words, whole);
    const id = row.find(({ text }, index) => index < at && idOnly.test(text.trim()));
    return criterion ? [{ ...criterion, id: criterion.id ?? id ?? null }] : [];
  });
}

function stepsOf(head: readonly Phrase[], row: readonly Phrase[], steps: readonly boolean[]): Phrase {
  return joinLines(
    row.flatMap((cell, index) => {
      const keyword = head[index];
      if (!keyword || !steps[index] || cell.text.trim() === '') return [];
      const gap = { text: ' ', start: cell.start, end: cell.start };
      return [joinPhrase([{ text: keyword.text, start: cell.start, end: cell.start }, gap, cell])];
    }),
  );
}

/** The column called what criteria are called, else the one with the most words. */
function wordsColumn(head: readonly Phrase[], rows: readonly (readonly Phrase[])[]): number {
  const named = namedColumn(head);
  if (named >= 0) return named;
  const sizes = head.map((_, index) => rows.reduce((sum, row) => sum + (row[index]?.text.length ?? 0), 0));
  return sizes.indexOf(Math.max(...sizes));
}

function namedColumn(head: readonly Phrase[]): number {
  return head.findIndex(({ text }) => labelKinds(text).includes('criteria') || /^criteri/i.test(text.trim()));
}
