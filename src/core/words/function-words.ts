import { wordSet } from './tokens';
import { verbs } from './verbs';

/** Closed classes of English: short lists that no new word ever joins (Quirk and others 1985, chapter 2). */
export const determiners = wordSet(`
  a an the my our your his her its their this that these those any some all each every no both either
  neither another which what whose multiple several many few one two three four five ten
`);

export const pronouns = wordSet(`
  i you he she it we they me him her us them myself yourself himself herself itself ourselves themselves
  someone anyone everyone somebody anybody everybody nobody nothing something anything everything
`);

export const prepositions = wordSet(`
  of in on at by for from with without to into onto over under about between among through during before
  after above below against within via per as than like across along around behind beside beyond near off
  out until upon since toward towards
`);

/** They open a clause whose verbs belong to it and not to the wish. */
export const clauseOpeners = wordSet(
  'that which who whom whose when whenever where wherever while if unless whether because since although though how what why once until after before',
);

export const modals = wordSet('can could may might must shall should will would');

export const auxiliaries = wordSet(`
  am is are was were be been being do does did have has had isn't aren't wasn't weren't don't doesn't
  didn't haven't hasn't hadn't can can't cannot could couldn't may might must shall should shouldn't will
  won't would wouldn't
`);

/** Words of no weight in comparing what two clauses are about. */
export const stopWords = wordSet(`
  a an the my our your his her its their this that these those any some all each every no and or but so to of in on at
  by for from with without into onto over under about between through during before after as than i you he she it we
  they me him us them is are was were be been being do does did have has had can could may might must shall should
  will would not able more most very also just only then when which who what how where whether if because up out
`);

const nounsInLy = wordSet('family assembly subassembly anomaly monopoly butterfly');

/** Whether a word can only be an adverb that stands before a verb. */
export function isAdverb(word: string): boolean {
  return (
    (word.length > 4 && word.endsWith('ly') && !verbs.has(word) && !nounsInLy.has(word)) ||
    ['also', 'then', 'later', 'again', 'always', 'never', 'just', 'only', 'even', 'still', 'too'].includes(
      word,
    )
  );
}
