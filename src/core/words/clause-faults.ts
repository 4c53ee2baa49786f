import { inLines, inOrder } from '../pattern';
import { isBareVerb, isBaseVerb, isOnlyVerb, isPlainVerb } from './bare-verbs';
import type { Fault } from './fault';
import { baseOf } from './verbs';

const subject = '(?:I|[Ww]e|[Tt]hey|[Hh]e|[Ss]he)';
const modal = '(?:can|could|must|should|would|will|may|might|cannot)';

/** Clauses that lack a word, or have one too many: most are English put together as another language does. */
export const clauseFaults: readonly Fault[] = [
  {
    // "I want to I want to see"
    sign: [' to i ', ' to we ', ' to, i ', ' to, we '],
    pattern: /\b(?<subject>I|we) (?<wish>want|need|would like) to,? \k<subject> \k<wish> to\b/i,
    advice: (say, words) => say('Say it once: {0}.', words),
  },
  {
    // "be able the list"
    sign: ' able ',
    pattern: /\bbe able (?:the|an?|my|our|their|his|her)\b/i,
    advice: (say, words) => say('A word is missing: {0}.', words),
  },
  {
    // "I want the gates not be moved", but not "the gates not to be moved"
    sign: ' not be ',
    pattern:
      /\b(?:I|[Ww]e) (?:want|need) (?:(?!(?:to|that|which|who|and|if|when)\b)[a-z-]+ ){1,5}not be [a-z]{3,}(?:ed|en|wn)\b(?!-)/,
    advice: (say, words) => say('A word is missing: {0}.', words),
  },
  {
    // "I want porters wear their badge", but not "the songs that guests like"
    pattern: new RegExp(
      inLines`
        \b(?:I|[Ww]e) (?:want|need) (?:the |my |our |all |all the )?(?<noun>[a-z]{3,}[^aious\s]s) (?<verb>[a-z]{3,})
        [ ](?:their|the|my|our|an?|it|them|me|us)\b(?! (?:most|best|least)\b)
      `,
    ),
    advice: (say, words) => say('A word is missing: {0}.', words),
    applies: ({ groups }) =>
      isOnlyVerb(groups?.['verb'] ?? '') && baseOf(groups?.['noun'] ?? '') === (groups?.['noun'] ?? ''),
  },
  {
    // "to be notify", "must be remove", but not "the aim must be review" or "it may be set"
    sign: 'be ',
    pattern: new RegExp(
      inLines`
        (?<!\b(?:
          status|state|default|value|mode|type|action|option|name|key|command|verb|role
          |step|task|job|aim|goal
        ) )\b(?:to|${modal})(?: not| also| only)? be (?<verb>[a-z]{3,})\b(?!-)
      `,
    ),
    advice: (say, words) => say('Choose one verb: {0}.', words),
    applies: ({ groups }) => isPlainVerb(groups?.['verb'] ?? ''),
  },
  {
    // "so I not burn it", but not "can I not see it"
    sign: ' not ',
    pattern: new RegExp(
      inLines`
        (?<!\b(?:${modal}|do|does|did|have|has|had|am|is|are|was|were|why|if|that) )
        \b${subject} not (?!(?:only|just|always|even|all|yet|too|very|so|quite|[a-z]+(?:ly|ing|ed))\b)
        [a-z]{3,}\b(?!,)
      `,
    ),
    advice: (say, words) => say('A word is missing: {0}.', words),
  },
  {
    // "for that I can plan"
    sign: 'for that ',
    pattern: new RegExp(`\\bfor that (?:${subject}|it) (?:${modal}|not)\\b`),
    advice: (say, words) => say('Write "so that" instead: {0}.', words),
  },
  {
    // "he doesn't must ask", "it can should ask"
    pattern: inOrder(
      '',
      /\b/,
      [
        /(?:do|does|did)(?: not|n['’]t) (?:must|can|should|could|would|may|might|will)/,
        inOrder(
          '',
          /(?<!\b(?:an?|the|my|each|every|per|this|that) )/,
          [/can|could|must|should|would|may|might/],
          /(?: not|n['’]t)? (?:can|could|must|should|would|will)/,
        ),
      ],
      /\b/,
    ),
    advice: (say, words) => say('Choose one verb: {0}.', words),
  },
  {
    // "so that I able to plan", but not "make them able to plan"
    sign: ' able to',
    pattern: new RegExp(`\\b${subject} able to\\b`),
    advice: (say, words) => say('A word is missing: {0}.', words),
  },
  {
    // "allows me see the list", but not "allows me access"
    sign: 'allow',
    pattern: /\ballow(?:s|ing)? (?:me|us|them|him|her) (?<verb>[a-z]+)(?: (?<next>[a-z]+))?/i,
    advice: (say, words) => say('Write "to" before the verb: {0}.', words),
    applies: ({ groups }) =>
      isBareVerb(groups?.['verb']?.toLowerCase() ?? '', groups?.['next']?.toLowerCase()),
  },
  {
    // "lets me to see"
    sign: 'let',
    pattern: /\blet(?:s|ting)? (?:me|us|them|him|her) to (?<verb>[a-z]+)\b/i,
    advice: (say, words) => say('Leave out "to": {0}.', words),
    applies: ({ groups }) => isPlainVerb(groups?.['verb']?.toLowerCase() ?? ''),
  },
  {
    // "without to call"
    pattern: /(?<!\b(?:do|does|did|go|goes|doing|going) )\b(?:without|instead of) to (?<verb>[a-z]+)\b/i,
    advice: (say, words) => say('Write the verb with "-ing": {0}.', words),
    applies: ({ groups }) => isBareVerb(groups?.['verb']?.toLowerCase() ?? '', 'the'),
  },
  {
    // "because is late"
    sign: 'because ',
    pattern: /\bbecause (?:is|are|was|were|has|have)\b(?! (?:I|we|they|he|she|it|you)\b)/i,
    advice: (say, words) => say('Name who or what first: {0}.', words),
  },
  {
    // "so that not forget it", but not "so that not all is lost"
    sign: 'so that not ',
    pattern: /\bso that not (?<verb>[a-z]+)\b/i,
    advice: (say, words) => say('Name who or what first: {0}.', words),
    applies: ({ groups }) => isPlainVerb(groups?.['verb']?.toLowerCase() ?? ''),
  },
  {
    // "I want that can see the list"
    sign: 'that ',
    pattern: /\b(?:want|need|wish) that (?:can|could|is|are|will|must|should|has|have)\b/i,
    advice: (say, words) => say('Name who or what first: {0}.', words),
  },
  {
    // "I want that the stove not start", but not "I ask that it not start"
    sign: ' not ',
    pattern: /\b(?:want|wish) (?:that )?(?:(?:the|my|our|an?|every|each) )?[a-z]+ not (?<verb>[a-z]{3,})\b/i,
    advice: (say, words) => say('A word is missing: {0}.', words),
    applies: ({ groups }) => isBaseVerb(groups?.['verb']?.toLowerCase() ?? ''),
  },
];
