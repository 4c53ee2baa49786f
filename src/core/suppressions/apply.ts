import { countUpTo, Cover } from '../cover';
import type { Finding } from '../finding';
import type { Span } from '../phrase';
import type { Suppression, Target } from './read';

/** What is left of the findings of a file, and which suppressions kept none of the others back. */
interface Settled {
  readonly findings: readonly Finding[];
  readonly used: ReadonlySet<Target>;
}

/** Keeps back the findings that the author has turned off. */
export function settle(findings: readonly Finding[], suppressions: readonly Suppression[]): Settled {
  const targets = suppressions.flatMap((suppression) => suppression.targets);
  if (targets.length === 0) return { findings, used: new Set() };
  const [partly, wholly] = [targets.filter(({ spares }) => spares), targets.filter(({ spares }) => !spares)];
  const coverOf = coversBy(
    wholly,
    ({ rule }) => rule?.text,
    ({ covers }) => covers,
  );
  const coverOfAll = new Cover(partly.map(({ covers }) => covers));
  const sparedOf = coversBy(
    partly.flatMap(({ spares }) => spares ?? []),
    ({ rule }) => rule,
    ({ within }) => within,
  );
  const isSpared = ({ rule, at }: Finding): boolean => sparedOf.get(rule)?.holds(at.start) === true;
  const isHeld = (finding: Finding): boolean => {
    const { start } = finding.at;
    return namesFor(finding.rule).some(
      (name) =>
        coverOf.get(name)?.holds(start) ||
        (name === undefined && coverOfAll.holds(start) && !isSpared(finding)),
    );
  };
  return {
    findings: findings.filter((finding) => !isHeld(finding)),
    used: new Set([
      ...wholly.filter(holdsAny(findings)),
      ...partly.filter(holdsAny(findings.filter((finding) => !isSpared(finding)))),
    ]),
  };
}

/** The names under which a finding can be kept back: its rule's, and none at all. */
function namesFor(rule: string): readonly (string | undefined)[] {
  // A suppression that names no rule leaves the rules on suppressions alone: it would hide what they say of it.
  return rule.startsWith('suppression-') ? [rule] : [rule, undefined];
}

function holdsAny(findings: readonly Finding[]): (target: Target) => boolean {
  const named = findings.flatMap(({ rule, at }) => namesFor(rule).map((name) => ({ name, start: at.start })));
  const starts = groupsOf(
    named.sort((a, b) => a.start - b.start),
    ({ name }) => name,
    ({ start }) => start,
  );
  return ({ rule, covers: { start, end } }) => {
    const held = starts.get(rule?.text) ?? [];
    return countUpTo(held, end) > countUpTo(held, start - 1);
  };
}

function coversBy<T, K>(
  list: readonly T[],
  keyOf: (each: T) => K,
  spanOf: (each: T) => Span,
): ReadonlyMap<K, Cover> {
  return new Map([...groupsOf(list, keyOf, spanOf)].map(([key, spans]) => [key, new Cover(spans)]));
}

function groupsOf<T, K, V>(
  list: readonly T[],
  keyOf: (each: T) => K,
  valueOf: (each: T) => V,
): ReadonlyMap<K, readonly V[]> {
  const groups = new Map<K, V[]>();
  for (const each of list) {
    const group = groups.get(keyOf(each));
    if (group) group.push(valueOf(each));
    else groups.set(keyOf(each), [valueOf(each)]);
  }
  return groups;
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
