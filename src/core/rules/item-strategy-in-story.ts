import { wordsOfItem } from '../facts/item-words';
import { namesMatter, type Evidence } from '../level/evidence';
import { quote } from '../message';
import type { Item } from '../model';
import { moveUp } from '../move/move-up';
import { defineRule } from '../rule';
import { mayBeStrategic } from '../words/strategy';

/** One strategic sign is soon found in a story; two of weight are a matter of their own. */
const fewest = 2;
/** Weaker evidence is no reason to move a sentence, in log-odds. */
const leastWeight = 0.5;
/** Dimensions in which words may do no more than name whom or what it concerns. */
const names: ReadonlySet<string> = new Set(['scope', 'stakeholders', 'customer']);

export default defineRule({
  id: 'item-strategy-in-story',
  on: 'item',
  severity: 'off',
  language: 'en',
  summary: 'A story carries no decision on market, price or direction.',

  *check(item, { file, level, say }) {
    if (!item.storyLevel || (!item.story && item.criteria.length === 0)) return;
    if (!mayBeStrategic(wordsOfItem(item, file))) return;
    const { label, declared, evidence } = level();
    // What reads like Product Owner work as a whole may well use a strategic word.
    if (declared || label === 'unclear' || label === 'PO') return;
    const strategic = evidence.filter((one) => isStrategic(one) && !isInBenefit(one, item));
    const matters = strategic.filter(namesMatter);
    // "Schools" may be who it is for: what is decided says more.
    const first = matters.find(({ dimension }) => !names.has(dimension)) ?? matters[0];
    if (!first || strategic.length < fewest) return;
    yield {
      at: first.at,
      message: say('Move {0} up to a goal: a story says what is built.', quote(first.text, 46)),
      suggestions: moveUp(
        item,
        file,
        strategic.map(({ at }) => at),
        say,
      ),
    };
  },
});

function isStrategic({ weight, dimension, signal }: Evidence): boolean {
  return weight >= leastWeight && signal !== undefined && dimension !== 'form';
}

/** A feature with a business reason stays a feature. */
function isInBenefit({ at }: Evidence, { story }: Item): boolean {
  const benefit = story?.benefit;
  return benefit ? at.start >= benefit.start && at.end <= benefit.end : false;
}
