import type { Step } from '../model';
import { slicePhrase, trimPhrase, type Phrase } from '../phrase';
import { stepKeywords } from './step-keywords';

const word = (kind: keyof typeof stepKeywords): string =>
  stepKeywords[kind].map((keyword) => keyword.replace(/ /g, '\\s+')).join('|');

/** A keyword at the start of a line, or after a comma or stop; Given and When also in the middle of a sentence. */
const opening = new RegExp(
  `(?:(?:^|\\n|[.;]\\s)\\s*(?:[-*•]\\s+)?(?<line>${word('given')}|${word('when')}|${word('then')})|(?:^|\\n)\\s*(?:[-*•]\\s+)?(?<further>${word('and')}))(?![\\p{L}])[:：,]?\\s*` +
    `|(?:[,，;]\\s*|\\s)(?<inline>${word('when')}|${word('then')})(?![\\p{L}])\\s*`,
  'giu',
);
const startsWithStep = new RegExp(`^\\s*(?:${word('given')}|${word('when')})(?![\\p{L}])`, 'iu');
const kindOf: ReadonlyMap<string, Step['kind'] | 'and'> = new Map(
  (['given', 'when', 'then', 'and'] as const).flatMap((kind) =>
    stepKeywords[kind].map((keyword): [string, Step['kind'] | 'and'] => [keyword, kind]),
  ),
);

/** The steps of a Given/When/Then in prose; none where the words do not follow it. */
export function readSteps(text: Phrase): Step[] {
  if (!startsWithStep.test(text.text)) return [];
  const openings = [...text.text.matchAll(opening)];
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
    const keyword = match.groups?.['line'] ?? match.groups?.['further'] ?? match.groups?.['inline'] ?? '';
    const inherited = kindOf.get(keyword.toLowerCase().replace(/\s+/g, ' '));
    const kind = inherited === 'and' ? before : inherited;
    if (!kind || isRepeatedInline(match, kind, before)) continue;
    close(match.index);
    const at = match.index + match[0].indexOf(keyword);
    cut = { kind, keyword: slicePhrase(text, at, at + keyword.length), from: match.index + match[0].length };
    before = kind;
  }
  close(text.text.length);
  return steps.some(({ kind }) => kind === 'then') || isByLines(steps, text) ? steps : [];
}

/** "when" within a Then ("is shown when …") opens no step: inside a sentence the kinds only go forward. */
function isRepeatedInline(
  match: RegExpExecArray,
  kind: Step['kind'],
  before: Step['kind'] | undefined,
): boolean {
  if (match.groups?.['inline'] === undefined) return false;
  const rank = { given: 0, when: 1, then: 2 };
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

const anyStep = new RegExp(
  `^\\s*(?:${word('given')}|${word('when')}|${word('then')}|${word('and')})(?![\\p{L}])`,
  'iu',
);
const andStep = new RegExp(`^\\s*(?:${word('and')})(?![\\p{L}])`, 'iu');

/** Whether words open like a step. "And" alone proves nothing unless it opens a line among steps. */
export function startsStep(words: string): boolean {
  return anyStep.test(words) && (!andStep.test(words) || /^\s*(?:AND|And|BUT|But|Y|E|Und|Et)\s/.test(words));
}

const opensWith = (kinds: readonly (keyof typeof stepKeywords)[]): RegExp =>
  new RegExp(`^\\s*(?:${kinds.map(word).join('|')})(?![\\p{L}])`, 'iu');
const given = opensWith(['given']);
const when = opensWith(['when']);
const then = opensWith(['then']);
const further = opensWith(['when', 'then', 'and']);

/** A Given: it opens a scenario. */
export function isGiven(words: string): boolean {
  return given.test(words);
}

/** A When: it opens a scenario, or follows a Given. */
export function isWhen(words: string): boolean {
  return when.test(words);
}

/** A Then: it concludes a scenario. */
export function isThen(words: string): boolean {
  return then.test(words);
}

/** A step that may follow another. */
export function isFurtherStep(words: string): boolean {
  return further.test(words);
}
