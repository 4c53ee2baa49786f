import { matchesOf } from '../matches';
import { inLines, inOrder } from '../pattern';
import { saysSomething } from './further-outcome';
import { isRequirement } from './further-wishes';
import { blank } from './one-stroke';
import { turnsNeed } from './restatement';

/** What joins a further clause to the reason. A comma alone may stand behind words of time: "in winter, I need a coat". */
const joint = /;\s+|,?\s+(?:and|but|plus)\s+/g;

/** "I need to" and the like, with what is wished for: "we need fewer people" is a gain. */
const wish = inOrder(
  'i',
  /^/,
  [
    /(?:I|we)(?:['’]d| would)? (?:also |additionally |then )?(?:want|need|wish|require)/,
    /(?:I|we)(?:['’]d| would) (?:also |additionally |then )?like/,
    /also (?:want|need|wish|would like)/,
  ],
  / (?:also )?(?:to|an?|the|my|our|all|every|some|another|it|them)\b/,
);
/** What the product is to do. Of other things "should" says what is hoped for: "and it should stop dripping". */
const order = new RegExp(
  inLines`
    ^(?:
      (?:the|our|this) (?:system|app|application|site|website|page|tool|software|platform) (?:also )?should
      |(?:(?:the|our|this) [a-z]+|it) (?:also )?(?:must|shall|has to|needs to|will have to)
    )\b
  `,
  'i',
);
/** Beside the words that say that there is less of it than before: "and I need to get up once". */
const little = /\b(?:once|at most|just|rarely|seldom|fewer)\b/i;
/** One of these is in every further wish: most benefits have none. */
const glance = /\b(?:want|need|wish|require|like|must|shall|should|has to|needs|will have|also|too|well)\b/i;

/** Behind these two things may hold together: "I can go when the shift ends and I need to sleep". */
const condition =
  /\b(?:when|whenever|if|unless|until|while|because|since|although|as|whether|after|before)\b/i;
/** Behind these a clause stands by itself where a comma sets it off: "I see what there is and I need to buy". */
const relative = /\b(?:that|what|which|who|whom|whose|where|how|why)\b/i;

/** A clause of a benefit, by UTF-16 offsets. */
interface Wish {
  /** Where its "and" begins, with the comma before it. */
  readonly joinedAt: number;
  readonly start: number;
  readonly end: number;
}

/** The first clause behind the reason that asks for more: a further reason says what else is gained. */
export function secondWishIn(benefit: string): Wish | null {
  if (!glance.test(benefit)) return null;
  const plain = blank(benefit);
  for (const { 0: words, index } of matchesOf(joint, plain)) {
    const start = index + words.length;
    const end =
      start +
      plain
        .slice(start)
        .split(/[,;.]\s/, 1)
        .join('')
        .trimEnd().length;
    const clause = plain.slice(start, end);
    if (asksForMore(clause) && standsAlone(plain.slice(0, index), words, clause))
      return { joinedAt: index, start, end };
  }
  return null;
}

function asksForMore(clause: string): boolean {
  if (turnsNeed(clause) || little.test(clause)) return false;
  return wish.test(clause) || order.test(clause) || isRequirement(clause);
}

/** Whether a clause is one of the benefit itself, behind a first one, and not of a clause that has been opened there. */
function standsAlone(before: string, words: string, clause: string): boolean {
  // "my guests and I need a key" has one subject.
  if (!/^(?:I|we|you|they|it|he|she) (?!and\b|or\b)/i.test(before) && !saysSomething(before)) return false;
  if (/\balso\b/i.test(clause)) return true;
  return !condition.test(before) && (/[,;]/.test(words) || !relative.test(before));
}
