import { lineStart } from '../line-start';
import { fill, type Edit, type Slot } from '../edit';
import { lineEndOf } from '../line-end';
import type { BacklogFile, Item } from '../model';

/** Adds a sentence to the notes of an item; null where its format has no place for one. */
export function addSentence(item: Item, file: BacklogFile, text: string): Edit | null {
  const words = text.replace(/\s+/g, ' ').trim();
  switch (file.format) {
    case 'markdown':
      return takesNotes(item, file) ? fill(markdownSlot(item, file), words) : null;
    case 'yaml': {
      const slot = yamlSlot(item, file, words);
      return slot && fill(slot, words);
    }
    default:
      return null;
  }
}

/** The row of a table has no place for a sentence, and one paragraph below "Vision" is the vision because it is alone. */
function takesNotes({ title, span }: Item, { source }: BacklogFile): boolean {
  const line = source.slice(lineStart(source, span.start));
  if (/^[ \t]*(?:\||<t[rdh]\b)/i.test(line)) return false;
  return title?.start !== span.start || /^[^\n]*\r?\n[ \t]*(?:=+|-+)[ \t]*\r?\n/.test(line);
}

/** A paragraph below the last note, or below the heading; an entry of a list gets it below itself. */
function markdownSlot({ notes, title, span }: Item, { source }: BacklogFile): Slot {
  const last = notes.at(-1)?.end ?? title?.end ?? span.start;
  const at = endOfLine(source, last);
  const start = lineStart(source, span.start);
  const mark = /^(?<indent>[ \t]*)(?<mark>[-*+]|\d+[.)])[ \t]/.exec(source.slice(start, span.end));
  const { indent = '', mark: bullet = '' } = mark?.groups ?? {};
  const within = mark ? ' '.repeat(indent.length + bullet.length + 1) : '';
  return { at, before: `${lineEndOf(source).repeat(2)}${within}`, after: '' };
}

/** Behind the last note, in its own quotes; a description of its own where there is none. */
function yamlSlot({ notes, title, span }: Item, { source }: BacklogFile, words: string): Slot | null {
  const note = notes.at(-1);
  if (note) {
    const quote = source.charAt(note.end);
    if (quote === '"') return { at: note.end, before: ' ', after: '', escape: 'json' };
    if (quote === "'") return { at: note.end, before: ' ', after: '', escape: 'single' };
    return /: | #/.test(words) ? null : { at: note.end, before: ' ', after: '' };
  }
  const line = title && source.slice(lineStart(source, title.start), title.start);
  const key = line === null ? null : /^(?<before>[ \t]*(?:- +)?)["']?[\w-]+["']?:[ \t]+["']?$/.exec(line);
  if (!title || !key || title.start < span.start) return null;
  const indent = ' '.repeat(key.groups?.['before']?.length ?? 0);
  return {
    at: endOfLine(source, title.end),
    before: `${lineEndOf(source)}${indent}description: `,
    after: '',
    escape: 'yaml',
  };
}

function endOfLine(source: string, offset: number): number {
  return offset + (/^[^\r\n]*/.exec(source.slice(offset))?.[0].length ?? 0);
}
