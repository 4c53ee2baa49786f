import { fieldValue } from '../facts/field-value';
import type { Entry } from '../overview/groups';
import type { Say } from '../say';
import { mayLead, says, speaks, sprintOf } from './entry-facts';
import type { Figure } from './figure';
import { namesOutcome } from './outcome-words';

/** A number that is not a count of items: an average, a share. */
export interface Measure extends Figure {
  /** As it is read: "3.2", "45 %", "none yet". */
  readonly value: string;
}

/** What a Product Owner looks after. */
export function poMeasures(stories: readonly Entry[], say: Say, language: string): Measure[] {
  const withCriteria = stories.filter(({ item }) => item.criteria.length > 0);
  const criteria = stories.reduce((sum, { item }) => sum + item.criteria.length, 0);
  const estimated = stories.filter(({ item }) => fieldValue(item, 'estimate') !== null);
  const planned = stories.filter((entry) => sprintOf(entry) !== null);
  const clean = stories.filter(({ findings }) => findings.length === 0);
  return [
    { title: say('Stories'), value: String(stories.length), entries: stories },
    share(say('Stories with acceptance criteria'), withCriteria, stories, say),
    {
      title: say('Criteria a story'),
      value: ratio(criteria, stories.length, say, language),
      entries: withCriteria,
    },
    share(say('Stories with an estimate'), estimated, stories, say),
    share(say('Stories planned for a sprint'), planned, stories, say),
    share(say('Stories without a finding'), clean, stories, say),
  ];
}

/** What a Product Manager looks after. */
export function pmMeasures(entries: readonly Entry[], say: Say): Measure[] {
  const strategic = entries.filter(({ level }) => level.label === 'PM');
  const goals = entries.filter(({ item }) => item.kind === 'goal' || item.kind === 'initiative');
  const unmeasured = new Set(
    entries.filter(({ findings }) => findings.some(({ rule }) => rule === 'goal-without-measure')),
  );
  const research = entries.filter(({ item }) => item.kind === 'research');
  const onMetrics = entries.filter(
    (entry) =>
      (entry.level.label === 'PM' && speaks(entry, 'metrics', 1)) ||
      (mayLead(entry) && says(entry, namesOutcome)),
  );
  const onCustomers = strategic.filter((entry) => speaks(entry, 'customer', 1));
  return [
    { title: say('Items that read as PM-level'), value: String(strategic.length), entries: strategic },
    { title: say('Goals and initiatives'), value: String(goals.length), entries: goals },
    share(
      say('Goals with a measure'),
      goals.filter((goal) => !unmeasured.has(goal)),
      goals,
      say,
    ),
    { title: say('Items that name an outcome to move'), value: String(onMetrics.length), entries: onMetrics },
    {
      title: say('Items about customers at first hand'),
      value: String(onCustomers.length),
      entries: onCustomers,
    },
    { title: say('Research items'), value: String(research.length), entries: research },
  ];
}

function share(title: string, some: readonly Entry[], all: readonly Entry[], say: Say): Measure {
  const value = all.length === 0 ? say('none yet') : `${Math.round((100 * some.length) / all.length)} %`;
  return { title, value, entries: some };
}

function ratio(sum: number, count: number, say: Say, language: string): string {
  if (count === 0) return say('none yet');
  const oneDigit = { minimumFractionDigits: 1, maximumFractionDigits: 1 };
  return new Intl.NumberFormat(language, oneDigit).format(sum / count);
}
