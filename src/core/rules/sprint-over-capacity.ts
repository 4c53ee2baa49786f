import { estimatesOf } from '../facts/estimates';
import type { BacklogFile } from '../model';
import { inOrder } from '../pattern';
import { defineRule } from '../rule';
import { sprintsOf, type Sprint } from '../facts/sprints';
import { stageOf } from '../facts/status';

/** "Capacity: 20 points", "velocity 18": in hours it cannot be held against points. */
const stated = inOrder(
  'iu',
  /\b/,
  [
    /capacity|velocity|kapazität|velocität|capacidad|velocidad/,
    /capacidade|velocidade|capacité|vélocité|capacità|capaciteit/,
  ],
  /\b[^\d\n]{0,20}(?<number>\d{1,4}(?:[.,]\d)?)(?!\d|\s*(?:h\b|hours?|days?|tage|stunden|%))/,
);

export default defineRule({
  id: 'sprint-over-capacity',
  on: 'file',
  severity: 'warning',
  summary: 'A sprint holds no more than the team can do in it.',

  *check(file, { house, say }) {
    for (const sprint of sprintsOf(file)) {
      const capacity = capacityOf(sprint, file);
      const { inPoints, estimates } = estimatesOf(sprint.items, house);
      if (capacity === null || !inPoints) continue;
      const planned = estimates.reduce((sum, { value }) => sum + value, 0);
      const isOver = sprint.items.some((item) => stageOf(item, house) !== 'done');
      if (planned > capacity && isOver)
        yield {
          at: sprint.at,
          message: say('Plan less: {0} points are taken, and {1} fit.', planned, capacity),
        };
    }
  },
});

/** In the name of the sprint, or beside its items. */
function capacityOf({ name }: Sprint, { passages = [] }: BacklogFile): number | null {
  const own = passages.filter(({ section }) => section.includes(name)).map(({ text }) => text.text);
  for (const text of [name, ...own]) {
    const number = stated.exec(text)?.groups?.['number'];
    if (number !== undefined) return Number(number.replace(',', '.'));
  }
  return null;
}
