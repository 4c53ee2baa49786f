const german: readonly (readonly [RegExp, string])[] = [
  [/ä/g, 'ae'],
  [/ö/g, 'oe'],
  [/ü/g, 'ue'],
  [/ß/g, 'ss'],
];

/**
 * A word in small letters as people write it, also without its accents: keys and heads of columns are typed in ASCII,
 * "prioritaet" and "priorite". The word itself comes first.
 */
export function spellingsOf(word: string): string[] {
  const bare = word
    .normalize('NFD')
    .replace(/[\u0300-\u036F]/g, '')
    .normalize('NFC');
  if (bare === word && !word.includes('ß')) return [word];
  const spelt = german.reduce((text, [letter, letters]) => text.replace(letter, letters), word);
  return [...new Set([word, spelt, bare.replace(/ß/g, 'ss')])];
}

/** The names of each meaning in all their spellings; a word that is a name itself is no spelling of another one. */
export function withSpellings<Value>(named: Iterable<readonly [string, Value]>): Map<string, Value> {
  const names = new Map(named);
  for (const [name, value] of [...names])
    for (const spelling of spellingsOf(name)) if (!names.has(spelling)) names.set(spelling, value);
  return names;
}
