import type { Anchor } from './anchors';
import { isGroupName } from './group-name';
import { rowOf, type Section } from '../blocks/outline';

/** The headings below which a list holds several stories, by where they stand: those beside them are such, too. */
export function rowsOfGroups(hosts: ReadonlyMap<Section | null, readonly Anchor[]>): ReadonlySet<string> {
  const rows = [...hosts].flatMap(([host, group]) => {
    if (!host || group.length < 2) return [];
    const isList = group.every(({ block }) => block.type === 'entry');
    return isList ? [rowOf(host), severalIn(host)] : [severalIn(host)];
  });
  return new Set(rows);
}

/** Whether a heading stands over the one story below it as it would over several: it is not its title. */
export function isGroup(host: Section, { block, title }: Anchor, rows: ReadonlySet<string>): boolean {
  if (title !== null) return true;
  const isNamed = isGroupName(host.heading.text.text);
  if (block.type === 'entry') return isNamed || rows.has(rowOf(host));
  return isNamed && rows.has(severalIn(host));
}

/** A row of which one heading stands over several stories, be they entries or paragraphs: "P1 – now" beside "P2 – next". */
function severalIn(host: Section): string {
  return `several/${rowOf(host)}`;
}
