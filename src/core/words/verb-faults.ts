import { inLines, inOrder } from '../pattern';
import { isBaseVerb, isOnlyVerb, isPlainVerb } from './bare-verbs';
import type { Fault } from './fault';
import { baseOf } from './verbs';

const wish = "(?:I|we) (?:want|need|wish|would like|[’']d like)";
const object = '(?:me|us|the|my|our|their|an?|it|them|him|her|how|what|when|where|whether)';

/** A verb, or the word that joins it to another, in a form that cannot stand there. */
export const verbFaults: readonly Fault[] = [
  {
    // "does not printed", but not "does not need"
    sign: [' not ', "n't ", 'n’t '],
    pattern: /\b(?:do|does|did)(?: not|n['’]t) (?<verb>[a-z]{3,}[^e\s]ed)\b(?!-)/,
    advice: (say, words) => say('Choose one verb: {0}.', words),
    applies: ({ groups }) =>
      !isBaseVerb(groups?.['verb'] ?? '') && !/^(?:embed|shed|wed)$/.test(groups?.['verb'] ?? ''),
  },
  {
    // "to be quickly report", but not "to be fully complete"
    sign: 'ly ',
    pattern:
      /\b(?:to|can|could|must|should|would|will|may|might) be (?:[a-z]{3,}ly) (?<verb>[a-z]{3,})\b(?!-)/,
    advice: (say, words) => say('Choose one verb: {0}.', words),
    applies: ({ groups }) => isBaseVerb(groups?.['verb'] ?? ''),
  },
  {
    // "get notify", but not "get help"
    sign: 'get',
    pattern: /\bget(?:s|ting)? (?<verb>[a-z]{3,})\b(?!-)/,
    advice: (say, words) => say('Choose one verb: {0}.', words),
    applies: ({ groups }) => isOnlyVerb(groups?.['verb'] ?? ''),
  },
  {
    // "to have see my shift", "the dogs I have see today"
    sign: 'have ',
    pattern: new RegExp(
      `\\b(?:to have (?<verb>[a-z]{3,}) ${object}|(?:I|[Ww]e|[Tt]hey) have (?:just |already |also )?(?<other>[a-z]{3,}))\\b(?!-)`,
    ),
    advice: (say, words) => say('Choose one verb: {0}.', words),
    applies: ({ groups }) => isOnlyVerb(groups?.['verb'] ?? groups?.['other'] ?? ''),
  },
  {
    // "I want to seen the yield"
    sign: ' to ',
    pattern: inOrder(
      'i',
      /\b(?:want|need|wish|like|able|have) to (?:not |also )?/,
      [
        /seen|been|done|gone|given|taken|shown|known|written|chosen|sent|made|told|kept|got|gotten|bought/,
        /paid|held|lost|sold|built|heard|understood|brought|thought|spoken|eaten|driven|drawn|grown/,
      ],
      /\b(?!-)/,
    ),
    advice: (say, words) => say('Choose one verb: {0}.', words),
  },
  {
    // "I want to remind me of my keys"
    sign: 'want to ',
    pattern: inOrder(
      'i',
      /\bI want to /,
      [
        /help|remind|tell|show|give|send|notify|inform|let|allow|alert|warn/,
        /guide|assist|support|teach|motivate/,
      ],
      / me\b/,
    ),
    advice: (say, words) => say('Name who or what does it: {0}.', words),
  },
  {
    // "I want the bell tell me", "the bell show me", but not "the price list my aunt uses"
    pattern: new RegExp(
      `\\b${wish} (?:the|my|our|an?|every|each) [a-z]+ (?<verb>[a-z]{3,}) (?<object>${object})\\b`,
      'i',
    ),
    advice: (say, words) => say('Write "to" before the verb: {0}.', words),
    applies: ({ groups }) => {
      const verb = groups?.['verb']?.toLowerCase() ?? '';
      const isToPerson = /^(?:me|us)$/i.test(groups?.['object'] ?? '');
      return isOnlyVerb(verb) || (isToPerson && isBaseVerb(verb));
    },
  },
  {
    // "I want the bell to tells me"
    sign: ' to ',
    pattern: new RegExp(
      `\\b(?:want|need|like|ask|allow|help) (?:the|my|our|an?|every) [a-z]+ to (?<verb>[a-z]{3,}s) ${object}\\b`,
      'i',
    ),
    advice: (say, words) => say('Write the verb without "s": {0}.', words),
    applies: ({ groups }) => {
      const verb = groups?.['verb']?.toLowerCase() ?? '';
      return baseOf(verb) !== verb && isPlainVerb(baseOf(verb));
    },
  },
  {
    // "allow guests pay"
    sign: 'allow',
    pattern: /\ballow(?:s|ing)? (?:the |my |our )?[a-z]+s (?<verb>[a-z]{3,})\b(?!-)/i,
    advice: (say, words) => say('Write "to" before the verb: {0}.', words),
    applies: ({ groups }) => isOnlyVerb(groups?.['verb']?.toLowerCase() ?? ''),
  },
  {
    // "I want to have the form has to be short", but not "the form my aunt has to fill in" or "the code I must enter"
    pattern: new RegExp(
      inLines`
        \b${wish} (?:to (?:have|see) )?(?:the|my|our|an?) (?:(?!(?:that|which|who|what|any|some|every)\b)[a-z]+ )?
        (?!(?:that|which|who|we|you|he|she|it|they|one|any[a-z]+|some[a-z]+|every[a-z]+|no[a-z]+|people|staff|can)\b)
        [a-z]*[a-rt-z] (?:(?:has|must|should|shall|cannot) (?:not )?(?:to )?be|(?:must|should|shall) [a-z]+)\b
      `,
    ),
    advice: (say, words) => say('Choose one verb: {0}.', words),
  },
  {
    // "how the page, so that", but not "how the page looks"
    pattern: /\b(?:how|whether|why) (?:the|my|our|their|an?) [a-z]+(?=,? so that\b|[.;]?\s*$)/i,
    advice: (say, words) => say('Finish the sentence after {0}.', words),
  },
  {
    // "so that to plan"
    sign: 'so that to ',
    pattern: /\bso that to (?<verb>[a-z]+)\b/i,
    advice: (say, words) => say('Name who or what first: {0}.', words),
  },
  {
    // "the beds I responsible for", but not "am I responsible for"
    pattern: inOrder(
      '',
      /(?<!\b(?:[Aa]m|[Aa]re|[Ii]s|[Ww]as|[Ww]ere|be|should|if|make|makes) )\b(?:I|[Ww]e|[Tt]hey) /,
      [/responsible|interested|allowed|supposed|entitled|eligible|unable|unsure|aware|ready/],
      / (?:to|for|of|in|that|about)\b/,
    ),
    advice: (say, words) => say('A word is missing: {0}.', words),
  },
  {
    // "by they name"
    sign: ' they ',
    pattern:
      /\b(?:by|of|with|from) they (?!(?:are|can|have|do|will|could|would|must|should|may|were|had|did)\b)[a-z]+/,
    advice: (say, words) => say('Write "their": {0}.', words),
  },
  {
    // "the a list", but not "the a la carte menu"
    pattern: /\b(?:the|an?|my|our|their) (?:the|an?)\b(?!-| la\b|\/)/,
    advice: (say, words) => say('Choose one of the two: {0}.', words),
  },
  {
    // "a more easier way", but not "more better tools"
    sign: 'more ',
    pattern: /\bmore (?:better|easier|faster|quicker|simpler|clearer|safer)\b(?!-| [a-z]+s\b)/i,
    advice: (say, words) => say('Leave out "more": {0}.', words),
  },
  {
    // "I want the robot speaks slowly", "the page loads fast", but not "the system checks to be logged"
    sign: 'want ',
    pattern: new RegExp(
      `\\b(?:I|we) want (?:that )?(?:the|my|our|an?|every) [a-z]+ (?<verb>[a-z]{3,}s) (?<next>[a-z]+)`,
      'i',
    ),
    advice: (say, words) => say('Choose one verb: {0}.', words),
    applies: ({ groups, 0: words }) => {
      const [verb, next] = [groups?.['verb']?.toLowerCase() ?? '', groups?.['next']?.toLowerCase() ?? ''];
      if (baseOf(verb) === verb || / want that /i.test(words)) return false;
      if (isOnlyVerb(baseOf(verb))) return next !== 'to' && next !== 'of';
      return /^(?:fast|quick|quickly|slowly|well|automatically|correctly|properly|me|us|itself)$/.test(next);
    },
  },
  {
    // "I want the boxes be sorted", "I want my data being correct"
    sign: 'want ',
    pattern: /\b(?:I|we) want (?:the|my|our|all|an?) (?!that\b)[a-z]+ (?:be|being)\b(?!-)/i,
    advice: (say, words) => say('Write "to be": {0}.', words),
  },
  {
    // "so that guests they can rest"
    sign: 's they ',
    pattern:
      /\b(?:so that|because|if|when) (?:the |my |our |all )?(?<noun>[a-z]+s) they (?:can|will|must|should|have|are|do|know|need)\b/i,
    advice: (say, words) => say('Say it once: {0}.', words),
    applies: ({ groups }) =>
      /[^aiuos]s$/.test(groups?.['noun'] ?? '') && !/^(?:always|sometimes|yes)$/.test(groups?.['noun'] ?? ''),
  },
  {
    // "I want I can see it"
    sign: 'i can',
    pattern: /\b(?:want|need) (?:that )?I can\b/i,
    advice: (say, words) => say('Choose one verb: {0}.', words),
  },
  {
    // "without send the bill", "by click a name"
    pattern: /\b(?:without|by|while|instead of) (?<verb>[a-z]{3,}) (?:the|my|our|their|an?|it|them)\b/,
    advice: (say, words) => say('Write the verb with "-ing": {0}.', words),
    applies: ({ groups }) => isOnlyVerb(groups?.['verb'] ?? ''),
  },
];
