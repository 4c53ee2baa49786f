import { lineStart } from '../line-start';
import { quote } from '../message';
import type { BacklogFile, Criterion, Item } from '../model';
import { defineRule } from '../rule';
import { stageOf } from '../facts/status';

export default defineRule({
  id: 'item-criteria-count',
  on: 'item',
  severity: 'off',
  summary: 'A story has enough criteria to test it, and few enough to grasp.',

  *check(item, { file, house, say }) {
    const { criteria, criteriaLabel, title, story, span } = item;
    const count = criteria.length;
    if (count === 0 || (count >= house.fewestCriteria && count <= house.mostCriteria)) return;
    if (!isJudged(item, file) || stageOf(item, house) === 'done') return;
    const words = title ?? story?.need;
    const name = words ? quote(words.text, 62) : null;
    const at = criteriaLabel ?? words ?? span;
    if (count < house.fewestCriteria) {
      // An outline is one criterion, and its examples are many.
      if (criteria.some((criterion) => hasExamples(criterion, file))) return;
      const few = house.fewestCriteria;
      yield {
        at,
        message: name
          ? say('Say what else holds for {0}: it has {1} of at least {2} criteria.', name, count, few)
          : say('Say what else holds: this has {0} of at least {1} criteria.', count, few),
      };
      return;
    }
    if (isTable(criteria, file)) return;
    yield {
      at,
      message: name
        ? say('Split {0}, or join criteria: {1} are too many.', name, count)
        : say('Split this, or join criteria: {0} are too many.', count),
    };
  },
});

/** OpenSpec asks for one scenario, and a feature file is a suite that grows; pieces of work have tasks rather. */
function isJudged({ kind, storyLevel }: Item, { layout, format }: BacklogFile): boolean {
  return (
    storyLevel &&
    (kind === 'story' || kind === 'feature' || kind === 'requirement') &&
    layout !== 'openspec' &&
    format !== 'gherkin'
  );
}

function hasExamples({ outline, span }: Criterion, { source }: BacklogFile): boolean {
  return outline !== undefined || /\bExamples:\s*\|/.test(source.slice(span.start, span.end));
}

/** So many criteria with the same beginning are the rows of one rule: "Up to 2 kg it costs …". */
const rowShare = 0.6;

/** Whether the criteria are one rule in many rows: rows of a table, or sentences that begin alike. */
function isTable(criteria: readonly Criterion[], { source }: BacklogFile): boolean {
  const fewest = criteria.length * rowShare;
  if (criteria.filter(({ span }) => isRow(source, span.start)).length >= fewest) return true;
  const beginnings = new Map<string, number>();
  for (const { text, form } of criteria) {
    if (form === 'gherkin' || form === 'ears') continue;
    const beginning = text.text.toLowerCase().split(/\s+/, 3).join(' ').replace(/\d+/g, '0');
    beginnings.set(beginning, (beginnings.get(beginning) ?? 0) + 1);
  }
  return Math.max(0, ...beginnings.values()) >= fewest;
}

function isRow(source: string, at: number): boolean {
  return /\|\s*$/.test(source.slice(lineStart(source, at), at));
}
