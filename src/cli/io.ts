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

/** Where words go: a stream of the process, or what a test collects. */
export interface Output {
  write(text: string): unknown;
  readonly isTTY?: boolean;
}

/** Thrown where a person has asked to stop. */
export class Stopped extends Error {}

/** Waits for something that may never come, until a person asks to stop, or where one has already. */
export function unlessStopped<Result>(
  { signal }: Pick<Io, 'signal'>,
  result: Promise<Result>,
): Promise<Result> {
  const stopped = new Promise<never>((_, reject) => {
    const stop = (): void => {
      reject(new Stopped());
    };
    if (signal.aborted) stop();
    else signal.addEventListener('abort', stop, { once: true });
  });
  return Promise.race([stopped, result]);
}

/** Lets a wish to stop come through. */
export async function stopIfAsked({ signal }: Io): Promise<void> {
  await setImmediate();
  if (signal.aborted) throw new Stopped();
}
