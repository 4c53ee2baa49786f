import type { Template } from '../template';

/**
 * English: the Connextra template (Cohn, "User Stories Applied", 2004), its older order with the benefit first, and
 * job stories (Klement 2013), in the wordings that people really use.
 */
export const en: Template = {
  role: /(?:as|in (?:my|the|a) (?:role|capacity) (?:of|as)|acting as)[ \t]+(?:(?:an?|the|any|every|one of the)\b[ \t]*)?/gi,
  need: /\b(?:I|we)(?:['’]d| would| should| could| may| must| can| do| might| will| shall| still| also| only| really| just| often| sometimes| always| mostly| usually)*? ?(?:(?:would |['’]d )?(?:very much )?(?:like|love|prefer|wish|want|need|expect|require|hope|desire)(?:ed)?(?: (?:it )?to\b(?! be (?:my|our|the)\b))?(?=\s|$)|(?:(?:can|could|may|must|should|shall|will|would|might) )(?=[a-zÀ-ɏ])|have to\b|(?:am|are|['’]m|['’]re) (?:going )?(?:able |allowed )?to\b)/gi,
  benefit:
    /[,;]?\s*(?:\bso[ \t]+(?:that\b[ \t,]*)+|\bin order (?:to|that|for)\b|\bfor the purpose of\b|\bso as to\b|\bwith the (?:goal|aim) (?:of|to)\b|\bbecause(?: of)?\b|\bsince(?= (?:I|we|they|it|the|my|our|this|there)\b)|(?<!\b(?:do|does|did|doing|done|or|and) )\bso,?(?= (?:I|we|you|he|she|they|it|there|the|my|our|your|their|his|her|its|this|these|those|every|everyone|everybody|nobody|nothing|no|all|any|anyone|a|an|other|others|each|both|people)\b| [a-zÀ-ɏ][a-zÀ-ɏ-]*s (?:can|could|will|would|are|have|do|know|see|get|may|must|should)\b))/gi,
  situation: /^(?:when(?:ever)?|while|once|after|before|if|given(?: that)?)\b(?=.*\bI\b)/gi,
  benefitFirst: /^(?:in order (?:to|that|for)|so that|to)\b/gi,
  subject:
    /(?<=[,\n]\s*)(?:I|we|he|she|they|it|(?:the|my|our|this) (?:system|app|application|site|page|product|platform|tool|software|service|program|device)\b)(?= )/gi,
  noRole:
    /^(?:(?:you|we|they|he|she|I|there|can|will|has|had|have|discussed|agreed|stated|noted|seen|always)\b|result|consequence|rule|example|matter|whole|side note|note|reminder|first|second|third|last|final|next|starting point|start|side effect|follow-?up|temporary|workaround|way|means|function|part|kind|sort|bonus|general|long|soon|far|much|many|well|if|though|per|of|for|to|it|this|that|these|those|is|are|was|usual|before|above|below|described|mentioned|shown|such|expected|needed|required|appropriate|possible|opposed|part|default|fallback|prerequisite|precaution|proof|summary|reference|courtesy|team we|company we)\b/i,
};
