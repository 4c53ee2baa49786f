import { matchFrom, matchesOf } from '../matches';
import { quote } from '../message';
import { inOrder } from '../pattern';
import { defineRule } from '../rule';
import { slicePhrase } from '../phrase';
import { layouts } from '../words/layouts';
import { livesByControls, readsFormats, technicalRole } from '../words/makers';
import { formats, namesLikeWords, technologies } from '../words/technologies';
import { isSubject, widgets } from '../words/widgets';
import { anyOf } from '../words/tokens';

const widget = anyOf(widgets);
const technology = anyOf(technologies);
/** A name that only those who build it have given: "table STOCK_IN", "column due_date". */
const identifier =
  /\b(?:tables?|columns?|fields?|collections?|queues?|topics?|views?) (?:named |called )?["'`“‘]?[A-Za-z]+_[A-Za-z_]+/;
const name = anyOf(namesLikeWords, '');
/** A format is what the person asks for where it is carried in or out. */
const carries =
  /\b(?:export|import|upload|download|save as|convert|open|read|publish|share|attach|print|send|receive|ingest|parse)\w*\b/i;
/** A file of that format is what is made: "produce the XML file for the bank". */
const handsOn =
  /\b(?:produce|generate|create|deliver|submit|supply|hand in|hand over|exchange|load|transfer|forward|provide)\w*\s+(?:\S+\s+){0,4}$/i;
const format = anyOf(formats, 'i');

export default defineRule({
  id: 'story-prescribes-solution',
  on: 'story',
  severity: 'information',
  language: 'en',
  summary: 'A story says what is needed, not which control or technology provides it.',
  yieldsTo: { 'story-layer-slice': 'shared' },

  *check({ need, role }, { say }) {
    if (!need) return;
    const isTechnical = technicalRole.test(role?.text ?? '');
    const found =
      (livesByControls.test(role?.text ?? '')
        ? undefined
        : matchesOf(widget, need.text).find((match) => !isSubject(need.text, match))) ??
      matchesOf(layouts, need.text)[0] ??
      (isTechnical || carries.test(need.text)
        ? builtWith(need.text)
        : (technologyIn(need.text, readsFormats.test(role?.text ?? '')) ??
          name.exec(need.text) ??
          identifier.exec(need.text)));
    if (!found) return;
    const words = slicePhrase(need, found.index, found.index + found[0].length);
    yield {
      at: words,
      message: say('Say what it is for, and leave {0} to those who build it.', quote(words.text, 46)),
    };
  },
});

/** "results kept in Redis", "rewritten in Kotlin": even to the technical it says how, where it tells what with. */
function builtWith(text: string): RegExpExecArray | null {
  const found = matchFrom(technology, text) ?? name.exec(text);
  return found && !format.test(found[0]) && buildsWith.test(text.slice(0, found.index)) ? found : null;
}

const buildsWith = inOrder(
  'i',
  /\b/,
  [
    /kept|stored|saved|cached|persisted|held|written|rewritten|built/,
    /rebuilt|implemented|reimplemented|coded|programmed|queued/,
    /(?:code ?base|app|service|backend|site)/,
  ],
  / (?:[a-z]+ly )?(?:with|in|on|into|using|through|via|as) (?:an? |the )?$/,
);

function technologyIn(text: string, isFormatAsked: boolean): RegExpExecArray | undefined {
  return matchesOf(technology, text).find((found) => {
    if (!format.test(found[0])) return true;
    if (isFormatAsked) return false;
    const isHandedOn = /^\s+(?:files?|documents?|messages?|feeds?)\b/i.test(
      text.slice(found.index + found[0].length),
    );
    return !isHandedOn || !handsOn.test(text.slice(0, found.index));
  });
}
