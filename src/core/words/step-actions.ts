import { inLines, inOrder } from '../pattern';

/** What only people do, and what they do with something: "the user opens the menu", but "the shop opens at nine". */
export const doing = inOrder(
  'i',
  /^(?:that\s+)?/,
  [
    inOrder(
      '',
      /(?:an?|the|another|one)\s+(?!(?:system|app|application|server|service|page|website|tool|job|script|scheduler)\b)/,
      /[a-z-]+(?:\s+(?!(?:who|that|which|whose|with|of|in|on|at|for|from|to)\b)[a-z-]+)?/,
    ),
    /I|we|they|he|she|users?/,
  ],
  /\s+/,
  [
    /(?:click|tap|type|navigate|double-click|swipe|log|sign)s?/,
    /press(?:es)?/,
    inOrder(
      '',
      [/submit|select|enter|choose|upload|open|visit|pick|drag|confirm|request|place/],
      /s?(?=\s+(?:an?|the|their|his|her|my|our|its)\s|\s+["“])/,
    ),
  ],
  /(?![\w-])/,
);

const doer =
  '(?:the|an?)\\s+(?:[a-z-]+\\s+)?(?:user|customer|visitor|member|player|guest|admin|clerk|shopper|buyer|[a-z]{3,}(?:ist|ee))|he|she|they|I|we';
const act = inLines`
  (?:
    clicks?|taps?|presses|press|types?|swipes?|submits?|selects?|enters?|chooses?|uploads?|opens?
    |drags?|confirms?|removes?|adds?|deletes?|scans?|saves?|sends?|cancels?|picks?|logs? (?:in|out)
    |signs? (?:in|out|up)
  )
`;
/** "The total drops after the user removes an item": the action at the end of the outcome. */
export const actionBehind = new RegExp(
  `\\s(?:after|once|when|as soon as)\\s+(?:${doer})\\s+${act}(?![\\w-])`,
);
/** "Given a warden who scans a plate": the action as a mark of somebody. */
export const actionWithin = new RegExp(
  `^(?:an?|the)\\s+[a-z-]+(?:\\s+[a-z-]+)?\\s+(?:who|that)\\s+${act}\\s+(?:an?|the|their|his|her|all)\\s`,
);
