import { slicePhrase, trimPhrase, type Phrase } from '../../phrase';
import { isStoryLevel, kindNamed } from '../kind';
import type { Block, Entry } from './blocks';
import { listsOf } from './lists';
import { plain, type Start } from './start';

/** "TRAM-23 Fix the printer", "TRAM-22: Spike: how do drivers count seats?" */
const idFirst = /^\W*(?<id>(?<prefix>\p{L}[\p{L}\d]*)[-_ ]?\d+(?:\.\d+)*)\]?\s*[:.)|–—-]*\s+(?=[^\s])/u;

/**
 * The entries that stand in one list with story sentences under ids of the same letters, and are work of another kind: a
 * list of work holds all of it.
 */
export function siblingEntries(blocks: readonly Block[], told: readonly Start[]): Start[] {
  const byBlock = new Map<Block, Start>();
  for (const start of told)
    if (start.anchor?.block.type === 'entry' && start.id) byBlock.set(start.anchor.block, start);
  if (byBlock.size === 0) return [];
  return listsOf(blocks).flatMap(({ entries }) => {
    const known = entries.flatMap((entry) => byBlock.get(entry) ?? []);
    const prefixes = new Set(
      known.map(({ id }) => /^\p{L}[\p{L}\d]*?(?=[-_ ]?\d)/u.exec(id?.text ?? '')?.[0]),
    );
    const [first] = known;
    if (!first) return [];
    return entries.flatMap((entry) => {
      const match = byBlock.has(entry) ? null : idFirst.exec(entry.text.text);
      if (!match || !prefixes.has(match.groups?.['prefix'])) return [];
      const id = match.groups?.['id'] ?? '';
      return [
        startOf(
          entry,
          first,
          slicePhrase(entry.text, match[0].indexOf(id), match[0].indexOf(id) + id.length),
          match[0].length,
        ),
      ];
    });
  });
}

function startOf(entry: Entry, { limit, section }: Start, id: Phrase, at: number): Start {
  const title = trimPhrase(slicePhrase(entry.text, at));
  const named = /^(?<kind>\p{L}+)\s*[:：]/u.exec(title.text)?.groups?.['kind'];
  const kind = named === undefined ? undefined : kindNamed(named);
  return {
    ...plain,
    at: entry.start,
    limit,
    section,
    anchor: null,
    title,
    id,
    ...(kind && { kind, kindDeclared: true, storyLevel: isStoryLevel(kind) }),
  };
}
