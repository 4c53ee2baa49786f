import { determiners, pronouns } from './function-words';
import { wordSet } from './tokens';
import { baseOf, nounVerbs, verbs } from './verbs';

/** Adjectives and others that are spelled like verbs: "I want free entry", "I need better maps". */
const unlikeVerbs = wordSet(
  'own free secure clear clean direct complete separate open live better like limited duplicate correct present perfect empty lower slow double alternate',
);
/** Verbs that look the same in their past, or that are adjectives and nouns as well. */
const likeParticiples = wordSet(`
  set put read let shut cast beat run come become overcome broadcast undo close closed tidy mute go own
  welcome coordinate dry fit free like total express select upset offset quiet content lead overrun split
  cut hit reset zoom appropriate key back
`);
/** Verbs that end as nouns do. */
const likeNouns = wordSet(`
  silence reference sequence evidence influence experience balance finance advance dance document comment
  implement complement supplement experiment segment augment cement ferment torment ship worship package
  repackage page stage damage encourage discourage engage disengage message image garage salvage average
  leverage bandage rummage forage gauge wage sabotage commission decommission question mention position
  reposition condition provision function transition caution auction ration station sanction motion action
  mission petition partition section ping ring string swing sling wing spring bring sing witness harness
  license licence sentence pitch outsource
`);
/** Verbs that are things as well, if seldom: "we get reach", "with your consent". */
const alsoThings = wordSet(`
  advance aggregate aim archive associate ban bundle cache cancel capture collapse compose conduct consent construct
  convert crop decline decrease delegate deploy dim dispatch drag embed excuse favorite feel fetch fill find finish
  flip fold forward freeze gain give grade grant handle harvest hear highlight hire insert install interact judge
  knock merge mount move overlay override pass paste permit pick pin pull purge raise reach redesign redirect refill
  reject remortgage rent replicate repost reprint restart reuse reveal reverse rewind rewrite save say scroll sell
  serve skip slice sow speak spell spend submit swap take thank toggle transform treat tweak wake
`);
/** Verbs that no "to" can stand before. */
const finite = wordSet('is am are was were been could must should would has had does did');
const opensObject = /^(?:the|my|our|your|their|a|an|all|any|what|which|how|who|where|if|whether|it|them)$/;

/** Whether a word that follows "I want" is a verb that misses its "to": "I want see orders". */
export function isBareVerb(word: string, next: string | undefined): boolean {
  if (!verbs.has(word) || unlikeVerbs.has(word)) return false;
  if (!nounVerbs.has(word)) return !['have', 'support', 'help'].includes(word) || next !== undefined;
  return next !== undefined && opensObject.test(next);
}

/** Whether a word that follows "I want to" can be no verb: "I want to information". */
export function isNoVerb(word: string, next: string | undefined, third?: string): boolean {
  const isInflected = word.endsWith('s') && baseOf(word) !== word && !nounVerbs.has(baseOf(word));
  if (isInflected || finite.has(word)) return true;
  // "to sorted orders", but not "to seed"
  if (word.length > 4 && word.endsWith('ed') && word !== 'seed' && baseOf(word) !== word) return true;
  if (word === 'can' && next !== undefined && verbs.has(next)) return true;
  // "to order of seeds": a noun, where "to hear of it" is a verb.
  if (next === 'of' && (nounVerbs.has(word) || likeNouns.has(word)) && word !== 'talk') return true;
  if (verbs.has(word) || likeNouns.has(word)) return false;
  // "to shoes and hats", but not "to discuss and decide"
  if (word.length > 4 && /[^suia]s$/.test(word) && /^(?:and|or|of|in|for|with|are|is|to)$/.test(next ?? ''))
    return true;
  return (
    /(?:tion|sion|ment|ness|ity|ance|ence|ship|age|ings?|ers|ors)s?$/.test(word) ||
    // "to website that shows", but not "to attest that the boat is safe": there is no list of all verbs.
    (/^(?:which|of)$/.test(next ?? '') && word !== 'be') ||
    (next === 'that' && word !== 'be' && third !== undefined && !opensClause(third))
  );
}

/** A subject of its own behind "that". */
function opensClause(word: string): boolean {
  return determiners.has(word) || pronouns.has(word);
}

/** A verb in its base form that is no noun, no adjective and no participle: "expire", but not "open" or "set". */
export function isPlainVerb(word: string): boolean {
  return verbs.has(word) && !nounVerbs.has(word) && !unlikeVerbs.has(word) && !likeParticiples.has(word);
}

/** A verb in its base form, be it a noun as well: "start", but not "set" or "open". */
export function isBaseVerb(word: string): boolean {
  return verbs.has(word) && !unlikeVerbs.has(word) && !likeParticiples.has(word);
}

/** A plain verb that is never a thing: "notify", but not "reach". */
export function isOnlyVerb(word: string): boolean {
  return isPlainVerb(word) && !alsoThings.has(word);
}
