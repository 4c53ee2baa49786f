import { quote } from '../message';
import { inOrder } from '../pattern';
import { defineRule } from '../rule';
import type { Phrase } from '../phrase';

/** What a role's last word looks like; before an "and" it means that a second role follows. */
const roleNoun = inOrder(
  'i',
  [
    inOrder(
      '',
      [
        /er|or|ist|ian|ee|eur|man|woman|person|people|parent|agent|student|client|patient|resident/,
        /president|assistant|accountant|consultant|participant|applicant|attendant|tenant|merchant/,
        /admin|administrators?|staff|lead|head|owner|chief|nurse|clerk|chef|cook|coach|guide|judge/,
        /pupil|child|adult|mum|dad|guest|host|friend|boss|user|driver|analyst|specialist|expert/,
        /official|executive|representative|secretary|volunteer|teacher|captain|pilot|skipper|crew/,
        /member|team|colleague|relative|citizen|commuter|tourist/,
      ],
      /s?/,
    ),
  ],
  /$/,
);
/** Pairs that are one thing. */
const onePair = /^(?:ui\/ux|ux\/ui|ci\/cd|i\/o|a\/b|r&d|q&a|p&l|m&a|h&s|he\/she|she\/he|his\/her|and\/or)$/i;

export default defineRule({
  id: 'story-compound-role',
  on: 'story',
  severity: 'information',
  language: 'en',
  summary: 'A story has one role.',
  yieldsTo: { 'item-placeholder-left': 'shared' },

  *check({ role, roleMarker, text, need }, { house, say }) {
    if (!role || house.roles.some((known) => known.toLowerCase() === role.text.toLowerCase())) return;
    // "who" opens a clause about the role: what is joined in it is no role.
    const words =
      role.text
        .replace(/\([^()]*\)/g, '')
        .split(/\b(?:who|that|which|(?<!along |together )with|whose|from|in|of|for|at|on)\b/i, 1)[0] ?? '';
    if (!(joinsRoles(words) || (need && isListed(words, text, role))) || isTitle(words, roleMarker?.text))
      return;
    yield {
      at: role,
      message: say('Choose one role, or write a story for each: {0}.', quote(role.text, 46)),
    };
  },
});

function joinsRoles(words: string): boolean {
  const slash = /(?<pair>[\p{L}-]+ ?\/ ?[\p{L}-]+)/u.exec(words)?.groups?.['pair'];
  if (slash !== undefined && !onePair.test(slash.replace(/ /g, ''))) return true;
  if (/\s(?:or|and\s?\/\s?or|as well as|along with|together with)\s/i.test(words)) return true;
  // A second article names a second person.
  if (/\s(?:and|&)\s+(?:as\s+)?(?:an?|the|my)\s/i.test(words)) return true;
  const joined = /^(?<before>.+?)\s*(?:\band\b|&|,)\s*(?<after>.+)$/i.exec(words);
  const before = joined?.groups?.['before']?.trim() ?? '';
  return before !== '' && roleNoun.test(before) && !sharesNoun.test(joined?.groups?.['after'] ?? '');
}

/** "Parent and Pupil services officer": both say which officer. */
const sharesNoun = inOrder(
  'iu',
  /^[\p{L}-]+ /u,
  [
    /groups?|clubs?|troops?|associations?|services?|relations?|support|success/,
    /liaison|welfare|affairs|care|training|safety|licensing|councils?|committees?/,
    /networks?|forums?|experience|engagement|unions?|programmes?/,
  ],
  / \p{L}+\s*$/u,
);

/** "As a picker, packer and driver, I want": behind a comma the role goes on. */
function isListed(words: string, text: Phrase, role: Phrase): boolean {
  if (!roleNoun.test(words.trim())) return false;
  const rest = text.text.slice(text.text.indexOf(role.text) + role.text.length).slice(0, 80);
  // "As technician, apprentice, I want"
  const second = /^,\s+(?<next>[a-z-]+),\s+(?:I|we)\b/i.exec(rest)?.groups?.['next'];
  if (second !== undefined && roleNoun.test(second)) return true;
  const listed = /^,\s+(?<next>[a-z-]+(?: [a-z-]+)?),?\s+(?:and|or|and\/or)\s+[a-z -]{3,40},/i.exec(rest);
  return roleNoun.test(listed?.groups?.['next'] ?? '');
}

/** "the Editor and Publisher": capitals and one article for both make it the title of one person. */
function isTitle(words: string, marker = ''): boolean {
  return /\bthe$/i.test(marker) && /^(?:\p{Lu}[\p{L}-]* )+(?:and|&)(?: \p{Lu}[\p{L}-]*)+\s*$/u.test(words);
}
