import type { BacklogFile } from '../model';
import { lineAbove, type Cursor } from './cursor';
import { freeIds, hasValues } from './field-values';
import { values, type Known, type Offer, type Place } from './offer';
import { usualLabels, type UsualLabels } from '../usual-labels';

/** Headings that a reader of backlogs knows, beside those of this backlog. */
function usualSections(file: BacklogFile): readonly string[] {
  const label = labelsOf(file);
  const further = [label('outOfScope'), label('questions'), label('notes')];
  return [label('criteria'), 'Definition of Ready', 'Definition of Done', ...further];
}

/** The labels of fields, as they are read; what each is for is told in the reader's language. */
function fieldLabels(
  file: BacklogFile,
  { say }: Known,
): readonly (readonly [label: string, detail: string])[] {
  const label = labelsOf(file);
  return [
    [label('criteria'), say('when it is done')],
    ['Type', say('story, epic, bug, spike …')],
    [label('priority'), say('how important')],
    [label('estimate'), say('how large')],
    [label('status'), say('how far')],
    [label('depends'), say('ids of items that come first')],
    ['Parent', say('id of the epic or goal')],
    ['Goal', say('the product goal it serves')],
    ['Level', say('PO or PM')],
    [label('owner'), say('who looks after it')],
    [label('tags'), say('labels')],
  ];
}

/** In the language of the file; in English where it has the English word already and no other. */
function labelsOf({ language, source }: BacklogFile): (name: keyof UsualLabels) => string {
  const text = source.toLowerCase();
  const has = (words: string): boolean => text.includes(words.toLowerCase());
  return (name) => {
    const own = usualLabels[language][name];
    const english = usualLabels.en[name];
    return !has(own) && (has(`${english}:`) || has(`# ${english}`)) ? english : own;
  };
}

/** "## …": the next free id of an item, or a section. */
export function headingAt(cursor: Cursor): Place | undefined {
  const { line, file } = cursor;
  if (file.format !== 'markdown') return undefined;
  const typed = /^ {0,3}#{1,6}\s+(?<typed>[^:]{0,60})$/.exec(line)?.groups?.['typed'];
  if (typed === undefined) return undefined;
  return {
    typed,
    offers: (known) => {
      const { say } = known;
      const sections = new Set([...sectionsElsewhere(file, known), ...usualSections(file)]);
      return [
        ...freeIds(known, cursor).map((offer): Offer => ({ ...offer, insert: `${offer.label}: ` })),
        ...values([...sections], say('section')),
      ];
    },
  };
}

/** The sections of other files: this one has its own already. */
function sectionsElsewhere({ items }: BacklogFile, { words }: Known): readonly string[] {
  const own = new Set(items.flatMap(({ section }) => section));
  return words.sections().filter((section) => !own.has(section));
}

/** "- **Pri…": the label of a field of a Markdown item. */
export function labelAt(cursor: Cursor): Place | undefined {
  const { line, rest, file } = cursor;
  if (file.format !== 'markdown' || cursor.isFrontMatter) return undefined;
  const typed = /^\s*(?:[-*+]\s+)?\*\*(?<typed>[\p{L} '’]{0,30})$/u.exec(line)?.groups?.['typed'];
  if (typed === undefined) return undefined;
  const end = rest.startsWith('**') ? '' : '** ';
  return {
    typed,
    offers: (known) =>
      fieldLabels(file, known).map(([label, detail]) => ({
        label,
        insert: `${label}:${end}`,
        detail,
        // Behind the colon the marks are still to be passed.
        leadsOn: end !== '' && hasValues(label, cursor, known),
        kind: 'key',
      })),
  };
}

/** The id at the beginning of a line of a plain-text backlog. */
export function lineIdAt(cursor: Cursor): Place | undefined {
  if (cursor.file.format !== 'text') return undefined;
  const typed = /^(?<typed>\p{L}[\p{L}\d_]*-\d*)$/u.exec(cursor.line)?.groups?.['typed'];
  if (typed === undefined || lineAbove(cursor).startsWith('#')) return undefined;
  return {
    typed,
    offers: (known) => freeIds(known, cursor).map((offer) => ({ ...offer, insert: `${offer.label}: ` })),
  };
}
