import { isAdverb } from '../words/function-words';
import { verbs } from '../words/verbs';
import type { Portable, PortableCriterion, PortableStory } from './portable';

/** A story as one sentence: the author's own, else in the usual template; null without role and need. */
export function sentenceOf(story: PortableStory | null): string | null {
  if (!story || (story.role === null && story.need === null)) return null;
  if (story.sentence !== null) return story.sentence;
  const parts = [
    story.role === null ? '' : `As ${withArticle(story.role)}`,
    story.situation ?? '',
    story.need === null ? '' : `I want ${wish(story.need)}`,
    story.benefit === null ? '' : `so that ${story.benefit}`,
  ].filter(Boolean);
  const sentence = parts.join(', ');
  return `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}.`;
}

/** "a nurse", "an owner"; a role that brings its own article keeps it. */
export function withArticle(role: string): string {
  if (/^(?:an?|the)\s/i.test(role)) return role;
  return `${/^(?:[aeio]|u(?!s|ni|k\b))/i.test(role) ? 'an' : 'a'} ${role}`;
}

/** A need after "I want": a verb takes "to", a thing does not. */
export function wish(need: string): string {
  const first = /^[\p{L}-]+/u.exec(need)?.[0].toLowerCase() ?? '';
  const isAction = verbs.has(first) || first === 'be' || isAdverb(first);
  return isAction && first !== 'to' ? `to ${need}` : need;
}

/** A criterion in one line: its own words, or its steps as a sentence. */
export function lineOf({ text, name, steps }: PortableCriterion): string {
  if (steps.length === 0) return text;
  const words = stepWords(steps).map(
    ({ keyword, text: step }, index) => `${index === 0 ? keyword : keyword.toLowerCase()} ${step}`,
  );
  const sentence = words.join(', ');
  return name === null ? sentence : `${name}: ${sentence}`;
}

/** Steps with the keywords people write: a second Given is an And. */
export function stepWords(steps: PortableCriterion['steps']): { keyword: string; text: string }[] {
  return steps.map(({ kind, text }, index) => ({
    keyword: steps[index - 1]?.kind === kind ? 'And' : `${kind.charAt(0).toUpperCase()}${kind.slice(1)}`,
    text,
  }));
}

/** What an item is called where it needs a name. */
export function nameOf({ title, story, id }: Portable): string {
  return title || story?.need || id || 'Untitled';
}
