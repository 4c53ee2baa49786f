import { cyclesIn } from '../facts/cycles';
import type { House } from '../house';
import { needsOf, type Need } from '../facts/needs';
import { defineRule, type BacklogProblem } from '../rule';
import type { Say } from '../say';
import { sprintNumberOf } from '../facts/sprints';
import { stageOf } from '../facts/status';

export default defineRule({
  id: 'item-dependency-cycle',
  on: 'backlog',
  severity: 'error',
  summary: 'No item waits for itself, or for what a later sprint brings.',

  *check({ files }, { houseOf, say }) {
    for (const need of needsOf(files)) {
      const problem = lateness(need, houseOf(need.file), say);
      if (problem) yield problem;
    }
    for (const cycle of cyclesIn(files)) {
      const [first] = cycle;
      if (!first) continue;
      const names = cycle.map(({ name }) => name);
      yield { file: first.file, at: first.at, message: messageOf(names, say) };
    }
  },
});

/**
 * Only sprints say which of two items comes first. The order of a file may mean anything, and where priorities tell,
 * what is important waits for what is less so, which is a rule of its own.
 */
function lateness({ item, file, needed, id, at }: Need, house: House, say: Say): BacklogProblem | null {
  // Sprints of the same number in two files may be those of two teams.
  if (needed.file !== file) return null;
  const own = sprintNumberOf(item);
  const other = own === null ? null : sprintNumberOf(needed.item);
  if (own === null || other === null || own >= other) return null;
  if (stageOf(item, house) === 'done' || stageOf(needed.item, house) === 'done') return null;
  const message = say(
    'This is for sprint {0} but waits for {1} in sprint {2}: swap them.',
    own,
    id.slice(0, 28),
    other,
  );
  return { file, at, message, severity: 'information' };
}

function messageOf([first = '', ...others]: readonly string[], say: Say): string {
  if (others.length === 0) return say('{0} waits for itself.', first);
  const shown = others.length > 3 ? [...others.slice(0, 2), '…'] : others;
  return say('{0} waits for itself, by way of {1}.', first, shown.join(', '));
}
