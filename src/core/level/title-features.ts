import { inLines } from '../pattern';
import type { FeatureSet } from './features';
import { isContent, type Reader, type Reading } from './read';

/**
 * What stands before the act itself: tags, ids and kinds ("[P2] US-12: "), the frame of a story ("As a nurse I want
 * to"), and words that only ask ("we should").
 */
const opening = new RegExp(
  inLines`
    ^(?:
      \[[^\]]*\]\s*
      |\(?[A-Z]{1,5}-?\d+[\w.-]*[:.)\-–]*\s+
      |KR ?\d*[:.]?\s*
      |(?:epic|story|task|bug|feature|us|kr|objective|o|goal|spike|initiative|feat|fix|chore|docs)
        (?:\([^)]*\))?[:\-–]\s*
    )*
    (?:as an? [^,\n]{1,60}?,? ?(?:i|we)(?:'d| would)? ?(?:
      want|like|need|must|should|can|wish|have
    )?(?: to)?(?: be able to)? )?
    (?:(?:
      let's|please|we should|we need to|we must|we want to|i want to|i'd like to|need to|want to|to
      |could we|can we|should we|do we
    )\s+)?
  `,
  'i',
);

/** What the title does to what: its first word and the things it names first and last. */
export function titleFeatures(reading: Reading, { lexicon }: Reader, features: FeatureSet): void {
  const { tokens, bases, signalsAt, part } = reading;
  if (tokens.length === 0) return;
  const offset = opening.exec(part.text)?.[0].length ?? 0;
  const act = Math.max(
    0,
    tokens.findIndex(({ start }) => start >= offset),
  );
  const ids = (at: number): readonly string[] =>
    [...(signalsAt[at] ?? [])].map((signal) => lexicon.signals[signal]?.id ?? '');

  features.add(`mw:${bases[act] ?? ''}`, reading, act);
  for (const id of ids(act)) features.add(`v1:${id}`, reading, act);

  const heads = namedThings(reading, ids(act).length > 0 && act + 1 < tokens.length ? act + 1 : act);
  const [first] = heads;
  const last = heads.at(-1);
  if (first !== undefined) {
    features.add(`hw:${bases[first] ?? ''}`, reading, first);
    for (const thing of ids(first)) features.add(`hd:${thing}`, reading, first);
  }
  if (last !== undefined && last !== first) {
    for (const thing of ids(last)) features.add(`hl:${thing}`, reading, last);
  }
  features.addTrait(`tl:${Math.min(6, Math.floor(tokens.length / 4))}`);
}

/** The last word of each run of content words: the thing that the words before it describe. */
function namedThings({ tokens }: Reading, from: number): readonly number[] {
  const heads: number[] = [];
  for (let at = from; at < tokens.length; at++) {
    const token = tokens[at];
    const next = tokens[at + 1];
    if (!token || !isContent(token)) continue;
    const goesOn = next !== undefined && isContent(next) && next.clause === token.clause;
    if (!goesOn) heads.push(at);
  }
  return heads;
}
