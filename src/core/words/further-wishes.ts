import { inLines, inOrder } from '../pattern';

/** A further requirement in place of a reason. */
const requirement = inOrder(
  'i',
  /^/,
  [
    inOrder('', /(?:the |this )?/, [
      /system|app|application|site|website|page|tool|software|program/,
      /programme|product|platform|portal|dashboard|shop|form|list|filter/,
      /search|screen|function|feature|editors?|users?|admins?/,
    ]),
    /it|they/,
  ],
  / /,
  [
    /(?:must|shall|should|has to|have to|needs? to) also\b/,
    inOrder(
      '',
      /also /,
      [
        /must|shall|should|has to|have to|needs? to|shows?|sends?|lists?|displays?|prints?/,
        /stores?|exports?|supports?|offers?|provides?|contains?|includes?/,
      ],
      /\b/,
    ),
    /(?:must|shall) (?!not\b|never\b|no\b)/,
  ],
);
const extraWish = new RegExp(
  [
    inLines`
      ^(?:I|we) (?:also|additionally|moreover) (?:
        want|need|would like
        |(?:get|receive) (?:an? |the )?(?:[a-z-]+ )?
          (?:e-?mails?|mails?|messages?|notifications?|sms|texts?|alerts?|reports?|copy|pdf)\b
      )
    `,
    // "I can also print it": one more thing to do with it is no reason.
    inLines`
      ^(?:I|we|they|users) (?:can|could|may) (?:then )?also (?:
        print|export|import|see|view|open|add|edit|delete|search|filter|sort|attach|upload|download|choose
        |select|send|share|create|comment
      )\b
    `,
    '^(?:I|we) (?:also )?(?:want|would like) to (?:also )?(?:print|export|import|download|upload|filter|sort) ',
    '^(?:I|we) (?:need|want|would like) (?:an?|the) [^,.;]{1,60} (?:as well|too)$',
    '^(?:I|we|they) (?:can|could|will|may) (?:also|additionally) have (?:an?|the)\\b',
    "^(?:[a-z'’-]+ ){1,4}(?:is|are) (?:shown|displayed|sent|saved|stored|logged|listed|printed) [^,.;]{2,60} (?:as well|too)$",
    '^there (?:must|shall|should) (?:also )?be (?:an?|two|three|four|five|\\d+) ',
    '^it (?:must|shall|should) (?:also )?be possible\\b',
    inLines`
      ^(?!(?:no|nobody|nothing|none|neither|never)\b)(?:[a-z'’-]+ ){1,6}(?:shall|must|should) (?:also )?be (?:
        shown|displayed|listed|sent|printed|stored|saved|exported|imported|available|visible|logged
        |archived|included|added|made available|marked|highlighted|sorted|notified|created
      )\b
    `,
    "^(?!(?:no|nobody|nothing|none|neither|never)\\b)(?:[a-z'’-]+ ){1,6}(?:shall|must|should) [^,.;]{2,60} (?:as well|too)$",
    "^(?:[a-z'’-]+ ){1,3}(?:(?:must|shall|should) also|(?:is|are) also (?:shown|displayed|sent|saved|stored|logged|listed|printed|included))\\b",
  ].join('|'),
  'i',
);
/** One of these is in every further requirement. */
const orders = /\b(?:also|must|shall|should|additionally|moreover|well|too|need|want|would)\b/i;

/** Whether a clause asks for more rather than saying why. */
export function isRequirement(clause: string): boolean {
  return orders.test(clause) && (requirement.test(clause) || extraWish.test(clause));
}
