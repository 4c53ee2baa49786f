import { joinPhrase, phraseOf, slicePhrase, type Phrase } from '../../phrase';

const token =
  /<(?<tag>\/?[a-zA-Z][a-zA-Z0-9]*)(?:\s[^<>]*)?\/?>|&(?<entity>[a-zA-Z]+\d*|#\d+|#[xX][\da-fA-F]+);/g;
const isHtml = /<(?:div|p|br|ul|ol|li|span|b|strong|em|table|pre|h\d)\b[^<>]*>/i;

/** Trackers export rich text as HTML: the words without tags, blocks as lines, list entries with a dash. */
export function withoutHtml(words: Phrase): Phrase {
  if (!isHtml.test(words.text)) return words;
  const parts: Phrase[] = [];
  let from = 0;
  let opensLine = true;
  for (const match of words.text.matchAll(token)) {
    const said = slicePhrase(words, from, match.index);
    from = match.index + match[0].length;
    const { start, end } = slicePhrase(words, match.index, from);
    const { tag, entity } = match.groups ?? {};
    // Between two blocks an editor breaks its own lines.
    const isLayout = entity === undefined && opensLine && said.text.trim() === '';
    if (!isLayout) {
      parts.push(said);
      opensLine = said.text === '' ? opensLine : said.text.endsWith('\n');
    }
    const text =
      entity === undefined
        ? lineBreak(tag?.toLowerCase() ?? '', opensLine)
        : (characterOf(entity) ?? match[0]);
    if (text === '') continue;
    parts.push({ text, start, end });
    opensLine = text.endsWith('\n');
  }
  parts.push(slicePhrase(words, from));
  const joined = joinPhrase(parts.filter(({ text }) => text !== ''));
  return joined.text === '' ? phraseOf('', words.start, words.start) : joined;
}

/** @param opensLine whether a line has just begun: one block in another, or right behind another, begins no second one */
function lineBreak(tag: string, opensLine: boolean): string {
  if (tag === 'li') return '\n- ';
  if (/^\/?(?:div|tr)$/.test(tag)) return opensLine ? '' : '\n';
  if (/^t[dh]$/.test(tag)) return opensLine ? '' : ' ';
  return /^(?:br|\/?(?:p|ul|ol|pre|table|h\d))$/.test(tag) ? '\n' : '';
}

const entities: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
  ['nbsp', ' '],
  ['euro', '€'],
  ['ndash', '–'],
  ['mdash', '—'],
  ['hellip', '…'],
  ['bull', '•'],
  ['lsquo', '‘'],
  ['rsquo', '’'],
  ['sbquo', '‚'],
  ['ldquo', '“'],
  ['rdquo', '”'],
  ['bdquo', '„'],
  ['rarr', '→'],
  ['larr', '←'],
  ['le', '≤'],
  ['ge', '≥'],
]);

/** The names of the characters from U+00A1 on, in their order. */
const latin = `
  iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para
  middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave
  Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc
  Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc
  iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml
`
  .trim()
  .split(/\s+/);
const firstLatin = 0xa1;

/** The character that an entity stands for, by what stands between "&" and ";"; undefined where we know none: then its signs stay. */
export function characterOf(entity: string): string | undefined {
  if (entity.startsWith('#')) {
    const code = Number(entity.slice(1).replace(/^x/i, '0x'));
    return code > 0 && code <= 0x10_ffff ? String.fromCodePoint(code) : undefined;
  }
  const at = latin.indexOf(entity);
  return entities.get(entity) ?? (at < 0 ? undefined : String.fromCodePoint(firstLatin + at));
}
