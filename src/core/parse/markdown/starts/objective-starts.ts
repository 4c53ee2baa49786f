import type { Kind } from '../../../model';
import { matchesOf } from '../../../matches';
import { slicePhrase, unwrapPhrase, type Phrase } from '../../../phrase';
import { opensField } from '../../fields/field-names';
import type { Law } from '../../layouts/law';
import {
  goalOverResults,
  listedResult,
  mayNameObjective,
  objectiveNamed,
  objectiveWords,
  type ObjectiveWords,
} from '../../plans/objective-words';
import { isPlaceholder } from '../../placeholder';
import type { Block, Entry } from '../blocks/blocks';
import {
  labelledKind,
  isPartLabel,
  labelsPart,
  nextText,
  sectionsOverResults,
  titlesOverResults,
  type Text,
} from './objective-labels';
import { chainOf, sectionAt, type Section } from '../blocks/outline';
import { isWorded } from './entry-says';
import { statesByLabel } from '../blocks/label-at';
import { plain, type Start } from './start';

/** The objective that is being read. */
interface Open {
  readonly section: Section | null;
  readonly entry: Entry | null;
  /** Without a label only what hangs on a number is surely a result: "Objective: …" may stand over anything. */
  readonly isNumbered: boolean;
  /** What the last label below it says that follows, in the entry that is the label or in a list of its own. */
  readonly label: { readonly kind: Kind; readonly entry: Entry | null } | null;
}

/**
 * Objectives with their key results, in whatever shape: "Objective 1: …" as a heading, a line or an entry, or a heading
 * over "Key results"; below it "KR1: …", or the entries of a list.
 * @param told the items that are known already: a heading among them may be the objective
 */
export function objectiveStarts(
  blocks: readonly Block[],
  sections: readonly Section[],
  told: readonly Start[],
  law: Law,
): Start[] {
  const texts = blocks.filter(isText);
  const named = namedIn(texts);
  const sorts = new Set([...named.values()].map(({ is }) => is));
  const hasBoth = sorts.has('result') && (sorts.has('objective') || told.some(({ kind }) => kind === 'goal'));
  if (!law.objectives && !hasBoth) return [];
  const overResults = sectionsOverResults(blocks, named, sections);
  const listsOfNamed = new Set(
    [...named.keys()].flatMap((block) => (block.type === 'entry' ? block.list : [])),
  );
  const found: Start[] = [];
  const objectives: number[] = [];
  let open = null as Open | null;
  const titles = titlesOverResults(texts, named);
  // What says the objective below its heading.
  const said = new Set([...named.values()].map(({ title }) => title));
  const isPart = ({ heading }: Section): boolean =>
    labelsPart(heading) || named.get(heading)?.is === 'result';
  for (const block of texts) {
    if (said.has(block.text)) continue;
    const here = sectionAt(sections, block.start);
    const words = named.get(block);
    const isObjective = words ? words.is === 'objective' : titles.has(block);
    // A line stands in no result or label of the objective before it.
    const section = isObjective && block.type !== 'heading' ? outside(here, isPart) : here;
    if (open && block.type === 'heading' && !isWithin(section, open.section)) open = null;
    if (isObjective || (!words && block.type === 'heading' && section && overResults.has(section))) {
      open = openedBy(block, section, words);
      objectives.push(block.start);
      const start = startOf(block, section, 'goal', words ?? goalOverResults(block.text) ?? undefined);
      found.push({ ...start, holdsEntries: block.type !== 'heading' });
    } else if (words) found.push(startOf(block, section, 'goal', words));
    else if (open) {
      const kind = labelledKind(block);
      if (kind) open = { ...open, label: { kind, entry: block.type === 'entry' ? block : null } };
      else if (block.type === 'entry' && isListed(block, open) && !listsOfNamed.has(block.list))
        found.push(
          startOf(block, section, open.label?.kind ?? 'goal', listedResult(unwrapPhrase(block.text))),
        );
    }
  }
  const known = new Set(told.map(({ at }) => at));
  return found.filter(({ at }) => !known.has(at)).map((start) => upToNext(start, objectives));
}

/** The section around those that belong to an objective before. */
function outside(section: Section | null, isPart: (section: Section) => boolean): Section | null {
  for (const one of chainOf(section)) if (!isPart(one)) return one;
  return null;
}

function isText(block: Block): block is Text {
  return block.type === 'heading' || block.type === 'paragraph' || block.type === 'entry';
}

function namedIn(texts: readonly Text[]): ReadonlyMap<Text, ObjectiveWords> {
  return new Map(
    texts.flatMap((block, at): [Text, ObjectiveWords][] => {
      if (!mayNameObjective(block.text)) return [];
      const words = unwrapPhrase(withoutFields(block.text));
      const named = objectiveWords(words) ?? saidBelow(block, texts[at + 1]);
      const next = named ? undefined : nextText(texts, at);
      const found = named ?? (next && isOverResults(next) ? goalOverResults(words) : null);
      return found && !isPlaceholder(found.title.text) ? [[block, found]] : [];
    }),
  );
}

/** "O1: …", and right below it in the same paragraph "Owner: Mia", or "Key results:". */
function withoutFields(text: Phrase): Phrase {
  const field = text.text.includes('\n')
    ? matchesOf(/\n[^\n]+/g, text.text).find(({ 0: line }) => opensField(line.trim()) || isPartLabel(line))
    : undefined;
  return field ? slicePhrase(text, 0, field.index) : text;
}

function isOverResults(next: Text): boolean {
  return labelledKind(next) === 'goal' || objectiveWords(unwrapPhrase(next.text))?.is === 'result';
}

/** In UTF-16 units: what is longer explains it. */
const longest = 160;

function saidBelow(block: Text, next: Text | undefined): ObjectiveWords | null {
  if (block.type !== 'heading' || next?.type !== 'paragraph') return null;
  const words = next.text.text;
  if (words.length > longest || /\n|[:：]$/.test(words) || statesByLabel(next.text)) return null;
  return objectiveNamed(block.text, next.text);
}

function isWithin(section: Section | null, outer: Section | null): boolean {
  return outer !== null && section !== outer && [...chainOf(section)].includes(outer);
}

function openedBy(block: Text, section: Section | null, words: ObjectiveWords | undefined): Open {
  const entry = block.type === 'entry' ? block : null;
  return { section, entry, isNumbered: words ? words.id !== null : false, label: null };
}

/** Whether an entry is a result, or an initiative, of the objective by where it stands. */
function isListed(listed: Entry, { entry, label, isNumbered }: Open): boolean {
  const { within, text } = listed;
  if (!isWorded(listed) || isPlaceholder(text.text)) return false;
  if (label) return label.kind !== 'other' && within === (label.entry ?? entry);
  return isNumbered && within === entry && !statesByLabel(text);
}

function startOf(block: Text, section: Section | null, kind: Kind, words: ObjectiveWords | undefined): Start {
  const isHeading = block.type === 'heading';
  return {
    at: block.start,
    limit: isHeading ? (section?.end ?? block.end) : block.end,
    section,
    anchor: null,
    title: words?.title ?? unwrapPhrase(block.text),
    id: words?.id ?? null,
    ...plain,
    kind,
    storyLevel: false,
    holdsEntries: words?.is === 'objective' && !isHeading,
  };
}

/** What is said of an objective in a line reaches to the next one, or to the end of its section. */
function upToNext(start: Start, objectives: readonly number[]): Start {
  if (!start.holdsEntries) return start;
  const next = objectives.find((at) => at > start.at) ?? Infinity;
  return { ...start, limit: Math.min(next, start.section?.end ?? Infinity) };
}
