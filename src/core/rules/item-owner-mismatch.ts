import { fieldValue } from '../facts/field-value';
import { levelName } from '../level/names';
import { quote } from '../message';
import { defineRule } from '../rule';

const owners = [
  { label: 'PO', pattern: /\b(?:product owner|PO)\b/i },
  { label: 'PM', pattern: /\b(?:product manager|product management|PM)\b/i },
] as const;
/** Below this the reading is not sure enough to question what people agreed on. */
const sureFrom = 0.8;

export default defineRule({
  id: 'item-owner-mismatch',
  on: 'item',
  severity: 'off',
  language: 'en',
  summary: 'An item belongs to the role whose level it reads like.',

  *check(item, { level, say }) {
    const owner = fieldValue(item, 'owner');
    const named = owner && owners.find(({ pattern }) => pattern.test(owner.text));
    if (!owner || !named) return;
    const read = level();
    const isSure = read.label === 'PO' || read.label === 'PM' ? Math.abs(read.score) >= sureFrom : false;
    if (!isSure || read.label === named.label) return;
    yield {
      at: owner,
      message: say(
        'This reads like {0}: is the owner {1} right?',
        say(levelName(read)),
        quote(owner.text, 48),
      ),
    };
  },
});
