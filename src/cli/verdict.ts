import type { Finding } from '../core';

type Findings = readonly Pick<Finding, 'severity'>[];

/** The severities of findings that the program ends with 1 for. */
export function failing(
  findings: Findings,
  maxWarnings: number | undefined,
): ReadonlySet<Finding['severity']> {
  return new Set(countOfWarnings(findings) > (maxWarnings ?? Infinity) ? ['error', 'warning'] : ['error']);
}

/** How many warnings there are, of which a person may allow so many and no more. */
export function countOfWarnings(findings: Findings): number {
  return findings.filter(({ severity }) => severity === 'warning').length;
}
