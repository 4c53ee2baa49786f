import type { Criterion } from '../../model';
import { inLines } from '../../pattern';
import { joinLines, slicePhrase, trimPhrase, unwrapPhrase, type Phrase } from '../../phrase';
import { withoutBold } from '../markup/bold';
import { readCriterion } from './criterion';
import { splitLine } from './split-criteria-line';
import { scenarioKeyword } from './step-keywords';
import { isFurtherStep, isGiven, isThen, isWhen, readSteps, startsStep } from './steps';

/** A bullet, number, letter or check box before a criterion. */
const mark = new RegExp(
  inLines`
    ^(?<indent>[ \t]*)(?:
      [-*•+·–—]\s+
      |(?:[✓✗☐□■▪‣◦○●]|\p{Extended_Pictographic}\uFE0F?)\s*
      |\(?\d{1,3}(?:\.\d{1,2})*(?:[.)]\s*(?=\D)|:\s+)
      |\(?[a-z][.)]\s+
      |\[[ xX]?\]\s*
    )+
  `,
  'u',
);
const idMark = /^[ \t]*\[?(?:AC|CA|CR|SC)[-_ .]?\d+(?:\.\d+)*\]?\s*[:.)–—-]/;
const scenarioMark = new RegExp(
  `^\\s*(?:[-*•]\\s+)?(?:${scenarioKeyword})\\s*(?:#?\\d+)?\\s*[:：.–—-]\\s*(?<name>[^\\n]*)`,
  'iu',
);

/**
 * The criteria of one text, as it stands in a cell, in a block string or behind a label: bullets, numbers, scenarios,
 * steps on lines of their own, or parts with semicolons between them. What is nested belongs to its parent.
 */
export function readCriteriaText(text: Phrase): Criterion[] {
  return groupSteps(partsOf(withoutBold(text))).map(readPart);
}

/** Steps that stand apart are one criterion: a Given opens it, so does a When behind a Then. */
export function groupSteps(parts: readonly Phrase[]): Phrase[] {
  const grouped: Phrase[] = [];
  let open: Phrase[] = [];
  let parted: Phrase[] = [];
  const close = (): void => {
    // Without a Then they are criteria that happen to begin with "When".
    if (open.some(({ text }) => isThen(text)) || isUnfinished(open)) grouped.push(joinLines(open));
    else for (const part of parted) grouped.push(part);
    open = [];
    parted = [];
  };
  for (const part of parts) {
    const words = withoutMark(part);
    const isStep = isSingleStep(words);
    if (open.length > 0 && isStep && isFurtherStep(words.text) && !startsAnew(open, words)) {
      open.push(words);
      parted.push(part);
    } else {
      close();
      if (isStep && (isGiven(words.text) || isWhen(words.text))) {
        open.push(words);
        parted.push(part);
      } else grouped.push(part);
    }
  }
  close();
  return grouped;
}

/** A Given with its When, each in its own place: the Then is still to be written. */
function isUnfinished(open: readonly Phrase[]): boolean {
  return open.length > 1 && open.some(({ text }) => isGiven(text)) && open.some(({ text }) => isWhen(text));
}

function startsAnew(open: readonly Phrase[], words: Phrase): boolean {
  return isWhen(words.text) && open.some(({ text }) => isThen(text));
}

function isSingleStep(words: Phrase): boolean {
  if (!isGiven(words.text) && !isFurtherStep(words.text)) return false;
  return new Set(readSteps(words).map(({ kind }) => kind)).size < 2;
}

function readPart(part: Phrase): Criterion {
  const scenario = scenarioMark.exec(part.text);
  const name = scenario?.groups?.['name'];
  if (scenario && name !== undefined)
    return readScenario(part, scenario[0].length - name.length, scenario[0].length);
  const box = /^\s*(?:[-*•+]\s+)?\[[ xX]?\]/.test(part.text);
  const words = withoutMark(part);
  const lines = readSteps(words).length > 0 ? words : unwrapPhrase(words);
  return readCriterion(lines, part, box ? 'checkbox' : 'list');
}

function readScenario(part: Phrase, nameFrom: number, nameTo: number): Criterion {
  const steps = joinLines(linesWithoutMarks(slicePhrase(part, nameTo)));
  const name = trimPhrase(slicePhrase(part, nameFrom, nameTo));
  const criterion = readCriterion(steps.text === '' ? name : steps, part);
  return { ...criterion, text: steps.text === '' ? name : joinLines([name, steps]), form: 'gherkin', name };
}

