import { inLines } from '../pattern';
import { verbs } from './verbs';

/**
 * What a program does with information, of which somebody gets something. How a program is ("be available", "stay
 * silent", "support Polish"), what it takes in ("accept") and what a machine does ("cool", "stop", "open") stay out:
 * there nobody else could be the one who acts.
 */
const speaking =
  'tell|inform|notify|remind|warn|alert|e-?mail|message|text|ask|prompt|let|allow|enable|permit|help|give|provide|offer|send|show';
const working = inLines`
  display|list|present|suggest|propose|recommend|summari[sz]e|highlight|flag|translate
  |calculate|compute|predict|forecast|detect|identify|recogni[sz]e|compare|check|validate|verify
  |generate|create|adapt|analy[sz]e|classify|extract|fill|prefill|autofill|plan|schedule|assign|allocate|sort|filter|convert
  |save|store|record|log|track|remember|archive|back up|import|export|sync|synchroni[sz]e|upload|download|update|delete
  |handle|manage|process|deal with|take care of
`;
const adverb = '(?:be able to )?(?:[a-z]+ly |also |always |then )?';

/** Programs by names that mean nothing else. */
const program = '(?:(?:web|mobile) )?(?:system|app|software|website|web ?(?:app|page|site)|back-?end)';
/** A train leaves from a platform, and a gardener has tools: but only a program is to send "me" something. */
const maybeProgram = 'application|platform|tool|program|site|page|portal|service|solution';

/** At the head of a need: who is to do something, the product, and what, as the groups `who` and `verb`. */
export const systemAction = new RegExp(
  inLines`
    ^(?:for )?(?<who>(?:the|our) (?:
      ${program}(?= to ${adverb}(?:${speaking}|${working})\b)
      |(?:${maybeProgram})(?= to ${adverb}(?:${speaking}) (?:me|us)\b)
    )) to ${adverb}(?<verb>back up|deal with|take care of|[a-z-]+)
  `,
  'i',
);

const told = new Map([['tell', 'told']]);
/** The system to one person, and nothing beside it: a second action, or what "it" does, has no room in the new words. */
const forMe = new RegExp(
  inLines`
    ^(?:for )?(?:the|our) [a-z- ]+? to (?:
      (?<seen>show (?:me|us))(?! (?:to|around|in|into|through)\b)(?= \S)
      |(?<got>(?:send|give) (?:me|us)|provide (?:me|us) with)(?! (?:to|back|home|up|in|away)\b)(?= \S)
      |(?<done>tell|inform|notify|remind|warn|alert|ask|prompt) (?:me|us)(?![\w'’-])
      |(?<may>(?:allow|enable|permit) (?:me|us) to|let (?:me|us))(?= (?<verb>[a-z]+))
    )(?!.*\b(?:and|or|but|then|while|it|its|itself)\b)
  `,
  'i',
);

/** The same need from the side of its user: what is to stand in place of how many of its first UTF-16 units. */
export function fromUsersSide(need: string): { readonly words: string; readonly length: number } | null {
  const match = forMe.exec(need);
  if (!match) return null;
  const { seen, got, done, verb } = match.groups ?? {};
  const length = match[0].length;
  if (seen !== undefined) return { words: 'to see', length };
  if (got !== undefined) return { words: 'to get', length };
  if (done === undefined) return verbs.has(verb?.toLowerCase() ?? '') ? { words: 'to', length } : null;
  const base = done.toLowerCase();
  return { words: `to be ${told.get(base) ?? `${base}ed`}`, length };
}
