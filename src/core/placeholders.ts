import { matchesOf } from './matches';
import { eitherOf } from './pattern';
import { slicePhrase, type Phrase } from './phrase';
import { templateOrders, templateWords } from './words/template-words';

const marks = eitherOf(
  'giu',
  /\{\{(?<double>[^{}\n]*)\}\}/,
  /\[(?<square>[^[\]\n]{2,80})\](?!\()/,
  /<(?<angle>[^<>\n]{2,80})>/,
  /\{(?<curly>[^{}\n]{2,60})\}/,
  /(?<line>_{3,})/,
  /(?<filler>(?<![\p{L}\p{N}])(?:xxx+|lorem ipsum)(?![\p{L}\p{N}]))/u,
);

/** Most texts have nothing of the kind, and are looked at no further. */
const hint = /[[<{]|___|xxx|lorem/i;
const none: readonly Phrase[] = [];

/**
 * What a template left for the author to fill in.
 * @param isOutline whether angle brackets hold the columns of a table of examples
 */
export function placeholdersIn(words: Phrase, isOutline = false): readonly Phrase[] {
  if (/^\s*(?:…|\.{3})\s*$/.test(words.text)) return [words];
  if (!hint.test(words.text)) return none;
  return matchesOf(marks, words.text)
    .filter((match) => isPlaceholder(match, isOutline) && !isInPath(match))
    .map(({ 0: mark, index }) => slicePhrase(words, index, index + mark.length));
}

function isPlaceholder({ groups = {} }: RegExpExecArray, isOutline: boolean): boolean {
  if (groups['double'] !== undefined || groups['line'] !== undefined || groups['filler'] !== undefined)
    return true;
  if (groups['angle'] !== undefined) return !isOutline && isTemplate(groups['angle']);
  return isTemplate(groups['square'] ?? groups['curly'] ?? '');
}

/** "docs/{feature}.md", "--user=<name>": a place in an address or a command. */
function isInPath({ 0: text, index, input, groups = {} }: RegExpExecArray): boolean {
  if (groups['angle'] === undefined && groups['curly'] === undefined) return false;
  return (
    /[\w/\\=:.-]$/.test(input.slice(0, index)) || /^[\w/\\]|^\.\w/.test(input.slice(index + text.length))
  );
}

/** All of it is the template's: "[role]", "<type of user>", "[a goal]", "[role/persona]", "[NEEDS CLARIFICATION: …]". */
function isTemplate(inner: string): boolean {
  const words = inner.trim().replace(/^(?:an?|the|some|el|la|un|una|der|die|das|le)\s+/i, '');
  if (/^NEEDS CLARIFICATION\b/.test(words) || templateOrders.test(words)) return true;
  return words
    .split(/\s*[/|,]\s*|\s+or\s+|_/)
    .every((part) => templateWords.exec(part)?.[0].length === part.length);
}
