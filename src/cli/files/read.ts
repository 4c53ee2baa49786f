import { readFileSync, statSync } from 'node:fs';
import { readBacklogFile, type BacklogFile, type FileSettings, type Reading } from '../../core';
import { Stopped, stopIfAsked, type Io } from '../io';
import { decode, type Encoding } from './decode';
import { reasonOf } from './errors';
import type { FoundFile } from './find';
import { largestFile, tooLarge } from './largest';
import { readPipe } from './pipe';
import { withSlashes } from './slashes';

/** How long to work before a wish to stop is looked for, in milliseconds. */
const longestStretch = 100;

/** A file that was read, with what holds for it. */
export interface ReadFile {
  readonly file: BacklogFile;
  readonly path: string;
  readonly encoding: Encoding;
  readonly reading: Reading;
  readonly settings: FileSettings;
}

/** Where reading has come to, and whom to tell of what cannot be read. */
interface ReadingReport {
  readonly progress: (done: number) => void;
  /** Told, time and again, of a pipe that is not yet read to its end. */
  readonly waiting: (name: string) => void;
  readonly refuse: (line: string) => void;
}

/** Reads files one after the other. */
export async function readFiles(
  found: readonly FoundFile[],
  io: Io,
  report: ReadingReport,
): Promise<ReadFile[]> {
  const { progress, refuse } = report;
  const files: ReadFile[] = [];
  let paused = io.now();
  for (const [index, { name, path, config }] of found.entries()) {
    if (io.now() - paused > longestStretch) {
      progress(index);
      await stopIfAsked(io);
      paused = io.now();
    }
    const bytes = await bytesOf(path, name, io, report);
    if (bytes) {
      const file = readBytes({ name, path, config }, bytes, refuse);
      if (file) files.push(file);
    }
  }
  return files;
}

/** Reads bytes as the file that they are said to be. */
export function readBytes(
  { name, path, config }: FoundFile,
  bytes: Uint8Array,
  refuse: (line: string) => void,
): ReadFile | undefined {
  const decoded = decode(bytes);
  if (!decoded) {
    refuse(`${name}: this is not a text.`);
    return undefined;
  }
  const { text, encoding } = decoded;
  const reading = config.readingOf(withSlashes(path));
  const file = readBacklogFile(name, text, reading);
  return { file, path, encoding, reading, settings: config.settingsOf(withSlashes(path)) };
}

async function bytesOf(
  path: string,
  name: string,
  io: Io,
  { waiting, refuse }: ReadingReport,
): Promise<Uint8Array | undefined> {
  try {
    const stats = statSync(path);
    if (stats.isFIFO()) {
      const bytes = await readPipe(path, {
        signal: io.signal,
        waiting: () => {
          waiting(name);
        },
      });
      if (bytes) return bytes;
      refuse(tooLarge(name));
    } else if (!stats.isFile()) refuse(`${name}: this is no file.`);
    else if (stats.size > largestFile) refuse(tooLarge(name));
    else return readFileSync(path);
  } catch (error) {
    if (error instanceof Stopped) throw error;
    refuse(`${name}: ${reasonOf(error)}.`);
  }
  return undefined;
}
