import { wordsOfItem } from '../item-words';
import { quote } from '../message';
import { moveUp } from '../move/move-up';
import { defineRule } from '../rule';
import { mayBeStrategic } from '../words/strategy';

export default defineRule({
  id: 'item-mixed-level',
  on: 'item',
  severity: 'information',
  language: 'en',
  summary: 'An item is for the team or for a decision above it, not for both.',

  *check(item, { file, level }) {
    if (!mayBeStrategic(wordsOfItem(item, file))) return;
    const { label, declared, evidence } = level();
    if (label !== 'mixed' || declared) return;
    const forTeam = evidence.find(({ weight, dimension }) => weight < 0 && dimension !== 'form');
    const strategic = evidence.filter(({ weight, dimension }) => weight > 0 && dimension !== 'form');
    const [above] = strategic;
    if (!forTeam || !above) return;
    const message = `Split it: ${quote(above.text, 66)} is to be decided, ${quote(forTeam.text, 66)} to be built.`;
    const places = strategic.map(({ at }) => at);
    yield { at: item.title ?? item.span, message, suggestions: moveUp(item, file, places) };
  },
});
