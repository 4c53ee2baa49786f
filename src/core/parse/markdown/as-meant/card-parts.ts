import type { Language } from '../../../model';
import { slicePhrase, trimPhrase, unwrapPhrase, type Phrase } from '../../../phrase';
import { wordSet } from '../../../words/tokens';
import { fieldNamed } from '../../fields/field-names';
import { labelKinds } from '../../labels';
import { partNamed, type StoryPart } from '../../story/part-named';
import { occasionWords } from '../../story/question-words';
import { storyOfValues } from '../../story/story-parts';
import type { Card } from '../blocks/blocks';

/** A part of a story behind a label of its own: "Who: nurse". */
export interface CardPart {
  readonly name: StoryPart;
  readonly label: string;
  readonly value: Phrase;
}

/** The labels of role and need that a whole card of the file has. */
export type KnownLabels = Set<string>;

/** Makes a card of the first parts, as many as belong to one. */
export type MakeCard = (parts: readonly CardPart[]) => { card: Card; size: number } | null;

const occasions = wordSet(occasionWords);
const labelled = /^(?<label>[^:：\n]{2,24})[:：](?:\s+|$|(?<=：))/;

/** The part that a text says behind its label; a sentence with words of the template in it is told otherwise. */
export function partIn(text: Phrase): CardPart | null {
  const match = labelled.exec(text.text);
  const label = match?.groups?.['label'];
  const name = label === undefined ? undefined : partNamed(label);
  if (!match || label === undefined || name === undefined) return null;
  return { name, label: label.trim().toLowerCase(), value: trimPhrase(slicePhrase(text, match[0].length)) };
}

/** A card of all three parts, or of role and need where `known` has their labels. */
export function cardOf(
  parts: readonly CardPart[],
  language: Language,
  known: KnownLabels,
): { card: Card; size: number } | null {
  const [first, second, third] = parts;
  if (!first || !second) return null;
  const part = (name: StoryPart, among: readonly CardPart[]): CardPart | undefined =>
    among.find((one) => one.name === name);
  const role = part('role', third ? parts : [first, second]);
  const need = part('need', third ? parts : [first, second]);
  if (!role || !need) return null;
  const labels = `${role.label}/${need.label}`;
  if (!third && !known.has(labels)) return null;
  const benefit = part('benefit', parts);
  const valueOf = (one: CardPart | undefined): Phrase | null =>
    one && one.value.text !== '' ? unwrapPhrase(one.value) : null;
  const story = storyOfValues(valueOf(role), valueOf(need), valueOf(benefit), language);
  if (!story?.role) return null;
  if (third) known.add(labels);
  const isOpen = benefit?.value.text === '';
  return { card: { story, lead: null, benefitAt: isOpen ? benefit.value.start : null }, size: parts.length };
}

/**
 * Whether the line behind the parts makes them those of something else: "When: Friday" of an invitation, whatever it has
 * said before; behind role and need alone any label that an item does not have.
 */
export function isOfOther(size: number, { text }: Phrase): boolean {
  const label = /^(?<label>[^:：\n]{2,24})[:：](?=\s)/.exec(text)?.groups?.['label']?.trim();
  if (label === undefined) return false;
  return (
    occasions.has(label.toLowerCase()) ||
    (size < 3 && fieldNamed(label) === undefined && labelKinds(label).length === 0)
  );
}
