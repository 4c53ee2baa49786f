import { quote } from '../message';
import type { Language, Story } from '../model';
import type { Phrase } from '../phrase';
import { defineRule } from '../rule';
import { wordsOf } from '../words/tokens';

/** Half of all stories have 20 words or fewer, and 95 in a hundred no more than this. */
const longest = 40;
/** The same sentence takes a fifth more words in the Romance languages: articles and prepositions are words of their own. */
const longestInRomance = 48;
const romance: ReadonlySet<Language> = new Set(['fr', 'es', 'pt', 'it']);
/** Nothing parts the words there, so that they cannot be counted. */
const unparted: ReadonlySet<Language> = new Set(['ja', 'zh']);
/** In UTF-16 units: what is shorter does not hold so many words, whatever they are. */
const shortest = longest * 3;

/** What stands in brackets is an aside, an address is one thing, and a quotation is one name. */
const aside = /\([^()]*\)|\[[^[\]]*\]/g;
const oneThing = /\bhttps?:\/\/\S+|`[^`\n]+`|["“”„][^"“”„\n]+["“”]/g;
/** An example and a second sentence are notes as well. */
const further = /\b(?:i\.e\.|e\.g\.|for example|for instance)[\s,][^]*|(?<=[\p{L}\d)]{2}[.!?])\s+\p{Lu}[^]*/u;
/** "name, street, town, postcode and phone": four short parts in a row are a list, and a list is read at a glance. */
const list =
  /(?:[^\s,;]+(?:\s+[^\s,;]+){0,2}[,;]\s+){3,}(?:(?:and|or|und|oder|y|o|e|et|ou|en|of|i|lub)\s+)?\S+/giu;

export default defineRule({
  id: 'story-too-long',
  on: 'story',
  severity: 'information',
  summary: 'A story is a sentence that can be read in one breath.',

  *check(story, { say }) {
    const { text, need, language } = story;
    if (text.text.length < shortest || !need || unparted.has(language)) return;
    const most = romance.has(language) ? longestInRomance : longest;
    // Most stories are short with all that stands beside them.
    if (wordsOf(text.text).length <= most) return;
    const count = partsOf(story).reduce((sum, part) => sum + wordsOf(essence(part.text)).length, 0);
    if (count <= most) return;
    const message = say('Say {0} in at most {1} words, not {2}.', quote(need.text, 36), most, count);
    yield { at: need, message };
  },
});

/** What the sentence consists of: a note behind it is no part of it, and has a rule of its own. */
function partsOf({ role, roleMarker, situation, need, needMarker, benefit, benefitMarker }: Story): Phrase[] {
  return [roleMarker, role, situation, needMarker, need, benefitMarker, benefit].flatMap(
    (part) => part ?? [],
  );
}

function essence(words: string): string {
  return words.replace(further, '').replace(aside, ' ').replace(oneThing, ' thing ').replace(list, ' list ');
}
