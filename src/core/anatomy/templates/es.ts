import { eitherOf, inOrder } from '../../pattern';
import type { Template } from '../template';

/** Spanish: "Como …, quiero …, para …". */
export const es: Template = {
  role: /(?:como|en mi rol de|en calidad de|siendo|actuando como)[ \t]+(?:(?:una?|el|la|los|las)\b[ \t]*)?/gi,
  need: eitherOf(
    'giu',
    /(?<![\p{L}])(?:yo )?(?=no (?:me )?(?:quiero|deseo|necesito|quisiera|puedo|debo|gustaría)(?![\p{L}]))/u,
    inOrder(
      '',
      /(?<![\p{L}])(?:yo )?(?:me )?/u,
      [/quiero|deseo|necesito|quisiera|puedo|podré|debo/, /gustaría|queremos|necesitamos|deseamos|prefiero/],
      /(?: (?:poder|que se me permita))?(?![\p{L}])/u,
    ),
  ),
  benefit: inOrder(
    'giu',
    /[,;.]?\s*(?<![\p{L}])/u,
    [
      /para(?: que| poder| así)?/,
      /con el (?:fin|objetivo) de(?: que)?/,
      /a fin de(?: que)?/,
      /de (?:modo|manera|forma)(?: tal)? que/,
      /así|porque|ya que|a efectos de/,
    ],
    /(?![\p{L}])/u,
  ),
  sureBenefit:
    /[,;.]?\s*(?:para(?: que| poder|(?= (?:no )?\p{L}+(?:[aei]r(?:[mts]e|l[aeo]s?|nos)?)(?![\p{L}])))|(?<=[,;.]\s*)(?:para|así|porque)|con el|a fin|de (?:modo|manera|forma))/giu,
  situation: /^(?:cuando|si|mientras|una vez que)(?![\p{L}])/giu,
  benefitFirst:
    /^(?:para(?: que| poder)?|con el (?:fin|objetivo) de(?: que)?|a fin de(?: que)?)(?![\p{L}])/giu,
  roleInWish:
    /,?\s+como\s+(?:una?\s+|el\s+|la\s+)?(?<role>[^,]{2,60}?)(?:,|(?=\s+(?:que|poder|\p{L}+[aei]r(?:[mts]e|l[aeo]s?|nos)?)(?![\p{L}])))/giu,
  subject: /(?<=[,\n]\s*)(?:yo|nosotros|el sistema|la aplicación)(?= )/gi,
  noRole:
    /^(?:ya|he|hemos|dije|resultado|ejemplo|consecuencia|parte|se|si|lo|por|primer|nota|máximo|mínimo|siempre|tal)(?![\p{L}])/iu,
};
