import { quote } from '../message';
import type { Language } from '../model';
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

  *check({ items }, { say }) {
    const wordings = new Map<Language, Map<string, Phrase[]>>();
    for (const { story, storyLevel } of items) {
      if (!storyLevel || !story?.role || !story.needMarker) continue;
      const { language, needMarker } = story;
      const own = wordings.get(language) ?? new Map<string, Phrase[]>();
      wordings.set(language, own.set(needMarker.text, [...(own.get(needMarker.text) ?? []), needMarker]));
    }
    // Who writes a story in German cannot begin it in English.
    for (const own of wordings.values()) {
      const groups = groupsOf(own);
      const total = [...groups.values()].reduce((sum, markers) => sum + markers.length, 0);
      const [usual] = [...groups].sort(([, a], [, b]) => b.length - a.length);
      if (!usual || total < fewest || usual[1].length < total * houseShare) continue;
      for (const marker of [...groups.values()].flatMap((markers) => (markers === usual[1] ? [] : markers))) {
        yield {
          at: marker,
          message: say('Write "{0}" for {1}, as in most stories here.', usual[0], quote(marker.text, 50)),
        };
      }
    }
  },
});

const wish =
  /\b(?:want|need|wish|like|able|can|would|should|must|quiero|necesito|deseo|quero|preciso|gostaria|möchte|will|brauche|veux|souhaite|voglio|vorrei|wil)\b/iu;
/** "I don't want" and "I only want" say more than the usual words do. */
const saysMore = /\b(?:not|no|only|never|nicht|kein\w*|ne|não|non)\b|n['’]t\b/iu;

/** The wishes by their wording, whatever its case. */
function groupsOf(wordings: ReadonlyMap<string, readonly Phrase[]>): Map<string, Phrase[]> {
  const groups = new Map<string, Phrase[]>();
  for (const [text, markers] of wordings) {
    if (!wish.test(text) || saysMore.test(text)) continue;
    const plain = plainOf(text);
    groups.set(plain, [...(groups.get(plain) ?? []), ...markers]);
  }
  return groups;
}

/** "I want to" and "I want" are one wording, and so are "eu quero" and "eu quero poder". */
function plainOf(text: string): string {
  return text
    .toLowerCase()
    .replace(/[\s,]+/g, ' ')
    .replace(/ (?:to|poder|that|be able to)$/, '')
    .replace(/^i /, 'I ')
    .trim();
}
