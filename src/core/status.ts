import type { House } from './house';
import type { Item } from './model';
import { inOrder } from './pattern';
import type { Phrase } from './phrase';

const doneWords = [
  /done|closed|completed?|finished|resolved|released|shipped|implemented/,
  /cancell?ed|rejected|archived|passed|erledigt|fertig|hecho|terminad[oa]/,
  /feito|conclu[ií]d[oa]|terminé|fait|klaar|zrobione/,
];
const done = inOrder('i', /^/, doneWords, /\b/);
/** The column of a board: "Done", "✅ Done (12)", "Completed stories", and not "Completed orders". */
const doneColumn = inOrder(
  'iu',
  /^\P{L}*/u,
  doneWords,
  /(?: (?:items|stories|tasks|tickets|issues|work)| in [\p{L} ]{1,20})?\P{L}*$/u,
);

/** Ended without being done: nothing of it needs to be true. */
const dropped = /^(?:cancell?ed|rejected|archived)\b/i;

const parked =
  /^(?:parked|not yet|on hold|deferred|postponed|someday|icebox|backburner|won['’]?t(?: do| have)?|zurückgestellt|aparcad[oa]|en pausa|em espera|en attente)\b/i;

/** Whether the author has put an item aside for now: it is left in peace until it is taken up again. */
export function isParked({ fields }: Item): boolean {
  return fields.some(({ name, value }) => name === 'status' && parked.test(value.text.trim()));
}

/** The status by which an item claims that all of it is true. */
export function doneStatusOf({ fields }: Item): Phrase | null {
  const status = fields.find(({ name }) => name === 'status')?.value;
  const words = status?.text.trim() ?? '';
  return status && done.test(words) && !dropped.test(words) ? status : null;
}

/**
 * How far an item is by its own word, or without one by the column it stands in. Where neither says so, it is on its way.
 */
export function stageOf({ fields, section }: Item, { readyStatuses }: House): 'early' | 'ready' | 'done' {
  const status = fields.find(({ name }) => name === 'status')?.value.text.trim();
  if (status === undefined) return section.some((heading) => doneColumn.test(heading)) ? 'done' : 'early';
  if (done.test(status)) return 'done';
  const plain = status.toLowerCase().replace(/[\s_-]+/g, ' ');
  return readyStatuses.some((ready) => ready.toLowerCase() === plain) ? 'ready' : 'early';
}
