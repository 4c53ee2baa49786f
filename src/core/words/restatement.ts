import { firstAction } from './actions';
import { pronouns } from './function-words';
import { extraThing, isRequirement, placeAskedFor } from './further-wishes';
import { isKnown, meansSame } from './near-words';
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
  wants wanted need needs needed user users item items thing things happen happens happened use used using become becomes
  works work working along information info people i'm we're it's they're he's she's that's there's
`);
/** "a page where my rota is shown": of no content where the need is a page with my rota. */
const showing =
  /\b(?:where|(?:on|in) which) [^,;]+ (?:is|are) (?:shown|displayed|listed|presented|visible)\b/i;
/** To make a reservation is to reserve. */
const light = wordSet('make makes making made perform performs performing performed carry conduct conducts');
/** Having is the need again only where the need is to get or to make. */
const having = wordSet('have has having had get gets got');
const yields = wordSet(
  'get have receive obtain see add create make note record enter write set publish build provide offer upload post generate produce attach include put introduce',
);
/** What is changed is another, and to say so is no reason. */
const changing = wordSet('change rename replace update edit modify set swap alter switch adjust');
const otherwise = /\b(?:another|a new|a different|an? other|changed)\b/i;
/** Where what is added, put or sent then is. */
const lies =
  /\b(?:is|are) (?:then |now )?(?:in|on|at|inside|within|part of) (?:the|my|our|this|that|its|their)\b/i;
const puts = wordSet('add upload attach put include move import insert save store place transfer');
/** Of these there is more in the benefit than in the need. */
const turns = wordSet(
  'not no never nobody nothing none neither nor cannot only without instead than less fewer more better faster easier sooner again always',
);

/** What a product does so that something can be done, with what it is done for. */
const offered =
  /^(?:the |this |our )?(?:system|app|application|site|website|page|tool|software|program|programme|product|platform|portal|it) (?:now |then |also )?(?:supports?|allows?|offers?|enables?|permits?|provides?|lets)(?: (?:me|us|users|them)(?: to)?)? /i;
/** The same of the thing itself. */
const supported =
  / (?:is|are|gets?|becomes?|will be) (?:now |then )?(?:supported|enabled|implemented|provided|offered|in place|made possible)$/i;
/** A clause that says that the thing is there, or can be done. */
const possibility =
  /^(?:(?:it|this) (?:is|becomes|will be) (?:possible|feasible)\b|there (?:is|are|will be|exists?) (?:a|an|the) (?:possibility|option|ability|opportunity|way|means|function|feature|facility)\b|(?:I|we|he|she|they|users?|the [a-z]+) (?:have|has|get|gets|will have|can have) (?:a|an|the) (?:possibility|option|ability|opportunity|capability|function|feature|facility) (?:to|of|for)\b)|\b(?:function(?:ality)?|feature|option|facility|possibility) (?:exists|is (?:there|available|present|provided|offered))$/i;
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
  const place = placeAskedFor(benefit);
  if (place !== undefined && wordsOf(place).some((word) => isKnown(rootOf(word), known))) return true;
  if (others.length === 0 || !clauses.some(isEmpty)) return false;
  return clauses.every((clause) => isEmpty(clause) || isRequirement(clause) || extraThing.test(clause));
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
  const words = wordsOf(clause).flatMap((word) => (word.includes('-') ? partsOf(word, known) : word));
  if (words.some(isTurn)) return false;
  const verb = firstAction(need)?.word;
  const told = toldBy(words, clause, verb);
  const isPossible = possibility.test(clause);
  // Most benefits have a word that is new.
  if (!isPossible && !told.every((word) => isKnown(rootOf(word), known)))
    return isOffered(clause, known) || isDoneSo(clause, need, told, known);
  const content = told.map(rootOf);
  if (content.length === 0 && !isPossible) return false;
  const shared = content.filter((word) => isKnown(word, known)).length;
  const isSameAction =
    verb !== undefined &&
    [withoutRe(verb)].flat().some((action) => content.some((word) => meansSame(word, action)));
  if (isPossible) return isSameAction ? shared * 5 >= content.length * 3 : shared === content.length;
  // Without a verb that we know, the need is a thing, and doing the same with it is no reason.
  if (isSameAction || (verb === undefined && content.length > 1)) return true;
  const isThere =
    words.some((word) => having.has(word)) || /^there\b|\b(?:exists?|is (?:there|available))$/i.test(clause);
  if (isThere) return verb === undefined || yields.has(verb) || isChange(clause, verb);
  if (verb !== undefined && puts.has(verb) && lies.test(clause)) return true;
  return content.length > 1 && !content.some((word) => verbs.has(word)) && /\b(?:is|are|be)\b/i.test(clause);
}

/** The words of a clause that say something, beside what goes without saying behind such a need. */
function toldBy(words: readonly string[], clause: string, verb: string | undefined): readonly string[] {
  const isNew = isChange(clause, verb) ? /^(?:new|different|changed)$/ : undefined;
  const told = words.filter(
    (word) => !frame.has(word) && !having.has(word) && !pronouns.has(word) && !isNew?.test(word),
  );
  if (verb === undefined && showing.test(clause))
    return told.filter((word) => !/^(?:where|shown|displayed|listed|presented|visible)$/.test(word));
  if (verb === undefined) return told;
  const isAct = (word: string): boolean => word !== verb && rootOf(word) === rootOf(verb);
  return told.some((word) => light.has(word)) && told.some(isAct)
    ? told.filter((word) => !light.has(word))
    : told;
}

function isChange(clause: string, verb = ''): boolean {
  return otherwise.test(clause) && changing.has(verb);
}

/** "check-in" says no more than "check in". */
function partsOf(word: string, known: readonly string[]): string | readonly string[] {
  const parts = word.split('-');
  return parts.every((part) => isKnown(rootOf(part), known)) ? parts : word;
}

/** "the system supports lending", "sorting by date is supported": the need, and nothing beside it. */
function isOffered(clause: string, known: readonly string[]): boolean {
  const rest = offered.test(clause) ? clause.replace(offered, '') : clause.replace(supported, '');
  if (rest === clause) return false;
  const told = wordsOf(rest).filter((word) => !frame.has(word) && !having.has(word) && !pronouns.has(word));
  return told.length > 0 && told.every((word) => isKnown(rootOf(word), known));
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

const pressed =
  /^(?:I|we|they|users?|people) (?:can |could |may )?(?:press|click|tap|push|tick|touch|hit)(?: on)? (?:it|this|that|the (?:button|link|icon|key|box|tab))(?: (?:when|whenever|if|once) [^,;]+)?$/i;
/** "there is a list of keys on the door": where it is may be new. */
const thereAt =
  /^there (?:is|are|will be) [^,;]+ (?:in|on|at) (?:the |our |my )?(?<place>(?:[a-z]+ )?[a-z]+)$/i;

function isDoneSo(clause: string, need: string, told: readonly string[], known: readonly string[]): boolean {
  const isThere = thereAt.exec(clause)?.groups?.['place'];
  const isPressed = pressed.test(clause);
  if (isThere === undefined && !isPressed && !/ be /i.test(clause)) return false;
  const isNew = (word: string): boolean => !isKnown(rootOf(word), known);
  const shared = told.filter((word) => !isNew(word)).length;
  if (isPressed) return told.length - shared <= 1;
  if (gesture.test(clause)) return told.length - shared <= 1 && shared > 0;
  const verb = firstAction(need)?.word;
  if (isThere !== undefined)
    return (
      (verb === undefined || yields.has(verb)) &&
      shared >= 3 &&
      told.length - shared <= 1 &&
      told.filter(isNew).every((word) => isThere.toLowerCase().includes(word))
    );
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
