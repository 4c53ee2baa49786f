import { linesOf, type Phrase } from '../../../phrase';
import { readCriterion } from '../../criteria/criterion';
import { startsStep } from '../../criteria/steps';
import { isLeftOpen, saysNothing } from '../../placeholder';
import type { Paragraph } from '../blocks/blocks';
import { labelOf, labelSpan, type CriteriaReading } from './criteria-reading';
import type { LabelAt } from '../blocks/label-at';
import { isLooseStep, readStep } from './read-step';
import type { GatheredCriteria } from './gathered-criteria';
import { readFields } from '../item/read-fields';
import {
  hasNumberedLines,
  isNumberedCriterion,
  numberedLine,
  scenarioLine,
  stripLabel,
} from './scenario-names';
import { isWholeScenario } from './waiting-steps';

/** Decides whether a paragraph belongs to the criteria, and as what. */
export function readParagraph(paragraph: Paragraph, reading: CriteriaReading): void {
  const { found, scenarioHeading, own } = reading;
  const label = labelOf(paragraph, reading);
  // Below a sentence in an entry it may announce the criteria; amid criteria it belongs to one of them.
  const isInItem = !found.isOn && !found.isAside && label?.kind === 'criteria';
  if (paragraph.within && paragraph.within !== found.labelEntry && !isInItem) return;
  if (label?.kind === 'criteria') {
    found.flush();
    found.turnOn(labelSpan(paragraph, reading), paragraph.within);
    if (!isLeftOpen(label.rest.text)) found.used.add(paragraph);
    if (!saysNothing(label.rest.text)) found.addText(label.rest);
    return;
  }
  const name = found.isOn ? numberedLine(paragraph.text) : null;
  if (name && !isWholeScenario(readCriterion(name, paragraph))) {
    found.flush();
    found.line = { text: paragraph.text, whole: paragraph, name };
    found.used.add(paragraph);
    return;
  }
  const scenario = found.isAside ? null : scenarioLine(scenarioHeading, paragraph);
  if (scenario) {
    found.flush();
    found.scenario = scenario;
    found.used.add(paragraph);
    return;
  }
  // "Size: M" below a scenario is said of its item.
  if (found.scenario && !startsStep(paragraph.text.text) && readFields(paragraph).length > 0) found.flush();
  if (found.scenario) {
    found.scenario.blocks.push(paragraph);
    found.used.add(paragraph);
    return;
  }
  const scenarios = isLooseStep(paragraph.text, reading) ? scenarioLines(paragraph) : [];
  if (scenarios.length > 1) {
    found.flush();
    for (const line of scenarios) found.add(line, line);
    found.used.add(paragraph);
    return;
  }
  if (isLooseStep(stripLabel(paragraph.text), reading)) {
    readStep({ ...paragraph, text: stripLabel(paragraph.text) }, found);
    found.used.add(paragraph);
    return;
  }
  const isNumbered = found.isOn && hasNumberedLines(paragraph) && readFields(paragraph).length === 0;
  if (isNumbered || (found.isOn && own.paragraphs.has(paragraph)) || isNumberedAlone(paragraph, found)) {
    found.addText(paragraph.text);
    found.used.add(paragraph);
    return;
  }
  if (label) {
    found.flush();
    found.turnOff(label.kind === 'aside' && isOpen(label));
  }
}

/** "Depends on: US-2" has said it all: what comes next is not under it. */
function isOpen({ rest }: LabelAt): boolean {
  return rest.text === '' || /[:：]$/.test(rest.text);
}

/** "AC 1: …" right below its story: it needs no label above it. */
function isNumberedAlone({ text }: Paragraph, { isAside, isLabelled }: GatheredCriteria): boolean {
  if (isAside || isLabelled || !isNumberedCriterion(text)) return false;
  return linesOf(text).every((line) => isNumberedCriterion(line));
}

/** Lines that are a whole scenario each: "Given …, when …, then …". */
function scenarioLines({ text }: Paragraph): Phrase[] {
  const lines = linesOf(text);
  return lines.every((line) => isWholeScenario(readCriterion(line, line))) ? lines : [];
}
