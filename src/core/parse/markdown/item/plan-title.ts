import type { Field, Kind } from '../../../model';
import { piecesOf, slicePhrase, trimPhrase, type Phrase } from '../../../phrase';
import { fieldNamed } from '../../fields/field-names';
import { kindNamed } from '../../kind';
import { labelKinds } from '../../labels';
import { plannedHeading } from '../../plans/planned-heading';
import { timeBeside } from '../../plans/planned-times';
import { readTitleSuffix } from './read-fields';

/** Bold type may have a link within. */
const opening = /(?:\*\*|__)[[`]?$/;
const closing = /^(?:\]\([^)\s]*\)|`)?(?:\*\*|__)/;
/** In UTF-16 units. */
const longestLink = 300;

/** What an item says in the place of its title. */
export interface TitleRead {
  readonly title: Phrase | null;
  readonly fields: readonly Field[];
  /** What is said of it behind the title. */
  readonly notes: readonly Phrase[];
}

/** Whether a roadmap says for when such an item is planned: among questions "Q1: …" is the first. */
export function isPlanned(kind: Kind): boolean {
  return kind === 'roadmap' || kind === 'initiative' || kind === 'feature' || kind === 'epic';
}

/** The title of what a roadmap plans: without the time in front or behind, and behind bold type without what it is about. */
export function readPlanTitle(text: Phrase, source: string): TitleRead {
  const whole = withoutFields(text, source);
  const lead = whole.title && boldLead(whole.title, source);
  if (!lead) return { ...whole, notes: [] };
  const { title, fields } = withoutFields(lead.title, source);
  return { title, fields: [...fields, ...whole.fields], notes: [lead.rest] };
}

/** Whether a text says for when it is planned. */
export function saysWhen(text: Phrase, source: string): boolean {
  return readPlanTitle(text, source).fields.some(({ name }) => name === 'date' || name === 'sprint');
}

/** The time may stand before other fields or behind them: "(Q1 2027) (P1)". */
function withoutFields(text: Phrase, source: string): Omit<TitleRead, 'notes'> {
  const suffix = readTitleSuffix(text);
  if (!suffix.title) return suffix;
  const timed = withoutTime(suffix.title, source);
  if (timed.fields.length === 0) return suffix;
  const further = readTitleSuffix(timed.title);
  return { title: further.title, fields: [...timed.fields, ...further.fields, ...suffix.fields] };
}

function withoutTime(title: Phrase, source: string): { title: Phrase; fields: readonly Field[] } {
  const endsBold = (at: number): boolean => boldEnd(source, slicePhrase(title, 0, at).end) !== undefined;
  const beside = timeBeside(title.text, endsBold);
  if (!beside) return { title, fields: [] };
  const value = trimPhrase(slicePhrase(title, ...beside.at));
  return { title: trimPhrase(slicePhrase(title, ...beside.rest)), fields: [{ name: beside.field, value }] };
}

const behindBold =
  /^(?<bracket>(?:\s*[([][^()[\]]{1,40}[)\]]){0,3})(?<sign>\s*[:：]\s*|\s+[–—-]+\s+|\s+)(?=\S)/u;

/** "**Faster desk** – less than two minutes", "**Faster desk:** …", or a line in bold type over another one. */
function boldLead(text: Phrase, source: string): { title: Phrase; rest: Phrase } | null {
  const [bold] = piecesOf(text);
  const end = bold ? bold.source + bold.width : 0;
  const mark = boldEnd(source, end);
  if (!bold || mark === undefined || !opening.test(source.slice(Math.max(0, text.start - 3), text.start)))
    return null;
  const behind = behindBold.exec(text.text.slice(bold.size));
  if (!behind) return null;
  const { bracket = '', sign = '' } = behind.groups ?? {};
  const named = text.text.slice(0, bold.size + bracket.length);
  const words = named.replace(/\s*[.:：]\s*$/u, '');
  const isLine = /^[ \t]*\r?\n/.test(source.slice(end + mark.length));
  const isParted = sign.trim() !== '' || words !== named || isLine;
  if (!isParted || isLabel(words)) return null;
  return {
    title: trimPhrase(slicePhrase(text, 0, words.length)),
    rest: trimPhrase(slicePhrase(text, bold.size + behind[0].length)),
  };
}

/** What ends bold type at an offset of the source. */
function boldEnd(source: string, at: number): string | undefined {
  return closing.exec(source.slice(at, at + longestLink))?.[0];
}

/** How new it is: "**Beta:** …". */
const stage =
  /^\P{L}*(?:new|updated?|alpha|beta|preview|breaking|neu|nouveau|nuevo|novo|nuovo|nieuw)\P{L}*$/iu;

/** Whether words say what follows, or how far it is, and are no name of it: "Description", "Feature", "In progress". */
function isLabel(words: string): boolean {
  const isNamed = fieldNamed(words) !== undefined || kindNamed(words) !== undefined;
  return isNamed || labelKinds(words).length > 0 || plannedHeading.test(words) || stage.test(words);
}
