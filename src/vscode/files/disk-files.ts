/** A file of the workspace that was read although it is not open. */
interface DiskFile {
  /** How often it was read: an older reading that ends later is dropped. */
  turn: number;
  /** Whether somebody had its findings listed, open or not. */
  isListed: boolean;
}

/** The files that were read from disk, by their addresses. */
export class DiskFiles {
  private readonly known = new Map<string, DiskFile>();

  has(key: string): boolean {
    return this.known.has(key);
  }

  isListed(key: string): boolean {
    return this.known.get(key)?.isListed ?? false;
  }

  /**
   * Begins to read a file.
   * @returns whether the reading still counts: the file has neither gone nor been read anew
   */
  begin(key: string, isAsked: boolean): () => boolean {
    const file = this.known.get(key) ?? { turn: 0, isListed: false };
    file.turn += 1;
    file.isListed ||= isAsked;
    this.known.set(key, file);
    const { turn } = file;
    return () => this.known.get(key) === file && file.turn === turn;
  }

  forget(key: string): void {
    this.known.delete(key);
  }
}
