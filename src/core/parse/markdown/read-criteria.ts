import type { Phrase, Span } from '../../phrase';
import { isEars, readCriterion } from '../criterion';
import type { Law } from '../layouts/law';
import { startsStep } from '../steps';
import type { Block, Entry, Paragraph, Table } from './blocks';
import { listedCriterion } from './build-criterion';
import { GatheredCriteria, type CriteriaFound } from './gathered-criteria';
import { labelAt } from './label-at';
import { labelKinds } from '../labels';
import {
  gherkinIn,
  hasNumberedLines,
  isNumberedCriterion,
  markerIn,
  numberedLine,
  scenarioLine,
  scenarioName,
  stripLabel,
} from './scenario-names';
import { hasSteps, tableCriteria } from './table-criteria';
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
  const isMarked = blocks.some(
    (block) => block.type === 'html' && markerIn(source.slice(block.start, block.end))?.name === 'AC',
  );
  const reader = new Reader(source, law.scenario, findsSteps, isMarked);
  for (const block of blocks) reader.read(block);
  return reader.done();
}

/** Decides block by block what belongs to the criteria. */
class Reader {
  private readonly found: GatheredCriteria;
  private isInMarkers = false;

  constructor(
    private readonly source: string,
    private readonly scenarioHeading: RegExp | undefined,
    findsSteps: boolean,
    /** Whether markers bound the criteria: headings between them are words of the author. */
    private readonly isMarked: boolean,
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
    } else if (block.type === 'table') this.readTable(block);
    else if (block.type === 'rule') this.found.turnOff(false);
  }

  done(): CriteriaFound {
    return this.found.done();
  }

  private readHeading(text: Phrase, start: number, end: number, block: Block): void {
    if (this.isInMarkers && !labelKinds(text.text).includes('aside')) return;
    this.found.flush();
    const name = scenarioName(this.scenarioHeading, text) ?? (this.found.isOn ? numberedLine(text) : null);
    if (name) {
      this.found.scenario = { name, blocks: [] };
      this.found.used.add(block);
      return;
    }
    const kinds = labelKinds(text.text);
    if (kinds.includes('criteria')) this.found.turnOn(this.labelSpan({ start, end }), null);
    else this.found.enterSection(kinds.includes('aside'));
    if (this.found.isOn) this.found.used.add(block);
  }

  private readTable(table: Table): void {
    if (!this.found.isOn && (this.found.isAside || !hasSteps(table))) return;
    this.found.flush();
    this.found.used.add(table);
    for (const criterion of tableCriteria(table)) this.found.addRead(criterion);
  }

  /** With the line ends of Windows a block ends behind its carriage return. */
  private labelSpan({ start, end }: Span): Span {
    return { start, end: start + this.source.slice(start, end).trimEnd().length };
  }

  private readMarker(block: Span): void {
    const marker = markerIn(this.source.slice(block.start, block.end));
    if (!marker) return;
    this.isInMarkers = this.isMarked && marker.begins;
    this.found.flush();
    if (marker.name !== 'AC' || !marker.begins) this.found.enterSection(marker.begins);
    else if (!this.found.isOn) this.found.turnOn(block, null);
  }

  private readEntry(entry: Entry): void {
    if (this.found.labelEntry && entry.depth <= this.found.labelEntry.depth) this.found.turnOff(false);
    const label = this.isOneOfList(entry) ? null : labelAt(entry.text);
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
    if (this.found.scenario && this.isBesideScenario(entry)) this.found.flush();
    if (this.found.scenario) {
      this.found.scenario.blocks.push(entry);
      this.found.used.add(entry);
      return;
    }
    const isExample =
      this.found.isOn && isBelow(entry, this.found.depth) && exampleOfRule.test(entry.text.text);
    const name = this.found.isOn && !isExample ? scenarioName(this.scenarioHeading, entry.text) : null;
    if (name) {
      this.found.flush();
      this.found.depth ??= entry.depth;
      this.found.scenario = { name, blocks: [], entry };
      this.found.used.add(entry);
      return;
    }
    if (this.found.isOn) this.readCriterionEntry(entry);
    else if (this.isLooseStep(entry.text)) this.readStepEntry(entry);
    else if (isNumberedCriterion(entry.text) && !this.found.isAside && !this.found.isLabelled) {
      this.found.used.add(entry);
      this.found.add(entry.text, entry);
    }
  }

  /** Steps count wherever they stand, unless the layout gives every scenario a heading: others explain something. */
  private isLooseStep({ text }: Phrase): boolean {
    return !this.found.isAside && !this.scenarioHeading && startsStep(text);
  }

  /** "3. Tests: all are green" among numbered criteria or check boxes is one of them, and no label. */
  private isOneOfList({ checked, depth, mark }: Entry): boolean {
    const { isOn, labelEntry } = this.found;
    const isCounted = checked !== null || /^\d/.test(mark);
    return isOn && isCounted && labelEntry === null && depth === (this.found.depth ?? 0);
  }

  /** Whether an entry is the next criterion rather than a step of the scenario that an entry has named. */
  private isBesideScenario(entry: Entry): boolean {
    const named = this.found.scenario?.entry;
    if (!named || entry.depth > named.depth) return false;
    const isBox = named.checked !== null && entry.checked !== null;
    return isBox || !startsStep(entry.text.text) || isWholeScenario(readCriterion(entry.text, entry));
  }

  private readCriterionEntry(entry: Entry): void {
    this.found.depth ??= entry.depth;
    this.found.used.add(entry);
    if (isBelow(entry, this.found.depth)) {
      const { steps } = this.found;
      if (!steps.isEmpty && !steps.isWhole && startsStep(entry.text.text))
        steps.add({ block: entry, alone: listedCriterion(entry.text, entry) });
      return;
    }
    if (startsStep(entry.text.text) && !isEars(entry.text.text)) this.readStepEntry(entry);
    else {
      this.found.flush();
      this.found.add(entry.text, entry);
    }
  }

  /** A whole Given/When/Then waits for what may go on with it, a single step for the others. */
  private readStepEntry(entry: Entry | Paragraph): void {
    const alone = listedCriterion(entry.text, entry);
    const isWhole = alone !== null && isWholeScenario(alone);
    if (!this.found.line && (isWhole || this.found.steps.startsAnew(entry))) this.found.flush();
    this.found.used.add(entry);
    if (this.found.line) this.nameSteps(entry);
    else this.found.steps.add({ block: entry, alone }, isWhole);
  }

  /** "AC1: …" before steps is the name of their scenario. */
  private nameSteps(first: Entry | Paragraph): void {
    const name = this.found.line?.name;
    this.found.line = null;
    if (name) this.found.scenario = { name, blocks: [first] };
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
    const name = this.found.isOn ? numberedLine(paragraph.text) : null;
    if (name && !isWholeScenario(readCriterion(name, paragraph))) {
      this.found.flush();
      this.found.line = { text: paragraph.text, whole: paragraph, name };
      this.found.used.add(paragraph);
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
    if (this.isLooseStep(stripLabel(paragraph.text))) {
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

/** Under a rule it shows what the rule means; with steps and a heading of its own it would be a scenario. */
const exampleOfRule =
  /^\W*(?:examples?|beispiele?|exemples?|ejemplos?|exemplos?|esempi|esempio|voorbeeld(?:en)?|przykład)\b/iu;

function isBelow({ depth }: Entry, criteria: number | null): boolean {
  return criteria !== null && depth > criteria;
}
