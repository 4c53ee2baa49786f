import { AstBuilder, Errors, GherkinClassicTokenMatcher, Parser } from '@cucumber/gherkin';
import type { Feature } from '@cucumber/messages';
import type { Unreadable } from '../../model';
import type { Saying } from '../../say';
import type { Lines } from './lines';

interface Parsed {
  readonly feature: Feature | null;
  readonly problems: readonly Unreadable[];
}

/** More rounds than a file with a few mistakes needs; what is wrong throughout is cut off. */
const mostRounds = 12;

/**
 * Reads a feature with the official parser, which gives no result where a line is wrong: such lines are left out, with a
 * problem each, and the rest is read again. Lines keep their numbers. A feature that is missing is missing once, not on
 * every line below.
 */
export function parseFeature(lines: Lines): Parsed {
  const texts = lines.texts.slice();
  const problems: Unreadable[] = [];
  let isFeatureMissing = false;
  for (let round = 0; round < mostRounds; round++) {
    const result = attempt(texts);
    if (!Array.isArray(result)) return { feature: result.feature, problems };
    for (const mistake of result) {
      const problem = leaveOut(mistake, texts, lines);
      const isTold = isFeatureMissing && lacksFeature(mistake);
      if (problem && !isTold) problems.push(problem);
      isFeatureMissing ||= lacksFeature(mistake);
    }
    if (round === mostRounds - 2) texts.length = Math.max(0, (result[0]?.line ?? 1) - 1);
  }
  return { feature: null, problems };
}

/** What the parser said of a line. */
interface Mistake {
  /** From 1. */
  readonly line: number;
  readonly words: string;
}

function attempt(texts: readonly string[]): { feature: Feature | null } | Mistake[] {
  const parser = new Parser(new AstBuilder(() => ''), new GherkinClassicTokenMatcher());
  try {
    return { feature: parser.parse(texts.join('\n')).feature ?? null };
  } catch (error) {
    if (!(error instanceof Errors.GherkinException)) return [{ line: 1, words: '' }];
    return error instanceof Errors.CompositeParserException
      ? error.errors.map(mistakeOf)
      : [mistakeOf(error)];
  }
}

function mistakeOf(error: Error): Mistake {
  const line = error instanceof Errors.GherkinException ? error.location.line : 1;
  return { line, words: error.message };
}

function leaveOut(mistake: Mistake, texts: string[], lines: Lines): Unreadable | null {
  const { line, words } = mistake;
  const at = words.includes('unexpected end of file') ? lastOpening(texts) : line - 1;
  const text = texts[at];
  if (text === undefined || text.trim() === '') return null;
  texts[at] = '';
  return { at: lines.spanOf(at), message: sentence(mistake, text.trim()) };
}

function lacksFeature({ words }: Mistake): boolean {
  return /expected:.*#FeatureLine/.test(words);
}

/** At the end of the file something is open: the last doc string or the tags above nothing. */
function lastOpening(texts: readonly string[]): number {
  return texts.findLastIndex((text) => /^\s*(?:"""|```|@)/.test(text));
}

function sentence(mistake: Mistake, text: string): Saying {
  const { words } = mistake;
  const quoted = `"${text.length > 30 ? `${text.slice(0, 29)}…` : text}"`;
  if (/^@/.test(text) && words.includes('end of file'))
    return (say) => say('No scenario follows these tags.');
  if (words.includes('end of file')) return (say) => say('This doc string is not closed.');
  if (words.includes('inconsistent cell count'))
    return (say) => say('This row has more or fewer cells than the first one.');
  if (words.includes('Language not supported'))
    return (say) => say('Gherkin does not know the language of {0}.', quoted);
  if (words.includes('whitespace')) return (say) => say('A tag has no spaces in it.');
  if (lacksFeature(mistake)) return (say) => say('No "Feature:" stands above {0}.', quoted);
  return (say) => say('{0} is no step and no keyword of Gherkin.', quoted);
}
