import { Cover } from './cover';
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
      words === 'same' ? placesOf(other).spans.has(keyOf(at)) : placesOf(other).cover.touches(at),
    );
  });
}

/** Where a rule has spoken. */
interface Places {
  readonly spans: ReadonlySet<string>;
  readonly cover: Cover;
}

function placesIn(findings: readonly Finding[]): Places {
  const places = findings.map(({ at }) => at);
  return { spans: new Set(places.map(keyOf)), cover: new Cover(places) };
}

function keyOf({ start, end }: Span): string {
  return `${start} ${end}`;
}
