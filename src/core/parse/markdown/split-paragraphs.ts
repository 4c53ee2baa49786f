import { languagesOpening, mayNameRole, readStory } from '../../anatomy/read-story';
import { slicePhrase, trimPhrase, type Phrase } from '../../phrase';
import { fieldNamed } from '../field-names';
import { labelKinds } from '../labels';
import type { Block, Paragraph } from './blocks';
import { labelAt } from './label-at';

/**
 * Takes paragraphs apart that hold several things, a line each: "Title: …", "User story: As a …", "Acceptance criteria:
 * …". To Markdown such lines are one paragraph, to their author they are a form.
 * @param text the source as it was parsed
 */
export function splitParagraphs(blocks: readonly Block[], text: string): Block[] {
  return blocks.flatMap((block) =>
    block.type === 'paragraph' && block.text.text.includes('\n') ? split(block, text) : [block],
  );
}

function split(paragraph: Paragraph, text: string): Paragraph[] {
  const lines = linesWithPlaces(paragraph.text);
  const further = lines.slice(1);
  const story = storyLine(paragraph.text, lines);
  if (!story && !further.some(({ words }) => isPart(words))) return [paragraph];
  const openings = further.filter(({ words }) => opensPart(words));
  const from = new Set([0, ...openings.map(({ at }) => at), ...(story ? [story.at] : [])]);
  const starts = [...from].sort((a, b) => a - b);
  return starts.flatMap((at, index) => {
    const words = trimPhrase(
      slicePhrase(paragraph.text, at, starts[index + 1] ?? paragraph.text.text.length),
    );
    if (words.text === '') return [];
    const start = index === 0 ? paragraph.start : lineStart(text, words.start, paragraph.start);
    const next = starts[index + 1];
    const end = next === undefined ? paragraph.end : lineEnd(text, words.end, paragraph.end);
    return [{ ...paragraph, start, end, text: words }];
  });
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

/** The line where a story begins below its title. */
function storyLine(text: Phrase, lines: readonly Line[]): Line | undefined {
  if (!mayNameRole(text.text)) return undefined;
  const candidates = lines
    .slice(1)
    .filter(({ words }) => words.length >= shortest && /^[^\p{L}]*(?!\p{Ll})\p{L}/u.test(words));
  const line = candidates.find(({ words }) => languagesOpening(words).length > 0);
  if (!line || tellsStory(text)) return undefined;
  return tellsStory(trimPhrase(slicePhrase(text, line.at))) ? line : undefined;
}

function tellsStory(text: Phrase): boolean {
  const label = labelAt(text);
  const words = label?.kind === 'story' ? label.rest : text;
  return languagesOpening(words.text).some((language) => {
    const story = readStory(words, language);
    return story?.role && story.need;
  });
}

function lineStart(text: string, at: number, least: number): number {
  return Math.max(least, text.lastIndexOf('\n', at - 1) + 1);
}

function lineEnd(text: string, at: number, most: number): number {
  const end = text.indexOf('\n', at);
  return end < 0 ? most : Math.min(most, at + text.slice(at, end).trimEnd().length);
}
