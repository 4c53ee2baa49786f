import { slicePhrase, type Phrase } from '../phrase';
import { prepositions } from './function-words';
import { joinedReason, tackedReason } from './reasons';
import { tokensOf, wordSet, type Token } from './tokens';
import { baseOf, nounVerbs, verbs } from './verbs';

/** Words whose own meaning a "to …" completes: what follows them is no purpose. */
const takesInfinitive = wordSet(`
  want wants wish wishes like need needs have has had able unable ability option options opportunity possibility chance
  way ways right rights permission permissions possible impossible easy easier hard difficult ready free allow allows
  allowed ask asks asked enable enables enabled help helps invite invites remind reminds reminded tell tells told force
  require requires required permit permits expect expects expected how what when where whether which who due going used
  try tries begin begins start starts continue continues choose chooses decide decides attempt fail fails forget
  remember plan plans intend order first last next only authority reminder request requests someone somebody anyone
  anybody nobody people users customers members propose recommend suggest want prefer seem seems appear appears able
  sure willing likely supposed meant designed according refer prompt prompts instruct teach learn agree agrees refuse
  instruction instructions invitation invitations capability tool tools time something anything nothing place something system it them him her me us you
`);

/** Behind these an infinitive belongs to a clause, or to what somebody else is to do. */
const bindsInfinitive = wordSet(`
  that which who how whether if when allow allows expect expects enable enables ask asks require requires want wants
  tell tells invite invites remind reminds force forces permit permits cause causes let lets help helps need needs
`);
/** Actions that go to somewhere: the "to" behind them is no infinitive where a noun could follow. */
const goesTo = wordSet(`
  add link move assign attach associate send export convert copy map compare connect submit report restrict limit apply
  redirect return switch transfer upload import relate refer bind go get contribute subscribe respond reply listen
`);

/**
 * The purpose that a need carries without the template's words: "browse content to find a book". Null where it has
 * none. An infinitive is a purpose only behind an action that is complete without it.
 */
export function purposeIn(need: Phrase): Phrase | null {
  const infinitive = purposeInfinitive(need.text);
  if (infinitive !== null) return slicePhrase(need, infinitive);
  const reason = joinedReason(need.text) ?? tackedReason(need.text);
  return reason === null ? null : slicePhrase(need, reason);
}

function purposeInfinitive(text: string): number | null {
  const tokens = tokensOf(text);
  const first = tokens.findIndex(
    ({ word }) => !['to', 'be', 'able', 'easily', 'quickly', 'have', 'the', 'ability'].includes(word),
  );
  const action = tokens[first];
  // "I want the door to open": the door does it, that is the wish itself.
  const isThing = tokens[first - 1]?.word === 'the';
  // "use the till to count the float": what it is used for is the need.
  const isMeans = action?.word === 'use';
  // "be told of the delay": what is done for the one who asks.
  const isDone =
    tokens[first - 1]?.word === 'be' &&
    (verbs.has(baseOf(action?.word ?? '')) ||
      /^(?:told|shown|given|sent|kept|taught)$/.test(action?.word ?? ''));
  if (!action || isThing || isMeans || isNamed(tokens, first)) return null;
  if (!verbs.has(action.word) && !isDone) return null;
  for (let index = first + 2; index < tokens.length - 1; index++) {
    const token = tokens[index];
    const before = tokens[index - 1];
    const after = tokens[index + 1];
    if (
      token?.word !== 'to' ||
      !before ||
      !after ||
      !isInfinitive(tokens, index + 1, goesTo.has(action.word))
    )
      continue;
    if (
      takesInfinitive.has(before.word) ||
      prepositions.has(before.word) ||
      /[,;]\s*$/.test(text.slice(0, token.start))
    )
      continue;
    if (tokens.slice(first, index).some(({ word }) => bindsInfinitive.has(word))) continue;
    // "be sent a letter with a code to enter"
    if (isDone && tokens.slice(first, index).some(({ word }) => word === 'with')) continue;
    if (['and', 'or'].includes(before.word)) continue;
    // "where it is wise to do so"
    if (after.word === 'do' && tokens[index + 2]?.word === 'so') continue;
    return token.start;
  }
  return null;
}

/** "have Mara to …", "get the team to …", "ask": somebody else is to do it. */
function isNamed(tokens: readonly Token[], first: number): boolean {
  return (
    [
      'have',
      'get',
      'let',
      'allow',
      'enable',
      'ask',
      'remind',
      'force',
      'require',
      'expect',
      'invite',
      'help',
      'want',
      'like',
      'prefer',
      'need',
    ].includes(tokens[first]?.word ?? '') || tokens[first - 1]?.word === 'have'
  );
}

function isInfinitive(tokens: readonly Token[], index: number, mayBeNoun: boolean): boolean {
  const token = tokens[index];
  if (!token) return false;
  if (token.word === 'be' && tokens[index + 1]?.word === 'able') return true;
  if (!verbs.has(token.word)) return false;
  if (!nounVerbs.has(token.word)) return true;
  const after = tokens[index + 1]?.word;
  if (!mayBeNoun)
    return (
      after !== undefined && (!prepositions.has(after) || ['into', 'onto', 'later', 'from'].includes(after))
    );
  return (
    after !== undefined &&
    /^(?:the|a|an|my|our|your|their|his|her|its|this|that|these|those|it|them|all|any|each|into|in|on|for|with|if|whether|what|how|more|which)$/.test(
      after,
    )
  );
}
