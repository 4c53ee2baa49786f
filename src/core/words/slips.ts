import { inLines, inOrder } from '../pattern';
import { isBareVerb, isPlainVerb } from './bare-verbs';
import type { Fault } from './fault';
import { baseOf, nounVerbs, verbs } from './verbs';

/** Any of these words, and once more. Written out, it is found in half the time of a reference back. */
function twice(words: string): RegExp {
  const pairs = words.split(' ').map((word) => `${word}\\s+${word}`);
  return new RegExp(`\\b(?:${pairs.join('|')})\\b`, 'i');
}

/** Slips within a few words that stop a reader: a word twice, one that is missing, two where one belongs. */
export const slips: readonly Fault[] = [
  {
    // "every boat to be are numbered"
    sign: ' be ',
    pattern: /\b(?:to|can|must|should|will|could|may) be (?:is|are|was|were|am)\b(?!-)/i,
    advice: (say, words) => say('Choose one verb: {0}.', words),
  },
  {
    sign: 'want i want',
    pattern: /\bI want I want\b/i,
    advice: (say, words) => say('Say it once: {0}.', words),
    isDouble: true,
  },
  {
    // "for the harbour to can see": no verb of this kind stands behind "to"
    sign: [' to can ', ' to must ', ' to should '],
    pattern: /(?<!\b(?:want|need|like|wish|able) )\bto (?:can|must|should) (?!to\b)(?<verb>[a-z]{2,})\b/i,
    advice: (say, words) => say('Choose one verb: {0}.', words),
    applies: ({ groups }) => isPlainVerb(groups?.['verb'] ?? ''),
  },
  {
    pattern: /\bso(?:\s+that){2,}\b|\bso that(?:\s+so that)+\b/i,
    advice: (say, words) => say('Say it once: {0}.', words),
    isDouble: true,
  },
  {
    pattern: twice(
      'to the a an of and in for with I want be is can as because or from by my this we they you',
    ),
    advice: (say, words) => say('Say it once: {0}.', words),
    isDouble: true,
    // "of size A a day ahead", "to the The Hague office"
    applies: ({ 0: words }) => !/^A\s|\s(?!I\b)[A-Z]/.test(words),
  },
  {
    pattern: /\b(?:can|could|must|should|would|will)\s+to\b/i,
    advice: (say, words) => say('Leave out "to": {0}.', words),
  },
  {
    sign: 'able',
    pattern: /\b(?:want|need|wish|like)\s+(?:to\s+able(?:\s+to)?\b|able to\b)/i,
    advice: (say, words) => say('Write "to be able to": {0}.', words),
  },
  {
    // "be able pay"
    sign: ' able ',
    pattern: /\b(?:be|am|is|are) able (?<verb>[a-z]+)\b/i,
    advice: (say, words) => say('Write "to be able to": {0}.', words),
    applies: ({ groups }) => verbs.has(groups?.['verb']?.toLowerCase() ?? ''),
  },
  {
    // "check the for faults": a noun is missing.
    // "the AT" is a name.
    pattern: /\b(?:[Tt]he|an) (?:for|of|is|are|by|with|from|at)\b(?!-)/,
    advice: (say, words) => say('A word is missing: {0}.', words),
  },
  {
    // "group by for"
    pattern: /\b(?:by|with|from|of) for\b(?! (?:example|instance)\b)/i,
    advice: (say, words) => say('A word is missing: {0}.', words),
  },
  {
    // "I want to the door", "I want how it works"
    pattern:
      /\b(?:I|we) (?:want|need|wish|would like|['’]d like) to (?:the|an?|my|our|their|his|her)\b(?! (?:max|maximum|full|extent|degree|point))/i,
    advice: (say, words) => say('Say it with a verb after "to", or leave "to" out: {0}.', words),
  },
  {
    pattern: /\b(?:I|we) (?:want|need) (?:where|how|why|whether|when (?:is|are))\b/i,
    advice: (say, words) => say('A word is missing: {0}.', words),
  },
  {
    pattern: /\b(?:is|are|was)\s+(?:has|have|had|can|will|does)\b/i,
    advice: (say, words) => say('Choose one verb: {0}.', words),
  },
  {
    pattern:
      /\b(?:know|see|find out|understand|tell|learn)\s+(?:what|how|where|when|which)\s+(?:do|use|go|make|get|find|create|work|start|proceed|handle|fix)\b/i,
    advice: (say, words) => say('A word is missing: {0}.', words),
  },
  {
    pattern: /\b(?:the|a|an|and|or|my|our|your|their)\s*[.]?\s*$/i,
    isAtEnd: true,
    advice: (say, words) => say('Finish the sentence after {0}.', words),
    // "runway A."
    applies: ({ 0: words }) => !words.startsWith('A'),
  },
  {
    sign: 'in order ',
    pattern: /\bin order (?<verb>[a-z]+)\b(?=\s+(?<next>[a-z]+)|)/i,
    advice: (say, words) => say('Write "in order to": {0}.', words),
    // "in order plan the night", but not "in order lists" or "in order view"
    applies: ({ groups }) =>
      isBareVerb(groups?.['verb']?.toLowerCase() ?? '', groups?.['next']?.toLowerCase()),
  },
  {
    pattern: /\b(?:I|[Ww]e|[Tt]hey) (?<verb>[a-z]{3,}s)\b/,
    advice: (say, words) => say('Write the verb without "s": {0}.', words),
    applies: ({ groups }) => groups?.['verb'] === 'wants' || isThirdPerson(groups?.['verb'] ?? ''),
  },
  {
    // "he can sees", "it does not works"
    pattern:
      /\b(?:(?:can|could|must|should|would|cannot|does|do|did)(?: not|n['’]t)?)(?: also| always| never)? (?<verb>[a-z]{3,}s)\b/,
    advice: (say, words) => say('Write the verb without "s": {0}.', words),
    applies: ({ groups, 0: words }) => {
      const verb = groups?.['verb'] ?? '';
      const isDenied = / not|n['’]t/.test(words);
      // "does not appears", but not "does not focus": no thing can stand there.
      if (isDenied && /^d/i.test(words)) return /[^suaio]s$/.test(verb) && verb !== 'always';
      return (isDenied || !/^d/i.test(words)) && isThirdPerson(verb) && !nounVerbs.has(baseOf(verb));
    },
  },
  {
    // "he cannot losing it", "it should delivered", but not "a can holding five litres"
    pattern: inOrder(
      '',
      /\b/,
      [
        /can|could|must|should|would|cannot|can['’]t|don['’]t/,
        /doesn['’]t|didn['’]t|won['’]t|do not|does not|will not/,
      ],
      / (?<!\b(?:an?|the|my|each|every|per) can )(?:not |also )?(?<verb>[a-z]{2,}(?:ing|ed))\b/,
    ),
    advice: (say, words) => say('Choose one verb: {0}.', words),
    applies: ({ groups }) => baseOf(groups?.['verb'] ?? '') !== groups?.['verb'],
  },
  {
    // "so that the list it's complete", but not "so that the list it's in is complete"
    sign: 'so that the ',
    pattern: inOrder(
      'i',
      /\bso that the [a-z]+ it(?:['’]s| is| has) (?!(?:in|on|at|of|for|from|with|to|about|under)\b)(?:not )?[a-z]+/,
      /(?= (?:to|for|of|by|in|on|at|and|when)\b|[.!]?\s*$)(?![^,;]*\b(?:is|are|has|have|can|will|was|does)\b)/,
    ),
    advice: (say, words) => say('Say it once: {0}.', words),
  },
  {
    // "the policy is expire", but not "all I do is send" or "the status is cancel"
    pattern: new RegExp(
      inLines`
        \b(?:am|is|are|was|were)(?<!
          \b(?:
            do|does|did|want|wants|wanted|need|needs|wish|goal|task|job|aim|idea|step|thing|option|way|first
            |next|action|type|mode|status|state|value|permission|event|method|name|key|command|verb|role|how
            |what|it
          ) (?:am|is|are|was|were)
        )(?: not| soon| also| now| already| still)? (?<verb>[a-z]{3,})\b(?!-)
      `,
    ),
    advice: (say, words) => say('Choose one verb: {0}.', words),
    applies: ({ groups }) =>
      isPlainVerb(groups?.['verb'] ?? '') || /^(?:be)?come$/.test(groups?.['verb'] ?? ''),
  },
  {
    // "I want the door is open", but not "the door the key is in"
    pattern: /\b(?:I|we) (?:want|need) (?:the|my|our|an?) [a-z]+ (?:is|are)\b(?! [a-z]+(?:ing|ed)\b)/i,
    advice: (say, words) => say('Choose one verb: {0}.', words),
  },
  {
    // "when the customer he is away"
    sign: 'he ',
    pattern:
      /\b(?:that|when|if|because) (?:my|the|our|an?|his|her|their) [a-z]+ (?:he|she) (?:is|was|can|will|does|must|should)\b(?! [a-z]+(?:ing|ed)\b)/i,
    advice: (say, words) => say('Say it once: {0}.', words),
  },
  {
    // "so that can I see", "so that is not lost"
    sign: 'so that ',
    pattern: /\bso that (?:is|are|am|was|were|has|have|does|do|can|could|will|would|may|should|must)\b/i,
    advice: (say, words) => say('Name who or what first: {0}.', words),
  },
  {
    // "for go there", but not "for edit permissions"
    sign: 'for ',
    pattern:
      /\bfor (?<verb>[a-z]{2,}) (?:the|my|our|their|an?|there|here|it|them|what|where|how|who|whether)\b/,
    advice: (say, words) => say('Write "to" before the verb: {0}.', words),
    applies: ({ groups }) => isPlainVerb(groups?.['verb'] ?? ''),
  },
];

/** "keeps", but not "access" or "news". */
function isThirdPerson(word: string): boolean {
  return baseOf(word) !== word;
}
