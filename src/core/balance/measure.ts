import { dimensions, type Dimension, type LevelLabel } from '../level';
import { labels } from '../level/names';
import type { Field, FieldName, Item } from '../model';
import type { Entry } from '../overview/groups';
import { readChecklist, type Sign } from './checklist';

/** A number and the items behind it, so that a reader can go and look. */
export interface Figure {
  readonly title: string;
  readonly entries: readonly Entry[];
}

/** A number that is not a count of items: an average, a share. */
export interface Measure extends Figure {
  /** As it is read: "3.2", "45 %", "none yet". */
  readonly value: string;
}

/** One row of a chart: how many items of each level a file or sprint holds. */
export interface LevelRow {
  readonly title: string;
  readonly byLevel: readonly (Figure & { readonly label: LevelLabel })[];
}

/** How a backlog divides, how healthy it is, and what can be read off it for either role. */
export interface Balance {
  readonly entries: readonly Entry[];
  readonly levels: LevelRow;
  readonly files: readonly LevelRow[];
  readonly sprints: readonly LevelRow[];
  /** For each dimension the items whose words speak for PO or for PM in it. */
  readonly dimensions: readonly { readonly dimension: Dimension; readonly po: Figure; readonly pm: Figure }[];
  readonly findings: readonly Figure[];
  readonly readiness: readonly {
    readonly title: string;
    readonly ready: Figure;
    readonly notReady: Figure;
  }[];
  readonly sizes: readonly Figure[];
  readonly priorities: readonly Figure[];
  readonly poMeasures: readonly Measure[];
  readonly pmMeasures: readonly Measure[];
  readonly checklist: readonly Sign[];
}

/** Takes the measures of a backlog. Nothing in them judges people: they count items and quote words. */
export function balanceOf(entries: readonly Entry[]): Balance {
  const stories = entries.filter(({ item }) => item.storyLevel);
  return {
    entries,
    levels: levelRow('All items', entries),
    files: rowsBy(entries, ({ path }) => path),
    sprints: rowsBy(entries, sprintOf),
    dimensions: dimensions
      .map((dimension) => ({
        dimension,
        po: { title: 'PO', entries: entries.filter((entry) => speaks(entry, dimension, -1)) },
        pm: { title: 'PM', entries: entries.filter((entry) => speaks(entry, dimension, 1)) },
      }))
      .filter(({ po, pm }) => po.entries.length + pm.entries.length > 0),
    findings: findingsByRule(entries),
    readiness: readinessByDepth(stories),
    sizes: figuresBy(stories, ({ item }) => fieldOf(item, 'estimate')).sort(
      (a, b) => Number.parseFloat(a.title) - Number.parseFloat(b.title),
    ),
    priorities: figuresBy(entries, ({ item }) => fieldOf(item, 'priority')),
    poMeasures: poMeasures(stories),
    pmMeasures: pmMeasures(entries),
    checklist: readChecklist(entries),
  };
}

export function fieldOf({ fields }: Item, wanted: FieldName): string | null {
  return fields.find(({ name }: Field) => name === wanted)?.value.text ?? null;
}

/** The sprint an item is planned for: its own field, or a heading that names one. */
export function sprintOf({ item }: Entry): string | null {
  return (
    fieldOf(item, 'sprint') ??
    item.section.find((heading) => /\b(?:sprint|iteration)\b/i.test(heading)) ??
    null
  );
}

function levelRow(title: string, entries: readonly Entry[]): LevelRow {
  return {
    title,
    byLevel: labels.map((label) => ({
      label,
      title: label,
      entries: entries.filter(({ level }) => level.label === label),
    })),
  };
}

function rowsBy(entries: readonly Entry[], keyOf: (entry: Entry) => string | null): LevelRow[] {
  return figuresBy(entries, keyOf).map((figure) => levelRow(figure.title, figure.entries));
}

function figuresBy(entries: readonly Entry[], keyOf: (entry: Entry) => string | null): Figure[] {
  const groups = new Map<string, Entry[]>();
  for (const entry of entries) {
    const key = keyOf(entry);
    if (key === null || key === '') continue;
    const group = groups.get(key);
    if (group) group.push(entry);
    else groups.set(key, [entry]);
  }
  return [...groups].map(([title, members]) => ({ title, entries: members }));
}

