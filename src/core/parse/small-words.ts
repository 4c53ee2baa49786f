import type { Language } from '../model';
import { wordSet } from '../words/tokens';

/**
 * Words that are frequent in a language. A word of several languages stands with each of them: "per" says neither that a
 * text is English nor that it is Italian. Languages with a script of their own need none.
 */
const lists: Readonly<Partial<Record<Language, string>>> = {
  en: 'the and of with that is are for i want should by from this it be my their can so as an must per come do no me',
  de: `
    und der das den dem ich ist für mit nicht ein eine einen einer einem möchte damit werden wird sich auf
    auch als wenn dann soll kann von zum zur im bei oder alle über nach muss um sind keine wie sie er es mich
    mir meine meinen will gegeben angenommen bis pro
  `,
  fr: `
    le la les des une je veux est dans pour avec afin sur aux mes sont et un du que qui en tant ne pas au mon
    ma son sa ses nous vous il elle être peut peux doit dois souhaite voudrais quand lorsque alors donné par
    de qu
  `,
  es: `
    el la los las una un quiero como con mis del puedo cuando y usuario usuaria para que en de es se mi su sus
    por lo al no debe entonces dado deseo necesito cliente si o este esta son está
  `,
  pt: `
    um uma os quero não com meus dos eu são usuário usuária deve ao em como para que de do da na nos das se o
    e é por quando então dado meu minha seu sua ou está cliente gostaria posso preciso pelo pela
  `,
  it: `
    il gli della voglio sono di che utente delle posso vorrei nel un una la le con per come del alla al i e è
    non da si mio mia quando allora dato modo questo dei lo essere cliente ho poter ogni anche
  `,
  nl: `
    het een ik wil van zodat niet mijn kan worden voor zijn naar de en als met op dat te wordt ze gebruiker
    dan moet deze bij of er aan uit heb om wanneer gegeven ook alle mij
  `,
  pl: `
    chcę aby jako nie jest się użytkownik moje na żeby oraz dla i w z do po mój moją móc gdy wtedy jeśli że od
    przez mogę są lub ten która który kiedy mając chciałbym chciałabym
  `,
};

/** The languages that have a word among their small words. */
export const languagesByWord: ReadonlyMap<string, readonly Language[]> = byWord();

function byWord(): ReadonlyMap<string, readonly Language[]> {
  const result = new Map<string, Language[]>();
  for (const [language, list] of Object.entries(lists) as [Language, string][]) {
    for (const word of wordSet(list)) result.set(word, [...(result.get(word) ?? []), language]);
  }
  return result;
}

/** Letters and endings by which a single word is of a language: titles have few small words. */
const marks: readonly (readonly [Language, RegExp])[] = [
  ['de', /[äöüß]|\p{L}{4}(?:ung|ungen|keit|heit|schaft)$/u],
  ['fr', /[èêëîïôûùœ]|ç[ao]|\p{L}{3}(?:ée|ées|eur|eurs)$/u],
  ['es', /ñ|\p{L}{2}ción$/u],
  ['pt', /[ãõ]/u],
  ['it', /[ìò]|\p{L}{3}zion[ei]$/u],
  ['nl', /\p{L}ij\p{L}|\p{L}{3}heid$/u],
  ['pl', /[łąęśźżćń]/u],
];
const mayBeMarked = /\P{ASCII}|ung|keit|heit|schaft|eur|zion|ij/u;

/** The language that a word, in small letters, is of by its looks; undefined of most. */
export function languageMarked(word: string): Language | undefined {
  if (!mayBeMarked.test(word)) return undefined;
  return marks.find(([, pattern]) => pattern.test(word))?.[0];
}
