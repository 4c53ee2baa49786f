import { insertAt } from '../edit';
import { matchesOf } from '../matches';
import { quote } from '../message';
import { lacksResponse } from './one-line-steps';
import { slicePhrase, sourceOffset, type Phrase } from '../phrase';
import { isQuotedIn } from '../quotations';
import type { Problem } from '../rule';
import type { Say } from '../say';
import { saysSomething } from '../words/further-outcome';

/** The keywords in the order in which EARS puts them before the system (Mavin et al., 2009). */
const order = ['WHERE', 'WHILE', 'WHEN', 'IF'];

/** The first fault of a line; the others tend to follow from it. */
export function earsFault(text: Phrase, source: string, say: Say): Problem | null {
  return (
    noSystem(text, say) ??
    secondShall(text, say) ??
    lateTrigger(text, say) ??
    wrongOrder(text, say) ??
    noThen(text, source, say) ??
    noResponse(text, say)
  );
}

function noSystem(text: Phrase, say: Say): Problem | null {
  const keyword = /^(?:WHEN|WHILE|WHERE|IF)\b/u.exec(text.text)?.[0];
  if (keyword === undefined || /\bTHE\s|\bthe\s\S+.*\bSHALL\b/u.test(text.text)) return null;
  return {
    at: slicePhrase(text, 0, keyword.length),
    message: say('Name the system behind {0}: "… THE system SHALL …".', quote(keyword)),
  };
}

function secondShall(text: Phrase, say: Say): Problem | null {
  // In small letters "shall" is a plain verb, and a second one a matter of compound criteria.
  const second = [...text.text.matchAll(/\bSHALL\b/gu)][1];
  if (!second || !/\b(?:and|or)\s+(?:the\s+\S+\s+)?$/i.test(text.text.slice(0, second.index))) return null;
  return {
    at: slicePhrase(text, second.index, second.index + 5),
    message: say('One SHALL for each criterion: make the second a criterion of its own.'),
  };
}

/** "THE till SHALL print a receipt WHEN …": in capitals only, since "when" may say how it looks then. */
function lateTrigger(text: Phrase, say: Say): Problem | null {
  // Behind the first SHALL is behind all of them: to begin again at each would take the square of a long line.
  const shall = /\bSHALL\b[^\n]*/u.exec(text.text);
  const late = /[\s,](?<keyword>WHEN|WHILE|IF)\s/u.exec(shall?.[0] ?? '');
  const keyword = late?.groups?.['keyword'];
  if (!shall || !late || keyword === undefined) return null;
  const start = shall.index + late.index + 1;
  return {
    at: slicePhrase(text, start, start + keyword.length),
    message: say('Put "{0} …" before the system: first the cause, then the response.', keyword),
  };
}

function wrongOrder(text: Phrase, say: Say): Problem | null {
  const before = /\bTHE\b|\bSHALL\b/u.exec(text.text)?.index ?? 0;
  let last: string | undefined;
  for (const { 0: keyword, index } of text.text.slice(0, before).matchAll(/\b(?:WHERE|WHILE|WHEN|IF)\b/gu)) {
    if (keyword === last && !/\b(?:AND|OR|and|or)\s+$/.test(text.text.slice(Math.max(0, index - 8), index)))
      return {
        at: slicePhrase(text, index, index + keyword.length),
        message: say('One {0} for each criterion: join the two with AND, or split the criterion.', keyword),
      };
    if (last !== undefined && order.indexOf(keyword) < order.indexOf(last))
      return {
        at: slicePhrase(text, index, index + keyword.length),
        message: say('Put "{0} …" before "{1} …": {2}, then the system.', keyword, last, order.join(', ')),
      };
    last = keyword;
  }
  return null;
}

function noThen(text: Phrase, source: string, say: Say): Problem | null {
  if (!/^IF\b/u.test(text.text) || /\bTHEN\b/i.test(text.text)) return null;
  const system = matchesOf(/,\s+(?=THE\s)/gu, text.text).find(
    ({ index }) => !isQuotedIn(text, source, sourceOffset(text, index)),
  );
  const at = slicePhrase(text, 0, 2);
  const message = say('Write "IF …, THEN THE system SHALL …" for what is unwanted.');
  // What is meant is plain without it.
  const severity = 'information';
  if (!system) return { at, message, severity };
  const edits = [insertAt(sourceOffset(text, system.index + system[0].length), 'THEN ')];
  return { at, message, severity, fix: { title: say('Write "THEN" before the system'), edits } };
}

