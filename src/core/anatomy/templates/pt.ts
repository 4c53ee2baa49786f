import type { Template } from '../template';

/** Portuguese: "Como …, eu quero …, para que …". */
export const pt: Template = {
  role: /(?:como|na qualidade de|no papel de)[ \t]+(?:(?:uma?|o|a|os|as)(?![\p{L}])[ \t]*)?/giu,
  need: /(?<![\p{L}])(?:eu )?(?=não (?:quero|desejo|preciso|gostaria|queria|posso|devo)(?![\p{L}]))|(?<![\p{L}])(?:eu )?(?:quero|desejo|preciso(?: de)?|gostaria(?: de)?|queria|posso|devo|queremos|precisamos|necessito(?: de)?)(?: (?:poder|que))?(?![\p{L}])/giu,
  benefit:
    /[,;.]?\s*(?<![\p{L}])(?:para(?: que| poder)?|a fim de(?: que)?|com o (?:objetivo|intuito) de|de (?:modo|forma|maneira)(?: a)?(?: que)?|assim|porque|pois)(?![\p{L}])/giu,
  situation: /^(?:quando|se|enquanto|assim que)(?![\p{L}])/giu,
  benefitFirst: /^(?:para(?: que)?|a fim de)(?![\p{L}])/giu,
  subject: /(?<=[,\n]\s*)(?:eu|nós|o sistema|a aplicação)(?= )/gi,
  noRole: /^(?:resultado|exemplo|consequência|parte|se|primeir[oa]|nota|sempre|tal)(?![\p{L}])/iu,
};
