import type { Steps } from '../../core';

/** So long the editor gets nothing else done, in milliseconds. */
const longestStretch = 20;

/**
 * Does work in stretches that nobody notices.
 * @param isWanted whether the result still counts, asked after each pause
 * @returns undefined where it does not
 */
export async function inStretches<Result>(
  steps: Steps<Result>,
  isWanted: () => boolean = () => true,
): Promise<Result | undefined> {
  let started = Date.now();
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    if (Date.now() - started < longestStretch) continue;
    await pause();
    if (!isWanted()) return undefined;
    started = Date.now();
  }
}

/** Lets the editor see to what has come in meanwhile. */
export function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}

/** Lets several go on one after the other, with a pause before each: what waits for one thing would all go on at once. */
export class Turns {
  private last: Promise<void> = Promise.resolve();

  next(): Promise<void> {
    this.last = this.last.then(pause);
    return this.last;
  }
}