/** "THE Gate SHALL", with nothing behind it, or with a trigger. */
function noResponse(text: Phrase, say: Say): Problem | null {
  const shall = /\bshall(?:\s+not)?(?=\s*[.,;]?$|\s+(?:when|if|while)\s)/iu.exec(text.text);
  return shall && saysNothing(slicePhrase(text, shall.index, shall.index + shall[0].length), say);
}

function saysNothing(at: Phrase, say: Say): Problem {
  return { at, message: say('Say what the system does then: "… THE system SHALL …".') };
}

/** A modal says what happens in other words than EARS has for it. */
const anyModal = /\b(?:shall|must|should|will|may|might|can|cannot|could|would)\b/i;
const codeWord =
  /^[A-Z]+\s+(?:clauses?|statements?|conditions?|blocks?|keywords?|branch(?:es)?|expressions?|loops?)\b/;

/**
 * A line outside of Kiro that opens with a trigger in the capitals of EARS, where no system answers it. "IF" stands in
 * pseudo-code as well: there it counts only where nothing at all follows the condition.
 */
export function unansweredTrigger(text: Phrase, say: Say): Problem | null {
  const keyword = /^(?:WHEN|WHILE|WHERE|IF|THE SYSTEM)(?=\s+[^a-z\n]{0,20}[a-z])/u.exec(text.text)?.[0];
  if (keyword === undefined || codeWord.test(text.text)) return null;
  const response = /^IF\b.{1,300}?\sTHEN\s+(?=[a-z])/u.exec(text.text)?.[0];
  // "THEN a banner and a link": things, and nothing that is said of them.
  if (response !== undefined && !saysSomething(text.text.slice(response.length)))
    return saysNothing(slicePhrase(text, 0, keyword.length), say);
  const namesSystem = /\bTHE SYSTEM\b/u.test(text.text);
  const namesAnother =
    /\bTHE [A-Z]+ (?:SHOULD|MUST|WILL|MAY|CAN)\b/u.test(text.text) ||
    /\bTHE [A-Z][A-Za-z]*_[A-Z]\w* (?:should|must|will|may|can|might|could)\b/u.test(text.text);
  if (namesAnother || (namesSystem && anyModal.test(text.text))) return missingShall(text, say);
  // "IF no reading arrives, alarm": things behind the comma, and nothing that is said of them.
  const answer = /^[^,]+,\s+(?<answer>[^,]+)$/u.exec(text.text)?.groups?.['answer'];
  if (answer !== undefined && !saysSomething(answer))
    return saysNothing(slicePhrase(text, 0, keyword.length), say);
  if (anyModal.test(text.text) || (!namesSystem && /\bthen\b/i.test(text.text))) return null;
  if (keyword === 'IF' && !namesSystem && !lacksResponse(text.text)) return null;
  return saysNothing(slicePhrase(text, 0, keyword.length), say);
}

/** A line that begins as EARS does and goes on otherwise. */
export function missingShall(text: Phrase, say: Say): Problem | null {
  if (!/^(?:WHEN|WHILE|WHERE|IF|THE)\s/u.test(text.text) || /\bshall\b/i.test(text.text)) return null;
  const modal =
    /\b(?:SHOULD|MUST|WILL|MAY|CAN|should|must|will|(?<=\bTHE [A-Z][A-Za-z]*_[A-Z]\w* )(?:may|can|might|could))\b/u.exec(
      text.text,
    );
  return modal
    ? {
        at: slicePhrase(text, modal.index, modal.index + modal[0].length),
        message: say('Write SHALL instead of {0}, as in the other EARS criteria.', quote(modal[0])),
      }
    : saysNothing(slicePhrase(text, 0, /\s/.exec(text.text)?.index ?? text.text.length), say);
}
