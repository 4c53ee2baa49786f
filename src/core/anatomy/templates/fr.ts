import type { Template } from '../template';

/** French: "En tant que …, je veux …, afin de …". */
export const fr: Template = {
  role: /en tant qu(?:e[ \t]+|['’])(?:(?:une?|le|la|des|membre du)\b[ \t]*|l['’])?/gi,
  need: /\b(?:je (?:veux|voudrais|souhaite(?:rais)?|désire|peux|dois|aimerais)|j['’]aimerais|nous (?:voulons|souhaitons|voudrions))(?: (?:de )?pouvoir)?(?![\p{L}])|\b(?:j['’]ai|nous avons) besoin d(?:e(?![\p{L}])(?: pouvoir(?![\p{L}]))?|['’])/giu,
  benefit:
    /[,;.]?\s*(?:\bafin (?:de|que|d['’])|\bpour (?:que\b|qu['’]|pouvoir\b)|,\s*pour\b|\bpour(?= (?:(?:les|me|se|nous|y|en|ne pas) |[ms]['’])?\p{L}+(?:er|ir|re|oir)(?![\p{L}]))|\bde (?:sorte|façon|manière) (?:que|à)\b|\bparce qu(?:e\b|['’])|\bcar\b)/giu,
  situation: /^(?:quand|lorsque|lorsqu['’]|si|dès que)(?![\p{L}])/giu,
  benefitFirst: /^(?:afin (?:de|que|d['’])|pour(?: que)?)(?![\p{L}])/giu,
  subject: /(?<=[,\n]\s*)(?:je|j['’]|nous|il|elle)(?=[ \p{L}])/giu,
  noRole: /^(?:tel|telle|exemple|résultat)\b/i,
};
