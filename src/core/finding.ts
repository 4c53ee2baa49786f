import { itemAt } from './item-at';
import type { BacklogFile } from './model';
import type { Span } from './phrase';
import type { Change, Problem, Rule, Severity } from './rule';

/** A problem as people meet it: with the rule it comes from, how loud it is, and the item it stands in. */
export interface Finding {
  readonly rule: string;
  readonly severity: Exclude<Severity, 'off'>;
  readonly message: string;
  /** Path of the file as it was given. */
  readonly file: string;
  readonly at: Span;
  /** The id of the innermost item at the place, as the author wrote it; null where it has none. */
  readonly item: string | null;
  readonly fix: Change | null;
  readonly suggestions: readonly Change[];
}

/** What a rule has yielded, as people meet it. */
export function findingOf(
  rule: Rule,
  severity: Exclude<Severity, 'off'>,
  file: BacklogFile,
  problem: Problem,
): Finding {
  const { at, message, fix = null, suggestions = [] } = problem;
  // A table belongs to the program it was exported from: findings there, but no edits.
  const isTable = file.format === 'csv';
  return {
    rule: rule.id,
    severity: problem.severity && severity !== 'information' ? problem.severity : severity,
    message,
    file: file.path,
    at: { start: at.start, end: at.end },
    item: itemAt(file, at.start)?.id?.text ?? null,
    fix: isTable ? null : fix,
    suggestions: isTable ? [] : suggestions,
  };
}

/** The order in which findings of one file are shown. */
export function byPlace(a: Finding, b: Finding): number {
  return a.at.start - b.at.start || a.at.end - b.at.end;
}
