import { l10n, Range, window, workspace, WorkspaceEdit, type WorkspaceEditMetadata } from 'vscode';
import type { Edit } from '../core';
import { toTextEdit } from './convert';
import { isSameText, openDocument } from './open-document';
import { tellReadOnly } from './read-only';
import { readText } from './read-text';
import type { Report } from './report';

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
    const lines = openDocument(report.uri)?.lineCount ?? 0;
    edit.replace(report.uri, new Range(0, 0, lines, 0), report.file.source);
  }
  await workspace.applyEdit(edit);
  for (const { report } of clean) await openDocument(report.uri)?.save();
}
