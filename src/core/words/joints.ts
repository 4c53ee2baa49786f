/** Somebody else hears of it: an outcome of its own, whatever came before. */
const message =
  '(?:[a-z]+ ){0,2}(?:e-?mail|mail|sms|text message|notification|message|letter|receipt|confirmation|reminder|alert)s?';
const told = new RegExp(
  `,?\\s(?<second>and (?:then |also )?(?:notif(?:y|ies)|informs?|alerts?|e-?mails?|logs?|records?|archives?|sends?)(?= (?:the|an?|all|every|each|its|their|that|this)\\s)[^;]*|and (?:an?|the) ${message} (?:is|are|gets) (?:sent|mailed|e-?mailed|posted|queued|issued|printed|delivered)[^;]*)`,
  'i',
);
/** A second outcome behind the first: a new sentence, a semicolon, or another thing one can do or see. */
export const joints: readonly RegExp[] = [
  /;\s+(?<second>\p{L}[^;]+)/u,
  /(?<!\b(?:e\.g|i\.e|etc|vs|approx|incl))[.!]\s+(?<second>(?:If|When|Once|After|Then|The|A|An|Each|Every|All|Both|It|They|I|We|Users?|Customers?|Members?|Guests?|Admins?|Also|Afterwards|In addition|Additionally)\b[^.]+)/u,
  /(?<!\s),?\s+(?<second>and (?:can|cannot|may|must|should|shall|will) (?:now |also |then |still )?[a-zÀ-ɏ]+.*)/i,
  /(?<!\s),?\s+(?<second>while (?:remaining|still|also|keeping|staying)\b.*)/i,
  /\s(?<second>or (?:submits|shows|redirects|returns|displays|opens|closes|sends|creates|deletes|saves)\b.*)/i,
  /(?<second>and receives? (?:a|an|the) .*)/i,
  told,
];
