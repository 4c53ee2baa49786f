import { eitherOf, inOrder } from '../../pattern';
import type { Template } from '../template';

/** French: "En tant que …, je veux …, afin de …". */
export const fr: Template = {
  role: /(?:en (?:tant|qualité|ma qualité) (?:qu(?:e[ \t]+|['’])|d(?:e[ \t]+|['’]))|étant[ \t]+(?=une?\b)|comme[ \t]+(?=[^,]{2,40},))(?:(?:une?|le|la|des)\b[ \t]*|l['’])?/gi,
  need: eitherOf(
    'giu',
    inOrder(
      '',
      /\b/,
      [
        /je (?:veux|voudrais|souhaite(?:rais)?|désire|peux|dois|aimerais)/,
        /j['’]aimerais/,
        /nous (?:voulons|souhaitons|voudrions)/,
      ],
      /(?: (?:de )?pouvoir)?(?![\p{L}])/u,
    ),
    /\b(?:j['’]ai|nous avons) besoin d(?:e(?![\p{L}])(?: pouvoir(?![\p{L}]))?|['’])/u,
  ),
  benefit: inOrder('giu', /[,;.]?\s*/, [
    /\bafin (?:de\b|qu(?:e\b|['’])|d['’])/,
    /\bpour (?:que\b|qu['’]|pouvoir\b)/,
    /,\s*pour\b/,
    /\bpour(?= (?:(?:les|me|se|nous|y|en|ne pas) |[ms]['’])?\p{L}+(?:er|ir|re|oir)(?![\p{L}]))/u,
    /\bde (?:sorte|façon|manière) (?:qu(?:e\b|['’])|à(?: ce qu(?:e\b|['’]))?(?![\p{L}]))/u,
    /\bdans le but (?:de\b|d['’])/,
    /\bce qui me permet(?:tra)? d(?:e\b|['’])/,
    /\bparce qu(?:e\b|['’])/,
    /\bcar\b/,
  ]),
  situation: /^(?:quand|lorsque|lorsqu['’]|si|dès que)(?![\p{L}])/giu,
  benefitFirst: /^(?:afin (?:de\b|qu(?:e\b|['’])|d['’])|pour(?: que)?|dans le but de)(?![\p{L}])/giu,
  roleInWish: /,\s*(?:en tant qu(?:e\s+|['’])|comme\s+)(?:une?\s+|l[ea]\s+|l['’])?(?<role>[^,]{2,60}),/giu,
  subject: /(?<=[,\n]\s*)(?:je|j['’]|nous|il|elle)(?=[ \p{L}])/giu,
  noRole:
    /^(?:tel|telle|exemple|résultat|convenu|prévu|d['’]habitude|toujours|si|suit|indiqué|mentionné|vu|ça|cela|dit|annoncé|expliqué)(?![\p{L}])/iu,
};
