import type { Language } from '../model';
import { isAdverb } from '../words/function-words';
import { verbs } from '../words/verbs';

/** The parts of a story in the words around them, as a sentence of its language puts them. */
interface StoryTemplate {
  role(role: string): string;
  need(need: string): string;
  benefit(benefit: string): string;
  /** What stands between role and need: where the verb comes first, nothing. */
  readonly between: string;
}

const english: StoryTemplate = {
  role: (role) => `As ${withArticle(role)}`,
  need: (need) => `I want ${wish(need)}`,
  benefit: (benefit) => `so that ${benefit}`,
  between: ',',
};

const templates: Partial<Record<Language, StoryTemplate>> = {
  de: {
    role: (role) => `Als ${role}`,
    need: (need) => `möchte ich ${need}`,
    benefit: (benefit) => `damit ${benefit}`,
    between: '',
  },
  nl: {
    role: (role) => `Als ${role}`,
    need: (need) => `wil ik ${need}`,
    benefit: (benefit) => `zodat ${benefit}`,
    between: '',
  },
  es: {
    role: (role) => `Como ${role}`,
    need: (need) => `quiero ${need}`,
    benefit: (benefit) =>
      `${/^\p{L}+[aei]r(?:[lmst]\p{L}+)?\b/iu.test(benefit) ? 'para' : 'para que'} ${benefit}`,
    between: ',',
  },
  pt: {
    role: (role) => `Como ${role}`,
    need: (need) => `quero ${need}`,
    benefit: (benefit) => `${/^\p{L}+[aei]r\b/iu.test(benefit) ? 'para' : 'para que'} ${benefit}`,
    between: ',',
  },
};

/** The usual template in the language of a story; the English one where we know none. */
export function templateIn(language: Language): StoryTemplate {
  return templates[language] ?? english;
}

/** "a nurse", "an owner"; a role that brings its own article keeps it. */
function withArticle(role: string): string {
  if (/^(?:an?|the)\s/i.test(role)) return role;
  return `${/^(?:[aeio]|u(?!s|ni|k\b))/i.test(role) ? 'an' : 'a'} ${role}`;
}

/** A need after "I want": a verb takes "to", a thing does not. */
function wish(need: string): string {
  const first = /^[\p{L}-]+/u.exec(need)?.[0].toLowerCase() ?? '';
  const isAction = verbs.has(first) || first === 'be' || isAdverb(first);
  return isAction && first !== 'to' ? `to ${need}` : need;
}
