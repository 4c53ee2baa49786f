import type { Span } from './phrase';

/** Replace what stands in `span` of the source by `text`. An empty span inserts, an empty text removes. */
export interface Edit {
  readonly span: Span;
  readonly text: string;
}

/** What a reader offers for content that is not there yet: where it belongs and what the format puts around it. */
export interface Slot {
  readonly at: number;
  readonly before: string;
  readonly after: string;
  /** How the format wants the content written; absent where it takes any line as it is. */
  readonly escape?: 'json' | 'yaml' | 'single';
}

/** Adds a text at an offset of the source. */
export function insertAt(offset: number, text: string): Edit {
  return { span: { start: offset, end: offset }, text };
}

/** Puts a text in the place of what stands in a span. */
export function replace(span: Span, text: string): Edit {
  return { span: { start: span.start, end: span.end }, text };
}

/** Takes out what stands in a span. */
export function remove(span: Span): Edit {
  return replace(span, '');
}

/** Writes new content where the format wants it, with the format's own syntax around it. */
export function fill(slot: Slot, content: string): Edit {
  return insertAt(slot.at, slot.before + escaped(content, slot.escape) + slot.after);
}

/** In quotes of JSON or single ones of YAML, or as a YAML value, which wants quotes only where it would read as something else. */
function escaped(content: string, escape: Slot['escape']): string {
  if (escape === 'json') return JSON.stringify(content).slice(1, -1);
  if (escape === 'single') return content.replaceAll("'", "''");
  return escape === 'yaml' && !isPlainYaml(content) ? JSON.stringify(content) : content;
}

function isPlainYaml(content: string): boolean {
  return (
    /^[\p{L}\p{N}…(][^\n]*$/u.test(content) &&
    !/: |:$| #|^(?:true|false|null|yes|no|on|off|~|[\d.+-]+)$|\s$/i.test(content)
  );
}

/** Whether no two edits touch the same text. Two insertions at one place would depend on their order, so they do. */
function areDisjoint(edits: readonly Edit[]): boolean {
  const sorted = inOrder(edits);
  return sorted.every((edit, index) => {
    const next = sorted[index + 1];
    return (
      !next || edit.span.end < next.span.start || (edit.span.end === next.span.start && !isTie(edit, next))
    );
  });
}

/**
 * The source with all edits made.
 * @throws RangeError where two edits overlap or one lies outside the source: applying either would lose words.
 */
export function applyEdits(source: string, edits: readonly Edit[]): string {
  if (!areDisjoint(edits)) throw new RangeError('Two edits overlap.');
  let result = '';
  let from = 0;
  for (const { span, text } of inOrder(edits)) {
    if (span.start < from || span.end < span.start || span.end > source.length) {
      throw new RangeError('An edit lies outside the text.');
    }
    result += source.slice(from, span.start) + text;
    from = span.end;
  }
  return result + source.slice(from);
}

function inOrder(edits: readonly Edit[]): Edit[] {
  return [...edits].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
}

function isTie(a: Edit, b: Edit): boolean {
  return a.span.start === b.span.start && a.span.end === b.span.end;
}
