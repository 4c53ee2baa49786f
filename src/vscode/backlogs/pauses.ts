import type { Disposable, Uri } from 'vscode';

/** How long typing must pause before we look, in milliseconds. A file that takes long to read waits longer. */
const shortest = 200;
const longest = 2000;

/** The debounce: for each file, what is to be done once its author pauses. */
export class Pauses implements Disposable {
  private readonly pauses = new Map<string, ReturnType<typeof setTimeout>>();
  /** Milliseconds that the last look took. */
  private lastLook = 0;

  dispose(): void {
    for (const pause of this.pauses.values()) clearTimeout(pause);
  }

  /** Begins the pause of a file anew. */
  wait(uri: Uri, then: () => void): void {
    this.cancel(uri);
    const pause = Math.min(Math.max(shortest, 2 * this.lastLook), longest);
    this.pauses.set(uri.toString(), setTimeout(then, pause));
  }

  cancel(uri: Uri): void {
    clearTimeout(this.pauses.get(uri.toString()));
    this.pauses.delete(uri.toString());
  }

  /** Says how long it took to look, in milliseconds: the next pause is to be longer than that. */
  tookLook(milliseconds: number): void {
    this.lastLook = milliseconds;
  }
}
