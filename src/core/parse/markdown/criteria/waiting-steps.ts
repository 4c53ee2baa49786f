import type { Criterion } from '../../../model';
import { joinLines, type Phrase, type Span } from '../../../phrase';
import { isGiven, isThen, isWhen } from '../../criteria/steps';
import type { Entry, Paragraph } from '../blocks/blocks';

/** Words of a criterion, and the whole of it in the source. */
export interface Gathered {
  readonly text: Phrase;
  readonly whole: Span & { readonly checked?: boolean | null };
}

/** A block of steps, with the criterion it would be by itself; null where it says nothing. */
interface Waiting {
  readonly block: Entry | Paragraph;
  readonly alone: Criterion | null;
}

/** Steps that stand in blocks of their own, gathered until the scenario they make is whole. */
export class WaitingSteps {
  private waiting: Waiting[] = [];
  /** Whether one of the blocks is a whole scenario: what follows can only go on with it. */
  isWhole = false;

  get isEmpty(): boolean {
    return this.waiting.length === 0;
  }

  /** Whether a step begins a scenario of its own: a Given does, and a When behind a Then. */
  startsAnew({ text }: Entry | Paragraph): boolean {
    return isGiven(text.text) || (isWhen(text.text) && this.isConcluded());
  }

  add(waiting: Waiting, isWhole = false): void {
    this.waiting.push(waiting);
    this.isWhole ||= isWhole;
  }

  private isConcluded(): boolean {
    return this.isWhole || this.waiting.some(({ block }) => concludes(block));
  }

  /**
   * Ends the scenario.
   * @returns what the steps are together, if that is more than each of them alone: without a Then they are criteria
   * that happen to begin with "When"
   */
  take(): { isConcluded: boolean; together: Gathered | null; waiting: readonly Waiting[] } {
    const { waiting } = this;
    const isConcluded = this.isConcluded();
    this.waiting = [];
    this.isWhole = false;
    const first = waiting[0]?.block;
    const last = waiting[waiting.length - 1]?.block;
    if (!first || !last || first === last || !isConcluded) return { isConcluded, together: null, waiting };
    const text = joinLines(waiting.map(({ block }) => block.text));
    return { isConcluded, together: { text, whole: { start: first.start, end: last.end } }, waiting };
  }
}

/** Whether one criterion is a whole scenario. */
export function isWholeScenario({ steps }: Criterion): boolean {
  return steps.some(({ kind }) => kind === 'then') && steps.some(({ kind }) => kind !== 'then');
}

function concludes({ text }: Entry | Paragraph): boolean {
  return text.text.split('\n').some((line) => isThen(line.replace(/^[^\p{L}]+/u, '')));
}
