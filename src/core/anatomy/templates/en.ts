import { inLines, inOrder } from '../../pattern';
import type { Template } from '../template';

/** What may stand between the subject and its wish. */
const modifier =
  "['’]d rather|would rather|['’]d|would|should|could|may|must|can|do|might|will|shall|still|also|only|really|just|often|sometimes|always|mostly|usually|therefore|then";
const wishVerb = 'like|love|prefer|wish|want|need|expect|require|hope|desire';
const able = '(?:going |meant )?(?:able|allowed|supposed) to';
const modal = "(?:can|could|may|must|should|shall|will|would|might)(?:not|n['’]t)?";
/** What people say of themselves in prose: "As a maintainer I can confirm that …". */
const remark = inLines`
  (?:only |just |not |fully |totally )?(?:
    confirm|say|see why|see that|see how|understand (?:that|why)|imagine|recommend|tell you|assure
    |attest|relate|vouch|agree|appreciate|think|believe|admit|promise|suggest
  )\b
`;
const thing =
  'system|app|application|site|website|page|product|platform|tool|software|service|program|programme|device|machine|screen';
/** Reasons that stand as a noun at the end: "for clarity", "for legal reasons". */
const reason =
  'clarity|consistency|transparency|compliance|traceability|accountability|convenience|peace of mind|[a-z-]+ (?:reasons|purposes)';
/** Actions that are only ever done for the sake of another: an infinitive of them at the end is the benefit. */
const purposive =
  'account for|comply with|avoid|prevent|make sure|be sure|ensure|save (?:time|money|effort|costs?)';
const stepName = inLines`
  step|thing|attempt|approach|iteration|version|measure|goal|task|priority|phase|cut|pass|draft|point
  |action|milestone|try|solution|resort|stage|sprint|example|note|remark|impression|rule|idea
  |alternative
`;

/**
 * English: the Connextra template (Cohn, "User Stories Applied", 2004), its older order with the benefit first, and
 * job stories (Klement 2013), in the wordings that people really use.
 */
