const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file or folder',
  EACCES: 'this is not allowed to be read or written',
  EPERM: 'this is not allowed to be read or written',
  EEXIST: 'a file of this name is in the way',
  EISDIR: 'this is a folder',
  ENOTDIR: 'a part of the path is no folder',
  EMFILE: 'too many files are open',
  ENOSPC: 'the disk is full',
  EROFS: 'the disk can only be read',
  ELOOP: 'the links go round in a circle',
  ENAMETOOLONG: 'the name is too long',
};

/** Why the system refused, in words. */
export function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return reasons[code] ?? (error instanceof Error ? error.message : String(error));
}
