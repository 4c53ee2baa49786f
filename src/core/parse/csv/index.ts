import type { BacklogFile, Item, Language } from '../../model';
import type { Reading } from '../index';
import { kindNamed } from '../kind';
import { languageOf } from '../language';
import { promiseOf } from '../name-promise';
import { groupedRows, isSum, repeatsHead, withFurtherCriteria, type GroupedRow } from './groups';
import { fieldsFromAbove } from './merged';
import { nestedIn } from './nested';
import { objectivesIn } from './objectives';
import { readRow } from './row';
import { cellsOf, type Cells } from './row-cells';
import { readTable } from './table';

/** Reads an export or import table of a tracker, or one of the team's own: one item a row. */
export function readCsv(path: string, source: string, reading: Reading): BacklogFile {
  const language = reading.language === 'auto' ? languageOf(source) : reading.language;
  const file = { path, source, format: 'csv', layout: 'generic', language } as const;
  const objectives = objectivesIn(source);
  if (objectives.length > 0) return { ...file, items: objectives, unreadable: [] };
  const { columns, heads, rows, problems } = readTable(source, promiseOf(path));
  const isJira = [...heads].some((head) => /^(?:issue key|vorgangsschlüssel)$/i.test(head));
  const above = fieldsFromAbove(rows, columns);
  const nested = nestedIn(rows, columns);
  const wholes = new Set<Cells>();
  const filled = rows.flatMap((row, at): readonly (Cells | 'head')[] => {
    if (repeatsHead(row, heads)) return ['head'];
    if (isSum(row)) return [];
    const tellings = nested?.[at] ?? [{ columns, above: [], isWhole: false }];
    return tellings.flatMap((one) => {
      const cells = cellsOf(row, one.columns, [...(above[at] ?? []), ...one.above], isJira);
      if (cells && one.isWhole) wholes.add(cells);
      return cells ?? [];
    });
  });
  const told = nested ? filled : withFurtherCriteria(filled);
  return { ...file, items: new Rows(groupedRows(told), wholes, language).items(), unreadable: problems };
}

/** The rows and what stands below what: a tracker may well list the youngest first, and the epic below its stories. */
class Rows {
  private readonly hasStories: boolean;
  private readonly byId = new Map<string, number>();
  /** A title that several rows have names none of them. */
  private readonly byTitle = new Map<string, number | null>();
  /** The row that each stands below by the depth of its title. */
  private readonly above: (number | undefined)[] = [];
  private readonly read = new Map<number, Item | null>();

  constructor(
    private readonly rows: readonly GroupedRow[],
    private readonly wholes: ReadonlySet<Cells>,
    private readonly language: Language,
  ) {
    this.hasStories = rows.some(({ cells }) => isStory(cells));
    const byDepth: number[] = [];
    for (const [at, { cells }] of rows.entries()) {
      for (const { text } of cells.of('id')) if (!this.byId.has(text)) this.byId.set(text, at);
      const title = cells.of('title')[0]?.text;
      if (title !== undefined) this.byTitle.set(title, this.byTitle.has(title) ? null : at);
      this.above.push(
        cells.depth > 1 ? byDepth.slice(0, cells.depth).findLast((row) => row >= 0) : undefined,
      );
      if (cells.depth === 0) continue;
      byDepth.length = cells.depth;
      byDepth[cells.depth] = at;
    }
  }

  items(): Item[] {
    return [...this.rows.keys()].flatMap((at) => this.itemAt(at) ?? []);
  }

  /** Parents are read before their children; who stands below himself stands below nobody. */
  private itemAt(row: number): Item | null {
    const chain = new Set<number>();
    for (let at: number | undefined = row; at !== undefined && !this.read.has(at) && !chain.has(at);) {
      chain.add(at);
      at = this.parentOf(at);
    }
    for (const at of [...chain].reverse()) {
      const parent = this.read.get(this.parentOf(at) ?? -1) ?? null;
      this.read.set(at, this.itemOf(at, parent));
    }
    return this.read.get(row) ?? null;
  }

  private itemOf(row: number, parent: Item | null): Item | null {
    const { cells, group } = this.rows[row] ?? {};
    const item = cells ? readRow(cells, parent, this.language, this.hasStories) : null;
    if (!item || !cells) return null;
    const told = this.wholes.has(cells) && !item.kindDeclared ? asFeature(item) : item;
    return group ? { ...told, section: [group, ...told.section] } : told;
  }

  private parentOf(row: number): number | undefined {
    const named = this.rows[row]?.cells.fields.filter(({ name }) => name === 'parent') ?? [];
    const byName = named.flatMap(
      ({ value: { text } }) => this.byId.get(text) ?? this.byTitle.get(text) ?? [],
    );
    return this.above[row] ?? byName.find((at) => at !== row);
  }
}

function asFeature(item: Item): Item {
  return { ...item, kind: 'feature', storyLevel: false };
}

function isStory(cells: Cells): boolean {
  const kinds = cells.of('type').map(({ text }) => kindNamed(text));
  return kinds.includes('story') || kinds.includes('requirement');
}
