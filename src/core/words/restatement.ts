import { firstAction } from './actions';
import { pronouns } from './function-words';
import { rootOf } from './root';
import { wordsOf, wordSet } from './tokens';
import { verbs } from './verbs';

/** Words that mean the same in a backlog. */
const synonyms: readonly ReadonlySet<string>[] = [
  wordSet('search find locate look discover browse'),
  wordSet('set change configure update modify edit adjust alter customise customize'),
  wordSet('see view read look display show watch visible visibility viewable shown display'),
  wordSet('create add make generate produce'),
  wordSet('delete remove clear discard erase'),
  wordSet('send email transmit forward'),
  wordSet('get receive obtain download retrieve'),
  wordSet('reset restore'),
  wordSet('online internet web'),
  wordSet('choose select pick'),
  wordSet('enter input record log'),
  wordSet('publish post'),
  wordSet('move shift relocate'),
  wordSet('photo picture image photograph'),
  wordSet('mail e-mail email'),
].map((group) => new Set([...group].map(rootOf)));
/** Roots that mean the same as a root. */
const nearWords = new Map(
  synonyms
    .flatMap((group) => [...group])
    .map((root) => [root, synonyms.filter((group) => group.has(root)).flatMap((group) => [...group])]),
);

/** Words of no content of their own: what is left in a benefit without them is what it says. */
const frame = wordSet(`
  a an the my our your his her its their this that these those some any all each every such own and or so to of in on at by
  for from with into onto about via through per as which who when whenever if i we you he she it they me him us them
  myself ourselves themselves one ones same other others another is are am was were be been being do does did done can could may might shall
  will would able then there here now available possible possibility possibilities ability option options opportunity way
  means capability function functionality feature exist exists existing system app application site tool software want
  wants wanted need needs needed user users item items thing things happen happens happened use used using become becomes
  works work working along information info people
`);
/** Having is the need again only where the need is to get or to make. */
const having = wordSet('have has having had get gets got');
const yields = wordSet(
  'get have receive obtain see add create make note record enter write set publish build provide offer upload post generate produce attach include put introduce',
);
/** What is changed is another, and to say so is no reason. */
const changing = wordSet('change rename replace update edit modify set swap alter switch adjust');
const otherwise = /\b(?:another|a new|a different|an? other|changed)\b/i;
/** Of these there is more in the benefit than in the need. */
const turns = wordSet(
  'not no never nobody nothing none neither nor cannot only without instead than less fewer more better faster easier sooner again always',
);

/** A clause that says that the thing is there, or can be done. */
const possibility =
  /^(?:(?:it|this) (?:is|becomes|will be) (?:possible|feasible)\b|there (?:is|are|will be|exists?) (?:a|an|the) (?:possibility|option|ability|opportunity|way|means|function|feature|facility)\b|(?:I|we|he|she|they|users?|the [a-z]+) (?:have|has|get|gets|will have|can have) (?:a|an|the) (?:possibility|option|ability|opportunity|capability|function|feature|facility) (?:to|of|for)\b)|\b(?:function(?:ality)?|feature|option|facility|possibility) (?:exists|is (?:there|available|present|provided|offered))$/i;
/** A further requirement in place of a reason. */
const requirement =
  /^(?:(?:the |this )?(?:system|app|application|site|website|page|tool|software|program|programme|product|platform|portal|dashboard|shop|form|list|filter|search|screen|function|feature|editors?|users?|admins?)|it|they) (?:(?:must|shall|should|has to|have to|needs? to) also\b|also (?:must|shall|should|has to|have to|needs? to|shows?|sends?|lists?|displays?|prints?|stores?|exports?|supports?|offers?|provides?|contains?|includes?)\b|(?:must|shall) (?!not\b|never\b|no\b))/i;
const extraWish = new RegExp(
  [
    '^(?:I|we) (?:also|additionally|moreover) (?:want|need|would like|(?:get|receive) (?:an? |the )?(?:[a-z-]+ )?(?:e-?mails?|mails?|messages?|notifications?|sms|texts?|alerts?|reports?|copy|pdf)\\b)',
    '^(?:I|we) (?:need|want|would like) (?:an?|the) [^,.;]{1,60} (?:as well|too)$',
    '^there (?:must|shall|should) (?:also )?be (?:an?|two|three|four|five|\\d+) ',
    '^it (?:must|shall|should) (?:also )?be possible\\b',
    "^(?!(?:no|nobody|nothing|none|neither|never)\\b)(?:[a-z'’-]+ ){1,6}(?:shall|must|should) (?:also )?be (?:shown|displayed|listed|sent|printed|stored|saved|exported|imported|available|visible|logged|archived|included|added|made available|marked|highlighted|sorted|notified|created)\\b",
    "^(?!(?:no|nobody|nothing|none|neither|never)\\b)(?:[a-z'’-]+ ){1,6}(?:shall|must|should) [^,.;]{2,60} (?:as well|too)$",
    "^(?:[a-z'’-]+ ){1,3}(?:(?:must|shall|should) also|(?:is|are) also (?:shown|displayed|sent|saved|stored|logged|listed|printed|included))\\b",
  ].join('|'),
  'i',
);
const extraThing =
  /^(?:there (?:is|are|will be|shall be|should be) (?:also )?(?:an? |also )?(?:[a-z-]+ ){1,3}(?:in which|on which|where|that|which|with|for)\b|(?:the |an? )?[a-z-]+ (?:must|shall|can|could|should|will) also\b)/i;

/**
 * Whether a benefit says no more than its need: the same action in its own or near words, that the thing is there or
 * can be done, or what else is required.
 */
