import { inOrder } from '../pattern';

/** Words by which a criterion shows a failure, a limit or something that is not allowed. */
export const failure = inOrder(
  'i',
  /\b/,
  [
    /errors?|invalid|fail(?:s|ed|ure)?|empty|expired?|denied|refus\w+|reject\w*|not|no|cannot/,
    /can['’]t|never|without|unless|except|exceed\w*|limit\w*|at most|maximum|minimum|at least/,
    /too (?:many|long|large|short|late)/,
    /time(?:d)?[ -]?out|missing|unauthori[sz]ed|forbidden|offline|duplicate\w*/,
    /already|wrong|warn\w*|only|unavailable|blocked|lock(?:s|ed)|retr(?:y|ies)/,
    /cancel\w*|abort\w*|incorrect|unknown|none|lost|mandatory|required|if/,
  ],
  /\b/,
);

/** Verbs by which a story takes something in or changes it: something can go wrong there. */
export const changing = inOrder(
  'i',
  /^(?:to\s+)?(?:be able to\s+)?/,
  [
    /add|adjust|apply|approve|assign|book|buy|cancel|change|charge|check in|create/,
    /delete|edit|enter|export|extend|fill|give|hand over|import|invite|lend|log ?in/,
    /merge|move|order|pay|publish|record|register|remove|rename|renew|rent|reply|report/,
    /request|reserve|reset|return|save|schedule|send|set|share|sign|split|submit/,
    /subscribe|swap|transfer|update|upload|vote|withdraw|write/,
  ],
  /\b/,
);
