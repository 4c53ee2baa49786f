/** Words as the stem of a file's name that every file system takes. */
export function fileStem(words: string): string {
  const stem = words
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .slice(0, 60)
    .replace(/^-+|-+$/g, '');
  return stem === '' ? 'backlog' : stem;
}

/** Makes names different that are the same: the second "login" is "login-2". */
export function distinct(stems: readonly string[]): string[] {
  const used = new Set<string>();
  return stems.map((stem) => {
    let name = stem;
    for (let number = 2; used.has(name.toLowerCase()); number++) name = `${stem}-${number}`;
    used.add(name.toLowerCase());
    return name;
  });
}
