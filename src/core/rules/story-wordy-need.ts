import { remove } from '../edit';
import { quote } from '../message';
import { inLines } from '../pattern';
import { slicePhrase } from '../phrase';
import { defineRule } from '../rule';

/** What stands before the action and adds nothing: with it goes the "to" that the next word needs. */
const wordy = new RegExp(
  inLines`
    ^(?:to\s+)?(?<words>
      be able to|have the (?:ability|possibility|option|opportunity|capability) to|have a way to
      |be (?:given|offered) (?:the|a|an) (?:ability|possibility|option|opportunity|way) to
    )\s+(?=\p{L})
  `,
  'iu',
);

export default defineRule({
  id: 'story-wordy-need',
  on: 'story',
  severity: 'information',
  language: 'en',
  summary: 'A story names the action straight away.',

  *check({ need, needMarker }, { say }) {
    const match = need ? wordy.exec(need.text) : null;
    const words = match?.groups?.['words'];
    if (!need || !match || words === undefined) return;
    const start = match[0].indexOf(words);
    const at = slicePhrase(need, start, start + words.length);
    const next = slicePhrase(need, match[0].length);
    const message = say('Leave out {0}: the action says it.', quote(words));
    const hasTo = start > 0 || /\bto\s*$/i.test(needMarker?.text ?? '');
    const title = say('Leave out "{0}"', words);
    yield hasTo
      ? { at, message, fix: { title, edits: [remove({ start: at.start, end: next.start })] } }
      : { at, message };
  },
});
