import type { Criterion } from '../../model';
import { joinLines, linesOf, phraseOf, slicePhrase, trimPhrase, type Phrase, type Span } from '../../phrase';
import { readCriteriaText } from '../criteria-text';
import { isEars, readCriterion } from '../criterion';
import type { Law } from '../layouts/law';
import { isPlaceholder } from '../placeholder';
import { startsStep } from '../steps';
import type { Block, Entry, Fence, Paragraph } from './blocks';
import { labelAt } from './label-at';
import { isLabel } from './labels';
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

const isNumbered = /^(?:(?:AC|CA|CR)[-_ .]?\d+|\d+(?:\.\d+)*[.)]?\s|[•–—]\s)/u;
const firstScenario = /^[ \t]*(?:Scenario(?: Outline)?|Example|Escenario|Cenário|Szenario|Scénario)\s*:/im;

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
  private scenario: { name: Phrase; blocks: (Entry | Paragraph)[] } | null = null;
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
      this.readFence(block);
    } else if (block.type === 'rule') this.turnOff(false);
  }

  done(): CriteriaFound {
    this.flush();
    return { criteria: this.criteria, label: this.label, used: this.used };
  }

  private readHeading(text: Phrase, start: number, end: number, block: Block): void {
    this.flush();
    const name = this.scenarioName(text);
    if (name) {
      this.scenario = { name, blocks: [] };
      this.used.add(block);
      return;
    }
    if (isLabel(text.text, 'criteria')) this.turnOn({ start, end }, null);
    else this.turnOff(isLabel(text.text, 'aside'));
    if (this.isOn) this.used.add(block);
  }

  private scenarioName(text: Phrase): Phrase | null {
    const pattern =
      this.scenarioHeading ??
      /^(?:scenario(?: outline)?|example|escenario|cenário|scénario|szenario)\s*(?:\d+\s*)?[:：.–—-]\s*(?<name>.+)$/i;
    const name = pattern.exec(text.text)?.groups?.['name'];
    return name === undefined ? null : slicePhrase(text, text.text.lastIndexOf(name));
  }

  private readMarker(block: Span): void {
    const marker = /^<!--\s*(?<name>[A-Z_]+(?::[A-Z_]+)?):(?<edge>BEGIN|END)\s*-->/.exec(
      this.source.slice(block.start, block.end),
    );
    if (!marker) return;
    this.flush();
    if (marker.groups?.['name'] === 'AC' && marker.groups['edge'] === 'BEGIN') {
      if (!this.isOn) this.turnOn(block, null);
    } else this.turnOff(marker.groups?.['edge'] === 'BEGIN');
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
    const name = this.isOn ? this.scenarioName(entry.text) : null;
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
    if (paragraph.within && !this.isStandalone(paragraph.within)) return;
    const label = labelAt(paragraph.text);
    if (label?.kind === 'criteria') {
      this.flush();
      this.turnOn(paragraph, null);
      this.used.add(paragraph);
      if (label.rest.text !== '') this.addText(label.rest);
      return;
    }
    const name = this.scenarioLine(paragraph);
    if (name) {
      this.flush();
      this.scenario = name;
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
    if (this.isOn && this.readNumberedLines(paragraph)) return;
    if (label) {
      this.flush();
      this.turnOff(label.kind === 'aside');
    }
  }

  /** "Scenario: name" with its steps on the lines below, in one paragraph. */
  private scenarioLine(paragraph: Paragraph): { name: Phrase; blocks: (Entry | Paragraph)[] } | null {
    if (this.isAside) return null;
    const { text } = paragraph;
    const lineEnd = text.text.indexOf('\n');
    const first = lineEnd < 0 ? text : slicePhrase(text, 0, lineEnd);
    const name = this.scenarioName(trimPhrase(first));
    if (!name) return null;
    const rest = lineEnd < 0 ? [] : [{ ...paragraph, text: trimPhrase(slicePhrase(text, lineEnd)) }];
    return { name, blocks: rest };
  }

  private isStandalone(entry: Entry): boolean {
    return this.labelEntry === entry;
  }

  /** Criteria that are lines of one paragraph: "CA1. …", "1.1 …". */
  private readNumberedLines(paragraph: Paragraph): boolean {
    if (!linesOf(paragraph.text).every(({ text }) => isNumbered.test(text))) return false;
    this.addText(paragraph.text);
    this.used.add(paragraph);
    return true;
  }

  /** A block of Gherkin, from its first scenario on. */
  private readFence({ content }: Fence): void {
    const text = this.source.slice(content.start, content.end);
    const start = content.start + Math.max(0, text.search(firstScenario));
    if (firstScenario.test(text) || startsStep(text)) this.addText(phraseOf(this.source, start, content.end));
  }

  private addText(text: Phrase): void {
    this.criteria.push(...readCriteriaText(text));
  }

  private add(text: Phrase, whole: Gathered['whole']): void {
    const words = trimPhrase(text);
    if (words.text === '' || isPlaceholder(words.text.replace(/^\[.\]/, ''))) {
      if (words.text.replace(/[\W_]/g, '') === '' || words.text.length < 40) return;
    }
    const isBox = whole.checked !== undefined && whole.checked !== null;
    this.criteria.push(readCriterion(words, whole, isBox ? 'checkbox' : 'list'));
  }

  private flush(): void {
    if (this.scenario) {
      const { name, blocks } = this.scenario;
      this.scenario = null;
      const body = blocks.length > 0 ? joinLines(blocks.map(({ text }) => text)) : null;
      const whole = { start: name.start, end: body?.end ?? name.end };
      const steps = body ? readCriterion(body, whole).steps : [];
      const text = body ? joinLines([name, body]) : name;
      this.criteria.push({ text, form: 'gherkin', id: null, name, steps, span: whole });
    }
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

/** "AC1: Given …" in bold before the steps of a paragraph. */
function stripLabel(text: Phrase): Phrase {
  const length = /^\s*(?:AC|CA)[-_ .]?\d+\s*[:.)–—-]?\s*/.exec(text.text)?.[0].length ?? 0;
  return slicePhrase(text, length);
}