export const en: Template = {
  role: /(?:as|in (?:my|the|a) (?:role|capacity) (?:of|as)|acting as)[ \t]+(?:a(?:\(n\)|\/an)[ \t]*|(?:an?|the|any|every|one of the)\b[ \t]*)?/gi,
  need: new RegExp(
    [
      `\\b(?:I|we)(?: *(?:${modifier})\\b)* *(?:(?:very much )?(?:${wishVerb})(?:ed|(?<=want|need)s)?\\b(?: +(?:it )?to\\b(?! be (?:my|our|the)\\b))?(?=[\\s:,;]|$)`,
      `(?=(?:do not|don['’]t|never|would not|wouldn['’]t) (?:want|need|wish|like|have to|expect)\\b)`,
      `(?!\\s*${modal} ${remark})${modal} +(?=[a-zÀ-ɏ])`,
      `(?:['’]d|would) rather +(?=[a-zÀ-ɏ])|wanna\\b|gotta\\b`,
      `have to\\b(?! ${remark})`,
      `(?:am|are|['’]m|['’]re) ${able}\\b)`,
      `\\b(?:${wishVerb}|would like)\\b(?: to\\b)?(?<=^(?:I|we),? as [^,]{1,60},? [a-z ]{4,20})`,
      // "As a nurse want to see …": with "wants" it would be prose.
      `\\b(?:want|would like|wish) to\\b(?<=^as an? (?:[a-zÀ-ɏ'’-]+ ){1,4}(?:want|would like|wish) to)`,
      // "As cook, want that …"
      inLines`
        \b(?:want|would like|wish)\b(?: to\b)?(?<=
          ^as (?:
            an? (?:[a-zÀ-ɏ'’-]+ ){0,3}[a-zÀ-ɏ'’-]+,?
            |[a-zÀ-ɏ'’-]+(?: [a-zÀ-ɏ'’-]+)?,
          ) (?:want|would like|wish)(?: to)?
        )(?= (?:that|the|an?|my|our|see|[a-z]+s)\b)(?![^.]*\?)
      `,
      `\\bit (?:should|must|shall|has to|needs to) be possible(?: for (?:me|us))? to\\b`,
    ].join('|'),
    'gi',
  ),
  benefit: new RegExp(
    [
      `[,;]?\\s*(?:(?:\\bso[ \\t]+(?:that\\b[ \\t,]*)+)+`,
      `\\bin order (?:to|that|for|(?=not to\\b))\\b|\\bfor the purpose of\\b|\\bso as (?:to|(?=not to\\b))\\b|\\bwith the (?:goal|aim) (?:of|to)\\b`,
      inLines`
        \bbecause(?: of)?\b
        |\bsince(?= (?:I|we|they|it|the|my|our|this|there)\b)
          (?! (?:I|we|they|it|the|my|our|this)(?: [a-zÀ-ɏ]+)? (?:
            last|latest|previous|first|was|were|began|started|beginning|start|day|week|month|year|morning
          )\b)
      `,
      inLines`
        (?<!\b(?:do|does|did|doing|done|or|and|even|just|more|quite) )\bso,?(?= (?:
            I|we|you|he|she|they|it|there|the|my|our|your|their|his|her|its|this|these|those
            |every|everyone|everybody|nobody|nothing|no|all|any|anyone|a|an|other|others|each|both|people
          )\b
          | [a-zÀ-ɏ][a-zÀ-ɏ-]*s (?:can|could|will|would|are|have|do|don['’]t|never|know|see|get|buy|come|feel|find|go|need|stay|understand|may|must|should)\b
        )
      `,
      `(?=\\bfor (?:${reason})[.!]?\\s*$)`,
      `(?<=[a-zÀ-ɏ\\d)])\\s+to (?=(?:${purposive})\\b))`,
    ].join('|'),
    'gi',
  ),
  roleInWish: /,\s*(?:as|in my role as) (?:an?|the|any) (?<role>[^,;.]{2,80}),(?:\s+to\b)?/gi,
  situation: /^(?:when(?:ever)?|while|once|after|before|if|given(?: that)?)\b(?=.*\bI\b)/gi,
  benefitFirst:
    /^(?:in order (?:to|that|for|(?=not to\b))|so that|to(?! (?:whom|which|whose|me|us|my|our|the|an?|date|some|be (?:honest|clear|fair|frank))\b))\b/gi,
  subject: new RegExp(
    [
      inLines`
        (?<=[,\n]\s*)(?:
          (?:I|we) (?=
            (?:am|are|was|were|get|have to be|['’]m|['’]re) (?:not |always |also |automatically |only )*
              (?:[a-zÀ-ɏ]+ed|shown|told|given|sent|kept|taken|asked|led|paid|made|able|free|sure|in)\b
          )
      `,
      // "As a cook, I the list of …", "As a cook I to see …": the wish has lost its verb.
      `I (?=(?:the|an|my|our|to(?= [a-z]))\\b)(?!the undersigned\\b)`,
      `(?=(?:notify|show|tell|give|let|allow|remind|send|alert|inform|warn|help|email|ask|offer) (?:me|us)\\b)`,
      `(?=(?:the|my|our|this) (?:${thing}) (?!was\\b|were\\b|had\\b|has been\\b)[a-zÀ-ɏ]+)`,
      inLines`
          (?=
            (?:
              it|he|she|they|[a-zÀ-ɏ]+s
              |(?:an?|the|my|our|your|this|that|these|all|any|every|each|only|no)(?: [a-zÀ-ɏ'’-]+){1,6}
            ) (?:shall|should|must|will|has to|have to|needs? to)\b
          )
        )
      `,
      `(?<=^as an? (?:[a-zÀ-ɏ'’-]+ ){1,4})I (?=to [a-z])`,
    ].join('|'),
    'gi',
  ),
  subjectOfTold: /(?<=[,\n]\s*)(?:I|we)\s+(?=[a-zÀ-ɏ])(?!(?:think|believe|feel|guess|know|find|hope)\b)/gi,
  noRole: new RegExp(
    [
      inLines`
        ^(?:
          (?:
            you|we|they|he|she|I|there|can|will|has|had|have|seen|always|ever|for|to|it|this|that|these
            |those|is|are|was|if|though|of|per|such|soon|usual|before|above|below|opposed|appropriate
            |possible|long as|far as|much as|many as|well as|well(?=,)|part of
          )(?!-)\b
      `,
      inLines`
          (?:
            result|consequence|corollary|rule of thumb|matter of fact|side note|side effect|note|reminder
            |example|follow-?up|workaround|bonus|whole|prerequisite|precaution|proof of concept|summary
            |courtesy|compromise|placeholder|(?:best|good|common|general) practice|thank you|last resort
            |temporary [a-z]+|starting point|start
            |(?:first|second|third|last|final|next|initial|general|quick|minimum|further|side) (?:${stepName})
            |way to|way of|means (?:to|of)|function of|kind of|sort of
            |(?:rule|group|default|fallback|reference|alternative|test|general)(?=[,.:;]| (?:I|we|it)\b)
          )(?!-)\b
        )
      `,
    ].join('|'),
    'i',
  ),
  noBareRole:
    /^[a-z]+ed(?: (?:with|by|in|on|at|to|above|below|before|earlier|here|previously)\b[^,]*)?(?=,)/i,
  subordinator:
    /\b(?:so|that|because|since|when|whenever|if|while|once|after|before|which|who|whom|what|where|how|unless|until|than|in case|whether|think|believe)\s+$/i,
  clause: inOrder(
    'gi',
    /\b/,
    [
      /who|whom|whose|which|that|where|when(?:ever)?|while|if|once|after|before|unless/,
      /as soon as|because|so|in order|given|with|without|in|on|at|for|from|during/,
    ],
    /\b[^,;\n]*(?:[,;\n]|$)/,
  ),
  statement: /(?:^|[\s,;.])(?:I|[Ww]e|[Yy]ou|they|he|she|it|please|there|let['’]s)(?=[\s'’])/,
};
