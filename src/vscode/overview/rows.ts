import { itemName, type Entry } from '../../core';
import type { Backlogs } from '../backlogs/backlogs';
import type { Report } from '../backlogs/report';
import type { Hat } from '../levels/hat';

/** An item as lists show it, with the report it comes from. */
export interface Row extends Entry {
  readonly report: Report;
  /** The same for the same item over time, wherever in its file it stands. */
  readonly key: string;
  /** All that a list tells of it: where this is the same, nothing has to be drawn again. */
  readonly look: string;
}

/** The items of all backlogs as rows. Those of a file are made once for each reading of it. */
export class Rows {
  private readonly made = new WeakMap<Report, readonly Row[]>();

  constructor(
    private readonly backlogs: Backlogs,
    private readonly hat: Hat,
  ) {}

  /** Every item that the hat lets through, in the order of files and places. */
  async all(): Promise<Row[]> {
    await this.backlogs.prepareLevels();
    return [...this.backlogs.all()]
      .sort((a, b) => a.file.path.localeCompare(b.file.path))
      .flatMap((report) => this.of(report))
      .filter(({ level }) => this.hat.shows(() => level));
  }

  private of(report: Report): readonly Row[] {
    let rows = this.made.get(report);
    if (!rows) {
      rows = this.make(report);
      this.made.set(report, rows);
    }
    return rows;
  }

  private make(report: Report): Row[] {
    const uri = report.uri.toString();
    const seen = new Map<string, number>();
    return report.file.items.map((item) => {
      const name = itemName(item);
      const identity = item.id?.text ?? name;
      const nth = seen.get(identity) ?? 0;
      seen.set(identity, nth + 1);
      const level = this.backlogs.levelOf(report, item);
      const findings = this.backlogs.findingsOf(report, item);
      const reasons = level.evidence.flatMap(({ dimension, text, weight }) => [dimension, text, weight > 0]);
      return {
        item,
        report,
        path: report.file.path,
        level,
        findings,
        key: `${uri} ${identity} ${nth}`,
        look: [name, level.label, level.declared, findings.length, ...reasons].join('\n'),
      };
    });
  }
}
