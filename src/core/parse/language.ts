import { languages, type Language } from '../model';
import { languageMarked, languagesByWord } from './small-words';

/** Below so many small words a text says nothing about its language. */
const fewest = 3;
/** Another language than English must be this much more frequent: keys and technical terms are English anyway. */
const lead = 1.2;
/** So much of a file is looked at, in UTF-16 units. */
const sample = 20_000;
/** A file that states its language does so in its first lines. */
const head = 1000;

/** What a file says of itself: `# language: de`, also in the comment of its format or as a key of its own. */
const statement =
  /^\uFEFF?[ \t]*(?:#+|\/\/|<!--)?[ \t]*"?lang(?:uage)?"?[ \t]*[:=][ \t]*["']?(?<code>[a-z]{2})(?:[-_][a-z]{2,4})?["']?[ \t]*(?:,|-->)?[ \t]*$/im;

/** The language that a text states, or else the one that most of it is written in; English where it says nothing. */
export function languageOf(source: string): Language {
  return statedIn(source) ?? writtenIn(source.slice(0, sample));
}

function statedIn(source: string): Language | undefined {
  const code = statement.exec(source.slice(0, head).replace(/\r/g, ''))?.groups?.['code']?.toLowerCase();
  return languages.find((language) => language === code);
}

function writtenIn(text: string): Language {
  const letters = count(text, /\p{L}/gu);
  if (count(text, /[\u3040-\u30ff]/g) > letters * 0.05) return 'ja';
  if (count(text, /\p{Script=Han}/gu) > letters * 0.2) return 'zh';
  if (count(text, /\p{Script=Cyrillic}/gu) > letters * 0.3) return 'ru';
  return latinLanguage(text);
}

/** A word with a line below it is a part of a key: `i_want` says nothing of the language of its value. */
const word = /(?<![\p{L}\d_])\p{L}+(?![\p{L}\d_])/gu;

/** The state of an item in many tables; its second word is Portuguese. */
const toDo = /\bto[ -]do\b/g;

function latinLanguage(text: string): Language {
  const hits = new Map<Language, number>();
  for (const [found] of text.toLowerCase().replace(toDo, ' ').matchAll(word)) {
    const marked = languageMarked(found);
    for (const language of languagesByWord.get(found) ?? (marked ? [marked] : []))
      hits.set(language, (hits.get(language) ?? 0) + 1);
  }
  const english = hits.get('en') ?? 0;
  hits.delete('en');
  const [best] = [...hits].sort(([, a], [, b]) => b - a);
  return best && best[1] >= fewest && best[1] > english * lead ? best[0] : 'en';
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
