import { kinds, type BacklogFile, type FieldName, type Item } from '../model';
import { itemName } from '../facts/item-name';
import { levelName } from '../level/names';
import { fieldOfKey, means } from '../parse/data/keys';
import { nextIds } from '../next-ids';
import { cellAt } from './columns';
import { indentOf, linesAbove, type Cursor } from './cursor';
import { labelledAt } from './labelled';
import { values, type Known, type Offer, type Place } from './offer';

/** Values of fields: priorities, estimates, statuses, ids, tags and what else has a label. */
export function fieldValueAt(cursor: Cursor): Place | undefined {
  const found = labelledAt(cursor);
  if (!found) return undefined;
  const { label, typed } = found;
  const offers = offersFor(label, cursor);
  return offers && { typed, offers };
}

/** Whether there are values to offer behind this label or key. */
export function hasValues(label: string, cursor: Cursor, known: Known): boolean {
  return (offersFor(label, cursor)?.(known).length ?? 0) > 0;
}

function offersFor(label: string, cursor: Cursor): Place['offers'] | undefined {
  // "Goal" is the need of a story and the product goal of an item; a field where it names one.
  if (means(label, 'type')) return ({ say }) => values(kinds, say('kind of item'));
  if (means(label, 'id')) return (known) => freeIds(known, cursor);
  if (means(label, 'role') && (cursor.isData || cellAt(cursor)))
    return ({ words, say }) => words.rolesOffered(say);
  if (means(label, 'title') && isInSections(cursor))
    return ({ words, say }) => values(words.sections(), say('section'));
  const field = fieldOfKey(label);
  return field && ((known) => valuesOf(field, known, cursor));
}

function valuesOf(field: FieldName, known: Known, { file, offset }: Cursor): readonly Offer[] {
  const { words, house, say } = known;
  switch (field) {
    case 'priority':
      return values(words.priorities(), say('priority'));
    case 'status':
      return values(words.statuses(), say('status'));
    case 'estimate':
      return house.estimates.map((estimate) => ({
        label: String(estimate),
        detail: estimate > house.largestEstimate ? say('wants splitting') : say("on the team's scale"),
        kind: 'value',
      }));
    case 'level':
      return [
        { label: 'PO', detail: say(levelName({ label: 'PO' })), kind: 'value' },
        { label: 'PM', detail: say(levelName({ label: 'PM' })), kind: 'value' },
      ];
    case 'tags':
      return values(words.tags(), say('tag'));
    case 'depends':
    case 'parent':
      // An item does not depend on itself.
      return nearFirst(
        idsIn(known, (item) => item !== file.items.findLast(({ span }) => span.start <= offset)),
        file,
      );
    case 'goal':
      return [...idsIn(known, ({ kind }) => kind === 'goal'), ...values(words.valuesOf('goal'), say('goal'))];
    case 'owner':
      return values(words.valuesOf('owner'), say('owner'));
    case 'sprint':
      return values(words.valuesOf('sprint'), say('sprint'));
    default:
      return [];
  }
}

/** The ids of items, found by their titles too. */
export function idsIn({ references }: Known, isMeant: (item: Item) => boolean = () => true): Offer[] {
  return references
    .all()
    .filter(({ item }) => isMeant(item))
    .map(({ id, item }) => ({
      label: id,
      detail: itemName({ ...item, id: null }),
      foundBy: itemName(item),
      kind: 'id',
    }));
}

/** What stands in the same file is named most. */
function nearFirst(offers: readonly Offer[], { items }: BacklogFile): Offer[] {
  const near = new Set(items.map(({ id }) => id?.text));
  return [
    ...offers.filter(({ label }) => near.has(label)),
    ...offers.filter(({ label }) => !near.has(label)),
  ];
}

/** The ids that the next item here may get. */
export function freeIds({ references, say }: Known, cursor: Cursor): Offer[] {
  return nextIds(references, cursor).map((label) => ({ label, detail: say('next free id'), kind: 'id' }));
}

/** Whether the cursor is in a list of sections of a YAML backlog, and not in their items. */
function isInSections(cursor: Cursor): boolean {
  const indent = indentOf(cursor.line);
  for (const line of linesAbove(cursor)) {
    if (line === '' || indentOf(line) >= indent) continue;
    return /^\s*sections:$/.test(line);
  }
  return false;
}
