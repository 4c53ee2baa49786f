import type { Template } from '../template';

/** Dutch: "Als … wil ik …, zodat …". */
export const nl: Template = {
  role: /(?:als|in de rol van)[ \t]+(?:(?:een|de|het)\b[ \t]*)?/giu,
  need: /\b(?:(?:ik|wij|we) (?:wil(?:len)?|zou(?:den)? (?:graag|willen)|heb(?:ben)?|moet(?:en)?|kan|kunnen|wens)|(?:wil(?:len)?|zou(?:den)?|moet(?:en)?|kan|kunnen|heb) (?:ik|wij|we)(?: graag)?(?: (?:kunnen|willen))?)\b/giu,
  benefit: /[,;.]?\s*(?:\bzodat\b|\bopdat\b|,\s*om\b(?=.*\bte\b)|\bomdat\b|\bwant\b)/giu,
  situation: /^(?:wanneer|zodra|terwijl|indien)\b/giu,
  benefitFirst: /^(?:om|zodat|opdat)\b/giu,
  subject: /(?<=[,\n]\s*)(?:ik|wij|we)(?= )/giu,
  noRole: /^(?:resultaat|voorbeeld|gevolg|eerste|volgende|laatste|deel|regel|dat|je|er|het|ze)\b/iu,
};
