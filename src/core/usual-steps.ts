import type { Language, Step } from './model';

export type Keyword = Step['kind'] | 'and' | 'but';

/** The usual keyword for each step; its readers know more spellings. */
export const usualSteps: Readonly<Record<Language, Readonly<Record<Keyword, string>>>> = {
  en: { given: 'Given', when: 'When', then: 'Then', and: 'And', but: 'But' },
  de: { given: 'Angenommen', when: 'Wenn', then: 'Dann', and: 'Und', but: 'Aber' },
  fr: { given: 'Étant donné', when: 'Quand', then: 'Alors', and: 'Et', but: 'Mais' },
  es: { given: 'Dado', when: 'Cuando', then: 'Entonces', and: 'Y', but: 'Pero' },
  pt: { given: 'Dado', when: 'Quando', then: 'Então', and: 'E', but: 'Mas' },
  it: { given: 'Dato', when: 'Quando', then: 'Allora', and: 'E', but: 'Ma' },
  nl: { given: 'Gegeven', when: 'Als', then: 'Dan', and: 'En', but: 'Maar' },
  pl: { given: 'Zakładając', when: 'Kiedy', then: 'Wtedy', and: 'Oraz', but: 'Ale' },
  ja: { given: '前提', when: 'もし', then: 'ならば', and: 'かつ', but: 'しかし' },
  zh: { given: '假如', when: '当', then: '那么', and: '而且', but: '但是' },
  ru: { given: 'Дано', when: 'Когда', then: 'Тогда', and: 'И', but: 'Но' },
};
