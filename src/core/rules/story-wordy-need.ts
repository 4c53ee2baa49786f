import { remove } from '../edit';
import { quote } from '../message';
import { inLines } from '../pattern';
import { slicePhrase } from '../phrase';
import { isQuotedIn } from '../quotations';
import { defineRule } from '../rule';

/**
 * What stands before the action and adds nothing: with it goes the "to" that the next word needs. In "to be able to and
 * allowed to pay" no action stands behind it, and something else would be lost.
 */
const wordy = new RegExp(
  inLines`
    ^(?:to\s+)?(?<words>
      be able to|have the (?:ability|possibility|option|opportunity|capability) to|have a way to
      |be (?:given|offered) (?:the|a|an) (?:ability|possibility|option|opportunity|way) to
    )\s+(?!(?:and|or|but|nor|as well as|rather than)\b)(?=\p{L})
  `,
  'iu',
);

export default defineRule({
  id: 'story-wordy-need',
  on: 'story',
  severity: 'information',
  language: 'en',
  summary: 'A story names the action straight away.',

  *check({ need, needMarker }, { file: { source }, say }) {
    const match = need ? wordy.exec(need.text) : null;
    const words = match?.groups?.['words'];
    if (!need || !match || words === undefined) return;
    const start = match[0].indexOf(words);
    const at = slicePhrase(need, start, start + words.length);
    if (isQuotedIn(need, source, at.start)) return;
    // The mark of bold type or of code before the action stays with it.
    const { end } = slicePhrase(need, start, match[0].length);
    const message = say('Leave out {0}: the action says it.', quote(words));
    const hasTo = start > 0 || /\bto\s*$/i.test(needMarker?.text ?? '');
    const isPlain = /^[\p{L}\s]+$/u.test(source.slice(at.start, end));
    const fix = { title: say('Leave out "{0}"', words), edits: [remove({ start: at.start, end })] };
    yield hasTo && isPlain ? { at, message, fix } : { at, message };
  },
});
