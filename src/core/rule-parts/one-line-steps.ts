import { matchesOf } from '../matches';
import type { Step } from '../model';
import { slicePhrase, type Phrase } from '../phrase';
import { finiteFormOf } from '../words/finite-verb';
import {
  auxiliaries,
  clauseOpeners,
  determiners,
  modals,
  prepositions,
  pronouns,
} from '../words/function-words';
import { isPerson } from '../words/persons';
import { actionBehind, actionWithin, doing } from '../words/step-actions';
import { tokensOf, type Token } from '../words/tokens';
import { baseOf, nounVerbs, stativeVerbs, verbs } from '../words/verbs';

/** A keyword in capitals or with one, within a sentence: there it opens a step that has no line of its own. */
const keyword =
  /(?<=\s)(?:(?<given>Given|GIVEN)|(?<when>When|WHEN))(?=\s+(?!(?:and|or|is|are)\b)[a-z"“'‘<\d]|\s+[IA]\s|\s+\p{Lu}[\w'’-]*\s+[a-z]+s\b|,)/gu;
const condition =
  /(?<!\ba\s)\bgiven\s+(?:that\s+)?(?:(?:the|an?|no|all)\s[^,]*\s|(?:it|they|I|he|she)\s)(?:is|are|am|was|were|has|have)\b/u;

/** A step that opens where no line does. */
export interface LateStep {
  readonly kind: 'given' | 'when';
  /** UTF-16 offset of its keyword in the words. */
  readonly at: number;
}

/** The first Given or When that opens in the middle of these words. */
export function stepWithin(words: string): LateStep | null {
  if (!/[GW](?:iven|IVEN|hen|HEN)/.test(words)) return null;
  const match = matchesOf(keyword, withoutQuotes(words))[0];
  return match ? { kind: match.groups?.['given'] === undefined ? 'when' : 'given', at: match.index } : null;
}

/** A Given in small letters, told by its verb: "given the cart is empty", but not "given the rate of that day". */
export function conditionWithin(words: string): LateStep | null {
  if (!words.includes('given')) return null;
  const match = condition.exec(withoutQuotes(words));
  return match && { kind: 'given', at: match.index };
}

/** The Given or When behind a Then that opens a criterion. */
export function stepBehindThen(words: string): LateStep | null {
  if (!/^(?:Then|THEN)\s/.test(words)) return null;
  return stepWithin(words) ?? conditionWithin(words);
}

/** "When I tick an item Given the list is shared": the Given behind a When that opens a criterion. */
export function givenBehindWhen(words: string): LateStep | null {
  const late = /^(?:When|WHEN)\s/.test(words) ? stepWithin(words) : null;
  return late?.kind === 'given' ? late : null;
}

/** "Then, when the code is entered, …" */
export function stepAtStart(words: string): LateStep | null {
  const match = /^,?\s*(?=when\s)/i.exec(words);
  return match && { kind: 'when', at: match[0].length };
}

/** Words that continue the scene or the trigger behind a comma; any others may be the response. */
const continuing = /^(?:and|or|but|when|while|given|if|where|with|without|who|which|that|whose)\b/i;
/** Past participles that end as no regular one does. */
const irregular =
  /^(?:been|bought|brought|built|chosen|done|found|given|gone|got|gotten|held|kept|left|lent|lost|made|met|paid|put|read|run|seen|sent|set|shown|sold|taken|told|won|written)$/;

/**
 * Whether a Given, with or without a When, tells a scene and nothing that comes of it. Only where no word of it can
 * begin another clause: "Given a valid token the request succeeds" needs neither comma nor Then.
 */
export function lacksResponse(words: string): boolean {
  const plain = withoutQuotes(words);
  if (
    plain
      .split(/,\s+/)
      .slice(1)
      .some((part) => !continuing.test(part))
  )
    return false;
  const tokens = tokensOf(plain);
  if (tokens.length < 3 || tokens.some(({ word }) => modals.has(word) || word === 'then')) return false;
  return !tokens.some((_, index) => beginsClause(tokens, index)) && finiteVerbs(tokens) < 2;
}

/**
 * A Given and a When with capitals, as only steps have them, and no Then. "Given an old task, when viewed, it is red" is
 * a sentence.
 */
export function lacksThen(words: string): boolean {
  const plain = withoutQuotes(words);
  return /^(?:Given|GIVEN)\b/.test(plain) && /\s(?:When|WHEN)\s/.test(plain) && !/\bthen\b/i.test(plain);
}

/** A determiner or a subject that nothing before it asks for. */
function beginsClause(tokens: readonly Token[], index: number): boolean {
  const word = tokens[index]?.word ?? '';
  const before = tokens[index - 1]?.word ?? '';
  // "ends it": the last word is the object of what stands before it.
  if (index === tokens.length - 1) return false;
  if (index < 2 || word === 'that' || !(determiners.has(word) || pronouns.has(word))) return false;
  return !(
    prepositions.has(before) ||
    clauseOpeners.has(before) ||
    auxiliaries.has(before) ||
    determiners.has(before) ||
    ['and', 'or', 'but', 'than', 'not', 'only', 'exactly', 'given'].includes(before) ||
    irregular.test(before) ||
    isVerbAt(tokens, index - 1)
  );
}

function isVerbAt(tokens: readonly Token[], index: number): boolean {
  const word = tokens[index]?.word ?? '';
  const base = baseOf(word);
  if (!verbs.has(base)) return /(?:ing|ed)$/.test(word);
  if (!nounVerbs.has(base) || /(?:ing|ed)$/.test(word)) return true;
  const before = tokens[index - 1]?.word ?? '';
  if (base !== word) return index <= 3 || before === 'and' || before === 'or';
  return pronouns.has(before) || auxiliaries.has(before) || before === 'to';
}

/** The verbs of main clauses; those of relative clauses, and those that "and" adds to one before, are left out. */
function finiteVerbs(tokens: readonly Token[]): number {
  let count = 0;
  let isPassed = false;
  for (const [index, { word }] of tokens.entries()) {
    if (clauseOpeners.has(word) || ['and', 'or', 'but'].includes(word)) isPassed = true;
    const form = finiteFormOf(word);
    if (form === null || form === 'verb or noun' || index === 0) continue;
    if (!isPassed) count += 1;
    isPassed = false;
  }
  return count;
}

/** What of a step tells what somebody does; null for a step that tells how things are. */
export function actionOf({ kind, text }: Step): Phrase | null {
  if (doing.test(text.text)) return text;
  if (kind === 'given' && isPersonActing(text.text)) return text;
  if (kind !== 'then') return actionWithin.test(text.text) ? text : null;
  const opening = /^(?:after|upon|on|by|when) [a-z]{3,}ing\b[^,]*/i.exec(text.text);
  if (opening) return slicePhrase(text, 0, opening[0].length);
  const behind = actionBehind.exec(text.text);
  return behind && slicePhrase(text, behind.index + 1);
}

/** "the deputy head marks a teacher absent": somebody, and what is done, to something. */
function isPersonActing(words: string): boolean {
  const tokens = tokensOf(words).slice(0, 8);
  const verb = tokens.findIndex(({ word }) => finiteFormOf(word) !== null);
  const form = finiteFormOf(tokens[verb]?.word ?? '');
  const before = tokens[verb - 1];
  const object = tokens[verb + 1];
  if (!before || !object || form === null || form === 'auxiliary' || !determiners.has(tokens[0]?.word ?? ''))
    return false;
  return (
    isPerson(before.word) &&
    !stativeVerbs.has(baseOf(tokens[verb]?.word ?? '')) &&
    (determiners.has(object.word) || pronouns.has(object.word) || /^\p{Lu}/u.test(object.text))
  );
}

/** The scene of "Given a warden who scans a plate, the result appears", where neither a When nor a Then follows. */
export function actionInScene(text: Phrase): Phrase | null {
  const words = text.text;
  const start = /^(?:Given|GIVEN)\s+/.exec(words)?.[0].length ?? 0;
  const end = words.indexOf(',');
  if (start === 0 || end < start || /\b(?:when|then)\b/i.test(words)) return null;
  return actionWithin.test(words.slice(start, end + 1)) ? slicePhrase(text, start, end) : null;
}

/** The words in the same length with what is quoted, or code, made of no meaning. */
function withoutQuotes(words: string): string {
  if (!/["“`]/.test(words)) return words;
  return words.replace(/"[^"]*"|“[^”]{0,400}”|`[^`]*`/g, (quoted) => '_'.repeat(quoted.length));
}
