import { eitherOf, inOrder } from '../pattern';
import { wholeProduct } from './epic-products';
import { overhauls, remakes, software } from './epic-words';
import { overhaul } from './overhauls';
import { headBehind, type Part } from './phrases';
import { tokensOf, type Token } from './tokens';

const unbounded = eitherOf(
  'i',
  /\bend[- ]to[- ]end\b/,
  /\bfrom (?:scratch|the ground up)\b(?<=\bre(?:build|built|write|written|design|designed|done)\b.{0,40})/,
  inOrder(
    '',
    /\b/,
    [
      /everything|anything|all aspects|every aspect/,
      /the (?:whole|entire|complete) (?:process|workflow|life ?cycle|life)/,
    ],
    / (?:about|of|around|related to)\b/,
  ),
  /\b(?:fully|completely|entirely|totally) (?:digital|paperless|automated)\b/,
  /\bto go (?:digital|paperless|cashless)\b/,
  /\b(?:completely|entirely|totally|brand)[ -]new (?:[a-z-]+ ){0,2}(?:website|system|platform|app|portal|shop|software)\b/,
);
/** "manage all our projects in one place": whatever is done with them, and all of them. */
const manageAll = inOrder(
  'i',
  /^(?:to )?(?:be able to )?/,
  [/manage|administer|handle|deal with|cope with|take care of|look after/],
  / all (?:of )?(?:our|my|the) (?:[a-z-]+ ){0,2}[a-z-]{3,}s\b/,
  /(?=$|,| (?:and|worldwide|in (?:one|a single)|from (?:one|a single)|with (?:one|a single))\b)/,
);
/** Each wish of this kind has one of them: most needs have none, and are left at this glance. */
const glance = inOrder(
  'i',
  /\b/,
  [
    /all|every|whole|entire|complete|everything|anything|whatever|full|total|old/,
    /legacy|existing|current|present|outdated|ageing|aging|end|scratch|ground/,
    /fully|completely|entirely|totally|brand|an?|one|our|my|the|go/,
  ],
  /\b/,
);

/** The words of a need that say that it is an epic, with their place in it. */
export function epicWords(need: string): { readonly words: string; readonly index: number } | null {
  if (!glance.test(need)) return null;
  const tokens = tokensOf(need);
  const part =
    wholeProduct(tokens, need) ?? overhaul(tokens, need) ?? remade(tokens, need) ?? allAnew(tokens);
  if (part) {
    const [from, to] = part;
    const index = tokens[from]?.start ?? 0;
    return { words: need.slice(index, tokens[to]?.end), index };
  }
  const match = unbounded.exec(need) ?? manageAll.exec(need);
  return match && { words: match[0], index: match.index };
}

/** "rewrite the backend", "redesign our web shop". */
function remade(tokens: readonly Token[], need: string): Part | null {
  const at = tokens.findIndex(
    ({ word }, index) => remakes.has(word) && /^(?:the|our|my)$/.test(tokens[index + 1]?.word ?? ''),
  );
  const noun = at < 0 ? null : headBehind(tokens, at + 1, need, software, 3);
  return noun === null ? null : [at, noun];
}

/** "digitise everything we keep". */
function allAnew(tokens: readonly Token[]): Part | null {
  const at = tokens.findIndex(
    ({ word }, index) => word === 'everything' && overhauls.has(tokens[index - 1]?.word ?? ''),
  );
  return at < 0 ? null : [at - 1, at];
}
