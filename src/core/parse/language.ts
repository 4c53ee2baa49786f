import type { Language } from '../model';

/** Small words that are frequent in one of the languages and rare or unknown in the others. */
const smallWords: ReadonlyMap<Language, readonly string[]> = new Map([
  [
    'en',
    ['the', 'and', 'of', 'with', 'that', 'is', 'are', 'for', 'i', 'want', 'when', 'should', 'by', 'from'],
  ],
  [
    'de',
    ['und', 'der', 'die', 'das', 'ich', 'ist', 'für', 'mit', 'nicht', 'eine', 'möchte', 'damit', 'werden'],
  ],
  [
    'fr',
    ['les', 'des', 'une', 'je', 'veux', 'est', 'dans', 'pour', 'avec', 'afin', 'sur', 'aux', 'mes', 'sont'],
  ],
  [
    'es',
    ['el', 'los', 'las', 'una', 'quiero', 'como', 'con', 'mis', 'del', 'puedo', 'cuando', 'y', 'usuario'],
  ],
  [
    'pt',
    ['um', 'uma', 'os', 'quero', 'não', 'com', 'meus', 'dos', 'eu', 'são', 'usuário', 'deve', 'ao', 'em'],
  ],
  ['it', ['il', 'gli', 'della', 'voglio', 'sono', 'di', 'che', 'utente', 'delle', 'posso', 'vorrei', 'nel']],
  [
    'nl',
    ['het', 'een', 'ik', 'wil', 'van', 'zodat', 'niet', 'mijn', 'kan', 'worden', 'voor', 'zijn', 'naar'],
  ],
  ['pl', ['chcę', 'aby', 'jako', 'nie', 'jest', 'się', 'użytkownik', 'moje', 'na', 'żeby', 'oraz', 'dla']],
] as const);

const languagesByWord: ReadonlyMap<string, readonly Language[]> = byWord();

/** Below so many small words a text says nothing about its language. */
const fewest = 4;
/** Another language than English must be this much more frequent: keys and technical terms are English anyway. */
const lead = 1.2;
/** So much of a file is looked at, in UTF-16 units. */
const sample = 20_000;

/** The language that most of a text is written in; English where it says nothing. */
export function languageOf(source: string): Language {
  const text = source.slice(0, sample);
  const letters = count(text, /\p{L}/gu);
  if (count(text, /[\u3040-\u30ff]/g) > letters * 0.05) return 'ja';
  if (count(text, /\p{Script=Han}/gu) > letters * 0.2) return 'zh';
  if (count(text, /\p{Script=Cyrillic}/gu) > letters * 0.3) return 'ru';
  return latinLanguage(text);
}

function latinLanguage(text: string): Language {
  const hits = new Map<Language, number>();
  for (const [word] of text.toLowerCase().matchAll(/\p{L}+/gu)) {
    for (const language of languagesByWord.get(word) ?? []) hits.set(language, (hits.get(language) ?? 0) + 1);
  }
  const english = hits.get('en') ?? 0;
  hits.delete('en');
  const [best] = [...hits].sort(([, a], [, b]) => b - a);
  return best && best[1] >= fewest && best[1] > english * lead ? best[0] : 'en';
}

function byWord(): ReadonlyMap<string, readonly Language[]> {
  const result = new Map<string, Language[]>();
  for (const [language, words] of smallWords) {
    for (const word of words) result.set(word, [...(result.get(word) ?? []), language]);
  }
  return result;
}

function count(text: string, pattern: RegExp): number {
  return [...text.matchAll(pattern)].length;
}
