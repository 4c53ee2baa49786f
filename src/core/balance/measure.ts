import { fewestEstimated } from '../facts/estimates';
import { fieldValue } from '../facts/field-value';
import { dimensions, type Dimension, type LevelLabel } from '../level';
import { labels } from '../level/names';
import type { Entry } from '../overview/groups';
import { inEnglish, type Say } from '../say';
import { readChecklist, type Sign } from './checklist';
import { speaks, sprintOf } from './entry-facts';
import type { Figure } from './figure';
import { figuresBy, inSmallLetters, withRest } from './figures-by';
import { pmMeasures, poMeasures, type Measure } from './role-measures';

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

/** For whom the measures are worded. */
interface BalanceOptions {
  readonly say?: Say;
  /** What `say` speaks, as a language tag: numbers are written as there. */
  readonly language?: string;
  /** What the items are together; all items of the backlog where it is left out. */
  readonly total?: string;
}

/** Takes the measures of a backlog. Nothing in them judges people: they count items and quote words. */
export function balanceOf(
  entries: readonly Entry[],
  { say = inEnglish, language = 'en', total = say('All items') }: BalanceOptions = {},
): Balance {
  const stories = entries.filter(({ item }) => item.storyLevel);
  return {
    entries,
    levels: levelRow(total, entries, say),
    files: rowsBy(entries, ({ path }) => path, say),
    sprints: rowsBy(entries, sprintOf, say, inSmallLetters),
    dimensions: dimensions
      .map((dimension) => ({
        dimension,
        po: { title: 'PO', entries: entries.filter((entry) => speaks(entry, dimension, -1)) },
        pm: { title: 'PM', entries: entries.filter((entry) => speaks(entry, dimension, 1)) },
      }))
      .filter(({ po, pm }) => po.entries.length + pm.entries.length > 0),
    findings: findingsByRule(entries),
    readiness: readinessByDepth(stories, say),
    sizes: withRest(
      figuresBy(stories, ({ item }) => fieldValue(item, 'estimate')?.text ?? null, inSmallLetters).sort(
        bySize,
      ),
      stories,
      say('No estimate'),
    ),
    priorities: withRest(
      figuresBy(entries, ({ item }) => fieldValue(item, 'priority')?.text ?? null, inSmallLetters),
      entries,
      say('No priority'),
    ),
    poMeasures: poMeasures(stories, say, language),
    pmMeasures: pmMeasures(entries, say),
    checklist: readChecklist(entries, say),
  };
}

function levelRow(title: string, entries: readonly Entry[], say: Say): LevelRow {
  return {
    title,
    byLevel: labels.map((label) => ({
      label,
      title: partTitle(label, say),
      entries: entries.filter(({ level }) => level.label === label),
    })),
  };
}

/** A level behind a number: "3 mixed". */
function partTitle(label: LevelLabel, say: Say): string {
  switch (label) {
    case 'mixed':
      return say('mixed');
    case 'unclear':
      return say('unclear');
    default:
      return label;
  }
}

function rowsBy(
  entries: readonly Entry[],
  keyOf: (entry: Entry) => string | null,
  say: Say,
  likeness?: (title: string) => string,
): LevelRow[] {
  return figuresBy(entries, keyOf, likeness).map((figure) => levelRow(figure.title, figure.entries, say));
}

const shirts = ['XS', 'S', 'M', 'L', 'XL', 'XXL'];

/** Numbers by their value, shirt sizes as they grow, the rest by their letters. */
function bySize(a: Figure, b: Figure): number {
  const [first, second] = [a, b].map(({ title }) => {
    const number = Number.parseFloat(title);
    return Number.isNaN(number) ? shirts.indexOf(title.toUpperCase()) + 1_000_000 : number;
  });
  return (first ?? 0) - (second ?? 0) || a.title.localeCompare(b.title);
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
const depthsIn = (say: Say) => [
  { title: say('Top 10'), from: 0, to: 10 },
  { title: say('11 to 30'), from: 10, to: 30 },
  { title: say('Below'), from: 30, to: Infinity },
];

function readinessByDepth(stories: readonly Entry[], say: Say): Balance['readiness'] {
  const estimated = stories.filter(({ item }) => fieldValue(item, 'estimate') !== null).length;
  // An estimate belongs to ready only where the team estimates.
  const wantsEstimate = estimated >= stories.length * fewestEstimated && estimated > 0;
  const isReady = ({ item, findings }: Entry): boolean =>
    item.criteria.length > 0 &&
    (!wantsEstimate || fieldValue(item, 'estimate') !== null) &&
    findings.every(({ severity }) => severity === 'information');

  const depth = depthsOf(stories);
  return depthsIn(say)
    .map(({ title, from, to }) => {
      const members = stories.filter((entry) => {
        const place = depth.get(entry) ?? 0;
        return place >= from && place < to;
      });
      return {
        title,
        ready: { title: say('ready'), entries: members.filter(isReady) },
        notReady: { title: say('not ready yet'), entries: members.filter((entry) => !isReady(entry)) },
      };
    })
    .filter(({ ready, notReady }) => ready.entries.length + notReady.entries.length > 0);
}

/** How deep each story lies in its own file: every file is a backlog with a top. */
function depthsOf(stories: readonly Entry[]): ReadonlyMap<Entry, number> {
  const next = new Map<string, number>();
  return new Map(
    stories.map((story) => {
      const place = next.get(story.path) ?? 0;
      next.set(story.path, place + 1);
      return [story, place];
    }),
  );
}
