import type { Story } from '../model';
import { slicePhrase } from '../phrase';
import type { Reading } from './read';
import { form } from './signals/form';

/** What is said of an item that has a story's sentence. */
export const toldAsStory = form.find(({ id }) => id === 'story-sentence')?.name ?? '';

/** From "As a" to "I want"; what stands farther apart is not shown in one piece. In words. */
const longestTemplate = 12;

/** The words of a reading that the story's template brings: "As a … I want to … so that". */
export function templateWords(story: Story, { part, tokens }: Reading): readonly number[] {
  const { phrase } = part;
  if (!phrase) return [];
  const markers = [story.roleMarker, story.needMarker, story.benefitMarker].filter(
    (marker) => marker !== null,
  );
  return tokens.flatMap(({ start, end }, at) => {
    const place = slicePhrase(phrase, start, end);
    const isPutThere = place.start === place.end;
    return isPutThere || markers.some((marker) => place.start >= marker.start && place.end <= marker.end)
      ? [at]
      : [];
  });
}

/** What stands for the template: role and wish, or the role where the author wrote no more. */
export function shownOfTemplate(
  { roleMarker, needMarker }: Story,
  template: readonly number[],
  { part: { phrase }, tokens }: Reading,
): { from: number; to: number } | null {
  const [first] = template;
  if (first === undefined || !phrase) return null;
  const placeOf = (at: number): { start: number; end: number } => {
    const { start = 0, end = 0 } = tokens[at] ?? {};
    return slicePhrase(phrase, start, end);
  };
  const { start, end } = placeOf(first);
  if (start === end) {
    const role = tokens.findIndex((_, at) => at > first && !template.includes(at));
    const behind = template.find((at) => at > role);
    return role < 0 || behind === undefined ? null : { from: role, to: behind };
  }
  // The benefit's "so that" stands behind what is wanted, and the reason would go through all of it.
  const until = Math.max(roleMarker?.end ?? 0, needMarker?.end ?? 0);
  const last = template.findLast((at) => at < first + longestTemplate && placeOf(at).end <= until);
  return { from: first, to: (last ?? first) + 1 };
}
