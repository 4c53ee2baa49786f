import { l10n, type ViewBadge } from 'vscode';
import type { Finding } from '../../core';
import type { Backlogs } from '../backlogs/backlogs';
import type { Hat } from '../levels/hat';
import { misplacedWords } from '../levels/level-words';

/** The rules that say an item stands on the wrong level. Where one is off, it counts nothing. */
const misplacements = [
  'item-mixed-level',
  'item-strategy-in-story',
  'item-detail-in-strategy',
  'item-owner-mismatch',
] as const;

type Misplacement = (typeof misplacements)[number];

/** How many items in sight stand on the wrong level, and why. */
export function badgeOf(backlogs: Backlogs, hat: Hat): ViewBadge | undefined {
  const counts = new Map<Misplacement, number>();
  let items = 0;
  for (const report of backlogs.all()) {
    for (const [item, findings] of report.byItem) {
      const reason = reasonIn(findings);
      if (reason === undefined || !hat.shows(() => backlogs.levelOf(report, item))) continue;
      items += 1;
      counts.set(reason, (counts.get(reason) ?? 0) + 1);
    }
  }
  if (items === 0) return undefined;
  const reasons = [...counts].map(([rule, count]) => reasonWords(rule, count));
  return { value: items, tooltip: `${misplacedWords(items)}: ${reasons.join(', ')}` };
}

function reasonIn(findings: readonly Finding[]): Misplacement | undefined {
  return misplacements.find((rule) => findings.some((finding) => finding.rule === rule));
}

function reasonWords(rule: Misplacement, count: number): string {
  switch (rule) {
    case 'item-mixed-level':
      return l10n.t('{0} mixed', count);
    case 'item-strategy-in-story':
      return l10n.t('{0} with strategy in a story', count);
    case 'item-detail-in-strategy':
      return l10n.t('{0} with detail in a goal', count);
    case 'item-owner-mismatch':
      return l10n.t('{0} with the other role as owner', count);
  }
}
