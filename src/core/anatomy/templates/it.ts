import type { Template } from '../template';

/** Italian: "Come …, voglio …, in modo da …". */
export const it: Template = {
  role: /(?:come|in qualità di|nel ruolo di)[ \t]+(?:(?:un[ao]?|il|lo|la|i|gli|le)\b[ \t]*|un['’]|l['’])?/gi,
  need: /(?<![\p{L}])(?:io )?(?=non (?:voglio|vorrei|desidero|posso|devo)(?![\p{L}]))|(?<![\p{L}])(?:io )?(?:voglio|vorrei|desidero|ho bisogno di|posso|devo|mi piacerebbe|necessito di|vogliamo|vorremmo)(?: (?:poter|potere|che))?(?![\p{L}])/giu,
  benefit:
    /[,;.]?\s*(?<![\p{L}])(?:in modo (?:da|che|tale (?:da|che))|affinché|così (?:da|che)|al fine di|per(?= \p{L}+(?:are|ere|ire|rmi|rlo|rla|rli|rle|r)\b)|perché|poiché)(?![\p{L}])/giu,
  situation: /^(?:quando|se|mentre|una volta che)(?![\p{L}])/giu,
  benefitFirst: /^(?:al fine di|per|affinché)(?![\p{L}])/giu,
  subject: /(?<=[,\n]\s*)(?:io|noi|il sistema|l['’]applicazione)(?= )/gi,
  noRole: /^(?:risultato|esempio|conseguenza|parte|se|primo|prima|nota|sempre|tale)(?![\p{L}])/iu,
};
