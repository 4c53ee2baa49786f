import { eitherOf, inLines, inOrder } from '../pattern';
import { auxiliaries, clauseOpeners, determiners, isAdverb, prepositions, pronouns } from './function-words';
import { wordSet } from './tokens';
import { baseOf, verbs } from './verbs';

/*
 * "A" and "an" go by the sound of the next word and not by its first letter. Only words whose sound leaves no doubt are
 * listed; "a SQL query", "an historic day", "a FAQ", "a SKU" and "an URL" are said in both ways and left alone.
 */
const before = /\b(?<![À-ɏ'’/@#$%&=+~\\._"“-])/;
const behind = /(?![À-ɏ'’/@=~_]|[.:]\w)/;

/** Letters whose names begin with a vowel, as they open what is spelt out: "an HTML page", "an X-ray". */
const speltWithAn =
  /(?:HTML|HTTPS?|HR|HDMI|FTP|FBI|LCD|LMS|LLM|MP3|MP4|MRI|MVP|MFA|NFC|NGO|NDA|NPM|RSS|RSVP|RPC|RGB|RFC|SMS|SMTP|SDK|SSO|SSH|SSL|SVG|SLA|SEO|XML|XLSX?|XSS|XSD)s?/;

const spelt = new RegExp(`^${speltWithAn.source}$`);

/** The h of these is not heard. */
const silentH = /^(?:hour(?:s|ly)?|honest(?:ly|y)?|honou?r\w*|heirs?|heiress)$/i;

const afterA = eitherOf(
  '',
  /[aeioAEIO][A-Za-z]|[uU](?:n|p|l|m|g|r|tt|sher)[A-Za-z]|[xX]-ray|[hH](?:ours?|onest|onou?r|eir)|e-[a-z]|(?:8|11|18|8\d)(?![\d,])/,
  speltWithAn,
);
const afterAn = /[b-df-hj-np-tv-zB-DF-HJ-NP-TV-Z][A-Za-z]|[uU](?:s|ni|ti|I|X|K|U|T)|[eE]uro|[oO]n(?:e|ce)/;

/** An article and its word, where the two may not go together; all others are not looked at. */
export const articles = new RegExp(
  inLines`
    ${before.source}
    (?<article>[aA](?:(?=[ \t]+(?:${afterA.source}))|n(?=[ \t]+(?:${afterAn.source}))))[ \t]+
    (?<word>[A-Za-z\d]+(?:-[A-Za-z]+)*)(?![\w])${behind.source}
  `,
  'g',
);

/** The sound of a consonant at the beginning: "a European", "a one-off", "a unit", "a usual day". */
const soundsLikeConsonant =
  /^(?:eu|ew|one|once|oui|uni(?!n|mp|mag|dent|ss|rr|ron|ll)|unan|u[rt]i|us(?!her)|ur(?!g|b|ch|n)|ul(?!t|c)|um(?!b|p)|ug(?!ly|l)|ubi|EU)/i;
/** What an "an" is wrong before: these sound like "you" or "one", but for "unintended", "unimportant", "unidentified". */
const opensLikeYou = new RegExp(
  inLines`
    ^(?:
      us(?:e|es|ed|er|ers|eful|efully|efulness|able|ability|age|ual|ually|eless)|unique(?:ly|ness)?
      |uni(?:ts?|ted|forms?|formed|formly|ons?|versal|versally|verse|versity|versities|corns?|fied|lateral|sex)
      |utilit(?:y|ies)|utili[sz]ation|euro(?:s|pean|peans|pe)?|one|once|ui|ux|usb|uuid|utc|utf|uk
    )$
  `,
  'i',
);
/** Letters whose own names begin with a consonant: whether a word or letters, "a" is right before them. */
const surely = /^[bcdgjkpqtvwyz][a-z]/i;
/** Letters whose names begin with a vowel: only what can be no letters, and no word with a silent h, is certain. */
const readAsWord =
  /^(?:f[aeiou]|f[lr][aeiou]|l[aeiou]|m[aeiouy]|n[aeiou]|r[aeiou]|s[aeiouy]|s(?:ch|c|h|k|l|m|n|p|qu|t|tr|w|cr|pr|pl|hr)[aeiouy])[a-z]{2,}$/;
const voicedH = wordSet(`
  half hand handle handler hard head header heading health heat heavy help helper helpful hidden high higher holiday
  home hospital host house household human hundred husband hook hint hyperlink hyphen
`);

/** Behind these the letter is a name: "option a includes", "column a as well". */
const labelBefore = inOrder(
  'i',
  /\b/,
  [
    /options?|plans?|variants?|teams?|groups?|types?|class|steps?|sections?|points?|appendix|columns?|rows?/,
    /versions?|grades?|vitamin|hepatitis|sizes?|parts?|cells?|keys?|letters?|cases?|and|or|from|between/,
    /player|user|customer|table|node|vertex|room|hall|gate|series|category|level|=|\d/,
  ],
  /\s+$/,
);

const noNoun = wordSet('or and as is if it its in at on of etc else instead equals exists');

/** The article that belongs before a word, where another one stands; null where it is right or may be. */
export function rightArticle(article: string, word: string, before: string): 'a' | 'an' | 'A' | 'An' | null {
  const isCapital = article.startsWith('A');
  if (article.toLowerCase() === 'an') {
    if (!takesA(word) || mayBeAnd(word, before)) return null;
    return isCapital ? 'A' : 'a';
  }
  if (!takesAn(word) || isName(isCapital, word, before)) return null;
  return isCapital ? 'An' : 'an';
}

function takesAn(word: string): boolean {
  const [first = ''] = word.split('-', 1);
  if (/^\d/.test(word) || /^(?:x-ray|e-[a-z]+)$/i.test(word)) return true;
  if (spelt.test(first) || silentH.test(first)) return true;
  if (!/^[aeiou]/i.test(first)) return false;
  // "IIIF" is read "triple I F", and "OK" is a word of its own kind.
  if (/^\p{Lu}{2,}$/u.test(first)) return !/^(?:EU.|ONE|OK$|AS$|IN$|IS$|OR$|AND$|U)|(.)\1\1/.test(first);
  // "upc" and "uri" may be spelt out, and "you" is how that begins.
  return first.length > (/^u/i.test(first) ? 3 : 2) && !soundsLikeConsonant.test(word);
}

function takesA(word: string): boolean {
  const [first = ''] = word.split('-', 1);
  if (/^[uoe]/i.test(word)) return opensLikeYou.test(first);
  if (/^\p{Lu}{2,}$/u.test(first) || surely.test(word)) return surely.test(word);
  return readAsWord.test(first) || voicedH.has(first) || /^(?:new|man|map|red|row|low|set)$/.test(first);
}

/** "logged in an shown the page": before a verb, "an" may have lost its last letter. */
function mayBeAnd(word: string, before: string): boolean {
  const next = word.toLowerCase();
  return (verbs.has(next) || verbs.has(baseOf(next)) || /(?:ed|wn)$/.test(next)) && !/\bas\s+$/i.test(before);
}

/** Whether the letter is no article: "size a or b", "A owes B", "a is on the left". */
function isName(isCapital: boolean, word: string, before: string): boolean {
  const next = word.toLowerCase();
  if (noNoun.has(next) || labelBefore.test(before)) return true;
  if ([determiners, pronouns, prepositions, auxiliaries, clauseOpeners].some((words) => words.has(next)))
    return true;
  // A capital opens a sentence, or is a name: then a verb follows.
  if (!isCapital) return false;
  const opens = /(?:^|[.!?:]\s+|[\n*\-•"“(]\s*)$/.test(before);
  return !opens || verbs.has(next) || /(?:s|ed)$/.test(next) || isAdverb(next);
}
