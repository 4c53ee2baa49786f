import type { TextDocument } from 'vscode';

interface Look {
  readonly document: TextDocument;
  readonly version: number;
  readonly done: Promise<void>;
}

/** The looks at open documents that are under way. Several features ask at the same keystroke: one answers all of them. */
export class Looks {
  private readonly underWay = new Map<string, Look>();

  /** Lets all that is under way come to nothing: it looked by what holds no longer. */
  drop(): void {
    this.underWay.clear();
  }

  /**
   * Looks at a document, or waits for the look at this very version.
   * @param act is handed whether its result still counts
   */
  at(document: TextDocument, act: (isCurrent: () => boolean) => Promise<void>): Promise<void> {
    const { version, uri } = document;
    const key = uri.toString();
    const known = this.underWay.get(key);
    // One that was closed and opened again begins to count anew.
    if (known?.document === document && known.version === version) return known.done;
    const isLatest = (): boolean => this.underWay.get(key) === look;
    const isCurrent = (): boolean => isLatest() && !document.isClosed && document.version === version;
    const begin = async (): Promise<void> => {
      // Until the look is known as the one under way nothing may ask for it.
      await Promise.resolve();
      try {
        await act(isCurrent);
      } finally {
        if (isLatest()) this.underWay.delete(key);
      }
    };
    const look: Look = { document, version, done: begin() };
    this.underWay.set(key, look);
    return look.done;
  }
}
