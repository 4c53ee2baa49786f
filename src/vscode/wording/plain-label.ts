/** Words of an author as an entry of a list: there the editor would draw an icon in the place of "$(amount)", or nothing. */
export function plainLabel(words: string): string {
  return words.replace(/\$\([\w~-]+\)/g, String.raw`\$&`);
}
