import { languagesOpening, readStory } from '../../anatomy/read-story';
import type { Language, Story } from '../../model';
import { unwrapPhrase, type Phrase } from '../../phrase';

/**
 * A story over several lines. Mostly they are one wrapped sentence; where each line is a part of the template and the
 * line end is all that parts them ("In order to … / As a … / I want …"), the lines tell more.
 */
export function readStoryLines(text: Phrase, language: Language): Story | null {
  for (const tried of new Set([
    language,
    ...languagesOpening(text.text.replace(/^[^\p{L}]+/u, '')),
    'en' as const,
  ])) {
    const story = readIn(text, tried);
    if (story) return story;
  }
  return null;
}

function readIn(text: Phrase, language: Language): Story | null {
  const wrapped = readStory(unwrapPhrase(text), language);
  if (!text.text.includes('\n')) return wrapped;
  const byLine = readStory(text, language);
  return byLine && countParts(byLine) > countParts(wrapped) ? unwrapped(byLine) : wrapped;
}

/** How many of its three parts a story has. */
export function countParts(story: Story | null): number {
  return [story?.role, story?.need, story?.benefit].filter(Boolean).length;
}

function unwrapped(story: Story): Story {
  const line = (part: Phrase | null): Phrase | null => part && unwrapPhrase(part);
  return {
    ...story,
    text: unwrapPhrase(story.text),
    role: line(story.role),
    need: line(story.need),
    benefit: line(story.benefit),
    situation: line(story.situation),
  };
}