function speaks({ level }: Entry, dimension: Dimension, sign: 1 | -1): boolean {
  return level.evidence.some((evidence) => evidence.dimension === dimension && evidence.weight * sign > 0);
}

function findingsByRule(entries: readonly Entry[]): Figure[] {
  const groups = new Map<string, Set<Entry>>();
  for (const entry of entries) {
    for (const { rule } of entry.findings) groups.set(rule, (groups.get(rule) ?? new Set()).add(entry));
  }
  return [...groups]
    .map(([title, members]) => ({ title, entries: [...members] }))
    .sort((a, b) => b.entries.length - a.entries.length);
}

/** Depth in the backlog: what is planned next wants to be ready, what lies deep need not be. */
const depths = [
  { title: 'Top 10', from: 0, to: 10 },
  { title: '11 to 30', from: 10, to: 30 },
  { title: 'Below', from: 30, to: Infinity },
] as const;

/** An estimate belongs to ready only where the team estimates. */
const shareThatEstimates = 0.3;

function readinessByDepth(stories: readonly Entry[]): Balance['readiness'] {
  const estimated = stories.filter(({ item }) => fieldOf(item, 'estimate') !== null).length;
  const wantsEstimate = estimated >= stories.length * shareThatEstimates && estimated > 0;
  const isReady = ({ item, findings }: Entry): boolean =>
    item.criteria.length > 0 &&
    (!wantsEstimate || fieldOf(item, 'estimate') !== null) &&
    findings.every(({ severity }) => severity === 'information');

  return depths
    .map(({ title, from, to }) => {
      const members = stories.slice(from, to);
      return {
        title,
        ready: { title: 'ready', entries: members.filter(isReady) },
        notReady: { title: 'not ready yet', entries: members.filter((entry) => !isReady(entry)) },
      };
    })
    .filter(({ ready, notReady }) => ready.entries.length + notReady.entries.length > 0);
}

function poMeasures(stories: readonly Entry[]): Measure[] {
  const withCriteria = stories.filter(({ item }) => item.criteria.length > 0);
  const criteria = stories.reduce((sum, { item }) => sum + item.criteria.length, 0);
  const estimated = stories.filter(({ item }) => fieldOf(item, 'estimate') !== null);
  const planned = stories.filter((entry) => sprintOf(entry) !== null);
  const clean = stories.filter(({ findings }) => findings.length === 0);
  return [
    { title: 'Stories', value: String(stories.length), entries: stories },
    share('Stories with acceptance criteria', withCriteria, stories),
    { title: 'Criteria a story', value: ratio(criteria, stories.length), entries: withCriteria },
    share('Stories with an estimate', estimated, stories),
    share('Stories planned for a sprint', planned, stories),
    share('Stories without a finding', clean, stories),
  ];
}

function pmMeasures(entries: readonly Entry[]): Measure[] {
  const strategic = entries.filter(({ level }) => level.label === 'PM');
  const goals = entries.filter(({ item }) => item.kind === 'goal' || item.kind === 'initiative');
  const unmeasured = new Set(
    entries.filter(({ findings }) => findings.some(({ rule }) => rule === 'goal-without-measure')),
  );
  const research = entries.filter(({ item }) => item.kind === 'research');
  const onMetrics = strategic.filter((entry) => speaks(entry, 'metrics', 1));
  const onCustomers = strategic.filter((entry) => speaks(entry, 'customer', 1));
  return [
    { title: 'Items that read as PM-level', value: String(strategic.length), entries: strategic },
    { title: 'Goals and initiatives', value: String(goals.length), entries: goals },
    share(
      'Goals with a measure',
      goals.filter((goal) => !unmeasured.has(goal)),
      goals,
    ),
    { title: 'Items that name an outcome to move', value: String(onMetrics.length), entries: onMetrics },
    { title: 'Items about customers at first hand', value: String(onCustomers.length), entries: onCustomers },
    { title: 'Research items', value: String(research.length), entries: research },
  ];
}

function share(title: string, some: readonly Entry[], all: readonly Entry[]): Measure {
  const value = all.length === 0 ? 'none yet' : `${Math.round((100 * some.length) / all.length)} %`;
  return { title, value, entries: some };
}

function ratio(sum: number, count: number): string {
  return count === 0 ? 'none yet' : (sum / count).toFixed(1);
}
