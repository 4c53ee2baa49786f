import { setImmediate } from 'node:timers/promises';

/** All that the program needs of the world around it, so that it can be run without a process. */
export interface Io {
  /** The folder that paths are meant from. */
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly out: Output;
  readonly err: Output;
  readonly input: AsyncIterable<Uint8Array | string>;
  /** Whether a person, or the system, has asked to stop; its reason is the exit code for that. */
  readonly signal: AbortSignal;
  /** Milliseconds of a clock that only goes forward. */
  readonly now: () => number;
}

export interface Output {
  write(text: string): unknown;
  readonly isTTY?: boolean;
}

/** Thrown where a person has asked to stop. */
export class Stopped extends Error {}

/** Waits for something that may never come, until a person asks to stop. */
export function unlessStopped<Result>({ signal }: Io, result: Promise<Result>): Promise<Result> {
  const stopped = new Promise<never>((_, reject) => {
    signal.addEventListener('abort', () => {
      reject(new Stopped());
    });
  });
  return Promise.race([result, stopped]);
}

/** Lets a wish to stop come through. */
export async function stopIfAsked({ signal }: Io): Promise<void> {
  await setImmediate();
  if (signal.aborted) throw new Stopped();
}
