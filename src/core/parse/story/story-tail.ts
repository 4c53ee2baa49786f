import type { Field, Story } from '../../model';
import { inLines } from '../../pattern';
import { slicePhrase, type Phrase } from '../../phrase';
import { fieldOf, statedBehindSign, statedInBrackets } from '../fields/bracketed-fields';
import { labelledParts } from '../fields/field-lines';
import { taskSignBehind } from '../fields/task-signs';

/** In UTF-16 units: what is said behind a sentence is short. */
const longest = 80;
const mayEnd =
  /[)\]][.\s]*$|[#@]\p{L}[\p{L}\d_./-]*[.\s]*$|\s[|·•–—-]\s*\S[^\n]{0,30}$|[^\p{ASCII}\p{L}][\s\d:.-]*$|🔁[^\n]{1,40}$|[.!?]\s[^.!?\n]{1,40}$/u;
const bracket = /\s*[([](?<inner>[^()[\]\n]{1,60})[)\]][.\s]*$/;
const tag = /\s+#(?<tag>\p{L}[\p{L}\d_/-]*)[.\s]*$/u;

/** Behind the full stop, or behind others that stand there: "… so that I am warm. #heating 5 SP @mia". */
const behindEnd = new RegExp(
  inLines`
    (?<=[.!?](?:\s+(?:[#@]\p{L}[\p{L}\d_./-]*|\d{1,3}(?:\s?(?:SP|pts?|points?))?|\([^()\n]{1,30}\)))*)\s+(?:
      @(?<owner>\p{L}[\p{L}\d._-]*)
      |(?<points>\d{1,3}(?:[.,]5)?(?:\s?(?:SP|pts?|points?))?)
    )\s*$
  `,
  'iu',
);

/** Behind such a word a sentence goes on. */
const endsOpen =
  /\b(?:to|in|into|on|onto|from|of|for|with|by|at|as|via|is|and|or|the|an?|my|our|channel|tag|hashtag|like|e\.g\.|see|sees|shows?|adds?|uses?)$/i;
/** "a shirt in size (M)": such a word says what the letter in brackets is. */
const names = /\b(?:sizes?|priority|priorities|levels?)\s*$/i;

/** A story, and what is said of it behind its sentence. */
export interface ToldStory {
  readonly story: Story;
  readonly fields: readonly Field[];
}

/** The fields of an item with those behind its sentence that it has not stated otherwise. */
export function withTail(fields: readonly Field[], tail: readonly Field[]): readonly Field[] {
  return tail.length === 0
    ? fields
    : [...fields, ...tail.filter(({ name }) => !fields.some((field) => field.name === name))];
}

/**
 * A story without what is said of it behind its sentence, "(5 SP)", "[Must]", "#mobile", ". Priority: High", and these as
 * fields.
 */
export function withoutTail(told: Story): ToldStory {
  const labelled = labelledBehind(told.text);
  if (!labelled) return withoutSigns(told);
  const { story, fields } = withoutSigns({ ...told, text: labelled.before });
  return { story, fields: [...fields, ...labelled.fields] };
}

/** "… the book I saw. Priority: High · Estimate: 3": a sentence of its own that is nothing but fields. */
const behindStop = /(?<=[.!?])\s+(?<inner>\p{Lu}[^.!?:：\n]{1,24}[:：]\s[^!?\n]{1,50}?)\.?$/u;

function labelledBehind(text: Phrase): { before: Phrase; fields: readonly Field[] } | null {
  const from = Math.max(0, text.text.length - longest);
  const match = behindStop.exec(text.text.slice(from));
  const inner = match?.groups?.['inner'];
  if (!match || inner === undefined) return null;
  const start = from + match.index + match[0].indexOf(inner);
  const fields = labelledParts(slicePhrase(text, start, start + inner.length)).map(fieldOf);
  if (!fields.every((field) => field !== null)) return null;
  return { before: slicePhrase(text, 0, from + match.index), fields };
}

function withoutSigns(story: Story): ToldStory {
  const name = story.benefit && story.benefit.start > (story.need?.start ?? 0) ? 'benefit' : 'need';
  const part = story[name];
  if (!part || !mayEnd.test(part.text.slice(-longest))) return { story, fields: [] };
  const fields: Field[] = [];
  let words = part;
  for (let found = lastIn(words); found; found = lastIn(words)) {
    fields.unshift(...found.fields);
    words = found.before;
  }
  if (fields.length === 0) return { story, fields };
  const text = upTo(story.text, part, words);
  return { story: { ...story, text, [name]: withoutStop(words) }, fields };
}

/** A sentence without what stood behind the words of its last part, but for its full stop. */
function upTo(text: Phrase, part: Phrase, words: Phrase): Phrase {
  const at = text.text.lastIndexOf(part.text);
  if (at < 0) return text;
  const end = at + words.text.length;
  return slicePhrase(text, 0, end + (/^[.!?]/.exec(text.text.slice(end))?.[0].length ?? 0));
}

function lastIn(words: Phrase): { before: Phrase; fields: readonly Field[] } | null {
  const signed = taskSignBehind(words);
  if (signed) return { before: withoutStop(signed.before), fields: [signed.field] };
  const named = namedBehindEnd(words);
  if (named) return named;
  const from = Math.max(0, words.text.length - longest);
  const end = words.text.slice(from);
  const match = bracket.exec(end) ?? tag.exec(end);
  const at = match ? from + match.index : 0;
  if (!match) {
    const stated = statedBehindSign(words);
    return stated && { ...stated, before: withoutStop(stated.before) };
  }
  if (at === 0) return null;
  // "… is sent to #deliveries": a name within the sentence.
  const isTag = match.groups?.['tag'] !== undefined;
  if ((isTag ? endsOpen : names).test(end.slice(0, match.index))) return null;
  const said = match.groups?.['inner'] ?? match.groups?.['tag'] ?? '';
  const start = at + match[0].indexOf(said);
  const inner = slicePhrase(words, start, start + said.length);
  const fields = isTag
    ? [{ name: 'tags' as const, value: inner }]
    : statedBehind(end.slice(0, match.index), inner);
  if (!fields) return null;
  const before = withoutStop(slicePhrase(words, 0, at));
  return before.text === '' ? null : { before, fields };
}

function namedBehindEnd(words: Phrase): { before: Phrase; fields: readonly Field[] } | null {
  const from = Math.max(0, words.text.length - longest);
  const match = behindEnd.exec(words.text.slice(from));
  const { owner, points } = match?.groups ?? {};
  const said = owner ?? points;
  if (!match || said === undefined) return null;
  const at = from + match.index + match[0].indexOf(said);
  const length = owner === undefined ? /^[\d.,]*/.exec(said)?.[0].length : owner.length;
  const value = slicePhrase(words, at, at + (length ?? said.length));
  return {
    before: slicePhrase(words, 0, from + match.index),
    fields: [{ name: owner === undefined ? 'estimate' : 'owner', value }],
  };
}

function withoutStop(words: Phrase): Phrase {
  return slicePhrase(words, 0, words.text.replace(/[\s.,;:!–—|]+$/, '').length);
}

/** Within a sentence a number alone may be anything; behind its stop it is the estimate: "… so that I am warm. (5)". */
function statedBehind(sentence: string, inner: Phrase): readonly Field[] | null {
  if (/[.!?]$/.test(sentence) && /^\d{1,3}(?:[.,]5)?$/.test(inner.text))
    return [{ name: 'estimate', value: inner }];
  return statedInBrackets(inner);
}
