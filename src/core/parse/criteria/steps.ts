import { isAscii } from '../../ascii';
import { matchesOf } from '../../matches';
import type { Step } from '../../model';
import { slicePhrase, trimPhrase, type Phrase } from '../../phrase';
import { stepKeywords } from './step-keywords';

interface StepPatterns {
  /**
   * A keyword at the start of a line, or after a comma or stop; When and Then also in the middle of a sentence. Its
   * groups: the keyword where it opens a line or clause, an And, and the keyword within a sentence.
   */
  readonly opening: RegExp;
  /** Each kind at the start of the text. */
  readonly starts: Readonly<
    Record<'scenario' | 'given' | 'when' | 'then' | 'further' | 'and' | 'any', RegExp>
  >;
}

function patternsFrom(isRead: (keyword: string) => boolean, letter: string, flags: string): StepPatterns {
  const word = (kind: keyof typeof stepKeywords): string =>
    stepKeywords[kind]
      .filter(isRead)
      .map((keyword) => keyword.replace(/ /g, '\\s+').replace(/'/g, "['’]"))
      .join('|');
  // Where words have no spaces between them, or an apostrophe joins them, letters may follow.
  const end = `(?:(?<=['’\\u3040-\\u9fff])|(?!${letter}))`;
  const startsWith = (...kinds: (keyof typeof stepKeywords)[]): RegExp =>
    new RegExp(`^\\s*(?:${kinds.map(word).join('|')})${end}`, flags);
  return {
    opening: new RegExp(
      `(?:(?:^|\\n|[.;][^\\S\\n])\\s*(?:[-*•]\\s+)?(${word('given')}|${word('when')}|${word('then')})|(?:^|\\n)\\s*(?:[-*•]\\s+)?(${word('and')}))${end}[:：,]?` +
        `|(?:[,，、;]\\s*|\\s)(${word('when')}|${word('then')})${end}`,
      `${flags}g`,
    ),
    starts: {
      scenario: startsWith('given', 'when'),
      given: startsWith('given'),
      when: startsWith('when'),
      then: startsWith('then'),
      further: startsWith('when', 'then', 'and'),
      and: startsWith('and'),
      any: startsWith('given', 'when', 'then', 'and'),
    },
  };
}

const anyPatterns = patternsFrom(() => true, '\\p{L}', 'iu');
const asciiPatterns = patternsFrom(isAscii, '[a-z]', 'i');

function patternsOf(text: string): StepPatterns {
  return isAscii(text) ? asciiPatterns : anyPatterns;
}

const kindOf: ReadonlyMap<string, Step['kind'] | 'and'> = new Map(
  (['given', 'when', 'then', 'and'] as const).flatMap((kind) =>
    stepKeywords[kind].map((keyword): [string, Step['kind'] | 'and'] => [keyword.replace(/\(.*/, ''), kind]),
  ),
);

/** The steps of a Given/When/Then in prose; none where the words do not follow it. */
export function readSteps(text: Phrase): Step[] {
  const { starts, opening } = patternsOf(text.text);
  if (!starts.scenario.test(text.text)) return [];
  const openings = matchesOf(opening, text.text);
  const steps: Step[] = [];
  let before: Step['kind'] | undefined;
  let cut: { kind: Step['kind']; keyword: Phrase; from: number } | undefined;
  const close = (to: number): void => {
    if (cut)
      steps.push({
        kind: cut.kind,
        keyword: cut.keyword,
        text: withoutComma(slicePhrase(text, cut.from, to)),
      });
  };
  for (const match of openings) {
    const { 1: line, 2: further, 3: inline } = match;
    const keyword = line ?? further ?? inline ?? '';
    const inherited = kindOf.get(keyword) ?? kindOf.get(plain(keyword));
    const kind = inherited === 'and' ? before : inherited;
    if (!kind || (inline !== undefined && isRepeated(kind, before))) continue;
    close(match.index);
    const at = match.index + match[0].indexOf(keyword);
    cut = { kind, keyword: slicePhrase(text, at, at + keyword.length), from: match.index + match[0].length };
    before = kind;
  }
  close(text.text.length);
  return steps.some(({ kind }) => kind === 'then') || isByLines(steps, text) ? steps : [];
}

function plain(keyword: string): string {
  return keyword.toLowerCase().replace(/\s+/g, ' ').replaceAll('’', "'");
}

const rank = { given: 0, when: 1, then: 2 };

/** "when" within a Then ("is shown when …") opens no step: inside a sentence the kinds only go forward. */
function isRepeated(kind: Step['kind'], before: Step['kind'] | undefined): boolean {
  return before === undefined || rank[kind] <= rank[before];
}

/** A Given and a When on lines of their own are steps even while the Then is missing. */
function isByLines(steps: readonly Step[], text: Phrase): boolean {
  return steps.length > 1 && text.text.includes('\n') && new Set(steps.map(({ kind }) => kind)).size > 1;
}

function withoutComma(phrase: Phrase): Phrase {
  const words = trimPhrase(phrase);
  return words.text.endsWith(',') ? slicePhrase(words, 0, words.text.length - 1) : words;
}

/** Whether words open like a step. "And" alone proves nothing unless it opens a line among steps. */
export function startsStep(words: string): boolean {
  const { any, and } = patternsOf(words).starts;
  return any.test(words) && (!and.test(words) || /^\s*(?:AND|And|BUT|But|Y|E|Und|Et)\s/.test(words));
}

/** A Given: it opens a scenario. */
export function isGiven(words: string): boolean {
  return patternsOf(words).starts.given.test(words);
}

/** A When: it opens a scenario, or follows a Given. */
export function isWhen(words: string): boolean {
  return patternsOf(words).starts.when.test(words);
}

/** A Then: it concludes a scenario. */
export function isThen(words: string): boolean {
  return patternsOf(words).starts.then.test(words);
}

/** A step that may follow another. */
export function isFurtherStep(words: string): boolean {
  return patternsOf(words).starts.further.test(words);
}
