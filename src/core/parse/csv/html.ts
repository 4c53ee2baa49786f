import { joinPhrase, phraseOf, slicePhrase, type Phrase } from '../../phrase';

const token = /<(?<tag>\/?[a-zA-Z][a-zA-Z0-9]*)(?:\s[^<>]*)?\/?>|&(?<entity>[a-z]+|#\d+);/g;

/** Trackers export rich text as HTML: the words without tags, blocks as lines, list entries with a dash. */
export function withoutHtml(words: Phrase): Phrase {
  if (!/<(?:div|p|br|ul|ol|li|span|b|strong|h\d)\b[^<>]*>/i.test(words.text)) return words;
  const parts: Phrase[] = [];
  let from = 0;
  for (const match of words.text.matchAll(token)) {
    parts.push(slicePhrase(words, from, match.index));
    from = match.index + match[0].length;
    const { start, end } = slicePhrase(words, match.index, from);
    const { tag, entity } = match.groups ?? {};
    const text = entity === undefined ? lineBreak(tag?.toLowerCase() ?? '') : decoded(entity);
    if (text !== '') parts.push({ text, start, end });
  }
  parts.push(slicePhrase(words, from));
  const joined = joinPhrase(parts.filter(({ text }) => text !== ''));
  return joined.text === '' ? phraseOf('', words.start, words.start) : joined;
}

function lineBreak(tag: string): string {
  if (tag === 'li') return '\n- ';
  return /^(?:br|\/?(?:div|p|ul|ol|h\d))$/.test(tag) ? '\n' : '';
}

const entities: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
  ['nbsp', ' '],
]);

function decoded(entity: string): string {
  const code = entity.startsWith('#') ? Number(entity.slice(1)) : Number.NaN;
  if (code > 0 && code <= 0x10_ffff) return String.fromCodePoint(code);
  return entities.get(entity) ?? '';
}

/** A line end that a program wrote as two signs, "AC:\\n- First": what follows it opens a line. */
const writtenLineEnd = /(?:\\r)?\\n(?=\\[nr]|[ \t]*(?:[-*•+#]\s|\p{Lu}|\d))/gu;

/** The words with the line ends that they spell out. */
export function withLineEnds(words: Phrase): Phrase {
  // Where lines end as they should, the two signs are meant.
  if (!words.text.includes('\\n') || words.text.includes('\n')) return words;
  const parts: Phrase[] = [];
  let from = 0;
  for (const { 0: signs, index } of words.text.matchAll(writtenLineEnd)) {
    const to = index + signs.length;
    const { start, end } = slicePhrase(words, index, to);
    parts.push(slicePhrase(words, from, index), { text: '\n', start, end });
    from = to;
  }
  return joinPhrase([...parts, slicePhrase(words, from)].filter(({ text }) => text !== ''));
}
