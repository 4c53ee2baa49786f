import type { Finding, Span } from '../../core';

/**
 * As many findings as there is room for, first those that are nearest to the stretches of the text that somebody sees.
 * Where some have to be left out, what breaks the backlog stays.
 */
export function inSightFirst(
  findings: readonly Finding[],
  seen: readonly Span[],
  most: number,
): readonly Finding[] {
  const distances = new Map(findings.map((finding) => [finding, distanceOf(finding, seen)]));
  const far = (finding: Finding): number => distances.get(finding) ?? 0;
  const nearestFirst = [...findings].sort((a, b) => far(a) - far(b));
  const breaks = nearestFirst.filter(({ severity }) => severity === 'error');
  const others = nearestFirst.filter(({ severity }) => severity !== 'error');
  const kept = new Set([...breaks, ...others].slice(0, most));
  return nearestFirst.filter((finding) => kept.has(finding));
}

/** How far it is from what is in sight; where nothing is, from the beginning. */
function distanceOf({ at }: Finding, seen: readonly Span[]): number {
  const stretches = seen.length > 0 ? seen : [{ start: 0, end: 0 }];
  return Math.min(...stretches.map(({ start, end }) => Math.max(0, start - at.end, at.start - end)));
}
