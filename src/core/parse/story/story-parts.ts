import { templates } from '../../anatomy/templates';
import { matchesOf } from '../../matches';
import type { Language, Story } from '../../model';
import { joinPhrase, slicePhrase, trimPhrase, unwrapPhrase, type Phrase } from '../../phrase';
import { withoutBold } from '../markup/bold';
import { opensField } from '../fields/field-names';
import type { StoryPart } from './part-named';
import { saysNone } from '../placeholder';
import { splitOffCriteria } from '../criteria/split-off-criteria';
import { readStoryLines } from './story-lines';
import { withTail, withoutTail, type ToldStory } from './story-tail';
import { sectionsOf } from '../text-sections';
import { sentenceLead } from './sentence-lead';
import { withWishesJoined } from './wish-list';

/**
 * A story sentence at the head of a text.
 * @param isSaid whether the key says that it is a story: a wish without a role is one too then
 */
export function storyOfSentence(words: Phrase, language: Language, isSaid: boolean): ToldStory | null {
  for (const text of openings(splitOffCriteria(words)?.before ?? words)) {
    const story = readStoryLines(withoutBold(firstParagraph(withWishesJoined(text, language))), language);
    const isStory =
      isSaid || story?.role || story?.form === 'job' || story?.needMarker?.start === story?.text.start;
    if (story && isStory) return withoutTail(story);
  }
  return storyBehindLead(firstParagraph(words), language);
}

/** "Login: As a user, I want …", "[Web] As a user …": what stands before it is a title or an id. */
export function storyBehindLead(words: Phrase, language: Language): ToldStory | null {
  const lead = sentenceLead(words);
  const story = lead && readStoryLines(withoutBold(lead.words), language);
  if (!story?.role || !story.need) return null;
  const told = withoutTail(story);
  return lead?.status
    ? { ...told, fields: withTail([{ name: 'status', value: lead.status }], told.fields) }
    : told;
}

/** The title that stands before a story in its own text: "Login" in "Login: As a user, I want …". */
export function titleBefore(story: Story, words: Phrase): Phrase | null {
  const title = story.text.start > words.start ? (sentenceLead(words)?.title ?? null) : null;
  // A tag alone names nothing: "[Web] As a …".
  return title && /^[[(][^\])]*[\])]$/.test(title.text) ? null : title;
}

/** Where a text may say its story: below a heading that announces one, or at its head, below whatever heading. */
function openings(words: Phrase): Phrase[] {
  const sections = sectionsOf(words).filter(({ body }) => body.text !== '');
  const told = sections.filter(({ kinds }) => kinds.includes('story'));
  return [...told, ...sections.slice(0, 1)].map(({ body }) => body);
}

/** In UTF-16 units, with the sign behind it. */
const longestLabel = 48;

/** A list below a sentence that has ended: without its stop it may go on in the list. */
const endsInList = /[.!?][*_"”]*\s*$/;
const opensList = /^(?:[-*•+]|\d{1,2}[.)])[ \t]/;

/** Up to an empty line, to one that is a field, "Priority: High", or to a list. */
function firstParagraph(words: Phrase): Phrase {
  const text = trimPhrase(words);
  for (const { 0: lineEnd, index } of matchesOf(/\r?\n[ \t]*/g, text.text)) {
    const next = index + lineEnd.length;
    const isList =
      opensList.test(text.text.slice(next, next + 4)) &&
      endsInList.test(text.text.slice(Math.max(0, index - 4), index));
    if (
      isList ||
      /^\r?\n/.test(text.text.slice(next, next + 2)) ||
      opensField(/^.*/.exec(text.text.slice(next, next + longestLabel))?.[0] ?? '')
    )
      return slicePhrase(text, 0, index);
  }
  return text;
}

/**
 * A story whose parts stand apart: under keys, in columns or behind labels of their own. "-" in the place of a part says
 * that there is none. Null without a need.
 */
export function storyOfValues(
  saidOfRole: Phrase | null,
  need: Phrase | null,
  saidOfBenefit: Phrase | null,
  language: Language,
): Story | null {
  const role = unlessNone(saidOfRole);
  const benefit = unlessNone(saidOfBenefit);
  if (!need || saysNone(need.text)) return null;
  const parts = {
    role: partOf(role, 'role', language),
    need: partOf(need, 'need', language),
    benefit: partOf(benefit, 'benefit', language),
  };
  const inOrder = [role, need, benefit]
    .flatMap((part) => part ?? [])
    .map(unwrapPhrase)
    .sort((a, b) => a.start - b.start);
  const isBenefitFirst = benefit !== null && benefit.start < need.start;
  return {
    language,
    text: joinPhrase(
      inOrder.flatMap((part, index) => {
        const before = inOrder[index - 1];
        return before ? [{ text: ', ', start: before.end, end: part.start }, part] : [part];
      }),
    ),
    form: role ? (isBenefitFirst ? 'benefit-first' : 'role-first') : 'role-less',
    role: parts.role?.words ?? null,
    need: parts.need?.words ?? null,
    benefit: parts.benefit?.words ?? null,
    situation: null,
    roleMarker: parts.role?.marker ?? null,
    needMarker: parts.need?.marker ?? null,
    benefitMarker: parts.benefit?.marker ?? null,
  };
}

function unlessNone(value: Phrase | null): Phrase | null {
  return value && !saysNone(value.text) ? value : null;
}

/** The value without the words of the template that some people repeat in it, and without the closing stop. */
function partOf(
  value: Phrase | null,
  part: StoryPart,
  language: Language,
): { words: Phrase; marker: Phrase | null } | null {
  if (!value) return null;
  const line = unwrapPhrase(value);
  const text = slicePhrase(line, 0, line.text.replace(/[\s.,;。，]+$/, '').length);
  const length =
    markerLength(text.text, part, language) || (language === 'en' ? 0 : markerLength(text.text, part, 'en'));
  if (length === 0 || length >= text.text.length) return { words: text, marker: null };
  return { words: trimPhrase(slicePhrase(text, length)), marker: trimPhrase(slicePhrase(text, 0, length)) };
}

/** How much of the text is the template's: "I want to", or the "to" that goes with a key `i_want`. */
function markerLength(text: string, part: StoryPart, language: Language): number {
  const template = templates[language];
  if (template.roleIsBefore && part === 'role') return 0;
  const [match] = text.matchAll(template[part]);
  if (match?.index === 0) return match[0].length;
  if (language !== 'en') return 0;
  const bare = { role: /^(?:an?|the)\s+/i, need: /^to\s+/i, benefit: /^that\s+/i }[part];
  return bare.exec(text)?.[0].length ?? 0;
}
