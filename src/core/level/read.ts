import { annotate, type Annotated } from './annotate';
import { eitherOf } from '../pattern';
import type { Lexicon } from './lexicon';
import type { Part } from './parts';
import type { PatternIndex } from './patterns';
import { type Token, tokenize } from './tokens';

/** A part of an item with all that was found in it. */
export interface Reading extends Annotated {
  readonly part: Part;
  readonly tokens: readonly Token[];
  /** Whether a word only says which thing is meant: "pricing" in "pricing page", a feature and not a price. */
  readonly attributive: readonly boolean[];
  /** Whether a word stands in the reason given: "so that we earn more". */
  readonly motive: readonly boolean[];
}

/** What reads an item: the words of the signals and their patterns. */
export interface Reader {
  readonly lexicon: Lexicon;
  readonly patterns: PatternIndex;
  /** Signals whose words name things that are made. */
  readonly artefacts: ReadonlySet<number>;
}

/** The signals that name a thing to make; a market word in front of it only says which one. */
export const artefactSignals: readonly string[] = [
  'screen-part',
  'code-part',
  'infrastructure',
  'doc-piece',
  'copy-piece',
  'media-piece',
  'report-on-measure',
  'commerce-part',
];

/** Finds all that can count in a part: what counts, and for whom, is weighed elsewhere. */
export function readPart(part: Part, reader: Reader): Reading {
  const tokens = tokenize(part.text);
  const annotated = annotate(tokens, reader.lexicon, reader.patterns);
  return {
    part,
    tokens,
    ...annotated,
    attributive: attributiveWords(tokens, annotated, reader.artefacts),
    motive: motiveWords(part, tokens),
  };
}

/** Words that carry no matter of their own. */
export const functionWords: ReadonlySet<string> = new Set(
  (
    'a an the of to in on for with and or but is are was were be been it its this that these those as at by from ' +
    'we i you they he she our your their my us them me not no so if then than there here which who what when where ' +
    'how why do does did can could should would will may might must have has had per via into out up down over'
  ).split(' '),
);

const isLetter = /^\p{L}/u;

/** Whether a word names something, by itself. */
export function isContent({ word }: Token): boolean {
  return !functionWords.has(word) && isLetter.test(word);
}

function isArtefact(index: number, { signalsAt }: Annotated, artefacts: ReadonlySet<number>): boolean {
  for (const signal of signalsAt[index] ?? []) if (artefacts.has(signal)) return true;
  return false;
}

function attributiveWords(
  tokens: readonly Token[],
  annotated: Annotated,
  artefacts: ReadonlySet<number>,
): readonly boolean[] {
  const attributive = tokens.map(() => false);
  let inRun = false;
  for (let at = tokens.length - 2; at >= 0; at--) {
    const token = tokens[at];
    const next = tokens[at + 1];
    if (!token || !next || !areOneTerm(token, next)) {
      inRun = false;
      continue;
    }
    inRun ||= isArtefact(at + 1, annotated, artefacts);
    attributive[at] = inRun && !isArtefact(at, annotated, artefacts);
  }
  return attributive;
}

function areOneTerm(token: Token, next: Token): boolean {
  return token.clause === next.clause && isContent(token) && isContent(next) && next.start - token.end <= 1;
}

const motiveStart = eitherOf(
  'gi',
  /\b(?:so that|so (?:we|i|they|users|people|it|you)\b|because|in order to|impact:|benefit:)/,
  /\b(?:helps? |to (?:increase|drive|boost|improve|grow|reduce|keep) |for (?:better|more|engagement|retention))/,
  /\b(?:thus|therefore|otherwise|as it|since )/,
);

/** A reason cannot open an item: what comes first is the matter itself. In UTF-16 units. */
const shortestMatter = 12;

function motiveWords({ text, place }: Part, tokens: readonly Token[]): readonly boolean[] {
  const spans: (readonly [number, number])[] = [];
  if (place !== 'heading') {
    for (const { index } of text.matchAll(motiveStart)) {
      if (index < shortestMatter) continue;
      const length = text.slice(index).search(/[.\n!?](?: |$)/);
      spans.push([index, length < 0 ? text.length : index + length]);
    }
  }
  return tokens.map(({ start }) => spans.some(([from, to]) => start >= from && start < to));
}
