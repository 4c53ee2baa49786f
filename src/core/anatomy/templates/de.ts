import { inOrder } from '../../pattern';
import type { Template } from '../template';

/** German: "Als … möchte ich …, damit …". The wish may stand before or after its subject. */
export const de: Template = {
  role: /(?:als|in der rolle)[ \t]+(?:(?:ein(?:e[rs]?|em|en)?|der|die|das)\b[ \t]*)?/gi,
  need: inOrder(
    'giu',
    /\b/,
    [
      inOrder('', /(?:ich|wir) /, [
        /möchten?|will|wollen|brauchen?|benötigen?|kann|können|muss|müssen|soll(?:te)?/,
        /wünschen? (?:mir|uns)/,
        /hätten?(?: gerne?)?/,
        /würden? gerne?/,
      ]),
      inOrder(
        '',
        [
          /möchten?|will|wollen|brauchen?|benötigen?|kann|können|muss/,
          /müssen|soll(?:te)?|wünschen?|hätten?|würden?/,
        ],
        / (?:ich|wir)(?: (?:mir|uns|gerne?))*/,
      ),
    ],
    /(?![\p{L}])/u,
  ),
  benefit:
    /[,;.]?\s*(?:\bdamit\b|\bmit dem (?:ziel|zweck),?(?: dass)?(?![\p{L}])|\bsodass\b|\bso dass\b|\bso daß\b|,\s*um\b(?=.*zu)|\bweil\b|\bda(?= (?:ich|wir|sie|es|er)\b))/giu,
  situation: /^(?:wenn|sobald|während|falls|nachdem|bevor)\b/gi,
  benefitFirst: /^(?:um|damit)\b/gi,
  roleInWish:
    /,?\s+als[ \t]+(?:ein(?:e[rs]?|em|en)?\s+|(?:der|die|das)\s+)?(?<role>(?:\p{Ll}+\s+){0,2}\p{Lu}[\p{L}:*/()-]*)(?:,|(?=\s))/gu,
  subject: /(?<=[,\n]\s*)(?:ich|wir|er|sie|es)(?= )/gi,
  noRole:
    /^(?:ergebnis|folge|beispiel|hinweis|erste[srn]?|nächste[srn]?|letzte[srn]?|teil|regel|alternative|grundlage|ob|wenn|nur|auch|vorlage)\b/i,
};
