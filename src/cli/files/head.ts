import { closeSync, openSync, readSync } from 'node:fs';

/** As much of a file as a front matter takes, in bytes. */
const headSize = 4096;

/** The beginning of a file; empty where it cannot be read, which is told when it is. */
export function headOf(path: string): string {
  try {
    const file = openSync(path, 'r');
    try {
      const bytes = Buffer.alloc(headSize);
      return bytes.toString('utf8', 0, readSync(file, bytes, 0, headSize, 0));
    } finally {
      closeSync(file);
    }
  } catch {
    return '';
  }
}
