import type { Criterion } from '../../model';
import type { Phrase, Span } from '../../phrase';
import { readCriteriaText } from '../criteria-text';
import { isEars } from '../criterion';
import type { Law } from '../layouts/law';
import { startsStep } from '../steps';
import type { Block, Entry, Paragraph } from './blocks';
import { listedCriterion, scenarioCriterion } from './build-criterion';
import { labelAt } from './label-at';
import { isLabel } from './labels';
import {
  gherkinIn,
  hasNumberedLines,
  markerIn,
  scenarioLine,
  scenarioName,
  stripLabel,
  type NamedScenario,
} from './scenario-names';
import { isWholeScenario, WaitingSteps, type Gathered } from './waiting-steps';

export interface CriteriaFound {
  readonly criteria: readonly Criterion[];
  /** The label or heading that announces them. */
  readonly label: Span | null;
  /** Blocks that are part of it, so that they are no notes. */
  readonly used: ReadonlySet<Block>;
}

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

/** Where the reader is: under a label of criteria, in a scenario, or elsewhere. */
class Reader {
  private readonly criteria: Criterion[] = [];
  private readonly used = new Set<Block>();
  private label: Span | null = null;
  private isOn = false;
  /** Under something that is no criteria: not even a Given/When/Then counts there. */
  private isAside = false;
  /** The depth at which entries are criteria; found at the first entry. */
  private depth: number | null = null;
  /** An entry that is the label of the criteria nested in it. */
  private labelEntry: Entry | null = null;
  private scenario: NamedScenario | null = null;
  private readonly steps = new WaitingSteps();

  constructor(
    private readonly source: string,
    private readonly scenarioHeading: RegExp | undefined,
    private readonly findsSteps: boolean,
  ) {
    this.isAside = !findsSteps;
  }

  read(block: Block): void {
    if (block.type === 'heading') this.readHeading(block.text, block.start, block.end, block);
    else if (block.type === 'html') this.readMarker(block);
    else if (block.type === 'entry') this.readEntry(block);
    else if (block.type === 'paragraph') this.readParagraph(block);
    else if (block.type === 'fence' && (this.isOn || /^(?:gherkin|feature|cucumber)$/i.test(block.info))) {
      const gherkin = gherkinIn(block, this.source);
      if (gherkin) this.addText(gherkin);
    } else if (block.type === 'rule') this.turnOff(false);
  }

  done(): CriteriaFound {
    this.flush();
    return { criteria: this.criteria, label: this.label, used: this.used };
  }

  private readHeading(text: Phrase, start: number, end: number, block: Block): void {
    this.flush();
    const name = scenarioName(this.scenarioHeading, text);
    if (name) {
      this.scenario = { name, blocks: [] };
      this.used.add(block);
      return;
    }
    if (isLabel(text.text, 'criteria')) this.turnOn({ start, end }, null);
    else this.turnOff(isLabel(text.text, 'aside'));
    if (this.isOn) this.used.add(block);
  }

  private readMarker(block: Span): void {
    const marker = markerIn(this.source.slice(block.start, block.end));
    if (!marker) return;
    this.flush();
    if (marker.name !== 'AC' || !marker.begins) this.turnOff(marker.begins);
    else if (!this.isOn) this.turnOn(block, null);
  }

  private readEntry(entry: Entry): void {
    if (this.labelEntry && entry.depth <= this.labelEntry.depth) this.turnOff(false);
    const label = labelAt(entry.text);
    if (label?.kind === 'criteria') {
      this.flush();
      this.turnOn(entry, entry);
      this.used.add(entry);
      if (label.rest.text !== '') this.add(label.rest, entry);
      return;
    }
    if (label?.kind === 'aside' && !this.scenario) {
      this.flush();
      if (!this.isOn || (this.depth !== null && entry.depth <= this.depth && this.labelEntry === null))
        this.turnOff(true);
      return;
    }
    if (this.scenario) {
      this.scenario.blocks.push(entry);
      this.used.add(entry);
      return;
    }
    const name = this.isOn ? scenarioName(this.scenarioHeading, entry.text) : null;
    if (name) {
      this.flush();
      this.scenario = { name, blocks: [] };
      this.used.add(entry);
      return;
    }
    if (this.isOn) this.readCriterionEntry(entry);
    else if (!this.isAside && startsStep(entry.text.text)) this.readStepEntry(entry);
  }

  private readCriterionEntry(entry: Entry): void {
    this.depth ??= entry.depth;
    this.used.add(entry);
    if (entry.depth > this.depth) {
      if (!this.steps.isEmpty && startsStep(entry.text.text)) this.steps.add(entry);
      return;
    }
    if (startsStep(entry.text.text) && !isEars(entry.text.text)) this.readStepEntry(entry);
    else {
      this.flush();
      this.add(entry.text, entry);
    }
  }

  /** A whole Given/When/Then is a criterion; a single step waits for the others. */
  private readStepEntry(entry: Entry | Paragraph): void {
    const isWhole = isWholeScenario(entry);
    if (isWhole || this.steps.startsAnew(entry)) this.flush();
    this.used.add(entry);
    if (isWhole) this.add(entry.text, entry);
    else this.steps.add(entry);
  }

  private readParagraph(paragraph: Paragraph): void {
    if (paragraph.within && paragraph.within !== this.labelEntry) return;
    const label = labelAt(paragraph.text);
    if (label?.kind === 'criteria') {
      this.flush();
      this.turnOn(paragraph, null);
      this.used.add(paragraph);
      if (label.rest.text !== '') this.addText(label.rest);
      return;
    }
    const scenario = this.isAside ? null : scenarioLine(this.scenarioHeading, paragraph);
    if (scenario) {
      this.flush();
      this.scenario = scenario;
      this.used.add(paragraph);
      return;
    }
    if (this.scenario) {
      this.scenario.blocks.push(paragraph);
      this.used.add(paragraph);
      return;
    }
    if (!this.isAside && startsStep(stripLabel(paragraph.text).text)) {
      this.readStepEntry({ ...paragraph, text: stripLabel(paragraph.text) });
      this.used.add(paragraph);
      return;
    }
    if (this.isOn && hasNumberedLines(paragraph)) {
      this.addText(paragraph.text);
      this.used.add(paragraph);
      return;
    }
    if (label) {
      this.flush();
      this.turnOff(label.kind === 'aside');
    }
  }

  private addText(text: Phrase): void {
    this.criteria.push(...readCriteriaText(text));
  }

  private add(text: Phrase, whole: Gathered['whole']): void {
    const criterion = listedCriterion(text, whole);
    if (criterion) this.criteria.push(criterion);
  }

  private flush(): void {
    if (this.scenario) this.criteria.push(scenarioCriterion(this.scenario));
    this.scenario = null;
    this.flushSteps();
  }

  private flushSteps(): void {
    const { scenario, blocks } = this.steps.take();
    if (scenario) this.add(scenario.text, scenario.whole);
    else if (this.isOn) for (const block of blocks) this.add(block.text, block);
    else for (const block of blocks) this.used.delete(block);
  }

  private turnOn(label: Span, entry: Entry | null): void {
    this.label ??= { start: label.start, end: label.end };
    this.isOn = true;
    this.isAside = false;
    this.depth = entry ? entry.depth + 1 : null;
    this.labelEntry = entry;
  }

  private turnOff(isAside: boolean): void {
    this.flush();
    this.isOn = false;
    this.isAside = isAside || !this.findsSteps;
    this.labelEntry = null;
    this.depth = null;
  }
}
