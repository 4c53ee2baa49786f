import type { House } from './house';
import type { Item } from './model';

const done =
  /^(?:done|closed|completed?|finished|resolved|released|shipped|implemented|cancell?ed|rejected|archived|passed|erledigt|fertig|hecho|terminad[oa]|feito|conclu[ií]d[oa]|terminé|fait|klaar|zrobione)\b/i;

const parked =
  /^(?:parked|not yet|on hold|deferred|postponed|someday|icebox|backburner|won['’]?t(?: do| have)?|zurückgestellt|aparcad[oa]|en pausa|em espera|en attente)\b/i;

/** Whether the author has put an item aside for now: it is left in peace until it is taken up again. */
export function isParked({ fields }: Item): boolean {
  return fields.some(({ name, value }) => name === 'status' && parked.test(value.text.trim()));
}

/** How far an item is by its own word. Without one, or with one that says neither, it is on its way. */
export function stageOf({ fields }: Item, { readyStatuses }: House): 'early' | 'ready' | 'done' {
  const status = fields.find(({ name }) => name === 'status')?.value.text.trim();
  if (status === undefined) return 'early';
  if (done.test(status)) return 'done';
  const plain = status.toLowerCase().replace(/[\s_-]+/g, ' ');
  return readyStatuses.some((ready) => ready.toLowerCase() === plain) ? 'ready' : 'early';
}
