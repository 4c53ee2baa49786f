import { itemName } from '../facts/item-name';
import type { Entry } from '../overview/groups';
import type { Figure } from './figure';
import type { Balance, LevelRow } from './measure';

/** The balance as plain data for other programs: figures as counts with the names of their items. */
export function describeBalance(balance: Balance): object {
  return {
    version: 1,
    items: balance.entries.length,
    levels: describeRow(balance.levels),
    files: balance.files.map(describeRow),
    sprints: balance.sprints.map(describeRow),
    dimensions: balance.dimensions.map(({ dimension, po, pm }) => ({
      dimension,
      po: describeFigure(po),
      pm: describeFigure(pm),
    })),
    poMeasures: balance.poMeasures.map((measure) => ({ ...describeFigure(measure), value: measure.value })),
    pmMeasures: balance.pmMeasures.map((measure) => ({ ...describeFigure(measure), value: measure.value })),
    readiness: balance.readiness.map(({ title, ready, notReady }) => ({
      title,
      ready: describeFigure(ready),
      notReady: describeFigure(notReady),
    })),
    sizes: balance.sizes.map(describeFigure),
    priorities: balance.priorities.map(describeFigure),
    findings: balance.findings.map(describeFigure),
    checklist: balance.checklist.map(({ role, statement, reading, entries }) => ({
      role,
      statement,
      reading,
      items: entries.map(nameOf),
    })),
  };
}

function describeRow({ title, byLevel }: LevelRow): object {
  return { title, ...Object.fromEntries(byLevel.map(({ label, entries }) => [label, entries.length])) };
}

function describeFigure({ title, entries }: Figure): object {
  return { title, count: entries.length, items: entries.map(nameOf) };
}

function nameOf({ item, path }: Entry): { file: string; item: string } {
  return { file: path, item: itemName(item) };
}
