import { Range, window, workspace } from 'vscode';
import type { Edit } from '../../core';
import { toSnippet } from '../backlogs/to-editor';
import type { Report } from '../backlogs/report';

/** Leads through the gaps of what was written, where the author has to go on: Tab goes to the next one. */
export async function fillGaps({ uri }: Report, edits: readonly Edit[], written: Edit): Promise<void> {
  const editor = await window.showTextDocument(await workspace.openTextDocument(uri));
  const before = edits.filter(({ span }) => span.start < written.span.start);
  const shift = before.reduce((sum, { span, text }) => sum + text.length - (span.end - span.start), 0);
  const start = written.span.start + shift;
  const { document } = editor;
  const text = document.getText().slice(start, start + written.text.length);
  const first = text.indexOf('…');
  if (first < 0) return;
  const last = text.lastIndexOf('…') + 1;
  const range = new Range(document.positionAt(start + first), document.positionAt(start + last));
  // The same words once more, as a snippet: taken back with those of the move, in one step.
  await editor.insertSnippet(toSnippet(text.slice(first, last)), range, {
    undoStopBefore: false,
    undoStopAfter: false,
    keepWhitespace: true,
  });
  editor.revealRange(range);
}
