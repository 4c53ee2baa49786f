import {
  accessSync,
  chmodSync,
  chownSync,
  constants,
  existsSync,
  linkSync,
  mkdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** What a file held when it was read, and what it is to hold. */
interface Replacement {
  readonly before: Uint8Array;
  readonly after: Uint8Array;
}

/** The permissions of a file, and among them those to write it. */
const permissions = 0o777;
const toWrite = 0o222;

/**
 * Writes a file beside the old one, then puts it in its place: whatever happens, one of the two is whole. Of a file
 * with several names (hard links) only the one that is named gets the new text: the others may be a copy that a backup
 * keeps, and to write into them could leave half a file under each. A symbolic link still leads to its file.
 */
export function replaceWhole(path: string, { before, after }: Replacement): void {
  const target = realpathSync(path);
  const stats = statSync(target);
  const mode = stats.mode & permissions;
  if (!stats.isFile()) throw new Error('it is no file');
  // To put another file in its place needs no right to write this one, and root may write everything.
  if ((mode & toWrite) === 0) throw new Error('it may only be read');
  accessSync(target, constants.W_OK);
  const beside = besideOf(target);
  try {
    writeFileSync(beside, after, { mode, flag: 'wx' });
    // What a new file may be is narrowed by the umask; this one is to be as open as it was.
    chmodSync(beside, mode);
    keepOwner(beside, stats);
    if (!readFileSync(target).equals(before)) throw new Error('it was changed meanwhile; run this again');
    renameSync(beside, target);
  } catch (error) {
    rmSync(beside, { force: true });
    throw error;
  }
}

/**
 * Writes a file that is not there yet: beside its place first, so that it is never there by half. A second name is given
 * only where there is none of that kind, and so nothing is written over, not even what came a moment ago.
 */
export function writeNew(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  const beside = besideOf(path);
  try {
    writeFileSync(beside, text, { flag: 'wx' });
    linkSync(beside, path);
  } catch (error) {
    if (!hasNoLinks(error)) throw error;
    if (existsSync(path)) throw new Error('a file of this name is in the way', { cause: error });
    renameSync(beside, path);
  } finally {
    rmSync(beside, { force: true });
  }
}

/** Some disks, as those of cameras and of networks, give a file no second name. */
function hasNoLinks(error: unknown): boolean {
  const code =
    error instanceof Error && 'syscall' in error && error.syscall === 'link' && 'code' in error && error.code;
  return typeof code === 'string' && /^(?:EPERM|ENOSYS|ENOTSUP|EOPNOTSUPP|EMLINK)$/.test(code);
}

function besideOf(path: string): string {
  return join(dirname(path), `.${basename(path)}.${process.pid}.tmp`);
}

/** Root, as in a container, must not take a file away from who wrote it; nobody else can give one away. */
function keepOwner(path: string, { uid, gid }: { uid: number; gid: number }): void {
  try {
    chownSync(path, uid, gid);
  } catch {
    // Then it belongs to who may write it, as with any editor that replaces files.
  }
}
