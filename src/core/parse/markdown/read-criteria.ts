import type { Phrase, Span } from '../../phrase';
import { isEars } from '../criterion';
import type { Law } from '../layouts/law';
import { startsStep } from '../steps';
import type { Block, Entry, Paragraph } from './blocks';
import { GatheredCriteria, type CriteriaFound } from './gathered-criteria';
import { labelAt } from './label-at';
import { isLabel } from './labels';
import {
  gherkinIn,
  hasNumberedLines,
  markerIn,
  scenarioLine,
  scenarioName,
  stripLabel,
} from './scenario-names';
import { isWholeScenario } from './waiting-steps';

/**
 * Reads the criteria among the blocks of an item. They stand under a label; Given/When/Then is a criterion wherever it
 * stands, unless `findsSteps` is false. Of a nested list the outer entries count: what is nested belongs to its parent.
 */
export function readCriteria(
  blocks: readonly Block[],
  source: string,
  law: Pick<Law, 'scenario'>,
  findsSteps = true,
): CriteriaFound {
  const reader = new Reader(source, law.scenario, findsSteps);
  for (const block of blocks) reader.read(block);
  return reader.done();
}

/** Decides block by block what belongs to the criteria. */
class Reader {
  private readonly found: GatheredCriteria;

  constructor(
    private readonly source: string,
    private readonly scenarioHeading: RegExp | undefined,
    findsSteps: boolean,
  ) {
    this.found = new GatheredCriteria(findsSteps);
  }

  read(block: Block): void {
    if (block.type === 'heading') this.readHeading(block.text, block.start, block.end, block);
    else if (block.type === 'html') this.readMarker(block);
    else if (block.type === 'entry') this.readEntry(block);
    else if (block.type === 'paragraph') this.readParagraph(block);
    else if (
      block.type === 'fence' &&
      (this.found.isOn || /^(?:gherkin|feature|cucumber)$/i.test(block.info))
    ) {
      const gherkin = gherkinIn(block, this.source);
      if (gherkin) this.found.addText(gherkin);
    } else if (block.type === 'rule') this.found.turnOff(false);
  }

  done(): CriteriaFound {
    return this.found.done();
  }

  private readHeading(text: Phrase, start: number, end: number, block: Block): void {
    this.found.flush();
    const name = scenarioName(this.scenarioHeading, text);
    if (name) {
      this.found.scenario = { name, blocks: [] };
      this.found.used.add(block);
      return;
    }
    if (isLabel(text.text, 'criteria')) this.found.turnOn(this.labelSpan({ start, end }), null);
    else this.found.turnOff(isLabel(text.text, 'aside'));
    if (this.found.isOn) this.found.used.add(block);
  }

  /** With the line ends of Windows a block ends behind its carriage return. */
  private labelSpan({ start, end }: Span): Span {
    return { start, end: start + this.source.slice(start, end).trimEnd().length };
  }

  private readMarker(block: Span): void {
    const marker = markerIn(this.source.slice(block.start, block.end));
    if (!marker) return;
    this.found.flush();
    if (marker.name !== 'AC' || !marker.begins) this.found.turnOff(marker.begins);
    else if (!this.found.isOn) this.found.turnOn(block, null);
  }

  private readEntry(entry: Entry): void {
    if (this.found.labelEntry && entry.depth <= this.found.labelEntry.depth) this.found.turnOff(false);
    const label = labelAt(entry.text);
    if (label?.kind === 'criteria') {
      this.found.flush();
      this.found.turnOn(this.labelSpan(entry), entry);
      this.found.used.add(entry);
      if (label.rest.text !== '') this.found.add(label.rest, entry);
      return;
    }
    if (label?.kind === 'aside' && !this.found.scenario) {
      this.found.flush();
      if (
        !this.found.isOn ||
        (this.found.depth !== null && entry.depth <= this.found.depth && this.found.labelEntry === null)
      )
        this.found.turnOff(true);
      return;
    }
    if (this.found.scenario) {
      this.found.scenario.blocks.push(entry);
      this.found.used.add(entry);
      return;
    }
    const name = this.found.isOn ? scenarioName(this.scenarioHeading, entry.text) : null;
    if (name) {
      this.found.flush();
      this.found.scenario = { name, blocks: [] };
      this.found.used.add(entry);
      return;
    }
    if (this.found.isOn) this.readCriterionEntry(entry);
    else if (!this.found.isAside && startsStep(entry.text.text)) this.readStepEntry(entry);
  }

  private readCriterionEntry(entry: Entry): void {
    this.found.depth ??= entry.depth;
    this.found.used.add(entry);
    if (entry.depth > this.found.depth) {
      if (!this.found.steps.isEmpty && startsStep(entry.text.text)) this.found.steps.add(entry);
      return;
    }
    if (startsStep(entry.text.text) && !isEars(entry.text.text)) this.readStepEntry(entry);
    else {
      this.found.flush();
      this.found.add(entry.text, entry);
    }
  }

  /** A whole Given/When/Then is a criterion; a single step waits for the others. */
  private readStepEntry(entry: Entry | Paragraph): void {
    const isWhole = isWholeScenario(entry);
    if (isWhole || this.found.steps.startsAnew(entry)) this.found.flush();
    this.found.used.add(entry);
    if (isWhole) this.found.add(entry.text, entry);
    else this.found.steps.add(entry);
  }

  private readParagraph(paragraph: Paragraph): void {
    if (paragraph.within && paragraph.within !== this.found.labelEntry) return;
    const label = labelAt(paragraph.text);
    if (label?.kind === 'criteria') {
      this.found.flush();
      this.found.turnOn(this.labelSpan(paragraph), null);
      this.found.used.add(paragraph);
      if (label.rest.text !== '') this.found.addText(label.rest);
      return;
    }
    const scenario = this.found.isAside ? null : scenarioLine(this.scenarioHeading, paragraph);
    if (scenario) {
      this.found.flush();
      this.found.scenario = scenario;
      this.found.used.add(paragraph);
      return;
    }
    if (this.found.scenario) {
      this.found.scenario.blocks.push(paragraph);
      this.found.used.add(paragraph);
      return;
    }
    if (!this.found.isAside && startsStep(stripLabel(paragraph.text).text)) {
      this.readStepEntry({ ...paragraph, text: stripLabel(paragraph.text) });
      this.found.used.add(paragraph);
      return;
    }
    if (this.found.isOn && hasNumberedLines(paragraph)) {
      this.found.addText(paragraph.text);
      this.found.used.add(paragraph);
      return;
    }
    if (label) {
      this.found.flush();
      this.found.turnOff(label.kind === 'aside');
    }
  }
}
