import { languageOfItem } from '../facts/item-language';
import type { BacklogFile, Item } from '../model';
import { determiners } from '../words/function-words';
import { nounVerbs, verbs } from '../words/verbs';
import { levelByForm } from './by-form';
import { decideLabel, type LevelLabel, scoreOf } from './decide';
import { declaredLevel } from './declared';
import { type Evidence, evidenceOf } from './evidence';
import { extract, extractPieces, type Extract } from './extract';
import type { Learnt } from './learnt';
import { mixedFeatures, mixedProbability, weighAlone } from './mixed';
import { declaredName } from './names';
import { isContent, type Reader, type Reading } from './read';
import { isKeyResult, structureReasons } from './structure';
import { weigh } from './weigh';

/** Whether an item reads like Product Owner work or like Product Manager work, and why. */
export interface Level {
  readonly label: LevelLabel;
  /** From -1 (Product Owner) to 1 (Product Manager). */
  readonly score: number;
  /** Whether the author said it; then the words decide nothing. */
  readonly declared: boolean;
  /** What speaks for either side, strongest first. */
  readonly evidence: readonly Evidence[];
}

/** The level that the author gave an item, or else the one that its words read like, with the reasons. */
export function classify(item: Item, file: BacklogFile, reader: Reader, learnt: Learnt): Level {
  const read =
    languageOfItem(item, file) === 'en'
      ? levelByWords(item, file, reader, learnt)
      : levelByForm(item, file, learnt);
  const declared = declaredLevel(item);
  if (!declared) return read;
  const said = { PO: -1, mixed: 0, PM: 1 }[declared.label];
  const first: Evidence = {
    dimension: 'declared',
    at: declared.at,
    text: declared.at.text,
    weight: said,
    signal: declaredName,
  };
  return { label: declared.label, score: said, declared: true, evidence: [first, ...read.evidence] };
}

/** Nothing that tells of a level. */
const silence: Level = { label: 'unclear', score: 0, declared: false, evidence: [] };

function levelByWords(item: Item, file: BacklogFile, reader: Reader, learnt: Learnt): Level {
  const counts = (key: string): boolean => learnt.counted.has(key);
  const extracted = extract(item, reader, counts);
  const weighing = weigh(extracted, learnt);
  const known = structureReasons(item, file);
  const total = known.reduce((sum, { weight }) => sum + weight, weighing.total);
  const score = scoreOf(total, learnt.temperature);
  const pieces = extractPieces(extracted, reader, counts).map((piece) => weighAlone(piece, learnt));
  const mixed = mixedProbability(mixedFeatures(extracted, weighing, pieces), learnt.mixed);
  // What single words weigh is no reason where more of them are asked for.
  if (weighing.contributions.length === 0) return silence;
  const mayBeAnything = !isKeyResult(item) && !known.some(({ weight }) => weight > 0);
  if (mayBeAnything && saysTooLittle(extracted, score)) return { ...silence, score };
  const label = decideLabel(score, mixed, learnt);
  const told = evidenceOf(item, file, { ...weighing, total }, { label, reader, learnt });
  const evidence = withKnown(told, known, total);
  if (evidence.length === 0 && label !== 'unclear') return silence;
  if (mayBeAnything && label === 'PM' && isBare(extracted) && !evidence.some(isRecognised))
    return { ...silence, score, evidence };
  return { label, score, declared: false, evidence };
}

/** The reasons of the side that an item leans to come first, on each side the strongest; what is against it stays short. */
function withKnown(
  told: readonly Evidence[],
  known: readonly Evidence[],
  total: number,
): readonly Evidence[] {
  if (known.length === 0) return told;
  const isFor = ({ weight }: Evidence): boolean => weight * total >= 0;
  return [...told, ...known].sort(
    (a, b) => Number(isFor(b)) - Number(isFor(a)) || Math.abs(b.weight) - Math.abs(a.weight),
  );
}

/** A bare "Payments" may head anything: from how many words of matter on an item can be told. */
const fewestWords = 2;
/** Two words may well name a thing to build, "Invoice archive", but hardly where a product goes: "Partner onboarding". */
const fewestForDirection = 3;

function saysTooLittle(extracted: Extract, score: number): boolean {
  return (
    wordsIn(extracted) <
    (score < 0 || ownReadings(extracted).some(isSentence) ? fewestWords : fewestForDirection)
  );
}

/** "Borrow a tool": with what single words weigh in other items, two of them are no direction. A question may be one. */
function isBare(extracted: Extract): boolean {
  const asks = ownReadings(extracted).some(({ part }) => question.test(part.text));
  return !asks && wordsIn(extracted) < fewestForDirection;
}

function isRecognised({ weight, signal, dimension }: Evidence): boolean {
  return weight > 0 && signal !== undefined && dimension !== 'form';
}

function wordsIn(extracted: Extract): number {
  return ownReadings(extracted).reduce((sum, { tokens }) => sum + tokens.filter(isContent).length, 0);
}

function ownReadings({ readings }: Extract): readonly Reading[] {
  return readings.filter(({ part }) => part.place !== 'heading');
}

/** "Set the prices", "Why schools leave": what is done to what, and what is asked, say enough. */
function isSentence({ part, tokens: [first, second] }: Reading): boolean {
  if (part.place !== 'title' || !first || !second) return false;
  if (question.test(part.text)) return true;
  return verbs.has(first.word) && (!nounVerbs.has(first.word) || determiners.has(second.word));
}

const question = /\?$|^(?:wh(?:y|om?|at|ich|ether|ere)|how)\b/i;
