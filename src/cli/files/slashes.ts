import { sep } from 'node:path';

/** A path of this system as the core writes it. */
export function withSlashes(path: string): string {
  return sep === '/' ? path : path.replaceAll(sep, '/');
}
