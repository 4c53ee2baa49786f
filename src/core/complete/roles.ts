import { matchAt } from '../anatomy/marker';
import { templates } from '../anatomy/templates';
import { matchesOf } from '../matches';
import type { Language } from '../model';
import type { Cursor } from './cursor';
import type { Place } from './offer';

/** Where a sentence begins on its line: behind bullets and marks, an id, a label, the end of another sentence. */
const beginnings = /(?:^\s*(?:[-*+>|]\s+)*|[.:|>\]\d*+–—-]\s+)["'(]?/g;

/** After "As a": at the beginning of a sentence, in the file's language or in English. */
export function roleAt({ file: { language }, line }: Cursor): Place | undefined {
  const plain = line.replaceAll(/\*\*|__/g, '');
  for (const { 0: beginning, index } of matchesOf(beginnings, plain)) {
    const sentence = plain.slice(index + beginning.length);
    for (const one of new Set<Language>([language, 'en'])) {
      const typed = roleIn(sentence, one);
      if (typed !== undefined) return { typed, offers: ({ words, say }) => words.rolesOffered(say) };
    }
  }
  return undefined;
}

/** What is typed of the role that opens a sentence. */
function roleIn(sentence: string, language: Language): string | undefined {
  const marker = matchAt(templates[language].role, sentence, 0);
  if (!marker) return undefined;
  const words = sentence.slice(0, marker.end);
  // "As soon as": without an article nobody can tell that a role follows in English.
  if (language === 'en' && !words.trim().includes(' ')) return undefined;
  const [, typed] = /^:?(\s[^,.:;!?|]{0,40})$/.exec(sentence.slice(words.trimEnd().length)) ?? [];
  return typed?.trimStart();
}
