import { dependenciesOf, keyOfId } from '../dependencies';
import type { BacklogFile, Item } from '../model';
import type { Phrase } from '../phrase';
import { defineRule } from '../rule';
import type { Say } from '../say';

/** An item and what it needs. */
interface Node {
  readonly file: BacklogFile;
  readonly name: string;
  readonly needs: readonly { readonly key: string; readonly at: Phrase }[];
}

export default defineRule({
  id: 'item-dependency-cycle',
  on: 'backlog',
  severity: 'error',
  summary: 'No item waits for itself.',

  *check({ files }, { say }) {
    const nodes = new Map<string, Node>();
    for (const file of files) {
      for (const item of file.items) if (item.id) addTo(nodes, item, item.id.text, file);
    }
    const settled = new Set<string>();
    for (const start of nodes.keys()) {
      for (const cycle of cyclesFrom(start, nodes, settled)) {
        const [first] = cycle;
        const node = nodes.get(first?.key ?? '');
        if (!first || !node) continue;
        const names = cycle.map(({ key }) => nodes.get(key)?.name ?? key);
        yield { file: node.file, at: first.at, message: messageOf(names, say) };
      }
    }
  },
});

/** A node on the way, and the place where it names the next one. */
interface Step {
  readonly key: string;
  readonly at: Phrase;
}

function addTo(nodes: Map<string, Node>, item: Item, id: string, file: BacklogFile): void {
  const key = keyOfId(id, file);
  if (nodes.has(key)) return;
  const needs = dependenciesOf(item).map((named) => ({ key: keyOfId(named.id, file), at: named.at }));
  nodes.set(key, { file, name: id, needs });
}

/** Walks the needs from a node, without recursion since a chain may be long; each node is looked at once. */
function* cyclesFrom(
  start: string,
  nodes: ReadonlyMap<string, Node>,
  settled: Set<string>,
): Iterable<Step[]> {
  if (settled.has(start)) return;
  const path: { key: string; next: number }[] = [{ key: start, next: 0 }];
  const onPath = new Map([[start, 0]]);
  for (let top = path.at(-1); top; top = path.at(-1)) {
    const need = nodes.get(top.key)?.needs[top.next++];
    if (!need) {
      settled.add(top.key);
      onPath.delete(top.key);
      path.pop();
      continue;
    }
    const from = onPath.get(need.key);
    if (from !== undefined) {
      yield path.slice(from).flatMap(({ key, next }) => {
        const at = nodes.get(key)?.needs[next - 1]?.at;
        return at ? [{ key, at }] : [];
      });
    } else if (!settled.has(need.key) && nodes.has(need.key)) {
      onPath.set(need.key, path.length);
      path.push({ key: need.key, next: 0 });
    }
  }
}

function messageOf([first = '', ...others]: readonly string[], say: Say): string {
  if (others.length === 0) return say('{0} waits for itself.', first);
  const shown = others.length > 3 ? [...others.slice(0, 2), '…'] : others;
  return say('{0} waits for itself: by way of {1}.', first, shown.join(', '));
}
