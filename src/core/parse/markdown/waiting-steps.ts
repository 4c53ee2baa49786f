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

  get isEmpty(): boolean {
    return this.blocks.length === 0;
  }

  /** Whether a step begins a scenario of its own: a Given does, and a When behind a Then. */
  startsAnew({ text }: Entry | Paragraph): boolean {
    return isGiven(text.text) || (isWhen(text.text) && this.blocks.some((block) => concludes(block)));
  }

  add(block: Entry | Paragraph): void {
    this.blocks.push(block);
  }

  /** Ends the scenario. Without a Then its steps are criteria that happen to begin with "When". */
  take(): { scenario: Gathered | null; blocks: readonly (Entry | Paragraph)[] } {
    const blocks = this.blocks;
    this.blocks = [];
    const [first] = blocks;
    const last = blocks.at(-1);
    const isWhole = first !== undefined && last !== undefined && blocks.some((block) => concludes(block));
    return {
      scenario: isWhole
        ? { text: joinLines(blocks.map(({ text }) => text)), whole: { start: first.start, end: last.end } }
        : null,
      blocks,
    };
  }
}

/** Whether one criterion is a whole scenario. */
export function isWholeScenario({ steps }: Criterion): boolean {
  return steps.some(({ kind }) => kind === 'then') && steps.some(({ kind }) => kind !== 'then');
}

function concludes({ text }: Entry | Paragraph): boolean {
  return text.text.split('\n').some((line) => isThen(line.replace(/^[^\p{L}]+/u, '')));
}
