import type { Edit } from './edit';
import { writeIdLike, type Placed } from './id-like';
import type { BacklogFile, Item } from './model';
import { nextFree, seriesOf, stemOf } from './next-ids';

/** So many items in either direction show how ids are written at a place. */
const around = 4;
/** Letters that one id alone has are no way of counting. */
const fewestAlike = 2;

/** An item's own id, and how it is written. */
interface GivenId {
  readonly id: string;
  readonly edit: Edit;
}

/** The ids that items without one would get: made and written as those around them, and each of them but once. */
export class GivenIds {
  /** Those that count within a file, and under null those of the backlog. */
  private readonly counts = new Map<BacklogFile | null, Count>();

  constructor(private readonly files: readonly BacklogFile[]) {}

  /**
   * @param items those of one file, or of several that hold one each, in their order
   * @param lacking those of them that want an id
   */
  for(items: readonly Placed[], lacking: ReadonlySet<Item>): ReadonlyMap<Item, GivenId> {
    const named = items.flatMap((placed, index) => (hasNumber(placed) ? [{ ...placed, index }] : []));
    const given = new Map<Item, GivenId>();
    let below = 0;
    for (const [index, placed] of items.entries()) {
      if (!lacking.has(placed.item)) continue;
      while ((named[below]?.index ?? Infinity) < index) below++;
      const near = [
        ...named.slice(Math.max(0, below - around), below).reverse(),
        ...named.slice(below, below + around),
      ];
      const own = this.like(placed, near);
      if (own) given.set(placed.item, own);
    }
    return given;
  }

  /** Made as the nearest of the same kind, or else as the nearest. */
  private like(placed: Placed, near: readonly Placed[]): GivenId | undefined {
    const isSame = ({ item }: Placed): boolean => item.kind === placed.item.kind;
    for (const like of [...near.filter(isSame), ...near.filter((one) => !isSame(one))]) {
      const own = like.item.id?.text ?? '';
      const count = this.countIn(isOfFile(like) ? like.file : null);
      const stem = stemOf(own);
      const isAlike = (count.series.get(stem)?.count ?? 0) >= fewestAlike;
      if (!isAlike || (/\d\.$/.test(stem) && !areSiblings(like, placed))) continue;
      // Only an id that can be written is taken.
      if (!writeIdLike(placed, like, own)) continue;
      const id = nextFree(own, count.taken, count.reached);
      const edit = id === null ? null : writeIdLike(placed, like, id);
      if (id !== null && edit) return { id, edit };
    }
    return undefined;
  }

  private countIn(scope: BacklogFile | null): Count {
    const known = this.counts.get(scope);
    if (known) return known;
    const files = scope ? [scope] : this.files;
    const ids = files.flatMap((file) =>
      file.items.flatMap((item) =>
        item.id && (scope || !isOfFile({ item, file })) ? [item.id.text.trim()] : [],
      ),
    );
    const series = seriesOf(ids);
    const count: Count = {
      series,
      taken: new Set(ids.map((id) => id.toLowerCase())),
      reached: new Map([...series].map(([stem, { last }]) => [stem, last])),
    };
    this.counts.set(scope, count);
    return count;
  }
}

interface Count {
  readonly series: ReturnType<typeof seriesOf>;
  readonly taken: Set<string>;
  readonly reached: Map<string, number>;
}

/** Whether its id may come again in another file: what features are tagged with are ids of the backlog all the same. */
function isOfFile({ item, file }: Placed): boolean {
  return item.idScope === 'file' && file.format !== 'gherkin';
}

function hasNumber({ item: { id, storyLevel }, file }: Placed): boolean {
  return storyLevel && id !== null && /\d$/.test(id.text) && file.source.slice(id.start, id.end) === id.text;
}

/** "2.3" stands below 2. */
function areSiblings({ item: one, file }: Placed, { item: other, file: another }: Placed): boolean {
  return (
    file === another && one.parent === other.parent && one.section.join('\n') === other.section.join('\n')
  );
}
