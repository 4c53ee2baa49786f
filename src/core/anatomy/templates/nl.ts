import { inLines, inOrder } from '../../pattern';
import type { Template } from '../template';

/** Dutch: "Als … wil ik …, zodat …". */
export const nl: Template = {
  role: /(?:als|in de rol van)[ \t]+(?:(?:een|de|het)\b[ \t]*)?/gi,
  need: inOrder(
    'gi',
    /\b/,
    [
      /(?:ik|wij|we) (?:wil(?:len)?|zou(?:den)? (?:graag|willen)|heb(?:ben)?|moet(?:en)?|kan|kunnen|wens)/,
      /(?:wil(?:len)?|zou(?:den)?|moet(?:en)?|kan|kunnen|heb) (?:ik|wij|we)(?: graag)?(?: (?:kunnen|willen))?/,
    ],
    /\b/,
  ),
  benefit: /[,;.]?\s*(?:\bzodat\b|\bopdat\b|\bom\b(?=[^,;.]*\bte\b)|\bomdat\b|\bwant\b)/gi,
  situation: /^(?:wanneer|zodra|terwijl|indien)\b/gi,
  benefitFirst: /^(?:om|zodat|opdat)\b/gi,
  roleInWish: new RegExp(
    inLines`
      ,?\s+als\s+(?:een\s+|de\s+|het\s+)?(?<role>
        [\p{L}/()-]+(?: (?!de |het |een |mijn |alle |een |te |in |op |om |onze |zijn |haar |dat |geen )
          [\p{L}/-]+(?= (?:de|het|een|mijn|alle|onze|dat|geen)\b)
        )?
      )(?:,|(?=\s))
    `,
    'giu',
  ),
  subject: /(?<=[,\n]\s*)(?:ik|wij|we)(?= )/gi,
  noRole:
    /^(?:resultaat|voorbeeld|gevolg|eerste|volgende|laatste|deel|regel|dat|je|er|het|ze|\S+(?: \S+){0,5} (?:is|zijn|wordt|worden|heeft|komt|gaat|staat)(?=[^,]*,))\b/i,
};
