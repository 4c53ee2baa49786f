import { eitherOf, inOrder } from '../pattern';
import { firstAction } from './actions';
import { pronouns } from './function-words';
import { isRequirement } from './further-wishes';
import { isKnown, meansSame } from './near-words';
import { isOutcomeOf } from './outcomes';
import { rootOf } from './root';
import { wordsOf, wordSet } from './tokens';
import { verbs } from './verbs';

/** Words of no content of their own: what is left in a benefit without them is what it says. */
const frame = wordSet(`
  a an the my our your his her its their this that these those some any all each every such own and or so to of in on at by
  for from with into onto about via through per as which who when whenever if i we you he she it they me him us them
  myself ourselves themselves one ones same other others another is are am was were be been being do does did done can could may might shall
  will would able then there here now available possible possibility possibilities ability option options opportunity way
  means capability function functionality feature exist exists existing system app application site tool software want
  wants wanted ensure ensures ensured sure successfully up need needs needed user users item items thing things happen happens happened use used using become becomes
  works work working along during time times tell tells show shows shown displayed indicate indicates
  support supports supported allow allows allowed enable enables enabled offer offers offered provide
  provides provided make makes making information info people i'm we're it's they're he's she's that's there's
`);
/** Having is the need again only where the need is to get or to make. */
const having = wordSet('have has having had get gets got');
const yields = wordSet(`
  get have receive obtain choose pick select see add create make note record enter write set publish build
  provide offer upload post generate produce attach include put introduce
`);
/** Of these there is more in the benefit than in the need. */
const turns = wordSet(
  'not no never nobody nothing none neither nor cannot only without instead than less fewer more better faster easier sooner again always',
);

/** A clause that says that the thing is there, or can be done. */
const possibility = eitherOf(
  'i',
  inOrder('', /^/, [
    /(?:it|this) (?:is|becomes|will be) (?:possible|feasible)\b/,
    inOrder(
      '',
      /there (?:is|are|will be|exists?) (?:a|an|the) /,
      [/possibility|option|ability|opportunity|way|means|function|feature|facility/],
      /\b/,
    ),
    inOrder(
      '',
      /(?:I|we|he|she|they|users?|the [a-z]+) (?:have|has|get|gets|will have|can have) (?:a|an|the) /,
      [/possibility|option|ability|opportunity|capability|function|feature|facility/],
      / (?:to|of|for)\b/,
    ),
  ]),
  inOrder(
    '',
    /\b/,
    [/function(?:ality)?|feature|option|facility|possibility/],
    / (?:exists|is (?:there|available|present|provided|offered))(?: in (?:the|our|this) [a-z]+)?$/,
  ),
);
/**
 * Whether a benefit says no more than its need: the same action in its own or near words, that the thing is there or
 * can be done, or what else is required.
 */
export function saysNeedAgain(role: string, need: string, benefit: string): boolean {
  const clauses = clausesOf(benefit);
  const [first, ...others] = clauses;
  if (first === undefined) return false;
  const action = firstAction(need)?.word;
  if (isOutcomeOf(action ?? '', benefit)) return true;
  const words = wordsOf(`${role} ${need}`);
  const known = words.some((word) => word.startsWith('re')) ? words.flatMap(withoutRe) : words;
  const isEmpty = (clause: string): boolean => repeats(clause, need, action, known);
  if (isRequirement(first)) return others.every((clause) => isRequirement(clause) || isEmpty(clause));
  if (repeats(benefit, need, action, known)) return true;
  if (others.length === 0 || !clauses.some(isEmpty)) return false;
  return clauses.every((clause) => isEmpty(clause) || isRequirement(clause));
}

/** The clauses of a benefit, as far as each has a subject of its own. */
function clausesOf(benefit: string): string[] {
  return benefit
    .split(/,?\s+and\s+(?=(?:also\s+)?(?:I|we|they|it|there|the|an?|my|our|[a-z]+s)\s+[a-z])|;\s+/i)
    .map((clause) => clause.trim())
    .filter((clause) => /\s/.test(clause));
}

/** "gets the status closed" is closed. */
const inState = /\b(?:gets|get|has|have|is in|are in) the (?:status|state)\b/i;
/** To lower is to make less: of these verbs the comparative is no more than the need. */
const degrees: readonly { readonly verbs: ReadonlySet<string>; readonly more: ReadonlySet<string> }[] = [
  {
    verbs: wordSet('lower reduce decrease cut shorten shrink'),
    more: wordSet('less fewer lower smaller shorter'),
  },
  { verbs: wordSet('raise increase extend lengthen'), more: wordSet('more higher longer bigger larger') },
];

function repeats(said: string, need: string, verb: string | undefined, known: readonly string[]): boolean {
  // "printed again" of what is to be reprinted
  const plain = said.includes(' again') && /\bre[a-z]{3}/i.test(need) ? said.replace(/ again\b/i, '') : said;
  const clause = plain.includes('(') ? plain.replace(/\([^()]*\)/g, ' ') : plain;
  const words = wordsOf(clause.replace(inState, ' is ')).flatMap((word) =>
    word.includes('-') ? partsOf(word, known) : word,
  );
  const degree = degrees.find(({ verbs: ofDegree }) => verb !== undefined && ofDegree.has(verb))?.more;
  if (words.some((word) => isTurn(word) && !degree?.has(word))) return false;
  const told = words.filter(
    (word) => !frame.has(word) && !degree?.has(word) && !having.has(word) && !pronouns.has(word),
  );
  const isPossible = possibility.test(clause);
  // Most benefits have a word that is new.
  if (!isPossible && !told.every((word) => isKnown(rootOf(word), known))) return false;
  const content = told.map(rootOf);
  if (content.length === 0 && !isPossible) return false;
  const shared = content.filter((word) => isKnown(word, known)).length;
  const isSameAction =
    verb !== undefined &&
    (words.some((word) => degree?.has(word)) ||
      [withoutRe(verb)].flat().some((action) => content.some((word) => meansSame(word, action))));
  if (isPossible) return isSameAction ? shared * 5 >= content.length * 3 : shared === content.length;
  // Without a verb that we know, the need is a thing, and doing the same with it is no reason.
  if (isSameAction || (verb === undefined && content.length > 1)) return true;
  const isThere =
    words.some((word) => having.has(word)) || /^there\b|\b(?:exists?|is (?:there|available))$/i.test(clause);
  if (isThere) return verb === undefined || yields.has(verb);
  return (
    content.length > 1 &&
    !content.some((word) => verbs.has(word)) &&
    /\b(?:is|are|be|becomes?|it['’]s|they['’]re)\b/i.test(clause)
  );
}

/** "check-in" says no more than "check in". */
function partsOf(word: string, known: readonly string[]): string | readonly string[] {
  const parts = word.split('-');
  return parts.every((part) => isKnown(rootOf(part), known)) ? parts : word;
}

/** "reprint" is to print once more. */
function withoutRe(word: string): string | readonly string[] {
  return word.startsWith('re') && verbs.has(word.slice(2)) ? [word, word.slice(2)] : word;
}

/** Whether a benefit says more, less, otherwise or not at all what the need says. */
export function turnsNeed(benefit: string): boolean {
  return wordsOf(benefit).some(isTurn);
}

function isTurn(word: string): boolean {
  return turns.has(word) || word.endsWith("n't");
}
