import { fieldValue } from './field-value';
import type { House } from '../house';
import type { Item } from '../model';
import { inOrder } from '../pattern';
import type { Phrase } from '../phrase';

const doneWords = [
  /done|closed|completed?|finished|resolved|released|shipped|implemented/,
  /cancell?ed|rejected|archived|passed|erledigt|fertig|hecho|terminad[oa]/,
  /feito|conclu[ií]d[oa]|terminé|fait|klaar|zrobione/,
];
/** Behind a sign for it, "✅ Done"; or the sign alone. */
const done = inOrder('iu', /^\P{L}*/u, doneWords, /\b/);
const doneSign = /^\s*(?:[✅✔☑]\uFE0F?[\d\s-]*|❌\uFE0F?\s*\d[\d\s-]*)$/u;
/** The column of a board: "Done", "✅ Done (12)", "Completed stories", and not "Completed orders". */
const doneColumn = inOrder(
  'iu',
  /^\P{L}*/u,
  doneWords,
  /(?: (?:items|stories|tasks|tickets|issues|work)| in [\p{L} ]{1,20})?\P{L}*$/u,
);

/** Ended without being done: nothing of it needs to be true. */
const dropped = /^\P{L}*(?:cancell?ed|rejected|archived)\b/iu;

const parkedWords = [
  /parked|not yet|on hold|deferred|postponed|some ?day(?:\/maybe)?|ice ?box|backburner|won['’]?t(?: do| have| fix)?/,
  /zurückgestellt|aparcad[oa]|en pausa|em espera|en attente/,
];
const parked = inOrder('iu', /^\P{L}*/u, parkedWords, /\b/);
const parkedColumn = inOrder('iu', /^\P{L}*/u, parkedWords, /\P{L}*$/u);

/**
 * Whether the author has put an item aside for now, by its own word or by the column it stands in: it is left in peace
 * until it is taken up again.
 */
export function isParked(item: Item): boolean {
  if (item.isStruck) return true;
  const status = fieldValue(item, 'status')?.text.trim();
  return status === undefined
    ? item.section.some((heading) => parkedColumn.test(heading))
    : parked.test(status);
}

/** The status by which an item claims that all of it is true. */
export function doneStatusOf(item: Item): Phrase | null {
  const status = fieldValue(item, 'status');
  const words = status?.text.trim() ?? '';
  return status && isDone(words) && !dropped.test(words) ? status : null;
}

/**
 * How far an item is by its own word, or without one by the column it stands in. Where neither says so, it is on its way.
 */
export function stageOf(item: Item, { readyStatuses }: House): 'early' | 'ready' | 'done' {
  if (item.isTicked) return 'done';
  const status = fieldValue(item, 'status')?.text.trim();
  if (status === undefined)
    return item.section.some((heading) => doneColumn.test(heading)) ? 'done' : 'early';
  if (isDone(status)) return 'done';
  const plain = status
    .replace(/^[^\p{L}]+/u, '')
    .toLowerCase()
    .replace(/[\s_-]+/g, ' ');
  return readyStatuses.some((ready) => ready.toLowerCase() === plain) ? 'ready' : 'early';
}

function isDone(status: string): boolean {
  return done.test(status) || doneSign.test(status);
}
