import type { Group, Grouping } from '../../core';
import type { ItemTarget } from '../backlogs/item-target';
import type { Row } from './rows';

/** A group of items in the tree: a level, a file, a section or a dimension. */
export class Heading {
  leaves: readonly Leaf[] = [];

  constructor(
    readonly id: string,
    readonly title: string,
  ) {}
}

/** An item in the tree. Its menu hands it to commands, which take it for the target it is. */
export class Leaf implements ItemTarget {
  readonly inTree = true;

  constructor(
    readonly id: string,
    readonly heading: Heading,
    /** What is known of the item now: the leaf stays when the item is read again. */
    public row: Row,
  ) {}

  get uri(): string {
    return this.row.report.uri.toString();
  }

  get offset(): number {
    const { title, span } = this.row.item;
    return (title ?? span).start;
  }
}

/** What the tree consists of. */
export type Node = Heading | Leaf;

/**
 * The groups of the tree over time. Each group and item stays the same object as long as it is there: so the editor
 * keeps what is open and chosen, and only what changed is drawn again.
 */
export class LevelGroups {
  private known = new Map<string, Heading>();
  private leaves = new Map<string, Leaf>();

  get headings(): readonly Heading[] {
    return [...this.known.values()];
  }

  get size(): number {
    return this.leaves.size;
  }

  /** The leaf that shows an item of the last reading; none where the item is out of sight. */
  leafOf(item: Row['item']): Leaf | undefined {
    for (const leaf of this.leaves.values()) if (leaf.row.item === item) return leaf;
    return undefined;
  }

  /**
   * Takes over how the items are grouped now.
   * @returns what has to be drawn again; undefined for the whole tree
   */
  update(groups: readonly Group<Row>[], by: Grouping): Node[] | undefined {
    const before = [...this.known.keys()];
    const leaves = new Map<string, Leaf>();
    const changed: Node[] = [];
    const headings = groups.map((group) => {
      const id = `${by} ${group.key}`;
      const heading = this.known.get(id) ?? new Heading(id, group.title);
      const next = group.entries.map((row) => this.leafFor(row, heading, changed));
      for (const leaf of next) leaves.set(leaf.id, leaf);
      if (!areSame(next, heading.leaves)) changed.push(heading);
      heading.leaves = next;
      return heading;
    });
    this.known = new Map(headings.map((heading) => [heading.id, heading]));
    this.leaves = leaves;
    const isSameRoot = areSame([...this.known.keys()], before);
    return isSameRoot ? changed : undefined;
  }

  private leafFor(row: Row, heading: Heading, changed: Node[]): Leaf {
    const id = `${heading.id} ${row.key}`;
    const leaf = this.leaves.get(id);
    if (!leaf) return new Leaf(id, heading, row);
    if (leaf.row.look !== row.look) changed.push(leaf);
    leaf.row = row;
    return leaf;
  }
}

function areSame<T>(some: readonly T[], others: readonly T[]): boolean {
  return some.length === others.length && some.every((one, index) => one === others[index]);
}
