import { languagesOpening, mayNameRole, readStory } from '../../anatomy/read-story';
import { slicePhrase, trimPhrase, type Phrase } from '../../phrase';
import { fieldNamed } from '../field-names';
import { labelKinds } from '../labels';
import type { Block, Paragraph } from './blocks';
import { cutParagraph } from './cut-paragraph';
import { labelAt } from './label-at';
import { sentenceLead } from './sentence-lead';

/**
 * Takes paragraphs apart that hold several things, a line each: "Title: …", "User story: As a …", "Acceptance criteria:
 * …". To Markdown such lines are one paragraph, to their author they are a form.
 * @param text the source as it was parsed
 */
export function splitParagraphs(blocks: readonly Block[], text: string): Block[] {
  return blocks.flatMap((block) =>
    block.type === 'paragraph' && !block.card && block.text.text.includes('\n')
      ? split(block, text)
      : [block],
  );
}

function split(paragraph: Paragraph, text: string): Paragraph[] {
  const lines = linesWithPlaces(paragraph.text);
  const further = lines.slice(1);
  const stories = storyLines(paragraph.text, lines);
  if (stories.length === 0 && !further.some(({ words }) => isPart(words))) return [paragraph];
  const openings = further.filter(({ words }) => opensPart(words));
  const from = new Set([0, ...openings.map(({ at }) => at), ...stories.map(({ at }) => at)]);
  const starts = [...from].sort((a, b) => a - b);
  return starts.flatMap(
    (at, index) => cutParagraph(paragraph, at, starts[index + 1] ?? paragraph.text.text.length, text) ?? [],
  );
}

interface Line {
  readonly at: number;
  readonly words: string;
}

function linesWithPlaces({ text }: Phrase): Line[] {
  return [...text.matchAll(/[^\n]+/g)].map(({ 0: words, index }) => ({ at: index, words: words.trim() }));
}

/** Whether a line names what it holds. */
function opensPart(words: string): boolean {
  const label = /^[^:：]{2,40}(?=[:：])/.exec(words)?.[0];
  return (
    isPart(words) || (label !== undefined && fieldNamed(label.replace(/[*_`]/g, '').trim()) !== undefined)
  );
}

/** A label of a story or of criteria. Alone on its line it is one of criteria, and no end of a sentence. */
function isPart(words: string): boolean {
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
  if (!mayNameRole(text.text)) return [];
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
