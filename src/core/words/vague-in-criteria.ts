import { matchesOf } from '../matches';
import { eitherOf, inOrder } from '../pattern';
import { slicePhrase, type Phrase } from '../phrase';
import { quotationsOf } from '../quotations';
import { isClearing } from './clearing';
import { vagueInCriteria } from './criteria';
import { isInFixedTerm } from './fixed-terms';
import { isPerson } from './persons';
import { anyOf } from './tokens';
import { vagueQualities } from './vague-qualities';

/** Words of the general list that a criterion often has for a harmless reason. */
const harmless = new Set([
  'important',
  'interesting',
  'good',
  'best',
  'various',
  'clean',
  'user experience',
  'better',
  'aesthetic',
  'handy',
]);
/** Whether something is so, somebody has to feel: "feels natural", "large enough for", "without problems". */
const taste = eitherOf(
  'gi',
  /\bfeels? (?!free\b|the\b|that\b)(?:(?:like|as|more|very|really|quite) )?[a-z]+/,
  inOrder(
    '',
    /\blooks? (?:(?:very|really|more|quite|more or less) )?/,
    [/fine|right|great|modern|clean|natural|realistic/, /polished|tidy|pretty|decent|professional|okay/],
    /\b/,
  ),
  inOrder(
    '',
    /\b(?:stays?|remains?|still) (?:fully |perfectly |comfortably )?/,
    [/usable|workable|manageable|playable|navigable|presentable|responsive|fluid|bearable/],
    /\b(?! (?:once|until|for|by|with (?:the|a|only the) (?:keyboard|mouse))\b)/,
  ),
  /\bmakes? (?:good )?sense\b/,
  // "fair to all drivers", but not "a transparent background".
  /\b(?:is|are|be|seems?) (?:(?:both|always|very) )?(?:fair|transparent)(?=[.,;]|$| (?:and|to|for|enough)\b)/,
  // "user-friendly" to whom, and how can one tell? "eco-friendly" has seals of its own.
  /\b(?!eco\b)[a-z]+-friendly\b/,
  inOrder(
    '',
    /\b/,
    [
      /generous|good|bright|clear|loud|strong|close|similar|simple|easy|safe|secure|stable/,
      /recent|accurate|reliable|powerful|flexible|detailed|precise|visible/,
    ],
    / enough\b(?! to (?:\d|the (?:pixel|byte)))/,
  ),
  /\bwithout (?:any )?(?:problems?|issues?|troubles?|difficult(?:y|ies)|hassle|hiccups)\b/,
  /\b(?:easy|simple|pleasant|comfortable|fun|intuitive) (?:to|for) [a-z]+/,
  /\b(?:good|nice|hard|pleasant) to (?:read|see|look at|use|handle|understand)\b/,
  /\bas [a-z]+ as possible\b/,
  /\bin (?:an? )?(?:good|bad|poor|proper) (?:state|condition|shape)\b/,
  /\b(?:under|in) certain (?:circumstances|conditions|cases|situations)\b/,
  /\b(?:handled|stored|managed|maintained|kept|processed|transmitted|transferred) (?:very )?securely\b/,
);
const vague = anyOf([...vagueQualities.filter((word) => !harmless.has(word)), ...vagueInCriteria]);

/** What these words need behind them to be vague: "critical operations" is, a "critical" in a list of levels is not. */
const beforeNoun = inOrder(
  'i',
  /^/,
  [
    /common|typical|major|minor|critical|essential|basic|enhanced|improved/,
    /necessary|secure|safe|stable|accurate|reliable|detailed|comprehensive/,
    /advanced|rich|personalized|responsive|standard way|correct/,
  ],
  /$/,
);
/** Words that are vague only now and then; without a reason to think so they are left alone. */
const seldom = inOrder(
  'i',
  /^/,
  [
    /secure|secured|securely|safe|safely|stable|accurate|accurately/,
    /reliable|reliably|detailed|comprehensive|advanced|rich|personalized/,
    /responsive|consistently|well|major|minor|necessary/,
    /required information/,
    /all required|logical|logically/,
  ],
  /$/,
);
const namesOne =
  /^(?:professional|modern|great|friendly|powerful|helpful|flexible|acceptable|descriptive|obvious|subtle|challenging|generous|engaging|informative|fun|neat|handy|realistic)$/i;
const seldomUnless = /\b(?:enough|very|more|most|highly|always|all|any)\s+$/i;

/** A word that each matter of taste has. */
const tasteGlance = inOrder(
  'i',
  /\b/,
  [
    /feels?|looks?|stays?|remains?|still|sense|enough|without|possible|fair|transparent|state|condition|shape/,
    /certain|securely|[a-z]+-friendly|(?:easy|simple|pleasant|comfortable|fun|intuitive) (?:to|for)|(?:good|nice|hard) to/,
  ],
  /\b/,
);
/** What stands further off than this many UTF-16 units says nothing about a word. */
const near = 400;

