import type { Criterion } from '../../../model';
import type { Phrase, Span } from '../../../phrase';
import { readCriteriaText } from '../../criteria/criteria-text';
import type { Block, Entry } from '../blocks/blocks';
import { listedCriterion, scenarioCriterion } from './build-criterion';
import type { NamedScenario } from './scenario-names';
import { WaitingSteps, type Gathered } from './waiting-steps';

/** What was read of the criteria of an item. */
export interface CriteriaFound {
  readonly criteria: readonly Criterion[];
  /** The label or heading that announces them. */
  readonly label: Span | null;
  /** Blocks that are part of it, so that they are no notes. */
  readonly used: ReadonlySet<Block>;
}

/** What was read so far, and where the reader is: under a label of criteria, in a scenario, or elsewhere. */
export class GatheredCriteria {
  private readonly criteria: Criterion[] = [];
  readonly used = new Set<Block>();
  private label: Span | null = null;
  isOn = false;
  /** Under something that is no criteria: not even a Given/When/Then counts there. */
  isAside: boolean;
  /** Whether a heading or a marker said so: then no label within takes it back. */
  private isAsideSection = false;
  /** The depth at which entries are criteria; found at the first entry. */
  depth: number | null = null;
  /** An entry that is the label of the criteria nested in it. */
  labelEntry: Entry | null = null;
  scenario: NamedScenario | null = null;
  /** "AC1: …" on a line of its own: a criterion, or the name of the scenario whose steps follow. */
  line: (Gathered & { readonly name: Phrase }) | null = null;
  readonly steps = new WaitingSteps();
  /** How many criteria were read before the label that is open. */
  private before = 0;

  constructor(private readonly findsSteps: boolean) {
    this.isAside = !findsSteps;
  }

  done(): CriteriaFound {
    this.flush();
    return { criteria: this.criteria, label: this.label, used: this.used };
  }

  /** Whether a label has announced criteria: then others are none. */
  get isLabelled(): boolean {
    return this.label !== null;
  }

  /** Whether criteria have been read under the label that is open. */
  get hasListed(): boolean {
    return this.isOn && (this.scenario !== null || !this.steps.isEmpty || this.criteria.length > this.before);
  }

  addText(text: Phrase): void {
    this.flushSteps();
    for (const criterion of readCriteriaText(text)) this.criteria.push(criterion);
  }

  addRead(criterion: Criterion): void {
    this.criteria.push(criterion);
  }

  add(text: Phrase, whole: Gathered['whole']): void {
    this.push(listedCriterion(text, whole));
  }

  push(criterion: Criterion | null): void {
    if (criterion) this.criteria.push(criterion);
  }

  flush(): void {
    if (this.line) this.add(this.line.text, this.line.whole);
    this.line = null;
    if (this.scenario) this.criteria.push(scenarioCriterion(this.scenario));
    this.scenario = null;
    this.flushSteps();
  }

  private flushSteps(): void {
    const { isConcluded, together, waiting } = this.steps.take();
    if (together) this.add(together.text, together.whole);
    else if (isConcluded || this.isOn) for (const { alone } of waiting) this.push(alone);
    else for (const { block } of waiting) this.used.delete(block);
  }

  turnOn(label: Span, entry: Entry | null): void {
    this.label ??= { start: label.start, end: label.end };
    this.before = this.criteria.length;
    this.isOn = true;
    this.isAside = false;
    this.isAsideSection = false;
    this.depth = entry ? entry.depth + 1 : null;
    this.labelEntry = entry;
  }

  turnOff(isAside: boolean): void {
    this.flush();
    this.isOn = false;
    this.isAside = isAside || this.isAsideSection || !this.findsSteps;
    this.labelEntry = null;
    this.depth = null;
  }

  /** A heading or a marker opens a part of the file. */
  enterSection(isAside: boolean): void {
    this.isAsideSection = isAside;
    this.turnOff(isAside);
  }
}
