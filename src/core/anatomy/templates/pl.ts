import { eitherOf, inOrder } from '../../pattern';
import type { Template } from '../template';

/** Polish: "Jako … chcę …, aby …". */
export const pl: Template = {
  role: /(?:jako|w roli)[ \t]+/gi,
  need: eitherOf(
    'giu',
    /(?<![\p{L}])(?:ja )?(?=nie (?:chc[ęe]|potrzebuję|mogę|muszę)(?![\p{L}]))/u,
    inOrder(
      '',
      /(?<![\p{L}])(?:ja )?/u,
      [/chc[ęe]|chciał(?:a)?bym|potrzebuję|mogę|muszę|chcemy/, /pragnę|powinienem|powinnam|życzę sobie/],
      /(?: móc)?(?![\p{L}])/u,
    ),
  ),
  benefit:
    /[,;.]?\s*(?<![\p{L}])(?:(?:aby|żeby|by)(?:m|ś|śmy)?|tak,? (?:aby|żeby)(?:m|śmy)?|dzięki czemu|w celu|ponieważ|bo|po to)(?: móc)?(?![\p{L}])/giu,
  situation: /^(?:kiedy|gdy|jeśli|podczas)(?![\p{L}])/giu,
  benefitFirst: /^(?:aby|żeby|w celu)(?![\p{L}])/giu,
  roleInWish: /,?\s+jako\s+(?<role>[\p{L}/()-]+(?: \p{L}+(?=,))?)(?:,|(?=\s))/giu,
  subject: /(?<=[,\n]\s*)(?:ja|my|system|aplikacja)(?= )/gi,
  noRole: /^(?:przykład|wynik|rezultat|że|pierwszy|ostatni)(?![\p{L}])/iu,
};
