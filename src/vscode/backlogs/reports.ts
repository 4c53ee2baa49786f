import type { Uri } from 'vscode';
import { backlogOf, byBacklog } from './backlog-of';
import { findingsAcross } from './check';
import { areSameFindings, withFindings, type Report } from './report';

/** What is known of each file, and what that makes of the others. */
export class Reports {
  private readonly byFile = new Map<string, Report>();

  get(uri: Uri): Report | undefined {
    return this.byFile.get(uri.toString());
  }

  all(): readonly Report[] {
    return [...this.byFile.values()];
  }

  set(report: Report): void {
    this.byFile.set(report.uri.toString(), report);
  }

  /** @returns whether it was known */
  delete(uri: Uri): boolean {
    return this.byFile.delete(uri.toString());
  }

  /**
   * Checks what files have in common, be they open or not.
   * @returns the files of which there is something else to say than before
   */
  checkTogether(reports: readonly Report[]): Uri[] {
    const all = this.all();
    const treatments = new Map(all.map(({ file, treatment }) => [file, treatment]));
    const found = byBacklog(reports).flatMap((group) =>
      findingsAcross(
        backlogOf(group[0].uri, all),
        group.map(({ file }) => file),
        (file) => treatments.get(file),
      ),
    );
    return reports.flatMap((report) => {
      const shared = found.filter(({ file }) => file === report.file.path);
      if (areSameFindings(shared, report.shared)) return [];
      const before = new Set(report.shared);
      const own = report.findings.filter((finding) => !before.has(finding));
      this.set({ ...report, ...withFindings(report.file, own, shared) });
      return [report.uri];
    });
  }
}
