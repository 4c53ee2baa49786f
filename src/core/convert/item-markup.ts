import type { BacklogFile, Item } from '../model';
import type { Phrase } from '../phrase';
import type { Mark, MarkKind } from './markup';
import { listedBelow } from './nested';
import { oneLine } from './one-line';
import { isCarried, type Reading } from './reading';

/** What the markup of an item says beyond its words. The order is none: another format may order its parts otherwise. */
export interface Markup {
  /** Where links and pictures lead. */
  readonly links: readonly string[];
  /** Words in bold or italic type and in code. */
  readonly emphasis: readonly string[];
  readonly struck: readonly string[];
}

const none: Markup = { links: [], emphasis: [], struck: [] };

/** Gathers what of an item's markup its words, read so, do not hold. */
export function markupOf(item: Item, file: BacklogFile, reading: Reading): Markup {
  if (file.format !== 'markdown') return none;
  const { id, title, story, criteria, notes, fields } = item;
  const parts = [story?.role, story?.need, story?.benefit, story?.situation];
  const beside = criteria.flatMap((criterion) => [
    ...(criterion.steps.length > 0 ? criterion.steps.map(({ text }) => text) : [criterion.text]),
    ...(criterion.steps.length > 0 ? [criterion.name] : []),
    ...listedBelow(criterion, file),
  ]);
  const marksIn = (phrases: readonly (Phrase | null | undefined)[]): readonly Mark[] =>
    phrases.flatMap((phrase) => (phrase ? reading.marksOf(phrase) : []));
  const said = marksIn([story?.text, ...beside, ...notes]);
  const values = marksIn([id, title, ...fields.map(({ value }) => value)]);
  const addresses = (reading.hasAddresses ? said.filter((mark) => !isCarried(mark)) : said).concat(values);
  return {
    links: sorted(addresses.flatMap(({ address }) => address ?? [])),
    // Bold type of the template's own words is no emphasis of the author's.
    emphasis: wordsOf('emphasis', marksIn([title, ...parts, ...beside, ...notes]), file),
    struck: wordsOf('struck', [...said, ...marksIn([title])], file),
  };
}

function wordsOf(kind: MarkKind, marks: readonly Mark[], { source }: BacklogFile): readonly string[] {
  return sorted(
    marks
      .filter((mark) => mark.kind === kind)
      .map(({ words }) => oneLine(source.slice(words.start, words.end))),
  );
}

function sorted(words: readonly string[]): readonly string[] {
  return words.filter(Boolean).sort();
}
