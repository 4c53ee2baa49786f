import type { Criterion } from '../../model';
import { joinLines, type Phrase, type Span } from '../../phrase';
import { isGiven, isThen, isWhen } from '../steps';
import type { Entry, Paragraph } from './blocks';

/** Words of a criterion, and the whole of it in the source. */
export interface Gathered {
  readonly text: Phrase;
  readonly whole: Span & { readonly checked?: boolean | null };
}

/** Steps that stand in blocks of their own, gathered until the scenario they make is whole. */
export class WaitingSteps {
  private blocks: (Entry | Paragraph)[] = [];
  /** Whether one of the blocks is a whole scenario: what follows can only go on with it. */
  isWhole = false;

  get isEmpty(): boolean {
    return this.blocks.length === 0;
  }

  /** Whether a step begins a scenario of its own: a Given does, and a When behind a Then. */
  startsAnew({ text }: Entry | Paragraph): boolean {
    return isGiven(text.text) || (isWhen(text.text) && this.isConcluded());
  }

  add(block: Entry | Paragraph, isWhole = false): void {
    this.blocks.push(block);
    this.isWhole ||= isWhole;
  }

  private isConcluded(): boolean {
    return this.isWhole || this.blocks.some((block) => concludes(block));
  }

  /** Ends the scenario. Without a Then its steps are criteria that happen to begin with "When". */
  take(): { scenario: Gathered | null; blocks: readonly (Entry | Paragraph)[] } {
    const { blocks } = this;
    const isConcluded = this.isConcluded();
    this.blocks = [];
    this.isWhole = false;
    const [first] = blocks;
    const last = blocks.at(-1);
    if (!first || !last || !isConcluded) return { scenario: null, blocks };
    const whole = first === last ? first : { start: first.start, end: last.end };
    return { scenario: { text: joinLines(blocks.map(({ text }) => text)), whole }, blocks };
  }
}

/** Whether one criterion is a whole scenario. */
export function isWholeScenario({ steps }: Criterion): boolean {
  return steps.some(({ kind }) => kind === 'then') && steps.some(({ kind }) => kind !== 'then');
}

function concludes({ text }: Entry | Paragraph): boolean {
  return text.text.split('\n').some((line) => isThen(line.replace(/^[^\p{L}]+/u, '')));
}
