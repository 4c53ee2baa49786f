import type { Anchor } from './anchors';
import { isGroupName } from './group-name';
import type { Section } from './outline';

/** The headings below which a list holds several stories, by where they stand: those beside them are such, too. */
export function rowsOfGroups(hosts: ReadonlyMap<Section | null, readonly Anchor[]>): ReadonlySet<string> {
  const rows = [...hosts].flatMap(([host, group]) => {
    const isList = group.length > 1 && group.every(({ block }) => block.type === 'entry');
    return host && isList ? [rowOf(host)] : [];
  });
  return new Set(rows);
}

/** Whether a heading stands over the one story below it as it would over several: it is not its title. */
export function isGroup(host: Section, { block, title }: Anchor, rows: ReadonlySet<string>): boolean {
  if (title !== null) return true;
  return block.type === 'entry' && (rows.has(rowOf(host)) || isGroupName(host.heading.text.text));
}

function rowOf({ parent, heading }: Section): string {
  return `${parent?.start ?? -1}/${heading.level}`;
}
