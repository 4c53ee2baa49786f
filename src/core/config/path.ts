// Paths here are written with slashes, as in a URI; an adapter turns those of its system into such.

/** The folder that holds a file or a folder; that of the root is the root itself. */
export function folderOf(path: string): string {
  if (/^[A-Za-z]:$/.test(path)) return path;
  const slash = path.lastIndexOf('/');
  return slash < 0 ? '' : slash === 0 ? '/' : path.slice(0, slash);
}

/** A path as seen from a folder, with "." and ".." worked out. */
export function resolvePath(folder: string, path: string): string {
  if (isAbsolute(path)) return normalise(path);
  return normalise(folder === '' ? path : `${folder}/${path}`);
}

/** The path below a folder, or undefined where it lies elsewhere. */
export function pathWithin(folder: string, path: string): string | undefined {
  if (folder === '') return isAbsolute(path) ? undefined : path;
  const beginning = folder.endsWith('/') ? folder : `${folder}/`;
  return path.startsWith(beginning) ? path.slice(beginning.length) : undefined;
}

function isAbsolute(path: string): boolean {
  return path.startsWith('/') || /^[A-Za-z]:\//.test(path);
}

function normalise(path: string): string {
  const parts: string[] = [];
  for (const part of path.split('/')) {
    const last = parts[parts.length - 1];
    if (part === '.' || (part === '' && parts.length > 0)) continue;
    if (part === '..' && last !== undefined && last !== '..') {
      if (last !== '') parts.pop();
    } else parts.push(part);
  }
  return parts.join('/') || (path.startsWith('/') ? '/' : '');
}
