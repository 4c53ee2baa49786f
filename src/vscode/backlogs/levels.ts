import { carryLevels, levelOf, type BacklogFile, type Item, type Level, type Steps } from '../../core';
import { inStretches } from './stretches';

/** The level of every item that was asked for, worked out once, and kept where a new reading finds the same words. */
export class Levels {
  private readonly known = new WeakMap<Item, Level>();

  of(item: Item, file: BacklogFile): Level {
    let level = this.known.get(item);
    if (!level) {
      level = levelOf(item, file);
      this.known.set(item, level);
    }
    return level;
  }

  /** Takes over what is known of a file when it is read again. */
  carry(before: BacklogFile, after: BacklogFile): void {
    for (const [item, level] of carryLevels(before, after, (one) => this.known.get(one)))
      this.known.set(item, level);
  }

  /** Works out what is missing, in stretches that nobody notices. */
  async prepare(files: readonly BacklogFile[]): Promise<void> {
    await inStretches(this.missing(files));
  }

  private *missing(files: readonly BacklogFile[]): Steps<void> {
    for (const file of files) {
      for (const item of file.items) {
        this.of(item, file);
        yield;
      }
    }
  }
}
