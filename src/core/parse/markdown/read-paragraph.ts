import { readCriterion } from '../criterion';
import type { Paragraph } from './blocks';
import { labelSpan, type CriteriaReading } from './criteria-reading';
import { labelAt } from './label-at';
import { isLooseStep, readStep } from './read-step';
import { hasNumberedLines, numberedLine, scenarioLine, stripLabel } from './scenario-names';
import { isWholeScenario } from './waiting-steps';

/** Decides whether a paragraph belongs to the criteria, and as what. */
export function readParagraph(paragraph: Paragraph, reading: CriteriaReading): void {
  const { found, scenarioHeading } = reading;
  if (paragraph.within && paragraph.within !== found.labelEntry) return;
  const label = labelAt(paragraph.text);
  if (label?.kind === 'criteria') {
    found.flush();
    found.turnOn(labelSpan(paragraph, reading), null);
    found.used.add(paragraph);
    if (label.rest.text !== '') found.addText(label.rest);
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
  if (found.scenario) {
    found.scenario.blocks.push(paragraph);
    found.used.add(paragraph);
    return;
  }
  if (isLooseStep(stripLabel(paragraph.text), reading)) {
    readStep({ ...paragraph, text: stripLabel(paragraph.text) }, found);
    found.used.add(paragraph);
    return;
  }
  if (found.isOn && hasNumberedLines(paragraph)) {
    found.addText(paragraph.text);
    found.used.add(paragraph);
    return;
  }
  if (label) {
    found.flush();
    found.turnOff(label.kind === 'aside');
  }
}
