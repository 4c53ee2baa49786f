import { inLines, inOrder } from '../pattern';

/** "By 1 May", "to 2027", "by 2 pm" say when, not by how much. */
const notWhen = inLines`
  (?!\d{1,2}(?:st|nd|rd|th|\.)?\s(?:of\s)?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)
  |(?:19|20)\d\d\b|\d{1,2}(?::\d\d|\s?[ap]\.?m\b|\so'clock))
`;
const amount = inLines`
  (?:(?:at least|at most|less than|fewer than|more than|under|over|below|above|about|around|up to)\s)*
  (?:[€$£]?${notWhen}\d|(?:a|one|two)\s(?:half|third|thirds|quarter|fifth|tenth)\b|half\b)
`;

/** "Raise the share of regulars from 20 % to 30 %": a verb that moves something, and by how much within its sentence. */
const moved = inOrder(
  'i',
  /\b(?:raise|lower|cut|reduce|grow|increase|decrease|lift|shorten|double|triple|halve|boost|bring down|drop)s?\b/,
  /[^.;!?]{2,80}?/,
  new RegExp(String.raw`\b(?:from\s[€$£]?\d[^.;!?]{0,40}?\sto\s[€$£]?\d|(?:by|to)\s${amount}|\d\s?%)`),
);

/** These hold their measure, so that what they are about tells an outcome from a recipe. */
const halved = inLines`
  \b(?:halve|double|triple)s?\s(?:(?:the|our|its|their)\s)?(?:[a-z-]+\s){0,4}?
  (?:times?|waits?|waiting|queues?|rates?|shares?|numbers?|costs?|calls|complaints|churn|returns|orders|revenue|sales
  |turnover|profit|losses|cancellations|no-shows|errors|retention|visits|visitors|members|customers|subscribers
  |donations|bookings|waste)\b
`;
const halves = new RegExp(halved, 'i');

/** Whether words say what is to change and by how much. */
export function namesOutcome(text: string): boolean {
  return moved.test(text) || halves.test(text);
}

const place = inLines`
  (?:\p{Lu}[\p{L}-]+|(?:an?|the|all|other|another|new|more|two|three|four|five|\d+)\s(?:[\p{L}-]+\s){0,2}?
  (?:markets?|countr(?:y|ies)|regions?|towns?|cit(?:y|ies)|states?|branches|stores|shops|pharmacies|schools
  |hospitals|customers|segments?))
`;
const site = inLines`
  (?:branch(?:es)?|stores?|shops?|offices?|sites?|locations?|markets?|pharmac(?:y|ies)|restaurants?|baker(?:y|ies)
  |schools?|librar(?:y|ies))
`;
const article = String.raw`(?:an?|the|our|two|three|new|another|second|third|more|first|\d+)\s`;

/** Beside the words themselves: "the market price" is a field, "open in Excel" a menu, "launches in 2 seconds" a speed. */
const openings: readonly RegExp[] = [
  inOrder(
    'i',
    /\benter(?:s|ed|ing)?\s(?:(?:an?|the|our|new|another)\s)*(?:[a-z-]+\s){0,2}markets?\b/,
    /(?!\s(?:price|value|cap|share|data|rate|name|id|code)s?)/,
  ),
  new RegExp(String.raw`\b[Ll]aunch(?:es|ed|ing)?\s(?:[\p{L}-]+\s){0,3}?in\s${place}`, 'u'),
  new RegExp(
    String.raw`\b[Rr]oll(?:s|ed|ing)?\s(?:(?:it|them|this)\s)?out\s(?:[\p{L}-]+\s){0,3}?(?:to|in|across)\s${place}`,
    'u',
  ),
  new RegExp(String.raw`\b[Oo]pen(?:s|ed|ing)?\s(?:${article})*${site}\sin\s${place}`, 'u'),
  inOrder(
    'iu',
    /\b(?:which|two|three|four|five|new|more|\d+)\s(?:[\p{L}-]+\s){0,2}?/u,
    /(?:markets|countries|regions|towns|cities)\s(?:we|to)\s(?:open|enter|launch|sell)\b/,
  ),
  /\b(?:go-to-market|new markets?|new product line|market entry|market launch|soft launch)\b/i,
];

/** Whether words are about a launch or a market that is new to the product. */
export function entersMarket(text: string): boolean {
  return openings.some((pattern) => pattern.test(text));
}
