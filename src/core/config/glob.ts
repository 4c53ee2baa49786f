import picomatch from 'picomatch/posix';

/** Whether a path, relative to the folder that the globs are meant from, matches one of them. */
export type Matcher = (path: string) => boolean;

/**
 * Compiles globs as people write them: `docs` and `docs/` mean all that is in the folder, a name without a slash is
 * found at any depth, and "./" and a leading slash mean the folder of the configuration.
 */
export function matcherOf(globs: readonly string[], options: { anyCase?: boolean } = {}): Matcher {
  if (globs.length === 0) return () => false;
  const patterns = globs.flatMap(spellOut);
  return picomatch(patterns, { dot: true, nocase: options.anyCase ?? false, nonegate: true });
}

function spellOut(glob: string): string[] {
  const plain = glob.trim().replaceAll('\\', '/').replace(/^\.\//, '');
  const anchored = plain.startsWith('/');
  const pattern = plain.replace(/^\/+/, '').replace(/\/+$/, '');
  if (pattern === '' || pattern === '.') return ['**'];
  const anywhere = anchored || pattern.includes('/') ? pattern : `**/${pattern}`;
  return [anywhere, `${anywhere}/**`];
}
