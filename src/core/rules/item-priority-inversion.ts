import { replace } from '../edit';
import type { House } from '../house';
import { quote } from '../message';
import { needsOf, type Need } from '../facts/needs';
import { priorityOf } from '../facts/priorities';
import { defineRule, type BacklogProblem } from '../rule';
import type { Say } from '../say';
import { stageOf } from '../facts/status';

export default defineRule({
  id: 'item-priority-inversion',
  on: 'backlog',
  severity: 'warning',
  summary: 'Nothing important waits for something less important.',

  *check({ files }, { houseOf, say }) {
    for (const need of needsOf(files)) {
      const problem = problemOf(need, houseOf(need.file), say);
      if (problem) yield problem;
    }
  },
});

/** What is under way or done already needs no raising. */
function problemOf({ item, file, needed, at, id }: Need, house: House, say: Say): BacklogProblem | null {
  if (stageOf(item, house) === 'done' || stageOf(needed.item, house) !== 'early') return null;
  const own = priorityOf(item, house);
  const other = priorityOf(needed.item, house);
  if (!own || !other || own.scale !== other.scale || own.rank >= other.rank) return null;
  const message = say(
    '{0} waits for {1}: raise {2}, or lower this.',
    quote(own.words.text, 70),
    quote(other.words.text, 70),
    id.slice(0, 20),
  );
  // An edit holds in the file of its finding only.
  if (needed.file !== file) return { file, at, message };
  const edits = [replace(other.words, own.words.text)];
  const title = say('Raise {0} to "{1}"', id, own.words.text);
  return { file, at, message, suggestions: [{ title, edits }] };
}
