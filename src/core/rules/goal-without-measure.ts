import { wordsOfItem } from '../facts/item-words';
import { resultBelow } from '../level/structure';
import { lineStart } from '../line-start';
import { quote } from '../message';
import { eitherOf, inOrder } from '../pattern';
import { defineRule } from '../rule';

const figure = eitherOf(
  'i',
  inOrder('', /\d+(?:[.,]\d+)?\s*/, [
    /%|percent|per cent|‰|x\b|times|€|\$|£|k\b|m\b|ms\b|s\b|h\b|minutes?|hours?|days?/,
    /weeks?|points?|users?|customers?|orders?|[a-zÀ-ɏ]{3,}/,
  ]),
  /(?:[<>≤≥]=?|\b(?:under|over|below|above|least|most|than))\s*\d/,
  // "Two partners signed" and "no refunds" are counted, "no one" is not.
  inOrder(
    '',
    /\b/,
    [
      /two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|ninety/,
      /dozen|hundred|thousand/,
    ],
    /s?\b(?! (?:of|or)\b)/,
  ),
  /^[^a-z]*no (?!one\b|longer\b)[a-z]/,
  /\d\s*(?:→|->|=>|➔)\s*\d/,
  /\b(?:within|in|under|per) (?:an?|one) (?:second|minute|hour|day|week|month|quarter|year|morning|evening)\b/,
  /\bbreak[- ]even\b|\b(?:NPS|CSAT|score|rating)\b\D{0,12}\d/,
  /\b(?:half|halve|double|triple|twice|third|quarter of|none|zero|every|all)\b/,
  /\b(?:one|two|three|four|five|six|seven|eight|nine) (?:in|out of) (?:two|three|four|five|six|seven|eight|nine|ten)\b/,
  /[€$£]\s?\d/,
  /\|\s*\d[\d.,]*\s*\|\s*\d/,
  /\bfrom\s+\d[\d.,]*\s*[a-zÀ-ɏ]{0,2}\b.{0,20}?\bto\s+\d/,
);
/** A date alone is when, not how much: a law that applies from a day on is measured by that day all the same. */
const law = /\b(?:by law|regulation|compliance|compl(?:y|ies|iant)|GDPR|directive|deadline)\b/i;

/** What is meant to have no end, and what is a measure by its place. */
const unasked = /\b(?:vision|mission|north star|metrics?|kpis|performance indicators)\b/i;

export default defineRule({
  id: 'goal-without-measure',
  on: 'item',
  severity: 'information',
  language: 'en',
  summary: 'A goal says by how much something is to change.',

  *check(item, { file, say }) {
    // A row of a roadmap may be a study or a step: only what is called a goal has to be measured.
    if ((item.kind !== 'goal' && item.kind !== 'initiative') || !item.title) return;
    // What is done for a goal is measured by it; only what its author calls an initiative is asked by itself.
    if (item.kind === 'initiative' && (!item.kindDeclared || item.parent?.kind === 'goal')) return;
    const before = file.source.slice(lineStart(file.source, item.title.start), item.title.start);
    if (unasked.test(item.section.at(-1) ?? '') || unasked.test(before)) return;
    const words = wordsOfItem(item, file).slice(item.id?.text.length ?? 0);
    // An objective is measured by its key results, which are asked one by one.
    if (isMeasured(words) || resultBelow(item, file)) return;
    yield {
      at: item.title,
      message: say('Say how one can tell that this is reached: {0}.', quote(item.title.text, 46)),
    };
  },
});

function isMeasured(words: string): boolean {
  const withoutYears = words.replace(
    /\b(?:19|20)\d\d\b|\bQ[1-4]\b|\b(?:phase|version|v|horizon|objective|goal|KR|O)\s?-?\d+(?:\.\d+)?/gi,
    ' ',
  );
  return figure.test(withoutYears) || law.test(words);
}
