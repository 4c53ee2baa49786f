import type { Story } from '../model';
import { slicePhrase, trimPhrase, type Phrase } from '../phrase';

const sentence =
  /^(?<roleMarker>as (?:an?|the)?\b)\s*(?<role>[^,]+?)\s*,?\s+(?<needMarker>I (?:want|need|would like)(?: to)?)\b\s*(?<need>.+?)(?:,?\s+(?<benefitMarker>so that|in order to)\s+(?<benefit>.+?))?[.\s]*$/dis;

/** Takes a story sentence apart; null where the words are no story. */
export function readStory(text: Phrase): Story | null {
  const match = sentence.exec(text.text);
  const groups = match?.indices?.groups;
  if (!groups) return null;
  const part = (name: string): Phrase | null => {
    const range = groups[name];
    return range ? trimPhrase(slicePhrase(text, range[0], range[1])) : null;
  };
  return {
    text,
    form: 'role-first',
    role: part('role'),
    need: part('need'),
    benefit: part('benefit'),
    situation: null,
    roleMarker: part('roleMarker'),
    needMarker: part('needMarker'),
    benefitMarker: part('benefitMarker'),
  };
}
