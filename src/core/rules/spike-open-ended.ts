import { wordsOfItem } from '../facts/item-words';
import { quote } from '../message';
import type { BacklogFile, Item } from '../model';
import { defineRule } from '../rule';
import { stageOf } from '../facts/status';
import { asks, bound, fault, opensSpike } from '../words/spikes';
import { wordsOf } from '../words/tokens';

/** A longer title says what is asked, whatever its words. */
const mostWords = 8;

export default defineRule({
  id: 'spike-open-ended',
  on: 'item',
  severity: 'information',
  language: 'en',
  summary: 'A spike has a question to answer, or an end.',

  *check(item, { file, house, say }) {
    const { kind, title, storyLevel, criteria, fields, tasks, story } = item;
    if (!title || !storyLevel || (kind !== 'spike' && !opensSpike.test(title.text))) return;
    // What a user wants to investigate is a feature; criteria, an estimate and tasks set an end.
    if (story || criteria.length > 0 || tasks || isLimited(item) || stageOf(item, house) === 'done') return;
    if (fields.some(({ name }) => name === 'parent') && kind !== 'spike') return;
    if (fault.test(title.text) || asks.test(title.text) || wordsOf(title.text).length > mostWords) return;
    if (bound.test(withoutNames(item, file))) return;
    yield {
      at: title,
      message: say('Say which question {0} answers, or when it ends.', quote(title.text, 44)),
    };
  },
});

function isLimited({ fields }: Item): boolean {
  return fields.some(({ name }) => name === 'estimate' || name === 'date');
}

/** The figures of an id and of fields are none of the spike's. */
function withoutNames(item: Item, file: BacklogFile): string {
  return [item.id, ...item.fields.map(({ value }) => value)].reduce(
    (words, name) => (name ? words.replaceAll(name.text, '') : words),
    wordsOfItem(item, file),
  );
}
