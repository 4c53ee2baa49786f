import type { Finding } from './finding';
import type { Span } from './phrase';
import type { Rule } from './rule';

/** The findings without those of rules that leave the words to another rule, where that one has spoken of them. */
export function withoutRepeats(findings: readonly Finding[], rules: readonly Rule[]): Finding[] {
  const yieldsTo = new Map(rules.map(({ id, yieldsTo: others = {} }) => [id, Object.entries(others)]));
  const places = new Map<string, Places>();
  const placesOf = (rule: string): Places => {
    const known = places.get(rule) ?? placesIn(findings.filter((finding) => finding.rule === rule));
    places.set(rule, known);
    return known;
  };
  return findings.filter(({ rule, at }) => {
    const others = yieldsTo.get(rule) ?? [];
    return !others.some(([other, words]) =>
      words === 'same' ? placesOf(other).spans.has(keyOf(at)) : touches(placesOf(other), at),
    );
  });
}

/** Where a rule has spoken: the places in their order, and how far they have reached by each of them. */
interface Places {
  readonly spans: ReadonlySet<string>;
  readonly starts: readonly number[];
  readonly reach: readonly number[];
}

function placesIn(findings: readonly Finding[]): Places {
  const sorted = findings.map(({ at }) => at).toSorted((a, b) => a.start - b.start);
  let reached = 0;
  return {
    spans: new Set(sorted.map(keyOf)),
    starts: sorted.map(({ start }) => start),
    reach: sorted.map(({ end }) => (reached = Math.max(reached, end))),
  };
}

function keyOf({ start, end }: Span): string {
  return `${start} ${end}`;
}

/** Whether one of the places shares words with the span: a file may have very many. */
function touches({ starts, reach }: Places, { start, end }: Span): boolean {
  let [low, high] = [0, starts.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) < end) low = middle + 1;
    else high = middle;
  }
  return low > 0 && (reach[low - 1] ?? 0) > start;
}
