import {
  EndOfLine,
  l10n,
  Range,
  TextEdit,
  window,
  workspace,
  WorkspaceEdit,
  type TextDocument,
  type WorkspaceEditMetadata,
} from 'vscode';
import type { Edit } from '../../core';
import { toTextEdit } from '../backlogs/to-editor';
import { isSameText, openDocument } from '../files/open-document';
import { tellReadOnly } from '../files/read-only';
import { readText } from '../files/read-text';
import type { Report } from '../backlogs/report';

/** What is to become of one file. */
export interface Proposal {
  readonly report: Report;
  readonly edits: readonly Edit[];
}

/**
 * Changes files that still are as they were read, all of them or none.
 * @returns whether it was done; why not is told
 */
export async function makeChange(
  proposals: readonly Proposal[],
  metadata?: WorkspaceEditMetadata,
): Promise<boolean> {
  const clean = proposals.filter(({ report }) => !openDocument(report.uri)?.isDirty);
  const edit = new WorkspaceEdit();
  for (const { report, edits } of proposals) {
    edit.set(
      report.uri,
      edits.map((each) => toTextEdit(report, each)),
    );
  }
  if (!(await workspace.applyEdit(edit, metadata))) {
    void window.showWarningMessage(l10n.t('The file has changed since: please try again.'));
    return false;
  }
  for (const { report } of clean) {
    if (await isHeld(report)) continue;
    await takeBack(proposals, clean);
    tellReadOnly(report.uri);
    return false;
  }
  return true;
}

/** Looks after a change that the editor itself has made to a file, as a fix from the list of problems. */
export async function checkChange(report: Report): Promise<void> {
  if (await isHeld(report)) return;
  await takeBack([{ report, edits: [] }], []);
  tellReadOnly(report.uri);
}

/**
 * Whether the editor will save a change, or has. Where a file was made read-only in this session it shows the change,
 * says that all went well, and drops the new words when the file is closed; no extension is told beforehand.
 */
async function isHeld({ uri, file }: Report): Promise<boolean> {
  const onDisk = await readText(uri);
  const document = openDocument(uri);
  return !document || document.isDirty || onDisk === null || !isSameText(onDisk, file.source);
}

/** Puts all files back to what they were; those that had nothing to save have nothing to save again. */
async function takeBack(proposals: readonly Proposal[], clean: readonly Proposal[]): Promise<void> {
  const edit = new WorkspaceEdit();
  for (const { report } of proposals) {
    const document = openDocument(report.uri);
    if (document) edit.set(report.uri, [wayBack(document, report.file.source)]);
  }
  await workspace.applyEdit(edit);
  for (const { report } of clean) await openDocument(report.uri)?.save();
}

/** What makes a document hold a text again. What is the same stays, and with it the cursor and what is underlined. */
function wayBack(document: TextDocument, source: string): TextEdit {
  const now = document.getText();
  const before = source.replace(/\r?\n/g, document.eol === EndOfLine.CRLF ? '\r\n' : '\n');
  const shorter = Math.min(now.length, before.length);
  let start = 0;
  while (start < shorter && now[start] === before[start]) start += 1;
  let end = 0;
  while (end < shorter - start && now.at(-1 - end) === before.at(-1 - end)) end += 1;
  const range = new Range(document.positionAt(start), document.positionAt(now.length - end));
  return new TextEdit(range, before.slice(start, before.length - end));
}