function linesWithoutMarks(text: Phrase): Phrase[] {
  return rawLines(text)
    .map(withoutMark)
    .filter((line) => line.text !== '');
}

function withoutMark(part: Phrase): Phrase {
  return trimPhrase(slicePhrase(part, mark.exec(part.text)?.[0].length ?? 0));
}

function rawLines(text: Phrase): Phrase[] {
  return [...text.text.matchAll(/[^\r\n]+/g)]
    .map(({ 0: line, index }) => slicePhrase(text, index, index + line.length))
    .filter((line) => line.text.trim() !== '');
}

/** The text in parts that are a criterion or a step each, with their marks. */
function partsOf(text: Phrase): Phrase[] {
  const lines = rawLines(text);
  const [only] = lines;
  if (lines.length === 1 && only)
    return splitLine(trimPhrase(only), readSteps(withoutMark(trimPhrase(only))).length > 0);
  const named = lines.findIndex(({ text: line }) => scenarioMark.test(line));
  if (named >= 0) {
    const isBeside = besideScenario(lines, named);
    return blocks(lines, (line) => scenarioMark.test(line) || isBeside(line));
  }
  const marked = lines.filter(({ text: line }) => isMarked(line));
  if (marked.length === 0) return blocks(lines, isOwnLine);
  const depth = marked.reduce((least, { text: line }) => Math.min(least, indentOf(line)), Infinity);
  return blocks(withoutIntroduction(lines), (line) => isMarked(line) && indentOf(line) <= depth);
}

/** Among bullets, those beside the one that names a scenario are further criteria; its steps may be bullets as well. */
function besideScenario(lines: readonly Phrase[], named: number): (line: string) => boolean {
  const scenario = lines[named]?.text ?? '';
  if (!mark.test(scenario)) return () => false;
  const depth = indentOf(scenario);
  const areStepsNested = indentOf(lines[named + 1]?.text ?? '') > depth;
  return (line) =>
    mark.test(line) && indentOf(line) <= depth && (areStepsNested || !startsStep(line.replace(mark, '')));
}

/**
 * Where a list ends below which a text goes on: behind an empty line, in the margin, and with no further bullet. What it
 * says there is no part of the last criterion.
 */
export function endOfList({ text }: Phrase): number {
  let end: number | null = null;
  let depth = Infinity;
  for (const { 0: line, index } of text.matchAll(/[^\n]+/g)) {
    if (line.trim() === '') continue;
    if (scenarioMark.test(line)) return text.length;
    const isApart = /\n[ \t\r]*\n[ \t]*$/.test(text.slice(Math.max(0, index - longestGap), index));
    if (isMarked(line)) {
      depth = Math.min(depth, indentOf(line));
      end = null;
    } else if (end === null && isApart && indentOf(line) <= depth && !isGiven(line) && !isFurtherStep(line))
      end = index;
  }
  return depth < Infinity && end !== null ? end : text.length;
}

/** In UTF-16 units: of the blank lines before a paragraph no more is looked at. */
const longestGap = 8;

function isMarked(line: string): boolean {
  return mark.test(line) || idMark.test(line);
}

function indentOf(line: string): number {
  return line.length - line.trimStart().length;
}

/** "The page shows:" before the first bullet is no criterion. */
function withoutIntroduction(lines: Phrase[]): Phrase[] {
  const [first, ...rest] = lines;
  return first && !isMarked(first.text) && /[:：]\s*$/.test(first.text) ? withoutIntroduction(rest) : lines;
}

/** A line that goes on in small letters belongs to the line above. */
function isOwnLine(line: string): boolean {
  return !/^\s*\p{Ll}/u.test(line) || isGiven(line) || isFurtherStep(line);
}

/** Lines joined with those they open; the first line opens in any case. */
function blocks(lines: readonly Phrase[], isOpening: (line: string) => boolean): Phrase[] {
  const result: Phrase[][] = [];
  for (const line of lines) {
    const open = result[result.length - 1];
    if (!open || isOpening(line.text)) result.push([line]);
    else open.push(line);
  }
  return result.map(joinLines);
}
