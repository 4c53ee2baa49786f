import { eitherOf, inOrder } from '../pattern';
import { wholeProduct } from './epic-products';
import { remakes, software } from './epic-words';
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
  /\b(?:digiti[sz]e|digitali[sz]e|automate|moderni[sz]e|centrali[sz]e|computeri[sz]e) everything\b/,
  /\b(?:offer|sell|launch|introduce|deliver|roll out) [^.,;]{2,60} in (?:every|all) (?:countr(?:y|ies)|cit(?:y|ies)|regions?|languages) of\b/,
  inOrder(
    '',
    /\bthe (?:farm|shop|hotel|restaurant|clinic|school|factory|company|plant|office|warehouse) to /,
    [/be managed|be run|run itself|manage itself/],
    /(?: (?:fully |completely )?(?:automatically|by itself))?$/,
  ),
  inOrder(
    '',
    /^(?:to )?(?:be able to )?(?:improve|optimi[sz]e|enhance|moderni[sz]e|transform|change|digiti[sz]e|promote) [^.,;]{3,60} (?:across|throughout|in) (?:the|our) /,
    [/whole|entire/],
    / (?:city|country|county|region|company|organi[sz]ation|group|industry|university|hospital|district|state)\b/,
  ),
  /\b(?:completely|entirely|totally|brand)[ -]new (?:[a-z-]+ ){0,2}(?:website|system|platform|app|portal|shop|software)\b/,
);
/** "manage all our projects in one place": whatever is done with them, and all of them. */
const manageAll = inOrder(
  'i',
  /^(?:to )?(?:be able to )?/,
  [/manage|administer|handle|deal with|cope with|take care of|look after/],
  / all /,
  [
    /(?:of )?(?:our|my|the) (?:[a-z-]+ ){0,2}[a-z-]{3,}s\b/,
    // "all permits, inspections and fines matters"
    /(?:[a-z-]+(?:, | and |, and )){1,4}[a-z-]+ (?:matters|affairs|processes|activities|tasks)\b/,
  ],
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
  const part = wholeProduct(tokens, need) ?? overhaul(tokens, need) ?? remade(tokens, need);
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
