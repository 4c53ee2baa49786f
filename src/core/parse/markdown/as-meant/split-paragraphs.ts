import { languagesOpening, mayNameRole, readStory } from '../../../anatomy/read-story';
import { lineStart } from '../../../line-start';
import { matchesOf } from '../../../matches';
import { slicePhrase, sourceOffset, trimPhrase, type Phrase } from '../../../phrase';
import { opensField } from '../../fields/field-names';
import { labelKinds } from '../../labels';
import { opensObjective } from '../../plans/objective-words';
import type { PartLaw } from '../../layouts/law';
import type { Block, Entry, Paragraph } from '../blocks/blocks';
import { cutEntry, cutParagraph } from './cut-paragraph';
import { labelAt } from '../blocks/label-at';
import { isNumberedCriterion } from '../criteria/scenario-names';
import { sentenceLead } from '../../story/sentence-lead';
import { setWithin } from './set-within';

/**
 * Takes paragraphs apart that hold several things, a line each: "Title: …", "User story: As a …", "Acceptance criteria:
 * …". To Markdown such lines are one paragraph, to their author they are a form. Of an entry those that follow its story
 * become a paragraph in it.
 * @param text the source as it was parsed
 * @param named what says of itself what it is, beside the parts of a story
 */
export function splitParagraphs(
  blocks: readonly Block[],
  text: string,
  named: readonly PartLaw[] = [],
): readonly Block[] {
  const anew = new Map<Entry, Entry>();
  const parts: Block[] = [];
  for (const block of blocks) {
    const isText = block.type === 'paragraph' || block.type === 'entry';
    if (!isText || block.card || !block.text.text.includes('\n')) parts.push(block);
    else if (block.type === 'paragraph') parts.push(...split(block, text, named));
    else {
      const made = splitEntry(block, text);
      if (made[0] !== block) anew.set(block, made[0]);
      parts.push(...made);
    }
  }
  return setWithin(parts, anew);
}

/**
 * "- As a cook, I want …", "  Priority: High": to Markdown both are its words, and so is a field at the very start of the
 * line below a list.
 */
function splitEntry(entry: Entry, text: string): [Entry, ...Paragraph[]] {
  const lines = linesWithPlaces(entry.text).slice(1);
  const part = lines.find(({ words }) => opensPart(words));
  const isBehind = isTold(entry.text, part);
  const line = isBehind ? part : lines.find((one) => isBelowList(one, entry, text));
  const rest = line && cutParagraph(entry, line.at, entry.text.text.length, text);
  if (!rest) return [entry];
  const first = cutEntry(entry, line.at);
  return [first, ...split({ ...rest, within: isBehind ? first : entry.within }, text)];
}

/** No further in than the mark of the entry: "   1. …", "   Priority: 1" belongs to what the list stands in. */
function isBelowList({ at, words }: Line, { text, start }: Entry, source: string): boolean {
  if (!opensField(words)) return false;
  const from = lineStart(source, sourceOffset(text, at));
  const indent = source.slice(from).search(/[^ \t]/);
  return indent <= start - lineStart(source, start);
}

function split(paragraph: Paragraph, text: string, named: readonly PartLaw[] = []): Paragraph[] {
  const lines = linesWithPlaces(paragraph.text);
  const further = lines.slice(1);
  const mayTell = mayNameRole(paragraph.text.text);
  const stories = mayTell ? storyLines(paragraph.text, lines) : [];
  const isNamed = (words: string): boolean => named.some((part) => part.words.test(words));
  const saysWhat = lines.some(({ words }) => isNamed(words));
  const isForm = saysWhat || further.some(({ words }) => isPart(words));
  // Below a sentence fields are no part of it; a paragraph of nothing but fields stays one.
  const isBelow =
    !isForm &&
    mayTell &&
    isTold(
      paragraph.text,
      further.find(({ words }) => opensPart(words)),
    );
  if (stories.length === 0 && !isForm && !isBelow) return [paragraph];
  const openings = further.filter(
    ({ words }) => opensPart(words) || (saysWhat && (opensLabel(words) || isNamed(words))),
  );
  const from = new Set([0, ...openings.map(({ at }) => at), ...stories.map(({ at }) => at)]);
  const starts = [...from].sort((a, b) => a - b);
  return starts.flatMap(
    (at, index) => cutParagraph(paragraph, at, starts[index + 1] ?? paragraph.text.text.length, text) ?? [],
  );
}

