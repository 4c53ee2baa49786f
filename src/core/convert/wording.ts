import { isPlaceholder } from '../parse/placeholder';
import { readStoryLines } from '../parse/story/story-lines';
import { usualSteps } from '../usual-steps';
import type { PortableCriterion, PortableStory } from './portable';
import { templateIn } from './story-template';

/** A story as one sentence: the author's own, else in the usual template; null without role and need. */
export function sentenceOf(story: PortableStory | null): string | null {
  if (!story || (story.role === null && story.need === null)) return null;
  if (story.sentence !== null) return story.sentence;
  const template = templateIn(story.language);
  const role = story.role === null ? '' : template.role(story.role);
  const need = story.need === null ? '' : template.need(story.need);
  const wanted = role && need && !story.situation ? `${role}${template.between} ${need}` : null;
  const parts = [
    ...(wanted === null ? [role, story.situation ?? '', need] : [wanted]),
    story.benefit === null ? '' : template.benefit(story.benefit),
  ].filter(Boolean);
  const sentence = parts.join(', ');
  return `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}.`;
}

/** Whether readers know the sentence as a story without a label before it. */
export function isPlainlyStory({ role, need }: PortableStory): boolean {
  return role !== null && need !== null && !isPlaceholder(role) && !isPlaceholder(need);
}

/** Whether words that are no story would be read as one, in any language. */
export function readsAsStory(text: string): boolean {
  return readStoryLines({ text, start: 0, end: text.length }, 'en') !== null;
}

/** A criterion in one line, with its id: its own words, or its steps as a sentence. Where steps have a name, it is left out. */
export function lineOf(criterion: PortableCriterion): string {
  const { id, text, steps } = criterion;
  const words = steps.length === 0 ? text : sentenceOfSteps(criterion);
  return id === null ? words : `${id}: ${words}`;
}

/** "Given …, and …, when …, then …". */
export function sentenceOfSteps(of: Steps): string {
  return stepWords(of)
    .map(({ keyword, text }, index) => `${index === 0 ? keyword : keyword.toLowerCase()} ${text}`)
    .join(', ');
}

type Steps = Pick<PortableCriterion, 'steps' | 'language'>;

/** Steps with the keywords people write: a second Given is an And. */
export function stepWords({ steps, language }: Steps): { keyword: string; text: string; isAnd: boolean }[] {
  return steps.map(({ kind, text }, index) => {
    const isAnd = steps[index - 1]?.kind === kind;
    return { keyword: usualSteps[language][isAnd ? 'and' : kind], text, isAnd };
  });
}

/** Each step on a line of its own. */
export function stepLines(of: Steps): string[] {
  return stepWords(of).map(({ keyword, text }) => `${keyword} ${text}`);
}
