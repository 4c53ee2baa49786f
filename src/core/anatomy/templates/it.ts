import { eitherOf, inOrder } from '../../pattern';
import type { Template } from '../template';

/** Italian: "Come …, voglio …, in modo da …". */
export const it: Template = {
  role: /(?:come|in qualità di|nel ruolo di|in quanto|essendo(?= un))[ \t]+(?:un['’]|l['’]|(?:un[ao]?|il|lo|la|i|gli|le)\b[ \t]*)?/gi,
  need: eitherOf(
    'giu',
    /(?<![\p{L}])(?:io )?(?=non (?:voglio|vorrei|desidero|posso|devo)(?![\p{L}]))/u,
    inOrder(
      '',
      /(?<![\p{L}])(?:io )?/u,
      [/voglio|vorrei|desidero|ho bisogno di|posso|devo/, /mi piacerebbe|necessito di|vogliamo|vorremmo/],
      /(?: (?:poter|potere|che))?(?![\p{L}])/u,
    ),
  ),
  benefit: inOrder(
    'giu',
    /[,;.]?\s*(?<![\p{L}])/u,
    [
      /in modo (?:da|che|tale (?:da|che))/,
      /affinché|così (?:da|che)|al fine di/,
      /per(?= \p{L}+(?:are|ere|ire|rmi|rlo|rla|rli|rle|r)\b)/u,
      /perché|poiché/,
    ],
    /(?![\p{L}])/u,
  ),
  sureBenefit: /[,;.]?\s*(?:in modo|affinché|così (?:da|che)|al fine|(?<=[,;.]\s*)per\b|perché)/giu,
  situation: /^(?:quando|se|mentre|una volta che)(?![\p{L}])/giu,
  benefitFirst: /^(?:al fine di|per|affinché|in modo da)(?![\p{L}])/giu,
  roleInWish:
    /,?\s+(?:come|in quanto)\s+(?:un['’]|l['’]|un[ao]?\s+|il\s+|la\s+|lo\s+)?(?<role>[^,]{2,60}?)(?:,|(?=\s+(?:che|poter|\p{L}+(?:are|ere|ire|rmi|rlo|rla))(?![\p{L}])))/giu,
  subject: /(?<=[,\n]\s*)(?:io|noi|il sistema|l['’]applicazione)(?= )/gi,
  noRole: /^(?:risultato|esempio|conseguenza|parte|se|primo|prima|nota|sempre|tale)(?![\p{L}])/iu,
};