/** Whether what stands before a line is a story: what follows is no part of its sentence. */
function isTold(text: Phrase, line: Line | undefined): line is Line {
  return line !== undefined && tellsStory(trimPhrase(slicePhrase(text, 0, line.at)));
}

interface Line {
  readonly at: number;
  readonly words: string;
}

const anyLine = /[^\n]+/g;

function linesWithPlaces({ text }: Phrase): Line[] {
  return matchesOf(anyLine, text).map(({ 0: words, index }) => ({ at: index, words: words.trim() }));
}

/** "Bets:", "**Problem:** …" beside a line that says that it is an outcome. */
function opensLabel(words: string): boolean {
  return /^\P{L}{0,4}\p{Lu}[\p{L} -]{1,24}(?:\s#?\d+(?:\.\d+)*)?[:：](?:\s|$)/u.test(words);
}

/** Whether a line names what it holds. */
function opensPart(words: string): boolean {
  return isPart(words) || opensField(words);
}

/** A label of a story or of criteria. Alone on its line it is one of criteria, and no end of a sentence. */
function isPart(words: string): boolean {
  if (isNumberedCriterion({ text: words }) || opensObjective(words)) return true;
  const label = /^[^:：]{2,60}(?=[:：](?:\s|$))/.exec(words)?.[0];
  if (label === undefined)
    return /^[^\p{L}]*(?!\p{Ll})\p{L}.*[^.]$/u.test(words) && labelKinds(words).includes('criteria');
  const kinds = labelKinds(label);
  return kinds.includes('criteria') || kinds.includes('story') || kinds.includes('aside');
}

/** The first line of a story has at least a role. */
const shortest = 5;

/** The lines where a story begins: one below its title, or one below another that is told. */
function storyLines(text: Phrase, lines: readonly Line[]): Line[] {
  const found: Line[] = [];
  let from = 0;
  for (const line of lines.slice(1)) {
    if (line.words.length < shortest || !opensStory(line.words)) continue;
    const before = trimPhrase(slicePhrase(text, from, line.at));
    const rest = trimPhrase(slicePhrase(text, line.at));
    // What stands above is a title, or a story of its own; "In order to …" would be the beginning of this one.
    const isFirst = found.length === 0 && !tellsStory(trimPhrase(text));
    if (!(isFirst || tellsStory(before)) || !tellsStory(rest)) continue;
    found.push(line);
    from = line.at;
  }
  return found;
}

/** Behind a mark or an id: "As a …", "US-2: As a …". */
function opensStory(words: string): boolean {
  const opening = /^[^\p{L}]*(?:\p{Lu}[\p{Lu}\d]{0,9}[-_ ]?\d+\s*[:.)|–—-]*\s+)?(?!\p{Ll})(?=\p{L})/u.exec(
    words,
  )?.[0];
  return (
    opening !== undefined &&
    (languagesOpening(words).length > 0 || languagesOpening(words.slice(opening.length)).length > 0)
  );
}

function tellsStory(text: Phrase): boolean {
  const label = labelAt(text);
  const told = label?.kind === 'story' ? label.rest : text;
  const words = languagesOpening(told.text).length > 0 ? told : (sentenceLead(told)?.words ?? told);
  return languagesOpening(words.text).some((language) => {
    const story = readStory(words, language);
    return story?.role && story.need;
  });
}
