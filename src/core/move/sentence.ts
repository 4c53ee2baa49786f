import { lineStart } from '../line-start';
import { remove, type Edit } from '../edit';
import type { BacklogFile, Criterion, Item } from '../model';
import { slicePhrase, sourceOffset, type Phrase, type Span } from '../phrase';

/** A sentence that can be taken out of an item whole: one of its notes, or a criterion. */
export interface Sentence {
  readonly text: string;
  /** Takes it out, with the line or the space that it leaves. */
  readonly cut: Edit;
}

/**
 * The sentence of an item that holds a place.
 * @returns null where the place is in the title or the story itself, or where nothing of the item would be left
 */
export function sentenceAt(item: Item, file: BacklogFile, at: Span): Sentence | null {
  if (file.format !== 'markdown' && file.format !== 'yaml') return null;
  const criterion = item.criteria.find(({ span }) => holds(span, at));
  if (criterion) return criterionSentence(criterion, item, file);
  const note = item.notes.find((one) => holds(one, at));
  return note ? noteSentence(note, at, file) : null;
}

/** The words of the sentence of an item that holds a place, be it the title's; undefined where none does. */
export function wordsAround({ title, notes, criteria, story }: Item, at: Span): string | undefined {
  const texts = [title, ...notes, ...criteria.map(({ text }) => text), story?.text];
  const sentences = texts.flatMap((text) => (text && holds(text, at) ? sentencesOf(text) : []));
  return sentences.find((one) => holds(one, at))?.text;
}

function holds(outer: Span, inner: Span): boolean {
  return inner.start >= outer.start && inner.end <= outer.end;
}

function criterionSentence(criterion: Criterion, { criteria }: Item, file: BacklogFile): Sentence | null {
  // A list of YAML without an entry would be a key without a value.
  if (file.format === 'yaml' && criteria.length === 1) return null;
  if (!fillsItsLines(file.source, criterion)) return null;
  return { text: criterion.text.text, cut: remove(linesOf(file.source, criterion.span)) };
}

function noteSentence(note: Phrase, at: Span, { source, format }: BacklogFile): Sentence | null {
  const sentences = sentencesOf(note);
  const index = sentences.findIndex((one) => holds(one, at));
  const sentence = sentences[index];
  if (!sentence) return null;
  if (sentences.length === 1)
    return format === 'yaml' ? null : { text: sentence.text, cut: remove(withGap(source, note)) };
  const next = sentences[index + 1];
  const before = sentences[index - 1];
  const span = next
    ? { start: sentence.start, end: next.start }
    : { start: before?.end ?? sentence.start, end: sentence.end };
  return { text: sentence.text, cut: remove(span) };
}

/** The sentences of a phrase: each ends with a stop before a space, or with the phrase. */
function sentencesOf(phrase: Phrase): Phrase[] {
  const found: Phrase[] = [];
  for (const { 0: words, index } of phrase.text.matchAll(/\S[^]*?(?:[.!?…]["'”)\]]*(?=\s)|$)/g)) {
    const end = index + words.trimEnd().length;
    const sentence = slicePhrase(phrase, index, end);
    found.push({ ...sentence, start: sourceOffset(phrase, index) });
  }
  return found;
}

/**
 * Whether nothing else goes where the lines of a criterion go: one of "a; b; c", of a row of a table or of `[a, b]` shares
 * its line, and what is set in below an entry is no part of its words.
 */
function fillsItsLines(source: string, { span, text }: Criterion): boolean {
  const { start, end } = linesOf(source, span);
  const before = source.slice(start, span.start);
  return /^\s*(?:[-*+]\s+)?$/.test(before) && source.slice(text.end, end).trim() === '';
}

/** A criterion with its lines, from the first character to the line end. */
function linesOf(source: string, { start, end }: Span): Span {
  const from = lineStart(source, start);
  const to = source.indexOf('\n', Math.max(start, end - 1));
  return { start: from, end: to < 0 ? source.length : to + 1 };
}

/** A paragraph with its mark, and with the blank lines behind it. */
function withGap(source: string, span: Span): Span {
  const { start, end } = linesOf(source, span);
  const gap = /^(?:[ \t]*\r?\n)*/.exec(source.slice(end))?.[0].length ?? 0;
  return { start, end: end + gap };
}
