import type { Entry } from '../core';
import type { Backlogs, Report } from './backlogs';
import type { Hat } from './hat';

/** An entry with the report it comes from. */
export interface Row extends Entry {
  readonly report: Report;
}

/** Every item that the hat lets through, with its level and findings, in the order of files and places. */
export function rowsOf(backlogs: Backlogs, hat: Hat): Row[] {
  return [...backlogs.all()]
    .sort((a, b) => a.file.path.localeCompare(b.file.path))
    .flatMap((report) =>
      report.file.items.map((item) => ({
        item,
        report,
        path: report.file.path,
        level: backlogs.levelOf(report, item),
        findings: backlogs.findingsOf(report, item),
      })),
    )
    .filter(({ level }) => hat.shows(level));
}
