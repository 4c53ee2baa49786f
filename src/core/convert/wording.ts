import type { Portable, PortableCriterion, PortableStory } from './portable';

/** A story as one English sentence; null where it has neither role nor need. */
export function sentenceOf(story: PortableStory | null): string | null {
  if (!story || (story.role === null && story.need === null)) return null;
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

/** A need after "I want": a verb takes "to", a thing does not. The reader gave the need without its "to". */
export function wish(need: string): string {
  return /^(?:to|an?|the|my|our|all|that|it|no)\s/i.test(need) ? need : `to ${need}`;
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
