import { inOrder } from '../pattern';

/** What is done at one stroke is one action. */
export const atOneStroke =
  /\b(?:in one (?:go|step|action|move|click)|in a single (?:go|step|action|move|click)|at (?:a|one) stroke|at once|at the same time)\b/i;
/** Pairs that are one gesture, or two sides of one decision. */
const onePair = inOrder(
  'gi',
  /\b/,
  [
    /drag(?:ging)? (?:and|&|n) drop/,
    /copy (?:and|&) paste/,
    /cut (?:and|&) paste/,
    /search (?:and|&) replace/,
    /find (?:and|&) replace/,
    /trial (?:and|&) error/,
    /read (?:and|&) write/,
    /approv\w+ (?:and|or|\/) (?:reject|deny|decline|disapprov|refus)\w*/,
    /reject (?:and|or) approve|accept (?:and|or|\/) (?:reject|decline|deny|refuse)/,
    /enable (?:and|or|\/) disable|disable (?:and|or|\/) enable|activate (?:and|or|\/) deactivate/,
    /open (?:and|or|\/) close|start (?:and|or|\/) stop|pause (?:and|or|\/) resume/,
    /show (?:and|or|\/) hide|lock (?:and|or|\/) unlock|expand (?:and|or|\/) collapse/,
    /turn (?:on|off) (?:and|or|\/) (?:on|off)/,
    /like (?:and|or|\/) dislike|follow (?:and|or|\/) unfollow/,
    /subscribe (?:and|or|\/) unsubscribe/,
    /opt[ -]in (?:and|or|\/) (?:opt[ -])?out/,
    /mute (?:and|or|\/) unmute/,
    /check[ -]in (?:and|or|\/) (?:check[ -])?out/,
    /select (?:and|or|\/) deselect/,
    /sign (?:in|up) (?:and|or|\/) (?:sign )?(?:out|in)/,
    /log (?:in|on) (?:and|or|\/) (?:log )?(?:out|off)/,
    /go (?:and|to) see|try and|come and/,
    /read and (?:accept|agree|understand|confirm)/,
    /review and (?:accept|approve|confirm|sign)/,
  ],
  /\b/,
);

/** A text in which quotations, brackets and what joins such pairs are blank. */
export function blank(text: string): string {
  const spaces = (words: string): string => ' '.repeat(words.length);
  return text
    .replace(/\([^)]{0,400}\)|"[^"]*"|“[^”]{0,400}”|‘[^’]{0,400}’|`[^`]*`/gu, spaces)
    .replace(onePair, (words) => words.replace(/\b(?:and|or)\b|[/&]/gi, spaces));
}
