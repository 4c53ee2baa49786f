import { lineStart } from '../line-start';
import { fill, replace, type Edit, type Slot } from '../edit';
import type { BacklogFile, Criterion, Language } from '../model';
import { usualSteps } from '../usual-steps';
import { restyled, type CriterionStyle } from './criterion-style';
import { markdownText } from './markdown-text';
import { portableCriterion, type PortableCriterion } from './portable';
import { withSubject } from './subject';
import { stepWords } from './wording';

/** The styles a criterion may be written in where it stands: some layouts have a law for it, scenarios have no other form. */
export function stylesFor({ format, layout }: BacklogFile): readonly CriterionStyle[] {
  if (format === 'yaml' || format === 'json') return ['checklist', 'given-when-then', 'ears'];
  if (format !== 'markdown' || layout === 'openspec') return [];
  if (layout === 'kiro') return ['ears'];
  return layout === 'spec-kit' ? ['given-when-then'] : ['checklist', 'given-when-then', 'ears'];
}

/**
 * Writes a criterion in another style at its place. What a plain sentence does not say, its Given and its When, is left
 * to be filled in.
 * @returns null where it has that style already, or is not written as one run of words
 */
export function rewriteCriterion(
  criterion: Criterion,
  file: BacklogFile,
  style: CriterionStyle,
): Edit | null {
  const isOffered = criterion.name === null && stylesFor(file).includes(style);
  if (!isOffered || styleOf(criterion) === style) return null;
  const plain = portableCriterion(criterion, file);
  const stated = style === 'checklist' ? plain : { ...plain, text: withSubject(plain.text) };
  const words = wordsIn(style, restyled(stated, style), file);
  if (words === null) return null;
  return file.format === 'markdown' ? inMarkdown(criterion, file, words) : inData(criterion, file, words);
}

function styleOf({ form }: Criterion): CriterionStyle {
  if (form === 'ears') return 'ears';
  return form === 'gherkin' ? 'given-when-then' : 'checklist';
}

function wordsIn(
  style: CriterionStyle,
  criterion: PortableCriterion,
  { layout, format }: BacklogFile,
): string | null {
  const { text, steps, language } = criterion;
  const inFormat = (words: string): string => (format === 'markdown' ? markdownText(words) : words);
  if (style !== 'given-when-then') return steps.length > 0 || isEars(text, style) ? null : inFormat(text);
  const isBold = layout === 'spec-kit';
  return (steps.length > 0 ? stepWords(criterion) : stepsToFillIn(text, language))
    .map(({ keyword, text: words }, index) => {
      const word = index === 0 || isBold ? keyword : keyword.toLowerCase();
      return `${isBold ? `**${word}**` : word} ${inFormat(words)}`;
    })
    .join(', ');
}

/** A sentence that somebody wrote in EARS is no plain statement, and nobody knows how to make it one. */
function isEars(text: string, style: CriterionStyle): boolean {
  return style === 'checklist' && /\bSHALL\b/.test(text);
}

function stepsToFillIn(text: string, language: Language): { keyword: string; text: string }[] {
  const { given, when, then } = usualSteps[language];
  return [
    { keyword: given, text: '…' },
    { keyword: when, text: '…' },
    { keyword: then, text: text.charAt(0).toLowerCase() + text.slice(1) },
  ];
}

/** From behind the bullet, box, number and id to the end of the entry's own words. */
function inMarkdown({ text, id, span }: Criterion, { source }: BacklogFile, words: string): Edit | null {
  const opening = lineStart(source, span.start);
  const mark = /^[ \t]*(?:[-*+]|\d+[.)])[ \t]+(?:\[[ xX]\][ \t]+)?(?:#\d+[ \t]+)?/.exec(
    source.slice(opening, text.end),
  )?.[0];
  if (mark === undefined) return null;
  const closing = /^[*_`]*/.exec(source.slice(text.end))?.[0] ?? '';
  return replace({ start: id ? text.start : opening + mark.length, end: text.end + closing.length }, words);
}

const quotes: ReadonlyMap<string, Slot['escape']> = new Map([
  ['"', 'json'],
  ["'", 'single'],
] as const);

/** Within the quotes of a string; steps under keys and text over several lines stay as they are. */
function inData({ text, steps }: Criterion, { source }: BacklogFile, words: string): Edit | null {
  const areKeys = steps.some(({ keyword }) => /^["']?\s*:/.test(source.slice(keyword.end, keyword.end + 3)));
  if (areKeys || source.slice(text.start, text.end).includes('\n')) return null;
  const escape = quotes.get(source.charAt(text.start - 1)) ?? 'yaml';
  return replace(text, fill({ at: text.start, before: '', after: '', escape }, words).text);
}
