import { matchAt } from '../../../anatomy/marker';
import { languagesOpening, readStory } from '../../../anatomy/read-story';
import { templates } from '../../../anatomy/templates';
import type { Language } from '../../../model';
import { joinLines, joinPhrase, unwrapPhrase, type Phrase } from '../../../phrase';
import type { Block, Heading, Paragraph } from '../blocks/blocks';

/** In UTF-16 units: a role is short, and so is what only opens a part, "As a". */
const longestRole = 100;
const longestOpening = 20;

type Opener = Heading | Paragraph;

/** A heading or a paragraph, with the paragraph below it where that says the part. */
interface Part {
  readonly text: Phrase;
  readonly end: number;
}

/**
 * Joins headings or paragraphs that are the parts of one story, "#### As a cook", "#### I want to see orders", "#### So
 * that …", be the words in them or in a paragraph below each. To Markdown they stand apart, to their author they are one
 * sentence.
 */
export function joinParts(blocks: readonly Block[]): readonly Block[] {
  const joined: Block[] = [];
  for (let at = 0; at < blocks.length; at++) {
    const block = blocks[at];
    if (!block) continue;
    const card = isOpener(block) ? cardAt(blocks, at, block) : null;
    joined.push(card?.paragraph ?? block);
    if (card) at += card.size - 1;
  }
  return joined;
}

function isOpener(block: Block): block is Opener {
  return (block.type === 'heading' || block.type === 'paragraph') && block.text.text.length <= longestRole;
}

function cardAt(
  blocks: readonly Block[],
  at: number,
  first: Opener,
): { paragraph: Paragraph; size: number } | null {
  for (const size of first.text.text.length <= longestOpening ? [1, 2] : [1]) {
    const second = blocks[at + size];
    if (!second || !isOpener(second) || !isBeside(second, first)) continue;
    const language = languagesOpening(`${first.text.text} …`).find(
      (one) => matchAt(templates[one].need, `${second.text.text} …`, 0) !== null,
    );
    const parts = language ? partsAt(blocks, { at, size, first, language }) : null;
    const last = parts?.at(-1);
    if (!parts || !last) continue;
    const text = joinLines(parts.map((part) => part.text));
    const { start, within } = first;
    return {
      paragraph: { type: 'paragraph', start, end: last.end, within, text },
      size: parts.length * size,
    };
  }
  return null;
}

interface Opening {
  readonly at: number;
  /** How many blocks make a part: 2 where each has a paragraph below it. */
  readonly size: number;
  readonly first: Opener;
  readonly language: Language;
}

/** All three parts, or role and need. */
function partsAt(blocks: readonly Block[], { at, size, first, language }: Opening): Part[] | null {
  const partAt = (index: number): Part | null =>
    partOf(blocks.slice(at + index * size, at + (index + 1) * size), first);
  const [role, need, benefit] = [partAt(0), partAt(1), partAt(2)];
  if (
    !role ||
    !need ||
    isSentence(role, first) ||
    isSentence(need, first) ||
    !opens([role, need], 'needMarker', language)
  )
    return null;
  const all = benefit ? [role, need, benefit] : [];
  return benefit && opens(all, 'benefitMarker', language) ? all : [role, need];
}

/** In prose a paragraph that goes on is no sentence yet. */
function isSentence({ text }: Part, { type }: Opener): boolean {
  return type === 'paragraph' && /[.!?]$/.test(text.text);
}

function partOf([opener, below]: readonly Block[], first: Opener): Part | null {
  if (!opener || !isBeside(opener, first)) return null;
  if (!below) return { text: opener.text, end: opener.end };
  if (below.type !== 'paragraph') return null;
  const between = { text: ' ', start: opener.text.end, end: below.text.start };
  return { text: joinPhrase([opener.text, between, unwrapPhrase(below.text)]), end: below.end };
}

function isBeside(block: Block, first: Opener): block is Opener {
  if (block.type === 'heading') return first.type === 'heading' && block.level === first.level;
  return block.type === 'paragraph' && first.type === 'paragraph' && block.within === first.within;
}

/** Whether the words of the template open the last of these parts, and each of them says something. */
function opens(parts: readonly Part[], marker: 'needMarker' | 'benefitMarker', language: Language): boolean {
  const story = readStory(joinLines(parts.map(({ text }) => text)), language);
  if (!story?.role || !story.need || (marker === 'benefitMarker' && !story.benefit)) return false;
  return story[marker]?.start === parts.at(-1)?.text.start;
}