export function saysNeedAgain(role: string, need: string, benefit: string): boolean {
  const clauses = clausesOf(benefit);
  const [first, ...others] = clauses;
  if (first === undefined) return false;
  const words = wordsOf(`${role} ${need}`);
  const known = words.some((word) => word.startsWith('re')) ? words.flatMap(withoutRe) : words;
  const isEmpty = (clause: string): boolean => repeats(clause, need, known);
  if (isRequirement(first)) return others.every((clause) => isRequirement(clause) || isEmpty(clause));
  if (repeats(benefit, need, known)) return true;
  if (others.length === 0 || !clauses.some(isEmpty)) return false;
  return clauses.every((clause) => isEmpty(clause) || isRequirement(clause) || extraThing.test(clause));
}

/** One of these is in every further requirement. */
const orders = /\b(?:also|must|shall|should|additionally|moreover|need|want|would)\b/i;

function isRequirement(clause: string): boolean {
  return orders.test(clause) && (requirement.test(clause) || extraWish.test(clause));
}

/** The clauses of a benefit, as far as each has a subject of its own. */
function clausesOf(benefit: string): string[] {
  return benefit
    .split(/,?\s+and\s+(?=(?:also\s+)?(?:I|we|they|it|there|the|an?|my|our|[a-z]+s)\s+[a-z])|;\s+/i)
    .map((clause) => clause.trim())
    .filter((clause) => /\s/.test(clause));
}

function repeats(said: string, need: string, known: readonly string[]): boolean {
  // "printed again" of what is to be reprinted
  const plain = said.includes(' again') && /\bre[a-z]{3}/i.test(need) ? said.replace(/ again\b/i, '') : said;
  const clause = plain.includes('(') ? plain.replace(/\([^()]*\)/g, ' ') : plain;
  const words = wordsOf(clause);
  if (words.some(isTurn)) return false;
  const isChange = otherwise.test(clause) && changing.has(firstAction(need)?.word ?? '');
  const isSaid = (word: string): boolean => !(isChange && /^(?:new|different|changed)$/.test(word));
  const told = words.filter(
    (word) => !frame.has(word) && !having.has(word) && !pronouns.has(word) && isSaid(word),
  );
  const isPossible = possibility.test(clause);
  // Most benefits have a word that is new.
  if (!isPossible && !told.every((word) => isKnown(rootOf(word), known)))
    return isDoneSo(clause, need, told, known);
  const content = told.map(rootOf);
  if (content.length === 0 && !isPossible) return false;
  const verb = firstAction(need)?.word;
  const shared = content.filter((word) => isKnown(word, known)).length;
  const isSameAction =
    verb !== undefined &&
    [withoutRe(verb)].flat().some((action) => content.some((word) => meansSame(word, action)));
  if (isPossible) return isSameAction ? shared * 5 >= content.length * 3 : shared === content.length;
  // Without a verb that we know, the need is a thing, and doing the same with it is no reason.
  if (isSameAction || (verb === undefined && content.length > 1)) return true;
  const isThere =
    words.some((word) => having.has(word)) || /^there\b|\b(?:exists?|is (?:there|available))$/i.test(clause);
  if (isThere) return verb === undefined || yields.has(verb) || isChange;
  return content.length > 1 && !content.some((word) => verbs.has(word)) && /\b(?:is|are|be)\b/i.test(clause);
}

/** "reprint" is to print once more. */
function withoutRe(word: string): string | readonly string[] {
  return word.startsWith('re') && verbs.has(word.slice(2)) ? [word, word.slice(2)] : word;
}

/** "prices of rooms can be published on the site": the need in the passive, with no more than where to. */
const passive =
  /^(?:[a-z'’-]+ ){1,7}(?:can|could|may|will|shall) be [a-z]+(?:ed|en|wn|ld|nt|ut)\b(?! (?:by|before|after|when|while|if|in time|without|using|via|with)\b)/i;
/** How a control is used, whatever it is for. */
const gesture =
  /^(?:it|(?:the|this|that|my|a) [a-z' -]{2,40}) can be (?:ticked|unticked|clicked|pressed|tapped|pushed|checked|filled(?: in| out)?)$/i;

function isDoneSo(clause: string, need: string, told: readonly string[], known: readonly string[]): boolean {
  if (!/ be /i.test(clause)) return false;
  const shared = told.filter((word) => isKnown(rootOf(word), known)).length;
  if (gesture.test(clause)) return told.length - shared <= 1 && shared > 0;
  const verb = firstAction(need)?.word;
  if (verb === undefined || !passive.test(clause)) return false;
  return told.length - shared <= 1 && shared >= 3 && told.some((word) => meansSame(word, verb));
}

/** Whether a benefit says more, less, otherwise or not at all what the need says. */
export function turnsNeed(benefit: string): boolean {
  return wordsOf(benefit).some(isTurn);
}

function isTurn(word: string): boolean {
  return turns.has(word) || word.endsWith("n't");
}

/** Whether a root or one that means the same is among the roots of words. A root begins as its words do. */
function isKnown(root: string, known: readonly string[]): boolean {
  const isThere = (other: string): boolean =>
    known.some((word) => word.charCodeAt(0) === other.charCodeAt(0) && rootOf(word) === other);
  return isThere(root) || (nearWords.get(root)?.some(isThere) ?? false);
}

/** Whether two verbs mean the same in a backlog. */
export function meansSame(word: string, other: string): boolean {
  const [one, two] = [rootOf(word), rootOf(other)];
  return one === two || (nearWords.get(one)?.includes(two) ?? false);
}
