import type { Language } from '../model';

/** What stands between a need and a benefit that is written behind it. */
export const benefitOpenings: Readonly<Record<Language, string>> = {
  en: 'so that ',
  de: 'damit ',
  fr: 'afin de ',
  es: 'para ',
  pt: 'para ',
  it: 'in modo da ',
  nl: 'zodat ',
  pl: 'aby ',
  ja: 'なぜなら',
  zh: '以便',
  ru: 'чтобы ',
};

/** The same behind the rest of the sentence, with the comma the language puts there. */
export function joinedOpening(language: Language): string {
  if (language === 'zh') return `，${benefitOpenings.zh}`;
  if (language === 'ja') return `。${benefitOpenings.ja}`;
  const isRomance = ['fr', 'es', 'pt', 'it'].includes(language);
  return `${isRomance ? ' ' : ', '}${benefitOpenings[language]}`;
}
