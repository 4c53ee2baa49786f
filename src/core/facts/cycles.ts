import { dependenciesOf, keyOfId } from './dependencies';
import type { BacklogFile, Item } from '../model';
import type { Phrase } from '../phrase';

/** An item and what it needs. */
interface Node {
  readonly file: BacklogFile;
  readonly name: string;
  readonly needs: readonly { readonly key: string; readonly at: Phrase }[];
}

/** An item on the way, and the place where it names the next one. */
interface Step {
  readonly file: BacklogFile;
  readonly name: string;
  readonly at: Phrase;
}

/** Items that wait for themselves, each by way of the others: what each of them is called, and where it names the next. */
export function* cyclesIn(files: readonly BacklogFile[]): Iterable<readonly Step[]> {
  const nodes = new Map<string, Node>();
  for (const file of files) {
    for (const item of file.items) if (item.id) addTo(nodes, item, item.id.text, file);
  }
  const settled = new Set<string>();
  for (const start of nodes.keys()) yield* cyclesFrom(start, nodes, settled);
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
        const node = nodes.get(key);
        const at = node?.needs[next - 1]?.at;
        return node && at ? [{ file: node.file, name: node.name, at }] : [];
      });
    } else if (!settled.has(need.key) && nodes.has(need.key)) {
      onPath.set(need.key, path.length);
      path.push({ key: need.key, next: 0 });
    }
  }
}
