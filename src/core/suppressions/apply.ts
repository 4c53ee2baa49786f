import type { Finding } from '../lint';
import type { Suppression, Target } from './read';

/** What is left of the findings of a file, and which suppressions kept none of the others back. */
export interface Settled {
  readonly findings: readonly Finding[];
  readonly used: ReadonlySet<Target>;
}

/** Keeps back the findings that the author has turned off. */
export function settle(findings: readonly Finding[], suppressions: readonly Suppression[]): Settled {
  const used = new Set<Target>();
  if (suppressions.length === 0) return { findings, used };
  const targets = suppressions.flatMap((suppression) => suppression.targets);
  const left = findings.filter((finding) => {
    const holding = targets.filter((target) => holds(target, finding));
    for (const target of holding) used.add(target);
    return holding.length === 0;
  });
  return { findings: left, used };
}

/** A suppression that names no rule leaves the rules on suppressions alone: it would hide what they say of it. */
function holds({ rule, covers }: Target, finding: Finding): boolean {
  const isNamed = rule ? rule.text === finding.rule : !finding.rule.startsWith('suppression-');
  return isNamed && covers.start <= finding.at.start && finding.at.start <= covers.end;
}

/**
 * The targets that kept nothing back though they could have.
 * @param judged the rules that were asked; what others would have found is not known
 */
export function idleTargets(
  suppressions: readonly Suppression[],
  used: ReadonlySet<Target>,
  judged: ReadonlySet<string>,
): ReadonlySet<Target> {
  const targets = suppressions.flatMap((suppression) => suppression.targets);
  return new Set(
    targets.filter((target) => !used.has(target) && (!target.rule || judged.has(target.rule.text))),
  );
}
