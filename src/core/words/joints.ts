import { inLines } from '../pattern';

/** Somebody else hears of it: an outcome of its own, whatever came before. */
const message =
  '(?:[a-z]+ ){0,2}(?:e-?mail|mail|sms|text message|notification|message|letter|receipt|confirmation|reminder|alert)s?';
const told = new RegExp(
  inLines`
    ,?\s(?<second>
      and (?:then |also )?(?:notif(?:y|ies)|informs?|alerts?|e-?mails?|logs?|records?|archives?|sends?)
        (?= (?:the|an?|all|every|each|its|their|that|this)\s)[^;]*
      |and (?:the|all|every|each|any|both|everyone|everybody|anyone|his|her|their|its)\b(?: [a-z'’-]+){0,6} (?:is|are|gets?) (?:
        notified|informed|alerted|e-?mailed|told (?:about|of|that)
      )\b[^;]*
      |and (?:an?|the) ${message} (?:is|are|gets) (?:
        sent|mailed|e-?mailed|posted|queued|issued|printed|delivered
      )[^;]*
    )
  `,
  'i',
);
/** The other side of the first outcome: "a cursor stays valid for a day; after that it is refused". */
const complement = inLines`
  (?:
    (?:above|below|beyond|under|over|before|after|until|since|from|past) (?:that|this|it|then|which)
    |otherwise|else|nothing|none|no one|nobody|the (?:rest|others?|remaining)|all others?
    |anything (?:else|above|below|more|less|longer|larger|older)|everything else|afterwards|thereafter
    |an? (?:second|third|fourth|fifth|sixth|further|new) |any (?:further|more|longer|older|newer|larger)
    |others|other (?:[a-z]+ ){1,3}(?:is|are) still|th[eo]se [a-z]+ (?:have|are|keep|stay|get)
    |th[eo]se (?:with(?:out)?|that|which|who|whose|of|from|in|on|not)
  )\b
`;

/** A second outcome behind the first: a new sentence, a semicolon, or another thing one can do or see. */
export const joints: readonly RegExp[] = [
  // "; the seat stays free" tells the same outcome from its other side.
  new RegExp(
    String.raw`;\s+(?!${complement}|(?:the|it|they)\b[^;]* (?:remains?|stays?)\b)(?<second>\p{L}[^;]+)`,
    'iu',
  ),
  new RegExp(
    inLines`
      (?<!\b(?:e\.g|i\.e|etc|vs|approx|incl))[.!]\s+(?<second>
        (?:
          If|When|Once|After|Then|The|A|An|Each|Every|All|Both|It|They|I|We|Users?|Customers?|Members?
          |Guests?|Admins?|Also|Afterwards|In addition|Additionally
        )\b[^.]+
      )
    `,
    'u',
  ),
  // "Instructors can pin answers.", but not "Nothing else is shown." and "Partial orders are not taken."
  new RegExp(
    inLines`
      (?<!\b(?:e\.g|i\.e|etc|vs|approx|incl))[.!]\s+(?<second>
        (?!(?:This|That|These|Those|There|Nothing|No|None|Example|Note|See)\b)\p{Lu}\p{Ll}+
          (?:\s+[\p{L}\d-]+){0,4}\s+(?:can|cannot|must|shall|should|may|will|are|is|gets?)\s(?!not\b)[^.]+
      )
    `,
    'u',
  ),
  // "is mandatory and must be short" are two properties of one field.
  /(?<!\s)(?<!\bis (?:required|mandatory|optional|unique)),?\s+(?<second>and (?:can|cannot|may|must|should|shall|will) (?:now |also |then |still )?(?!not\b)[a-zÀ-ɏ]+.*)/i,
  /,\s+(?<second>while (?:an?|the|all|other) (?:[a-z]+ ){1,3}(?:can|must|may|shall|should|will)\b.*)/i,
  /(?<!\s),?\s+(?<second>while (?:remaining|still|also|keeping|staying)\b.*)/i,
  /\s(?<second>or (?:submits|shows|redirects|returns|displays|opens|closes|sends|creates|deletes|saves)\b.*)/i,
  /(?<second>and receives? (?:a|an|the) .*)/i,
  told,
];
