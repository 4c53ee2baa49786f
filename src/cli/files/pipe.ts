import { closeSync, constants, createReadStream, openSync } from 'node:fs';
import { Stopped } from '../io';
import { bytesOfStream } from './largest';

/** How often to look whether a person has had enough of waiting, in milliseconds. */
const interval = 100;

interface Waiting {
  readonly signal: AbortSignal;
  readonly waiting: () => void;
}

/**
 * Reads a pipe to its end; null where that is more than any backlog. One that has a name is waited for until somebody
 * writes into it, which may be never: so the rest of the program goes on meanwhile, says what it waits for, and can be
 * stopped.
 */
export async function readPipe(path: string, { signal, waiting }: Waiting): Promise<Uint8Array | null> {
  const timer = setInterval(() => {
    if (signal.aborted) letGo(path);
    else waiting();
  }, interval);
  try {
    return await bytesOfStream(createReadStream(path, { signal }));
  } catch (error) {
    throw signal.aborted ? new Stopped() : error;
  } finally {
    clearInterval(timer);
  }
}

/** The system lets nobody off who opens a pipe until it has a writer: one that writes nothing will do. */
function letGo(path: string): void {
  try {
    closeSync(openSync(path, constants.O_WRONLY | constants.O_NONBLOCK));
  } catch {
    // It has no name to be opened by, or is gone: then nobody waits for a writer.
  }
}
