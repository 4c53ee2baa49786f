import type { BacklogFile, Finding, Position } from '../../core';
import { locate } from '../../core';
import type { Style } from '../style';

/** What a lint has come to, to be printed. */
export interface Report {
  readonly files: readonly BacklogFile[];
  readonly findings: readonly Finding[];
  /** How many fixes were made. */
  readonly count: number;
  /** How many warnings are allowed; all where it is undefined. */
  readonly maxWarnings: number | undefined;
  readonly style: Style;
}

/** A finding as people and other programs count: from 1, the end exclusive. */
export interface PlacedFinding extends Finding {
  readonly start: Position;
  readonly end: Position;
}

/** A file, and what was found in it. */
export interface FileReport {
  readonly file: BacklogFile;
  readonly findings: readonly PlacedFinding[];
}

/** The findings of each file, with their places; a file without findings has an empty list. */
export function byFile({ files, findings }: Pick<Report, 'files' | 'findings'>): FileReport[] {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const group = groups.get(finding.file);
    if (group) group.push(finding);
    else groups.set(finding.file, [finding]);
  }
  return files.map((file) => {
    const group = groups.get(file.path) ?? [];
    if (group.length === 0) return { file, findings: [] };
    const position = locate(file.source);
    return {
      file,
      findings: group.map((finding) => ({
        start: position(finding.at.start),
        end: position(finding.at.end),
        ...finding,
      })),
    };
  });
}

/** "1 finding", "2 findings". */
export function countOf(number: number, one: string, several = `${one}s`): string {
  return `${number} ${number === 1 ? one : several}`;
}

/** What is said of files in which nothing was read, so that no finding does not pass for praise. */
export function noItem(files: number): string {
  return `No item was found in ${countOf(files, 'file')}: there was nothing to check.`;
}