/** The first words of a criterion that cannot be answered with yes or no. */
export function vagueWordsIn({ text, ...place }: Phrase): Phrase | null {
  const isQuoted = quotationsOf(text);
  const found = matchesOf(vague, text);
  if (tasteGlance.test(text)) found.push(...matchesOf(taste, text));
  const match = found
    .sort((a, b) => a.index - b.index)
    .find((one) => {
      const words: Surroundings = {
        words: one[0],
        before: text.slice(Math.max(0, one.index - near), one.index),
        after: text.slice(one.index + one[0].length, one.index + one[0].length + near),
      };
      return !isQuoted(one.index) && !isName(words) && !isPinnedDown(words) && !isOrdinary(words);
    });
  return match ? slicePhrase({ text, ...place }, match.index, match.index + match[0].length) : null;
}

interface Surroundings {
  readonly words: string;
  readonly before: string;
  readonly after: string;
}

/** Part of a compound, or a capitalised name within the sentence. */
function isName({ words, before, after }: Surroundings): boolean {
  if (/[-_/]$/.test(before) || /^[-_/]\w/.test(after)) return true;
  return /^\p{Lu}/u.test(words) && before.trim() !== '' && !/[.:;]\s*$|(?:THEN|AND|SHALL)\s*$/.test(before);
}

/** "… message saying that the gate is shut" */
const told =
  /^[^,;]*\b(?:messages?|errors?|warnings?|notices?|hints?|texts?)\b[^,;]*\b(?:indicating|stating|saying|telling|explaining|naming|listing) \S/i;

/** A list, a figure, an exact text or a "without …" behind the word says what it means. */
function isPinnedDown({ words, after: rest }: Surroundings): boolean {
  const [after = ''] = rest.split(/[.;\n](?![^"“”\n]*["”](?:[\s.,;]|$))/, 1);
  if (/^[^,;]{0,60}\((?!e\.g)[^)]{3,}\)/u.test(after) || /:\s*\S/.test(after)) return true;
  if (/\d/.test(after) && !/^(?:essential|basic|critical|common)$/i.test(words)) return true;
  if (/["“`][^"”`]{1,400}["”`]/.test(after)) return true;
  if (
    /^[^,;]{0,30}\b(?:without|instead of)\b/i.test(after) ||
    (/^enhanced$/i.test(words) && /^\s+with\b/i.test(after)) ||
    /^\s+(?:than|as) (?:the|current|before|existing)\b/i.test(after)
  )
    return true;
  // "relevant to the chosen country" says to what; "realistic to the player" says to whom.
  const scope = /^\s+(?:to|from|for) (?:(?:the|existing)\s+(?<noun>\p{L}+)|current\b|before\b)/iu.exec(after);
  if (scope && !/^feels?\b/i.test(words) && !isPerson(scope.groups?.['noun']?.toLowerCase() ?? ''))
    return true;
  if (told.test(after)) return true;
  if (/^gracefully$/i.test(words) && /^\s+falls?(?: ?back)? (?:to|on)\b/i.test(after)) return true;
  // "clearly names the bus, the stop and the delay"
  return /ly$|^clear$/i.test(words) && (after.match(/,/g) ?? []).length >= 2;
}

function isOrdinary({ words, before, after }: Surroundings): boolean {
  if (isInFixedTerm(words, before, after)) return true;
  if (/^clear$/i.test(words)) return isClearing(before, after);
  // "the clerk can correct the hours"
  if (
    /^correct$/i.test(words) &&
    /\b(?:to|can|cannot|may|must|shall|should|will|and|or) $/i.test(before) &&
    /^\s+[\p{L}"'“]/u.test(after)
  )
    return true;
  if (/^correct$/i.test(words) && /\b(?:incorrect|wrong)\b/i.test(before + after)) return true;
  if (/^works$/i.test(words))
    // "Works manager has to sign": a noun, whose verb follows.
    return (
      /^\s+[a-z]+ (?:is|are|has|have|can|must|may|shall|will|sees?|gets?)\b/i.test(after) ||
      (before.trim() !== '' && !/^\s*(?:[.,]|$|on\b|across\b|in all\b|with all\b)/i.test(after))
    );
  if (/^(?:readable|legible)$/i.test(words))
    return /^\s+(?:in full|only|again|by (?:screen readers?|machines?|assistive|the (?:system|parser|import)))\b/i.test(
      after,
    );
  // "the professional plan" is one of the plans.
  if (namesOne.test(words) && /\bthe\s+$/i.test(before)) return true;
  if (/^(?:engaged|motivated)$/i.test(words))
    return !/\b(?:is|are|be|kept|keeps?|stays?|remains?|feels?)\s+$/i.test(before);
  // "best practices" of a field, and not a competition of that name.
  if (/^best practices?$/i.test(words))
    return /^\s+(?!for\b|of\b|in\b|on\b|and\b|are\b|is\b|when\b)\p{L}/iu.test(after);
  if (/^common$/i.test(words) && /^\s+to\b/i.test(after)) return true;
  if (/^(?:relevant|appropriate)$/i.test(words) && /^\s+to (?:the|their|that|its)\b/i.test(after))
    return true;
  if (seldom.test(words)) return !(seldomUnless.test(before) && /^(?:consistently|well)$/i.test(words));
  return beforeNoun.test(words) && !/^\s+[\p{L}]/u.test(after);
}
