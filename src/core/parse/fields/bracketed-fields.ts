import type { Field } from '../../model';
import { slicePhrase, trimPhrase, type Phrase } from '../../phrase';
import { fieldNamed } from './field-names';
import { nameOf, type Labelled } from './field-lines';

/** "Priority: Must". */
const labelled = /^\s*(?<label>[^:：\n|]{2,40}?)\s*[:：]\s*(?<value>[^\n|]+?)\s*$/u;

/** The field that a text states behind its label. */
export function fieldOf(text: Phrase): Field | null {
  const read = labelledIn(text);
  const name = read && fieldNamed(nameOf(read.label.text));
  return read && name && read.value.text.length <= 120 ? { name, value: read.value } : null;
}

/** A text parted at its colon. */
export function labelledIn(text: Phrase): Labelled | null {
  const match = labelled.exec(text.text);
  const label = match?.groups?.['label'];
  const value = match?.groups?.['value'];
  if (!match || label === undefined || value === undefined) return null;
  const at = match[0].lastIndexOf(value);
  return {
    label: trimPhrase(slicePhrase(text, 0, match[0].indexOf(label) + label.length)),
    value: trimPhrase(slicePhrase(text, at, at + value.length)),
  };
}

const points =
  /^(?<number>\d+(?:[.,]\d+)?)\s*-?(?:(?:story[- ]?)?(?:points?|pts?)|sp|pontos|puntos|punti|punten|(?:story)?punkte|punkt[óy])$/i;
const rank = /^(?:P\d|(?:must|should|could|won['’]?t)(?:[- ]have)?|high|medium|low|critical)$/i;
/** "SP 5", "Prio hoch": the name of the field is enough. */
const named =
  /^(?<name>(?:story )?points|sp|est\.?|estimate|effort|aufwand|prio|priority|priorität|prioridad|prioridade|priorité)\s+(?<value>\d{1,3}|[PXSML]{1,3}\d?|\p{L}{3,10})$/iu;
/** "~3d", "2d": how long it takes. A number of hours may be part of the sentence, and "3D" is no time. */
const time =
  /^(?:~\s?\d+(?:[.,]\d+)?\s?(?:h|d|w|days?|hours?|weeks?|[tT]age?|pt|PT)|\d+(?:[.,]\d+)?\s?(?:d|pd|pt|PT))$/;
const owner = /^@(?<owner>\p{L}[\p{L}\d._-]*)$/u;
const size = /^(?:X{1,2}S|S|M|L|X{1,3}L)$/;

/** What is stated in brackets behind a title: "P1, 3 points", be there other words among them. */
export function fieldsInBrackets(inner: Phrase): Field[] {
  return partsOf(inner).flatMap((part) => statedBy(part) ?? []);
}

/**
 * The same behind a sentence, whose words may end with brackets too: null unless each part is a field and no more, and
 * none the same as another, as in "sorted by price (high, low)".
 */
export function statedInBrackets(inner: Phrase): Field[] | null {
  if (size.test(inner.text)) return [{ name: 'estimate', value: inner }];
  const fields = partsOf(inner).map(statedBy);
  const names = new Set(fields.map((field) => field?.name));
  return fields.length > 0 && names.size === fields.length && fields.every((field) => field !== null)
    ? fields
    : null;
}

/** "3 – 5 points" is a range. */
const behindSign = /(?<![\d\s])\s+(?<sign>[|·•–—-])\s*(?<inner>[^\s|·•–—][^|·•–—\n]{0,30}?)\s*$/u;

/**
 * The same behind a bar, a dot or a dash at the end of a text: "– 5 SP", "| High". All of them part words
 * of a sentence too: what counts has a number, a label or, behind a bar or a dot, a capital letter.
 */
export function statedBehindSign(text: Phrase): { before: Phrase; fields: readonly Field[] } | null {
  const match = behindSign.exec(text.text.slice(-longestTail));
  const { sign = '', inner = '' } = match?.groups ?? {};
  const isField =
    /[\d:：]/.test(inner) || (/[|·•]/.test(sign) && /^\p{Lu}/u.test(inner) && !size.test(inner));
  if (!match || !isField) return null;
  const at = Math.max(0, text.text.length - longestTail) + match.index;
  const start = at + match[0].indexOf(inner);
  const fields = statedInBrackets(slicePhrase(text, start, start + inner.length));
  const before = trimPhrase(slicePhrase(text, 0, at));
  return fields && before.text !== '' ? { before, fields } : null;
}

/** In UTF-16 units. */
const longestTail = 40;

function partsOf(inner: Phrase): Phrase[] {
  return [...inner.text.matchAll(/[^,;|]+/g)].map(({ 0: part, index }) =>
    trimPhrase(slicePhrase(inner, index, index + part.length)),
  );
}

function statedBy(part: Phrase): Field | null {
  const labelled = fieldOf(part);
  if (labelled) return labelled;
  const number = points.exec(part.text)?.groups?.['number'];
  if (number !== undefined) return { name: 'estimate', value: slicePhrase(part, 0, number.length) };
  if (rank.test(part.text)) return { name: 'priority', value: part };
  if (time.test(part.text)) return { name: 'estimate', value: part };
  if (owner.test(part.text)) return { name: 'owner', value: slicePhrase(part, 1) };
  const said = named.exec(part.text)?.groups;
  const name = said && fieldNamed(said['name']?.replace('.', '') ?? '');
  const length = said?.['value']?.length ?? 0;
  return name ? { name, value: slicePhrase(part, part.text.length - length) } : null;
}
