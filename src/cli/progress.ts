import type { Io } from './io';

/** Shorter waits need no explanation, in milliseconds. */
const patience = 1000;

/** One line on the standard error that says how far a long run has come; nothing where that is no terminal. */
export interface Progress {
  show(words: string): void;
  clear(): void;
}

/** Begins to count the time that a run takes. */
export function progressOn({ err, now }: Io): Progress {
  const started = now();
  let isShown = false;
  return {
    show(words) {
      if (!err.isTTY || now() - started < patience) return;
      err.write(`\r\u001B[K${words}`);
      isShown = true;
    },
    clear() {
      if (isShown) err.write('\r\u001B[K');
      isShown = false;
    },
  };
}
