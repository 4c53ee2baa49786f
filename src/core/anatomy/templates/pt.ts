import { eitherOf, inOrder } from '../../pattern';
import type { Template } from '../template';

/** Portuguese: "Como …, eu quero …, para que …". */
export const pt: Template = {
  role: /(?:como|enquanto|na qualidade de|no papel de|sendo(?= uma?(?![\p{L}])))[ \t]+(?:(?:uma?|o|a|os|as)(?![\p{L}])[ \t]*)?/giu,
  need: eitherOf(
    'giu',
    /(?<![\p{L}])(?:eu )?(?=não (?:quero|desejo|preciso|gostaria|queria|posso|devo)(?![\p{L}]))/u,
    inOrder(
      '',
      /(?<![\p{L}])(?:eu )?/u,
      [
        /quero|desejo|preciso(?: de)?|gostaria(?: de)?|queria|posso/,
        /devo|queremos|precisamos|necessito(?: de)?/,
      ],
      /(?: (?:poder|que))?(?![\p{L}])/u,
    ),
  ),
  benefit: inOrder(
    'giu',
    /[,;.]?\s*(?<![\p{L}])/u,
    [
      /para(?: que| poder)?/,
      /a fim de(?: que)?/,
      /com o (?:objetivo|intuito|propósito) de/,
      /de (?:modo|forma|maneira)(?: a)?(?: que)?/,
      /assim|porque|pois/,
    ],
    /(?![\p{L}])/u,
  ),
  sureBenefit: inOrder('giu', /[,;.]?\s*/, [
    inOrder('', /para/, [
      / que| poder/,
      /(?= (?:não |eu |nós |el[ea]s? |me |se )?\p{L}+(?:[aei]r(?:em|mos)?(?:-\p{L}+)?|[áêí]-l[ao]s?)(?![\p{L}]))/u,
    ]),
    /(?<=[,;.]\s*)(?:para|assim|porque|pois)/,
    /a fim|com o/,
    /de (?:modo|forma|maneira)/,
  ]),
  situation: /^(?:quando|se|assim que)(?![\p{L}])/giu,
  benefitFirst: /^(?:para(?: que| poder)?|a fim de(?: que)?|com o objetivo de)(?![\p{L}])/giu,
  roleInWish:
    /,?\s+como\s+(?:uma?\s+|[oa]\s+)?(?<role>[^,]{2,60}?)(?:,|(?=\s+(?:que|poder|\p{L}+[aei]r(?:-\p{L}+)?)(?![\p{L}])))/giu,
  subject: /(?<=[,\n]\s*)(?:eu|nós|o sistema|a aplicação)(?= )/gi,
  noRole: /^(?:resultado|exemplo|consequência|parte|se|primeir[oa]|nota|sempre|tal)(?![\p{L}])/iu,
};
