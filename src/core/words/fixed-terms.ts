interface FixedTerms {
  /** The word of quality, with what else stands for it. */
  readonly word: RegExp;
  /** What makes it a term where it stands behind the word … */
  readonly behind?: RegExp;
  /** … or before it. */
  readonly before?: RegExp;
}

/** Terms in which a word of quality is no matter of taste. */
const fixedTerms: readonly FixedTerms[] = [
  {
    word: /^clear(?:ly)?$/i,
    // "clear the cart" is a verb.
    behind:
      /^\s+(?:the|my|a|an|all|out|up|height|width|span|distance|glass|plastic|bags?|sky|skies|water|bottles?|film|resin|varnish)\b/i,
  },
  {
    // "clear, green and brown glass": a colour among others.
    word: /^clear$/i,
    behind:
      /^(?:,| and| or) (?:and |or )?(?:amber|blue|brown|green|white|black|red|yellow|grey|gray|coloured|colored|frosted|tinted|opaque|matt)\b/i,
  },
  { word: /^of interest$/i, before: /\b(?:conflicts?|rates?|points?|persons?|places?)\s+$/i },
  { word: /^appropriate$/i, behind: /^\s+adults?\b/i },
  // "rules pertinent to a cage": it says to what.
  { word: /^pertinent$/i, behind: /^\s+to\b/i },
  {
    word: /^correct$/i,
    behind:
      /^\s+(?:answers?|passwords?|pass ?codes?|pin|codes?|credentials?|solutions?|guess(?:es)?|spelling|responses?|log-?ins?)\b/i,
  },
  {
    word: /^simple$/i,
    behind: /^\s+(?:(?:or|and) [^.;]{0,20}majority|majority|interest|past|text|moving|and compound)\b/i,
  },
  { word: /^fun$/i, behind: /^\s+(?:run|fair|facts?|zone|park|mode)\b/i },
  {
    word: /^flexib/i,
    behind: /^\s+(?:working|hours|time|payments?|hoses?|pipes?|tubes?|cables?|ducts?|straps?|films?)\b/i,
  },
];

/** Whether a word of quality belongs to a term, by the text before and behind it. */
export function isInFixedTerm(words: string, before: string, behind: string): boolean {
  return fixedTerms.some(
    (term) =>
      term.word.test(words) && ((term.behind?.test(behind) ?? false) || (term.before?.test(before) ?? false)),
  );
}
