import { inLines } from '../pattern';
import { isOnlyVerb, isPlainVerb } from './bare-verbs';
import type { Fault } from './fault';
import { wordSet } from './tokens';
import { baseOf, verbs } from './verbs';

const advice: Fault['advice'] = (say, words) => say('Make the words agree in number: {0}.', words);

/** Behind one of these a noun may belong to another one before it: "a list of the beds that is kept". */
const preposition =
  '(?:of|in|on|at|with|for|from|to|by|about|between|under|over|into|through|behind|than|and|or|as|like|within|per)';
const opensClause = '(?:so that|if|when|whether|because|once|until|where)';
const several = '(?:the|my|our|their|all|these|those|any|some)';
const ofOne = "(?:is|was|has|does(?: not|n[’']t)?|isn[’']t|wasn[’']t|hasn[’']t)";

/** Nouns that are one thing although they end as many do. */
const oneThing = wordSet(`
  news series species means lens headquarters diabetes measles crossroads barracks works sales savings summons
  ours yours theirs hers innings aws kubernetes postgres yes gallows biceps corps shambles whereabouts overseas thanks always sometimes
`);
/** Nouns that are many although they end as one does, or may be. */
const many = wordSet(`
  few lot couple number hundred thousand million dozen majority minority handful group pair half third quarter bunch
  set variety range team staff crew family class audience jury board committee company crowd party police band
`);

/** "beds", but not "status", "access", "analytics" or "sms". */
function isPlural(word: string): boolean {
  return (
    /[^aiuos]s$/.test(word) &&
    /[aeiouy]/.test(word) &&
    !word.endsWith('ics') &&
    !oneThing.has(word.toLowerCase())
  );
}

function isSingular(word: string): boolean {
  return !word.endsWith('s') && !many.has(word);
}

/** "have", "need", "require": not the form that goes with one. */
function isOfMany(verb: string, isVerb = isPlainVerb): boolean {
  return ['have', 'do', 'are', 'need', 'want'].includes(verb) || (isVerb(verb) && verb !== 'be');
}

/** A verb for one behind what ends as many do. */
const manyBeforeOne = ['s is', 's was', 's has', 's does'];
const relative = [' that ', ' which ', ' who '];

/** One where there are many, and many where there is one. */
export const numberFaults: readonly Fault[] = [
  {
    // "the beds which was made", but not "the list of the beds that is kept"
    sign: relative.map((word) => `s${word}`),
    pattern: new RegExp(
      inLines`
        \b(?:(?<!\b${preposition} )${several}|(?<before>[a-z]+)) (?<noun>[a-z]+s)
        [ ](?:that|which|who) (?:${ofOne}|(?<verb>[a-z]{3,}s))\b(?!-)
      `,
    ),
    advice,
    applies: ({ groups }) => {
      const { before, noun = '', verb } = groups ?? {};
      if (!isPlural(noun) || (verb !== undefined && !isOfOne(verb))) return false;
      // "find beds that needs", "that beds which was", but not "a report shows that needs are met"
      return before === undefined || ((verbs.has(before) || before === 'that') && baseOf(noun) === noun);
    },
  },
  {
    // "when the orders is due", "so that orders is sent", "which beds is free"
    sign: manyBeforeOne,
    pattern: new RegExp(
      inLines`
        \b(?:
          ${opensClause}(?: ${several})?|that ${several}|(?:see|know|tell|view|show|check|choose|decide) which
        ) (?<noun>[a-z]+s) ${ofOne}\b(?!-)
      `,
    ),
    advice,
    applies: ({ groups }) => isPlural(groups?.['noun'] ?? ''),
  },
  {
    // "when porters and night cooks has a break", but not "a tool that sorts and counts is needed"
    sign: manyBeforeOne,
    pattern: new RegExp(
      `\\b(?:${opensClause}|that|which)(?: ${several})? (?<first>[a-z]+s) and (?:[a-z]+ )?(?<second>[a-z]+s) ${ofOne}\\b`,
    ),
    advice,
    applies: ({ groups }) => {
      const nouns = [groups?.['first'] ?? '', groups?.['second'] ?? ''];
      return nouns.every(isPlural) && nouns.some((noun) => baseOf(noun) === noun);
    },
  },
  {
    // "if every guest have paid", but not "when a few are late"
    pattern: new RegExp(
      `\\b(?:so that|if|when|whether|because|until) (?:an?|every|each) (?<noun>[a-z]+) (?:have|are|do|need|want)\\b`,
    ),
    advice,
    applies: ({ groups }) => isSingular(groups?.['noun'] ?? ''),
  },
  {
    // "because it have rained", but not "let it have a name"
    sign: [' it ', ' he ', ' she '],
    pattern: new RegExp(
      `\\b(?:${opensClause}|so) (?:it|he|she)(?: [a-z]+ly| also| not)? (?<verb>[a-z]+)\\b(?!-)`,
    ),
    advice,
    applies: ({ groups }) => isOfMany(groups?.['verb'] ?? ''),
  },
  {
    // "a bed that have wheels", but not "a hint that help is near"
    sign: relative,
    pattern: new RegExp(
      `(?<!\\b${preposition} )\\b(?:an?|every|each) (?<noun>[a-z]+) (?:that|which|who) (?<verb>[a-z]+)\\b(?!-| not\\b)`,
    ),
    advice,
    applies: ({ groups }) =>
      isSingular(groups?.['noun'] ?? '') && isOfMany(groups?.['verb'] ?? '', isOnlyVerb),
  },
  {
    // "I want the beds is made", "so that guests they can rest"
    sign: manyBeforeOne,
    pattern: new RegExp(
      `\\b(?:I|[Ww]e) (?:want|need) (?:that )?(?:the|my|our|all) (?:(?!that|which|who|what|when|if|how|where)[a-z]+ ){0,3}(?<noun>[a-z]+s) ${ofOne}\\b(?!-)`,
    ),
    advice,
    applies: ({ groups }) => isPlural(groups?.['noun'] ?? ''),
  },
  {
    // "there is two doors"
    sign: 'there ',
    pattern:
      /\bthere (?:is|was) (?:many|several|two|three|four|five|six|various|multiple) (?<noun>[a-z]+s)\b(?!-)/i,
    advice,
    applies: ({ groups }) => isPlural(groups?.['noun'] ?? ''),
  },
  {
    // "see a receipts", but not "a sales report" or "a parents' evening"
    pattern: /\ban? (?<noun>[a-z]{3,}s)(?=[.,;]|\s*$|\s+(?:that|which|who|in|of|for|on|from|to|with)\b)/,
    advice,
    applies: ({ groups }) => isPlural(groups?.['noun'] ?? ''),
  },
];

/** "needs", "requires", where the word can be no noun. */
function isOfOne(word: string): boolean {
  const base = baseOf(word);
  return base !== word && (isPlainVerb(base) || base === 'need' || base === 'want');
}
