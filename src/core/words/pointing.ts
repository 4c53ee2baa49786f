import { eitherOf, inLines, inOrder } from '../pattern';

/** Things of a product or its papers that come in many: which other one is meant has to be said. */
const thing = inLines`
  (?:
    view|page|screen|system|form|list|tab|dialog|app|application|module|report|story|ticket|criterion
    |case|feature|version|service|window|menu|section|flow|site|tool|scenario|requirement|story|item
    |field|party|one
  )
`;
const paper =
  '(?:criterion|criteria|point|bullet|item|story|ticket|scenario|requirement|rule|step|ac|one|section|task)';
/** Where people talk about their work, and leave no text behind. */
const talk =
  'refinement|grooming|meeting|planning|workshop|call|stand-?up|daily|retro(?:spective)?|kick-?off|chat|slack|sync|e-?mail|mail|phone|sprint review|review meeting|demo|session';
const told = '(?:described|mentioned|stated|listed|defined|specified|explained|outlined|discussed|noted)';

export const pointing: readonly RegExp[] = [
  /\b(?:as|like|than) (?:there|elsewhere)(?=[\s.,;)]*$|,? (?:but|and|except)\b)/i,
  // What was said in a talk stands nowhere: "the thing we agreed on", "as discussed in the refinement".
  new RegExp(
    inLines`
      \b[Ww]e (?:have |had |already |just )?(?:
        discussed|talked about|agreed(?: on| upon)?|mentioned|spoke (?:about|of)|decided(?: on)?|said
      )\b
      |\b(?:
        [Dd]iscussed|[Aa]greed|[Dd]ecided|mentioned|talked about|[Pp]romised|[Ss]uggested|explained
      ) (?:in|at|during|by) (?:the |our |last |yesterday's )*(?:${talk})\b
      |\b[Aa]s discussed(?! in (?:section|chapter))\b
      |\b[Tt]he (?:thing|ticket|issue|bug|mail|idea|case|problem|point) (?!I\b)[A-Z][a-z]+ (?:
        mentioned|described|reported|raised|sent|wrote|told|found|suggested
      )\b
    `,
  ),
  new RegExp(
    `\\bsame\\b[^,;.]{0,40} (?:as|like) (?:in |for |on )?(?:the )?(?:${paper}|epic|pbi) #?[A-Z]*-?\\d`,
    'i',
  ),
  inOrder(
    'i',
    /\b(?:same|like|as)\b[^,;.]{0,24} (?:as |in |on |for |of )*the other /,
    /(?!(?:way|hand|end|side|day|one|person|party|half|two|three)\b)[a-z]+(?![a-z]*s\b)/,
    /(?=[\s.,;)]*$| (?:and|but|when|if)\b)/,
  ),
  // What was agreed with somebody stands nowhere here; a price that is agreed with a customer is a matter of the product.
  inOrder(
    'i',
    /\b/,
    [
      /rules?|formats?|limits|wording|naming|layout|design|conventions?|texts?|structure|thresholds?|values|list/,
    ],
    / (?:that (?:was|were) |as )?(?:agreed|discussed|arranged|settled) with (?:the|our) (?:[a-z-]+ ){0,2}/,
    [
      /team|owner|department|lead|designers?|developers?|stakeholders?|architects?|business|legal|marketing|customer|client/,
    ],
    /\b/,
  ),
  inOrder(
    'i',
    /\b(?:as|like|configured as|same as) in (?:the|our) /,
    [/old|previous|legacy|former|current|existing/],
    / /,
    [
      /repo(?:sitory)?|system|app|application|version|tool|site|website|portal|product|solution|implementation|form|page|screen/,
    ],
    /(?=[\s.,;)]*$)/,
  ),
  /\bthere (?:as well|too)(?=[\s.,;)]*$)/i,
  // What was so before, or is so elsewhere, the reader has to know: "the same rules as before", "like our other forms".
  /\bsame\b[^,;.]{0,40}? as (?:before|now|today|until now|so far|usual|always|ever|it (?:was|is))(?=[\s.,;)]*$|[.,;)]| (?:and|but|when|if|for)\b)/i,
  /\b(?:works?|behaves?|looks?|is handled|are handled|happens) (?:exactly |just )?(?:the same|in the same way|like|as) (?:as )?(?:for|with|in|on|before|until)\b/i,
  /^see (?:also )?(?:the )?(?:figma|designs?|mock-?ups?|wireframes?|attachments?|attached|screenshots?|ticket|confluence|wiki|document|specs?|prototype|comments?|above|below)\b/i,
  /\b(?:as|like|how) (?:it|they) (?:did|does|do|was|were|is|are|used to)(?: \w+){0,3}? (?:before|now|today|there|in the (?:old|current|existing|previous)\b)/i,
  /\b(?:in line|consistent|in accordance|aligned) with (?:the|our) other [a-z]+(?=[\s.,;)]*$)/i,
  /^(?:can|could|should|must|may|might|shall|will|is|are|has to|have to|needs? to|does|do) also\b/i,
  eitherOf(
    'i',
    /\b(?:the )?same as (?:above|before|previous(?:ly)?)\b/,
    inOrder(
      '',
      /\b(?:as|see|like) (?:described |mentioned |stated |listed )?(?:above|below)/,
      /(?=[\s,.;)]*$|[,.;)]|\s+(?:for|but|and|in|on|with|also|only|when|where)\b)/,
    ),
    /\bditto\b/,
  ),
  new RegExp(
    inLines`
      \b(?:as )?${told} (?:earlier|previously|elsewhere)\b(?! (?:in|on|by|at|that|this)\b)
      |\bas ${told} (?:there|before)\b
      |\b(?:described|mentioned|stated|defined|specified|explained|outlined) (?:above|below)\b
    `,
    'i',
  ),
  new RegExp(
    inLines`
      \bthe (?:above|aforementioned|above-mentioned)(?= (?:
          ${paper}s?|also|applies|apply|is|are|must|shall|should|will|does|and|or|holds|with|for|behaviou?r
          |conditions?|cases?
        )\b
        |[,.;]|$
      )
      |\bthe aforementioned\b
      |\bthe (?:previous|preceding|last) (?:criteri(?:on|a)|point|bullet|story|ticket|requirement|ac)\b
    `,
    'i',
  ),
  inOrder(
    'i',
    /^(?:the )?same (?!(?:day|time|name|size|person|place)\b)[a-z-]+ (?:for|as|in|on|with|here|there|when|if)\b/,
    /(?!.*\b(?:is|are|was|were|be|has|have|must|can|cannot|may|shall|will|gets?|shows?|appears?|stays?)\b)/,
  ),
  /^(?:the )?same (?:as|for|here|there|goes|applies|happens|again|thing|with|in|on|when|if|but|story)\b/i,
  eitherOf(
    'i',
    /^the same (?:[a-z-]+ ){1,3}?(?:appl(?:y|ies)|goes?|holds?|(?:has|have) to hold|must (?:hold|apply)|(?:is|are) true)\b/,
    /^the same [a-z-]+(?= [^,;.]{1,80}\b(?:too|also|as well)\b)/,
  ),
  eitherOf(
    'i',
    /^(?:likewise|similarly|analogously|idem|here too|vice versa)\b/,
    /^(?:there|here)(?=,)/,
    /^also (?:for|in|on|works?|applies|shows?|when|if|with|possible|available|visible|must|can|should)\b/,
  ),
  /\b(?:does|do|doing) the same (?:again|thing|for|with|on|in|as before)\b|\bthe same (?:applies|goes|holds) (?:to|for|on|in|when|if)\b/i,
  /^(?:the|an?|all|each|every)?\s?(?:[a-z-]+ ){1,3}(?:shall|must|should|can|may|will|could|might)(?: also| only| not| always)? do (?:so|this|that|it)\b/i,
  /^(?:(?:the|an?|all|each|every) )?[a-z-]+(?: [a-z-]+)? (?:shall|must|should|can|may|will)(?: also| not| only| be able to)* (?!make\b)[a-z]+ (?:it|them)\b/i,
  new RegExp(
    inLines`
      \b(?:the |these |all )?(?:${paper}|case|condition|situation)s? (?:above|mentioned above)(?=
        [\s.,;)]*$
        |[.,;)]
        | (?:
          is|are|also|apply|applies|holds?|must|shall|should|to|for|in|on|and|or|as|when|if|with|has|have
          |does|do
        )\b
      )
    `,
    'i',
  ),
];
export const other = new RegExp(`\\bthe other (?<what>${thing})\\b(?! (?:way|hand))`, 'i');

/** What these patterns look for, or stand at the beginning with: most sentences have none of it. */
export const glance = eitherOf(
  'i',
  inOrder(
    '',
    /\b/,
    [
      /same|above|below|ditto|as|like|how|than|we|discussed|agreed/,
      /decided|mentioned|talked|promised|suggested|explained/,
      /the (?:thing|ticket|issue|bug|mail|idea|case|problem|point)/,
      /earlier|previous(?:ly)?|elsewhere|there|before|aforementioned/,
      /preceding|last|other|these|those|do|does|doing/,
    ],
    /\b/,
  ),
  /\b(?:it|them)\b/,
  inOrder(
    '',
    /^/,
    [
      /likewise|similarly|analogously|idem|here|vice|see|also|can|could/,
      /should|must|may|might|shall|will|is|are|has|have|needs?/,
    ],
    /\b/,
  ),
);
