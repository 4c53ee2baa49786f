import { wordsOfItem } from '../facts/item-words';
import { namesMatter } from '../level/evidence';
import { quote } from '../message';
import { moveUp } from '../move/move-up';
import { defineRule } from '../rule';
import { mayBeStrategic } from '../words/strategy';

/** Where one side is only hinted at, there is nothing to split off. In log-odds. */
const leastWeight = 1;

export default defineRule({
  id: 'item-mixed-level',
  on: 'item',
  severity: 'information',
  language: 'en',
  summary: 'An item is for the team or for a decision above it, not for both.',

  *check(item, { file, level, say }) {
    if (!mayBeStrategic(wordsOfItem(item, file))) return;
    const { label, declared, evidence } = level();
    if (label !== 'mixed' || declared) return;
    const telling = evidence.filter(
      (one) => namesMatter(one) && one.signal !== undefined && Math.abs(one.weight) >= leastWeight,
    );
    const forTeam = telling.find(({ weight }) => weight < 0);
    const strategic = telling.filter(({ weight }) => weight > 0);
    const [above] = strategic;
    if (!forTeam || !above) return;
    const message = say(
      'Split it: {0} asks for a decision, {1} is for the team.',
      quote(above.text, 64),
      quote(forTeam.text, 64),
    );
    const places = strategic.map(({ at }) => at);
    yield { at: item.title ?? item.span, message, suggestions: moveUp(item, file, places, say) };
  },
});
