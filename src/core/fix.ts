import { applyEdits, type Edit } from './edit';
import type { FileSettings } from './file-settings';
import type { Finding } from './finding';
import { lint } from './lint';
import type { BacklogFile } from './model';
import type { Rule } from './rule';

/** After so many rounds two fixes undo each other: what is left stays for the author. */
const mostRounds = 10;

/** A backlog after its fixes. */
export interface Fixed {
  readonly files: readonly BacklogFile[];
  /** What is left to say. */
  readonly findings: readonly Finding[];
  /** How many fixes were made in each file, by its path. */
  readonly counts: ReadonlyMap<string, number>;
}

/**
 * Makes all fixes that keep the meaning, reads and checks again, and goes on until nothing is left to fix: one fix
 * may make room for the next. Applied to its own result it changes nothing.
 * @param reread reads a file anew as it was read before, with another source
 */
export function applyFixes(
  files: readonly BacklogFile[],
  reread: (file: BacklogFile, source: string) => BacklogFile,
  settingsOf?: (file: BacklogFile) => FileSettings,
  rules?: readonly Rule[],
): Fixed {
  let current = files;
  let findings = lint({ files }, settingsOf, rules);
  const counts = new Map<string, number>();
  for (let round = 0; round < mostRounds; round++) {
    const { chosen, editsOf } = choose(findings);
    if (chosen.size === 0) break;
    for (const [path, number] of chosen) counts.set(path, (counts.get(path) ?? 0) + number);
    current = current.map((file) => {
      const edits = editsOf.get(file.path);
      return edits ? reread(file, applyEdits(file.source, edits)) : file;
    });
    findings = lint({ files: current }, settingsOf, rules);
  }
  return { files: current, findings, counts };
}

/** The edits of all fixes of one file that do not touch each other; of two that do, the one that begins first. */
export function disjointFixes(findings: readonly Finding[]): readonly Edit[] {
  return [...choose(findings).editsOf.values()].flat();
}

function choose(findings: readonly Finding[]): {
  chosen: ReadonlyMap<string, number>;
  editsOf: ReadonlyMap<string, Edit[]>;
} {
  const fixes = findings.flatMap(({ file, fix }) =>
    fix && fix.edits.length > 0 ? [{ file, ...spread(fix.edits) }] : [],
  );
  const editsOf = new Map<string, Edit[]>();
  const ends = new Map<string, number>();
  const chosen = new Map<string, number>();
  for (const { file, start, end, edits } of fixes.sort((a, b) => a.start - b.start || a.end - b.end)) {
    // Two insertions at one place would depend on their order: a fix begins behind the one before it.
    if (start <= (ends.get(file) ?? -1)) continue;
    chosen.set(file, (chosen.get(file) ?? 0) + 1);
    ends.set(file, end);
    const list = editsOf.get(file);
    if (list) list.push(...edits);
    else editsOf.set(file, [...edits]);
  }
  return { chosen, editsOf };
}

function spread(edits: readonly Edit[]): { start: number; end: number; edits: readonly Edit[] } {
  const start = Math.min(...edits.map(({ span }) => span.start));
  const end = Math.max(...edits.map(({ span }) => span.end));
  return { start, end, edits };
}
