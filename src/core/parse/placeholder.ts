import type { Phrase } from '../phrase';
import { placeholdersIn } from '../placeholders';

/** What templates leave for the author to fill in: "[role]", "<goal>", "{{benefit}}", "___", "…". */
const placeholder =
  /\[(?!x\])\p{L}[\p{L} ,/'’-]{0,60}\]|<\/?\p{L}[\p{L} _-]{0,40}>|\{\{[^}\n]{0,200}\}\}|\{[\p{L}][\p{L} _-]{0,40}\}|_{3,}|^\s*(?:…|\.\.\.|xxx+|tbd|lorem ipsum.*)\s*$/iu;

const all = new RegExp(placeholder.source, 'giu');
/** A short text with a placeholder and hardly a word beside it says nothing of its own: in letters, and in words. */
const shortest = 40;
const fewestWords = 4;
/** Where no spaces part the words, two signs are about one. */
const word = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{1,2}|\p{L}+/gu;

/** Whether nobody has written anything yet: "Given [state], when [action], then [outcome]". */
export function isUnfilled(words: string): boolean {
  if (!isPlaceholder(words)) return false;
  const own = words
    .replace(all, ' ')
    .replace(/\b(?:given|when|then|and|scenario|as an?|i want(?: to)?|so that)\b/giu, ' ')
    .match(word);
  return own === null || own.length < 2 || (own.length < fewestWords && words.length < shortest);
}

/**
 * Whether a part of a story is still the template's: "[role]", "to [action] the list". "Press the <Esc> key" and "see
 * [draft] before a title" are an author's words, with a name in brackets among them, and so is a whole sentence that fills
 * the brackets of a template: "[reserve a toy online]".
 * @param beside another part: where it is the author's, "[gardener]" is the author's too
 */
export function isTemplatePart(words: Phrase, beside?: Phrase): boolean {
  if (!isPlaceholder(words.text)) return false;
  if (placeholdersIn(words).length > 0) return true;
  const own = words.text
    .replace(all, ' ')
    .replace(/\bto\b/giu, ' ')
    .match(word);
  if (own !== null && own.length > 1) return false;
  return !filled.test(words.text) && (!beside || isTemplatePart(beside));
}

/** Three words or more, and brackets around all of them. */
const filled = /^(?:to )?[[<{][^[\]<>{}\s]+(?: [^[\]<>{}\s]+){2,}[\]>}]$/i;

/** Whether nothing stands behind a label of criteria that says what is to hold. */
export function saysNothing(words: string): boolean {
  return saysNone(words) || isLeftOpen(words);
}

/** "None", "n/a", "-": where criteria would stand, there are none. */
export function saysNone(words: string): boolean {
  return none.test(words);
}

const none =
  /^[\s–—.…-]*(?:n\/?a|not applicable|none|nothing|keine|entfällt|aucune?|ningun[oa]|nenhuma?|nessun[oa]?|geen|brak|нет|なし|无|無)?[\s–—.…-]*$/iu;

/** "TBD" and nothing else: nobody has decided yet. */
export function isLeftOpen(words: string): boolean {
  return leftOpen.test(words);
}

const leftOpen =
  /^[^\p{L}\d]*(?:tbd|tba|tbc|to be (?:announced|clarified|confirmed|decided|defined|determined|specified))[^\p{L}\d]*$/iu;

/** Whether these words are still the template's. Links in brackets have been resolved by then. */
export function isPlaceholder(words: string): boolean {
  return placeholder.test(words);
}
