import { benefitOpenings } from '../anatomy/benefit-opening';
import type { Language } from '../model';
import { isAdverb } from '../words/function-words';
import { verbs } from '../words/verbs';

/** The parts of a story in the words around them, as a sentence of its language puts them. */
interface StoryTemplate {
  role(role: string): string;
  need(need: string): string;
  /** What stands between role and need: where the verb comes first, nothing. */
  readonly between: '' | ',';
}

const english: StoryTemplate = {
  role: (role) => `As ${withArticle(role)}`,
  need: (need) => `I want ${wish(need)}`,
  between: ',',
};

const others: Partial<Record<Language, StoryTemplate>> = {
  de: { role: (role) => `Als ${role}`, need: (need) => `möchte ich ${need}`, between: '' },
  nl: { role: (role) => `Als ${role}`, need: (need) => `wil ik ${need}`, between: '' },
  es: { role: (role) => `Como ${role}`, need: (need) => `quiero ${need}`, between: ',' },
  pt: { role: (role) => `Como ${role}`, need: (need) => `quero ${need}`, between: ',' },
};

/** The usual template in the language of a story; the English one where we know none. */
export function templateIn(language: Language): StoryTemplate & { benefit(benefit: string): string } {
  const own = others[language];
  const opening = benefitOpenings[own ? language : 'en'];
  return {
    ...(own ?? english),
    benefit: (benefit) =>
      language === 'de' && isInfinitive(benefit)
        ? `um ${benefit}`
        : opening + (isClause(benefit, opening) ? 'que ' : '') + benefit,
  };
}

/** "para cerrar el mes", but "para que el mes se cierre". */
function isClause(benefit: string, opening: string): boolean {
  return opening === 'para ' && !/^(?:no |não )?\p{L}+[aei]r(?:[lmst]\p{L}+)?(?!\p{L})/iu.test(benefit);
}

/** "um nichts doppelt zu zahlen", but "damit ich nichts doppelt zahle". */
function isInfinitive(benefit: string): boolean {
  return (
    /(?:^|\s)zu \p{L}+n\.?$/u.test(benefit) &&
    !/,|^(?:ich|wir|er|sie|es|man|der|die|das|mein|unser|jeder?|niemand|alle|nichts)(?!\p{L})/iu.test(benefit)
  );
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
