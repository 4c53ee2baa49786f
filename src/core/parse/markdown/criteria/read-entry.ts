import { lineStart } from '../../../line-start';
import { isEars, readCriterion } from '../../criteria/criterion';
import { isLeftOpen, saysNothing } from '../../placeholder';
import { startsStep } from '../../criteria/steps';
import type { Entry } from '../blocks/blocks';
import { listedCriterion } from './build-criterion';
import { labelOf, labelSpan, type CriteriaReading } from './criteria-reading';
import type { GatheredCriteria } from './gathered-criteria';
import { labelAt } from '../blocks/label-at';
import { isLooseStep, readStep } from './read-step';
import { isNumberedCriterion, scenarioName } from './scenario-names';
import { isWholeScenario } from './waiting-steps';

/** Decides whether an entry of a list belongs to the criteria, and as what. */
export function readEntry(entry: Entry, reading: CriteriaReading): void {
  const { found, scenarioHeading, own } = reading;
  if (found.labelEntry && entry.depth <= found.labelEntry.depth) {
    if (isSetIn(entry, found.labelEntry, reading)) found.depth = entry.depth;
    else found.turnOff(false);
  }
  const amid = isAmidCriteria(entry, found) ? reading.labelled.get(entry) : undefined;
  if (amid === 'beside') {
    found.flush();
    return;
  }
  const label = amid || isOneOfList(entry, found) ? null : labelOf(entry, reading);
  if (label?.kind === 'criteria') {
    found.flush();
    found.turnOn(labelSpan(entry, reading), entry);
    if (!isLeftOpen(label.rest.text)) found.used.add(entry);
    if (!saysNothing(label.rest.text)) found.add(label.rest, entry);
    return;
  }
  if (label?.kind === 'aside' && !found.scenario) {
    found.flush();
    if (!found.isOn || (found.depth !== null && entry.depth <= found.depth && found.labelEntry === null))
      found.turnOff(true);
    return;
  }
  if (found.scenario && isBesideScenario(entry, found)) found.flush();
  if (found.scenario) {
    found.scenario.blocks.push(entry);
    found.used.add(entry);
    return;
  }
  const isExample = found.isOn && isBelow(entry, found.depth) && exampleOfRule.test(entry.text.text);
  const name = found.isOn && !isExample ? scenarioName(scenarioHeading, entry.text) : null;
  if (name) {
    found.flush();
    found.depth ??= entry.depth;
    found.scenario = { name, blocks: [], entry };
    found.used.add(entry);
    return;
  }
  if (found.isOn && isLeftOpen(entry.text.text)) {
    // No criterion, but words of the author: they stay what is still to be said.
    found.depth ??= entry.depth;
    return;
  }
  const isEarsOfItem = own.entries.has(entry) && isEars(entry.text.text);
  if (found.isOn) readCriterionEntry(entry, found);
  else if (isLooseStep(entry.text, reading) && !isEarsOfItem) readStep(entry, found);
  else if (own.entries.has(entry)) {
    found.used.add(entry);
    found.add(entry.text, entry);
  } else if (isNumberedCriterion(entry.text) && !found.isAside && !found.isLabelled) {
    found.used.add(entry);
    found.add(entry.text, entry);
  }
}

/** Below a label that is an entry itself, one space further in is meant as nested, whatever Markdown says. */
function isSetIn(entry: Entry, label: Entry, { source }: CriteriaReading): boolean {
  const isAlone = labelAt(label.text)?.rest.text === '';
  return isAlone && entry.list === label.list && columnOf(entry, source) > columnOf(label, source);
}

/** Of its bullet; the white space before it may be the entry's or not. */
function columnOf({ start }: Entry, source: string): number {
  const opening = lineStart(source, start);
  return source.slice(opening).search(/[^ \t]/);
}

/** Whether an entry stands where criteria do: at their depth, and not in the list whose entry is their label. */
function isAmidCriteria({ depth }: Entry, { isOn, depth: criteria }: GatheredCriteria): boolean {
  return isOn && depth === (criteria ?? depth);
}

/** "3. Tests: all are green" among numbered criteria or check boxes is one of them, and no label. */
function isOneOfList({ checked, depth, mark }: Entry, found: GatheredCriteria): boolean {
  const { isOn, labelEntry } = found;
  const isCounted = checked !== null || /^\d/.test(mark);
  return isOn && isCounted && labelEntry === null && depth === (found.depth ?? 0);
}

/** Whether an entry is the next criterion rather than a step of the scenario that an entry has named. */
function isBesideScenario(entry: Entry, found: GatheredCriteria): boolean {
  const named = found.scenario?.entry;
  if (!named || entry.depth > named.depth) return false;
  const isBox = named.checked !== null && entry.checked !== null;
  return isBox || !startsStep(entry.text.text) || isWholeScenario(readCriterion(entry.text, entry));
}

function readCriterionEntry(entry: Entry, found: GatheredCriteria): void {
  found.depth ??= entry.depth;
  found.used.add(entry);
  if (isBelow(entry, found.depth)) {
    const { steps } = found;
    if (!steps.isEmpty && !steps.isWhole && startsStep(entry.text.text))
      steps.add({ block: entry, alone: listedCriterion(entry.text, entry) });
    return;
  }
  if (startsStep(entry.text.text) && !isEars(entry.text.text)) readStep(entry, found);
  else {
    found.flush();
    found.add(entry.text, entry);
  }
}

/** Under a rule it shows what the rule means; with steps and a heading of its own it would be a scenario. */
const exampleOfRule =
  /^\W*(?:examples?|beispiele?|exemples?|ejemplos?|exemplos?|esempi|esempio|voorbeeld(?:en)?|przykład)\b/iu;

function isBelow({ depth }: Entry, criteria: number | null): boolean {
  return criteria !== null && depth > criteria;
}
