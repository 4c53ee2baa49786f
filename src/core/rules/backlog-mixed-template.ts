import { quote } from '../message';
import type { Story } from '../model';
import type { Phrase } from '../phrase';
import { defineRule } from '../rule';

/** Fewer stories have no house style yet. */
const fewest = 8;
/** From this share on a wording is the house style. */
const houseShare = 0.7;

export default defineRule({
  id: 'backlog-mixed-template',
  on: 'file',
  severity: 'information',
  summary: 'The stories of a backlog begin the wish with the same words.',

  *check({ items }) {
    const markers = items.flatMap(({ story, storyLevel }) => (story && storyLevel ? markerOf(story) : []));
    const counts = new Map<string, number>();
    for (const marker of markers) counts.set(plainOf(marker), (counts.get(plainOf(marker)) ?? 0) + 1);
    const [usual] = [...counts].sort(([, a], [, b]) => b - a);
    if (!usual || markers.length < fewest || usual[1] < markers.length * houseShare) return;
    for (const marker of markers) {
      if (plainOf(marker) === usual[0]) continue;
      yield {
        at: marker,
        message: `Write "${usual[0]}" for ${quote(marker.text, 50)}, as in most stories here.`,
      };
    }
  },
});

const wish =
  /\b(?:want|need|wish|like|able|can|would|should|must|quiero|necesito|deseo|quero|preciso|gostaria|möchte|will|brauche|veux|souhaite|voglio|vorrei|wil)\b/iu;
/** "I don't want" and "I only want" say more than the usual words do. */
const saysMore = /\b(?:not|no|only|never|nicht|kein\w*|ne|não|non)\b|n['’]t\b/iu;

function markerOf({ role, needMarker }: Story): Phrase[] {
  return role && needMarker && wish.test(needMarker.text) && !saysMore.test(needMarker.text)
    ? [needMarker]
    : [];
}

/** "I want to" and "I want" are one wording, and so are "eu quero" and "eu quero poder". */
function plainOf({ text }: Phrase): string {
  return text
    .toLowerCase()
    .replace(/[\s,]+/g, ' ')
    .replace(/ (?:to|poder|that|be able to)$/, '')
    .replace(/^i /, 'I ')
    .trim();
}
